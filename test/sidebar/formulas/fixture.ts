import type { Entry } from '../../../src/catalogue/entry';
import type { Language } from '../../../src/lang/language';
import type { CellMessage, CellsFound, CellsRead } from '../../../src/messages';
import { functionOf } from '../../../src/sidebar/formulas/finder';
import { type Filled, type Form, formOf, noFormulas, OWN } from '../../../src/sidebar/formulas/state';
import { type Work, workOn } from '../../../src/sidebar/formulas/work';

/** Fields as they are typed; what is chosen from a list stands as `choice`. */
export type Typed = { readonly [parameter: string]: string | { readonly choice: string; readonly text?: string } };

/** What was read of the cells that fields name. */
export type Read = { readonly [parameter: string]: CellsRead };

export function formWith(typed: Typed, read: Read = {}): Form {
  const fields: { [parameter: string]: Filled } = {};
  for (const [name, one] of Object.entries(typed)) {
    fields[name] = typeof one === 'string' ? { text: one, choice: '' } : { text: one.text ?? '', choice: one.choice };
  }
  const asked = Object.fromEntries(Object.keys(read).map((name) => [name, fields[name]?.text ?? '']));
  return {
    ...formOf(noFormulas, ''),
    fields,
    seen: Object.keys(read).length === 0 ? null : { at: 0, asked, found: read },
  };
}

export function work(name: string, typed: Typed, read: Read = {}, language: Language = 'en'): Work {
  return workOn(functionOf(name), formWith(typed, read), language);
}

/** A column of cells on the sheet Videos. */
export function column(a1: string, cells: readonly CellMessage[], sheetName = 'Videos'): CellsFound {
  return { ok: true, sheetName, a1, rows: cells.length, columns: 1, values: cells.map((cell) => [cell]) };
}

/** A text where a list could be chosen from as well. */
export function own(text: string): { readonly choice: string; readonly text: string } {
  return { choice: OWN, text };
}

/** The parameter of a name. */
export function parameterOf(entry: Entry, name: string) {
  const found = entry.parameters.find((parameter) => parameter.name === name);
  if (found === undefined) throw new Error(`${entry.name} has no ${name}.`);
  return found;
}
