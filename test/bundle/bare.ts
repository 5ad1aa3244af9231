import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';

/** What is pushed to Apps Script. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export const code = readFileSync(`${dist}Code.js`, 'utf8');

/** The HTML files beside it, by name without `.html`. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -5), readFileSync(`${dist}${name}`, 'utf8')]),
);

/** As much of `HtmlService` as reads them. */
export const pages = {
  createHtmlOutputFromFile: (name: string) => ({ getContent: () => files[name] }),
};

/** A function of Code.js, called as Sheets or the sidebar calls it. */
export type GlobalFunction = (...args: readonly unknown[]) => unknown;

/**
 * Evaluates Code.js in an empty context, which has no more than Apps Script has: no timers, URL, fetch, process.
 *
 * @param services Google services to put beside it; none by default
 */
export function loadCode(services: Record<string, unknown> = {}): Record<string, GlobalFunction> {
  const context = createContext({ ...services });
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return context as Record<string, GlobalFunction>;
}

/** What a custom function gives, as a cell does: objects of the other context become ours. */
export function cells(result: unknown): unknown {
  return Array.isArray(result) || typeof result === 'object' ? JSON.parse(JSON.stringify(result)) : result;
}
