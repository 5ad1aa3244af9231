import { describe, expect, test } from 'vitest';
import type { CellsReply, CellsRequest, FormulaReply, FormulaRequest } from '../../../src/messages';
import { insertFormula, readCells, selectCells } from '../../../src/sidebar/formulas/calls';
import type { FormulaAction } from '../../../src/sidebar/formulas/change';
import type { Question } from '../../../src/sidebar/formulas/state';
import { needsCells, workOn } from '../../../src/sidebar/formulas/work';
import type { Answer, Host } from '../../../src/sidebar/host';
import { silentHost } from '../silentHost';
import { column, formWith, work } from './fixture';

/** A server that gives its answers in turn, and what it was asked and what came of it. */
function around(answers: { cells?: Answer<CellsReply>[]; formulas?: Answer<FormulaReply>[] }) {
  const asked: (CellsRequest | FormulaRequest)[] = [];
  const actions: FormulaAction[] = [];
  const next = <T>(list: T[] | undefined): Promise<T> => Promise.resolve(list?.shift() as T);
  const host: Host = {
    ...silentHost,
    readCells: (request) => {
      asked.push(request);
      return next(answers.cells);
    },
    insertFormula: (request) => {
      asked.push(request);
      return next(answers.formulas);
    },
    readPart: () => Promise.reject(new Error('not here')),
    goToSheet: () => undefined,
  };
  return { asked, actions, around: { host, dispatch: (action: FormulaAction) => actions.push(action), now: () => 42 } };
}

const name = 'QUALIFIED_VIEWS';
const lost = { ok: false, failure: 'connection' } as const;
const cells = (...found: (CellsReply & { ok: true })['cells']): Answer<CellsReply> => {
  return { ok: true, reply: { ok: true, cells: found } };
};

describe('reading cells', () => {
  test('asks for all of a function at one time, and notes when', async () => {
    const one = around({ cells: [cells(column('B2', [5]))] });
    await readCells(one.around, work(name, { views: 'b2' }));
    expect(one.asked).toEqual([{ references: ['B2'] }]);
    expect(one.actions[1]).toEqual({
      do: 'seen',
      name,
      seen: { at: 42, asked: { views: 'b2' }, found: { views: column('B2', [5]) } },
    });
  });

  test('that fails says so, and is not tried again without the user', async () => {
    const one = around({ cells: [lost] });
    await readCells(one.around, work(name, { views: 'B2' }));
    const failure = { failure: 'connection', parameter: null, asked: { views: 'B2' } } as const;
    expect(one.actions[1]).toEqual({ do: 'not-read', name, failure });
    const form = { ...formWith({ views: 'B2' }), readFailure: failure };
    const { entry } = work(name, {});
    expect(needsCells(workOn(entry, form, 'en'))).toBe(false);
    expect(needsCells(workOn(entry, { ...form, fields: formWith({ views: 'B3' }).fields }, 'en'))).toBe(true);
  });
});

describe('selected cells', () => {
  test('come with those of the other fields, of the same moment', async () => {
    const one = around({ cells: [cells(column('B2:B3', [1, 2]), column('C2:C3', [3, 4]))] });
    await selectCells(
      one.around,
      work('WATCH_SHARE', { average_seconds: 'x', video_seconds: 'C2:C3' }),
      'average_seconds',
    );
    expect(one.asked).toEqual([{ references: [null, 'C2:C3'] }]);
    expect(one.actions[1]).toMatchObject({
      do: 'selected',
      parameter: 'average_seconds',
      selected: { a1: 'B2:B3' },
      others: { at: 42, asked: { video_seconds: 'C2:C3' } },
    });
  });

  test('that are too many are named all the same; where there are none the field stays', async () => {
    const huge = { ok: false, problem: 'too-many-cells', sheetName: 'A', a1: 'B:B', cells: 9, most: 1 } as const;
    const one = around({ cells: [cells(huge), cells({ ok: false, problem: 'no-selection' })] });
    await selectCells(one.around, work(name, {}), 'views');
    expect(one.actions[1]).toMatchObject({ do: 'selected', selected: huge });
    await selectCells(one.around, work(name, {}), 'views');
    expect(one.actions[3]).toMatchObject({ do: 'not-read', failure: { failure: 'no-selection', parameter: 'views' } });
  });
});

describe('inserting', () => {
  const question: Question = {
    ok: false,
    problem: 'cell-filled',
    sheetName: 'Videos',
    a1: 'K2',
    held: 'x',
    token: 't',
  };

  test('asks nothing of the server while a field is missing', async () => {
    const one = around({});
    await insertFormula(one.around, work(name, {}), 'en', null);
    expect([one.asked, one.actions]).toEqual([[], []]);
  });

  test('tells where the formula stands, or asks', async () => {
    const done = work(name, { views: '5' });
    const one = around({
      formulas: [
        { ok: true, reply: question },
        { ok: true, reply: { ok: true, sheetName: 'Videos', a1: 'K2' } },
      ],
    });
    await insertFormula(one.around, done, 'en', null);
    expect(one.asked[0]).toMatchObject({ at: null });
    expect(one.actions[1]).toEqual({ do: 'asked', name, fields: done.form.fields, question });
    await insertFormula(one.around, done, 'en', question);
    expect(one.asked[1]).toMatchObject({ at: { sheetName: 'Videos', a1: 'K2', token: 't', spill: false } });
    expect(one.actions[3]).toMatchObject({
      do: 'told',
      name,
      notice: { kind: 'written', sheetName: 'Videos', a1: 'K2' },
    });
  });

  test('finds out first on which sheet the cells are, and writes nothing where that fails', async () => {
    const unread = work(name, { views: 'B2' });
    const one = around({
      cells: [cells(column('B2', [5]))],
      formulas: [{ ok: true, reply: { ok: true, sheetName: 'Videos', a1: 'K2' } }],
    });
    await insertFormula(one.around, unread, 'en', null);
    expect(one.asked[1]).toMatchObject({
      args: [{ kind: 'reference', sheetName: 'Videos', a1: 'B2' }, { kind: 'blank' }],
    });
    const two = around({ cells: [lost] });
    await insertFormula(two.around, unread, 'en', null);
    expect(two.asked).toHaveLength(1);
    expect(two.actions.at(-1)).toMatchObject({ do: 'told', name, notice: { kind: 'unresolved' } });
  });

  test('tells a failure and a refusal', async () => {
    const one = around({ formulas: [lost, { ok: true, reply: { ok: false, problem: 'not-written' } }] });
    await insertFormula(one.around, work(name, { views: '5' }), 'en', null);
    await insertFormula(one.around, work(name, { views: '5' }), 'en', null);
    expect(one.actions.filter((action) => action.do === 'told').map(({ notice }) => notice)).toEqual([
      { kind: 'failed', failure: 'connection' },
      { kind: 'refused', refusal: { ok: false, problem: 'not-written' } },
    ]);
  });
});
