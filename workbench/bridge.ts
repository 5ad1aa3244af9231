import { isDate } from './engine/dates';
import { messageOf } from './engine/functions';
import type { ScriptFunctions } from './script';

export type BridgeReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/**
 * One call of `google.script.run`: JSON both ways, and only functions that the script shows. A Date or another value that
 * the real bridge would lose is refused in both directions, so that it is found here.
 */
export function runFromFrame(
  functions: ScriptFunctions,
  call: (name: string, args: readonly unknown[]) => unknown,
  name: string,
  args: readonly unknown[],
): BridgeReply {
  try {
    if (!functions.has(name)) throw new Error(`Script function not found: ${name}`);
    const given = args.map((arg, index) => copyOfJson(arg, `argument ${index + 1}`));
    const result = call(name, given);
    return { ok: true, value: result === undefined ? null : copyOfJson(result, 'the result') };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** A copy, since nothing is shared between server and panel. Throws on what google.script.run cannot carry. */
export function copyOfJson(value: unknown, place: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => copyOfJson(item, `${place}[${index}]`));
  if (isDate(value)) throw new Error(`google.script.run cannot carry a Date: ${place}`);
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) copy[key] = copyOfJson(item, `${place}.${key}`);
    }
    return copy;
  }
  throw new Error(`google.script.run cannot carry ${typeof value === 'number' ? value : typeof value}: ${place}`);
}
