import { describe, expect, test } from 'vitest';
import type { CellsFound } from '../../../src/messages';
import { readForm } from '../../../src/sidebar/formulas/arguments';
import { cellsNamed } from '../../../src/sidebar/formulas/cells';
import { changeFormulas, type FormulaAction } from '../../../src/sidebar/formulas/change';
import { functionOf } from '../../../src/sidebar/formulas/finder';
import { insertNoticeText } from '../../../src/sidebar/formulas/insertTexts';
import { readFailureText } from '../../../src/sidebar/formulas/noticeTexts';
import { type Formulas, fieldOf, formOf, noFormulas, type Question } from '../../../src/sidebar/formulas/state';

const name = 'WITHDRAWABLE';
const parameter = 'balance';
const stateAfter = (actions: readonly FormulaAction[], from: Formulas = noFormulas) =>
  actions.reduce(changeFormulas, from);
const type = (text: string): FormulaAction => ({ do: 'type', name, parameter, text });
const chosen: FormulaAction = { do: 'choose', name };
const question: Question = { ok: false, problem: 'cell-filled', sheetName: 'Data', a1: 'C1', held: '5', token: '5' };

function cells(sheetName: string, a1: string): CellsFound {
  return { ok: true, sheetName, a1, rows: 1, columns: 1, values: [[12]] };
}
const seen = (text: string, read: CellsFound): FormulaAction => ({
  do: 'seen',
  name,
  seen: { at: 1, asked: { [parameter]: text }, found: { [parameter]: read } },
});

/** What the server would be asked for. */
function asked(state: Formulas) {
  const entry = functionOf(name);
  const form = formOf(state, name);
  return cellsNamed(entry, form, readForm(entry, form, 'en')).map(({ reference, read }) => ({ reference, read }));
}

describe('the sheet that a field means', () => {
  const found = stateAfter([chosen, type('B2'), seen('B2', cells('Data', 'B2'))]);

  test('stays while the reference is edited, whichever tab is open by then, and the cells are read anew', () => {
    expect(asked(found)).toEqual([{ reference: "'Data'!B2", read: cells('Data', 'B2') }]);
    expect(asked(stateAfter([type('B23')], found))).toEqual([{ reference: "'Data'!B23", read: null }]);
  });

  test('is another one when the field names it', () => {
    expect(asked(stateAfter([type('Other!B2')], found))).toEqual([{ reference: "'Other'!B2", read: null }]);
  });

  test('is forgotten when the field was emptied: the open tab counts again', () => {
    expect(asked(stateAfter([type(''), type('B2')], found))).toEqual([{ reference: 'B2', read: null }]);
  });

  test('is the one that cells were picked on', () => {
    const before = { text: '', choice: '' };
    const others = { at: 1, asked: {}, found: {} };
    const picked = stateAfter([
      chosen,
      { do: 'selected', name, parameter, before, selected: cells('Data', 'B2:B4'), others },
      type('B2:B5'),
    ]);
    expect(asked(picked)).toEqual([{ reference: "'Data'!B2:B5", read: null }]);
  });
});

describe('an answer that comes late', () => {
  test('does not overwrite what was typed since the button was pressed, and says so', () => {
    const before = fieldOf(formOf(stateAfter([chosen, type('1')]), name), parameter);
    const state = stateAfter([
      chosen,
      type('1'),
      type('12345'),
      {
        do: 'selected',
        name,
        parameter,
        before,
        selected: cells('Data', 'B2'),
        others: { at: 1, asked: {}, found: {} },
      },
    ]);
    expect(fieldOf(formOf(state, name), parameter).text).toBe('12345');
    const failure = formOf(state, name).readFailure;
    expect(failure).toMatchObject({ failure: 'field-changed', parameter });
    expect(failure && readFailureText(failure, 'nb')).toMatch(/ble endret mens cellene ble lest/);
  });

  test('asks nothing about a formula that the fields no longer make', () => {
    const sent = stateAfter([chosen, type('100')]);
    const { fields } = formOf(sent, name);
    const state = stateAfter([type('777'), { do: 'asked', name, fields, question }], sent);
    expect(formOf(state, name)).toMatchObject({ question: null, notice: { kind: 'outdated' } });
    expect(insertNoticeText({ kind: 'outdated' }, 'en')).toBe(
      'Nothing was written. You changed the fields in the meantime: insert the formula again.',
    );
    expect(formOf(stateAfter([{ do: 'asked', name, fields, question }], sent), name).question).toBe(question);
  });

  test('tells which formula was written when the fields say another one by now', () => {
    const sent = stateAfter([chosen, type('100')]);
    const { fields } = formOf(sent, name);
    const notice = { kind: 'written', sheetName: 'Data', a1: 'C1' } as const;
    const told: FormulaAction = { do: 'told', name, fields, notice };
    expect(formOf(stateAfter([told], sent), name).notice).toEqual(notice);
    const changed = formOf(stateAfter([type('777'), told], sent), name).notice;
    expect(changed).toEqual({ ...notice, kind: 'written-before' });
    expect(changed && insertNoticeText(changed, 'en')).toBe(
      'The formula is in C1 on the sheet “Data”, as the fields were before you changed them.',
    );
  });

  test('may come after the fields only learned on which sheet their cells are', () => {
    const sent = stateAfter([chosen, type('B2')]);
    const { fields } = formOf(sent, name);
    const state = stateAfter([seen('B2', cells('Data', 'B2')), { do: 'asked', name, fields, question }], sent);
    expect(formOf(state, name).question).toBe(question);
  });
});
