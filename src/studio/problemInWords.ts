import type { Language, Text } from '../lang/language';
import type { Fault, Problem } from './problem';
import { fileFaultInWords, isFileFault } from './words/fileFaults';
import { placeInWords } from './words/placeInWords';
import { rowFaultInWords } from './words/rowFaults';

/**
 * A problem as one or two sentences: where it is, what is wrong, and what to do. Echoed texts are cut at 40 characters.
 *
 * @param place whether to say which file it is in; a list under the file's name need not
 */
export function problemInWords(problem: Problem, language: Language, place = true): string {
  const where = placeInWords(place ? problem : { ...problem, path: '' }, language);
  const what = faultInWords(problem)[language];
  return where === '' ? what : `${where}: ${what}`;
}

function faultInWords(fault: Fault): Text {
  if (isFileFault(fault)) return fileFaultInWords(fault);
  return rowFaultInWords(fault);
}
