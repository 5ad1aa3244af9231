import { entryOf } from '../catalogue/index';
import { call } from '../sheet/call';
import { InputError } from '../sheet/problem';
import type { Cell } from '../sheet/result';
import { sentence } from '../sheet/sentence';
import { userLanguage } from './language';

/**
 * What every custom function does.
 *
 * @throws Error with a sentence for the user, in their language, on bad input
 */
export function customFunction(name: string, args: ArrayLike<unknown>): Cell | Cell[][] {
  const entry = entryOf(name);
  try {
    return call(entry, args);
  } catch (error) {
    // The locale is asked only now: a formula without errors makes no service call.
    if (error instanceof InputError) throw new Error(sentence(error, userLanguage()));
    throw error;
  }
}
