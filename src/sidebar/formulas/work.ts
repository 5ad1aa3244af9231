import type { Entry } from '../../catalogue/entry';
import type { Language } from '../../lang/language';
import { type ArgumentReading, type Hindrance, hindrancesOf, readForm } from './arguments';
import { type CellsNamed, cellsNamed } from './cells';
import { type Preview, previewOf } from './preview';
import type { Form } from './state';

/** A function with its fields read and its result computed: everything that the page shows is made from this. */
export interface Work {
  readonly entry: Entry;
  readonly form: Form;
  readonly readings: readonly ArgumentReading[];
  readonly hindrances: readonly Hindrance[];
  readonly named: readonly CellsNamed[];
  readonly preview: Preview;
}

export function workOn(entry: Entry, form: Form, language: Language): Work {
  const readings = readForm(entry, form, language);
  const named = cellsNamed(entry, form, readings);
  const hindrances = hindrancesOf(entry, readings);
  return { entry, form, readings, hindrances, named, preview: previewOf(entry, readings, named) };
}

/** Whether the cells should be read without being asked to: some were never read, and were not refused just now. */
export function needsCells({ form, named }: Work): boolean {
  if (named.every(({ read }) => read !== null)) return false;
  const failed = form.readFailure;
  return (
    failed === null || failed.parameter !== null || !named.every((one) => failed.asked[one.parameter] === one.text)
  );
}
