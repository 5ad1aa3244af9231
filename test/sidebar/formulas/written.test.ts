import { describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/catalogue';
import type { Entry, Example, Parameter } from '../../../src/catalogue/entry';
import { wordsOf } from '../../../src/catalogue/leftOut';
import { unitOf } from '../../../src/catalogue/units';
import type { Language } from '../../../src/lang/language';
import type { CellsReply, FormulaReply } from '../../../src/messages';
import { numberText, shareText } from '../../../src/sidebar/fieldText';
import { hasChoices } from '../../../src/sidebar/formulas/arguments';
import { type Around, insertFormula, readCells } from '../../../src/sidebar/formulas/calls';
import { changeFormulas, type FormulaAction } from '../../../src/sidebar/formulas/change';
import { formulaText } from '../../../src/sidebar/formulas/insertion';
import { type Filled, formOf, NO, noFormulas, OWN, YES } from '../../../src/sidebar/formulas/state';
import { workOn } from '../../../src/sidebar/formulas/work';
import type { Content } from '../../../src/templates/tab';
import type { Workbench } from '../../../workbench/session';
import { formulaAt, openVideos } from '../../addon/formulas';
import { openAddon } from '../../addon/open';
import { expectResult } from '../../close';
import { silentHost } from '../silentHost';

/** Where the formula goes: beside the arguments of every example. */
const CELL = 'H1';

/** Columns of cells, one for each argument of an example. */
function cellsOf({ args }: Example): Content[][] {
  const columns = args.map((arg): readonly Content[] => (typeof arg === 'object' ? arg : [arg]));
  const height = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, r) => [...columns.map((column) => column[r] ?? null), null]);
}

/** The cells of an argument as a user refers to them. */
function referenceTo(arg: Example['args'][number], i: number): string {
  const letter = 'ABCDEFG'[i];
  return typeof arg === 'object' && arg.length > 1 ? `${letter}1:${letter}${arg.length}` : `${letter}1`;
}

/** An argument of an example as a user would fill it in. */
function filledIn(parameter: Parameter, arg: string | number | boolean, language: Language): Filled {
  if (typeof arg === 'boolean') return { text: '', choice: arg ? YES : NO };
  if (typeof arg === 'number') {
    const percent = parameter.type === 'number' && unitOf(parameter.unit).percent;
    const text = percent ? shareText(arg, language) : numberText(arg, language);
    return { text, choice: hasChoices(parameter) ? OWN : '' };
  }
  if (parameter.type === 'country') return { text: arg, choice: '' };
  if (parameter.type === 'language') return { text: '', choice: arg };
  const words = Object.entries(wordsOf(parameter) ?? {});
  return { text: '', choice: words.find(([, word]) => word.en === arg || word.nb === arg)?.[0] ?? arg };
}

/** Makes a formula in the panel and inserts it into a real sheet. */
async function make(addon: Workbench, { name, parameters }: Entry, fields: readonly Filled[], language: Language) {
  let state = noFormulas;
  const ask = async <T>(call: string, request: object) => {
    const reply = addon.run(call, request);
    if (!reply.ok) throw new Error(reply.message);
    return { ok: true, reply: reply.value as T } as const;
  };
  const around: Around = {
    host: {
      ...silentHost,
      readCells: (request) => ask<CellsReply>('readCells', request),
      insertFormula: (request) => ask<FormulaReply>('insertFormula', request),
      readPart: () => Promise.reject(new Error('not here')),
      goToSheet: () => undefined,
    },
    dispatch(action: FormulaAction) {
      state = changeFormulas(state, action);
    },
    now: () => 0,
  };
  const entry = allEntries().find((one) => one.name === name) as Entry;
  const work = () => workOn(entry, formOf(state, name), language);
  fields.forEach(({ text, choice }, i) => {
    const parameter = (parameters[i] as Parameter).name;
    around.dispatch({ do: 'type', name, parameter, text });
    around.dispatch({ do: 'pick', name, parameter, choice });
  });
  if (work().named.length > 0) await readCells(around, work());
  const made = work();
  await insertFormula(around, made, language, null);
  return { preview: made.preview, formula: formulaText(entry, made.readings), notice: formOf(state, name).notice };
}

describe.each(allEntries().map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  const examples = entry.about.examples.map((example, i) => [i + 1, example] as const);

  test.each(
    examples,
  )('shows before what the sheet computes after, from cells and from fields: example %s', async (_i, example) => {
    const fromCells = example.args.map((arg, i) => {
      const choice = hasChoices(entry.parameters[i] as Parameter) ? OWN : '';
      return { text: referenceTo(arg, i), choice };
    });
    const fromFields = (language: Language) =>
      example.args.map((arg, i) => {
        const parameter = entry.parameters[i] as Parameter;
        return typeof arg === 'object' ? (fromCells[i] as Filled) : filledIn(parameter, arg, language);
      });
    for (const [fields, language] of [
      [fromCells, 'en'],
      [fromFields('en'), 'en'],
      [fromFields('nb'), 'nb'],
    ] as const) {
      const addon = openAddon(cellsOf(example), language);
      addon.select('Data', CELL);
      const { preview, formula, notice } = await make(addon, entry, fields, language);
      expect(notice).toEqual({ kind: 'written', sheetName: 'Data', a1: CELL });
      expect(formulaAt(addon, 'Data', CELL)).toBe(formula);
      if (preview.kind !== 'result') throw new Error(`${formula}: ${preview.kind}`);
      const rows = preview.rows.length;
      const last = String.fromCharCode(CELL.charCodeAt(0) + (preview.rows[0]?.length ?? 1) - 1);
      expectResult(addon.values('Data', `${CELL}:${last}${rows}`), preview.rows);
    }
  });
});

test('open ranges fill the column as the preview shows, and then stay empty', async () => {
  const addon = openVideos('F2');
  const entry = allEntries().find(({ name }) => name === 'ENGAGEMENT_RATE') as Entry;
  const fields = ['B2:B', '$C2:$C', "='Data'!D2:D", 'e2:e'].map((text) => ({ text, choice: '' }));
  const { preview, notice } = await make(addon, entry, fields, 'nb');
  expect(notice).toEqual({ kind: 'written', sheetName: 'Data', a1: 'F2' });
  // The server leaves the sheet's name out where the formula stands on it.
  expect(formulaAt(addon, 'Data', 'F2')).toBe('=ENGAGEMENT_RATE(B2:B;$C2:$C;D2:D;E2:E)');
  expect(preview).toEqual({ kind: 'result', rows: [[0.15], [0.01]], single: false, open: true });
  expect(addon.values('Data', 'F2:F5')).toEqual([[0.15], [0.01], [''], ['']]);
});
