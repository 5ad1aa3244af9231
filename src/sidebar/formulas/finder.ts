import { type Entry, type Group, groups } from '../../catalogue/entry';
import { groupNames } from '../../catalogue/groupNames';
import { allEntries } from '../../catalogue/index';
import { wordsOf } from '../../catalogue/leftOut';
import type { Text } from '../../lang/language';
import { type Findable, findable, search } from '../search';

/** Functions that stand together in the list. */
export interface FunctionGroup {
  readonly group: Group;
  readonly entries: readonly Entry[];
}

let made: readonly Findable<Entry>[] | undefined;

/** Every function with what it is found by, in both languages: many know a field's words in one and read in the other. */
function index(): readonly Findable<Entry>[] {
  made ??= allEntries().map((entry) => {
    const { name, parameters, about } = entry;
    const rest: Text[] = [about.summary, about.result, groupNames[about.group]];
    for (const parameter of parameters) {
      rest.push(parameter.label, parameter.help);
      rest.push(...Object.values(wordsOf(parameter) ?? {}));
    }
    const names = parameters.map((parameter) => parameter.name);
    return findable(entry, [[name], both([about.question]), both([about.keywords]), [...both(rest), ...names]]);
  });
  return made;
}

function both(texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined ? [] : [text.en, text.nb]));
}

/** The functions that a search finds, best first. */
export function findFunctions(query: string): readonly Entry[] {
  return search(index(), query);
}

/** Every function under the chapter that it belongs to. */
export function groupedFunctions(): readonly FunctionGroup[] {
  const entries = index().map(({ item }) => item);
  return groups.map((group) => ({ group, entries: entries.filter((entry) => entry.about.group === group) }));
}

/** The entry of a function in the list. Always the same one, so that views can tell by it whether anything changed. */
export function functionOf(name: string): Entry {
  return index().find(({ item }) => item.name === name)?.item as Entry;
}
