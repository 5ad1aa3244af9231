import { expect } from 'vitest';
import { cells, loadCode } from '../bare';

const code = loadCode();
const norwegian = loadCode({ Session: { getActiveUserLocale: () => 'nb' } });

/** A range of one cell arrives as the cell. */
const handedOver = (argument: unknown): unknown =>
  Array.isArray(argument) && argument.length === 1 && argument[0].length === 1 ? argument[0][0] : argument;

/** Calls a function of Code.js as Sheets does. */
export const run = (name: string, ...args: readonly unknown[]): unknown => cells(code[name]?.(...args.map(handedOver)));

/** What the user reads on bad input. Every message keeps to the rules that hold for all of them. */
export function messageOf(name: string, ...args: readonly unknown[]): string {
  return refusal(code, name, args);
}

/** The same in a Norwegian user’s language. */
export function norwegianMessageOf(name: string, ...args: readonly unknown[]): string {
  return refusal(norwegian, name, args);
}

/** What the user reads, or `null` where the call is accepted. */
export function messageIfRefused(name: string, ...args: readonly unknown[]): string | null {
  try {
    code[name]?.(...args.map(handedOver));
    return null;
  } catch {
    return messageOf(name, ...args);
  }
}

function refusal(from: typeof code, name: string, args: readonly unknown[]): string {
  const declared = from[name];
  if (declared === undefined) throw new Error(`${name} is no function of Code.js`);
  let result: unknown;
  try {
    result = declared(...args.map(handedOver));
  } catch (error) {
    const { message } = error as Error;
    expect(message.startsWith(`${name}: `), message).toBe(true);
    expect(message.length, message).toBeLessThanOrEqual(300);
    expect(message).not.toMatch(/undefined|null|\[object|\bNaN%|\n/);
    return plain(message);
  }
  throw new Error(`${name} accepted ${JSON.stringify(args).slice(0, 200)} and gave ${JSON.stringify(result)}`);
}

/** A column of cells. */
export const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** A row of cells. */
export const row = (...values: readonly unknown[]) => [values];

/** With ordinary spaces, which are easier to type. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
