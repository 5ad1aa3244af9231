import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What is pushed to Apps Script: the script, and the HTML files beside it by name without `.html`. Built before. */
export function pushed(): { readonly code: string; readonly files: Readonly<Record<string, string>> } {
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(`${dist}Code.js`, 'utf8'),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(dist + name, 'utf8')])),
  };
}
