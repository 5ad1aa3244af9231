import { entryOf } from '../../src/catalogue/index';
import type { Language } from '../../src/lang/language';
import { call } from '../../src/sheet/call';
import { InputError } from '../../src/sheet/problem';
import { sentence } from '../../src/sheet/sentence';

/** Calls a function as a cell does. */
export const run = (name: string, ...args: readonly unknown[]) => call(entryOf(name), args);

/** What the user reads on bad input; fails where the call succeeds. */
export function messageOf(name: string, args: readonly unknown[], language: Language = 'en'): string {
  try {
    call(entryOf(name), args);
  } catch (error) {
    if (error instanceof InputError) return sentence(error, language);
    throw error;
  }
  throw new Error(`${name} accepted ${JSON.stringify(args)}`);
}

/** A column of cells. */
export const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** A row of cells. */
export const row = (...values: readonly unknown[]) => [values];
