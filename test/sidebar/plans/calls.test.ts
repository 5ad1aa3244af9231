import { describe, expect, test } from 'vitest';
import type {
  CellsReply,
  DeleteReply,
  InsertReply,
  LedgerReply,
  PlansReply,
  SaveReply,
  SelectedRow,
  SelectionReply,
} from '../../../src/messages';
import type { Answer, Failure, Host } from '../../../src/sidebar/host';
import type { Action } from '../../../src/sidebar/plans/actions';
import {
  type Around,
  fillFromCells,
  fillFromLedger,
  fillFromRow,
  insert,
  save,
} from '../../../src/sidebar/plans/calls';
import { change } from '../../../src/sidebar/plans/change';
import { deletePlan, list, openFile, openSaved, openSheet } from '../../../src/sidebar/plans/libraryCalls';
import type { PlanNotice } from '../../../src/sidebar/plans/notices';
import { noticeText } from '../../../src/sidebar/plans/noticeTexts';
import { initialState, type State } from '../../../src/sidebar/plans/state';
import { silentHost } from '../silentHost';
import { own, pageAfter, planOf, textOf, typing } from './page';

/** A page whose server answers everything in one way. */
function page(from: State, answer: unknown) {
  let state = from;
  const asked: [string, unknown][] = [];
  const answers = [...Object.keys(silentHost), 'readCells'].map((name) => [
    name,
    (request: unknown) => {
      asked.push([name, request]);
      return Promise.resolve(answer);
    },
  ]);
  const host = Object.fromEntries(answers) as Host;
  const around: Around = {
    host,
    dispatch: (action: Action) => {
      state = change(state, action);
    },
  };
  return { asked, around, now: () => state };
}

const ok = <T>(reply: T): Answer<T> => ({ ok: true, reply });
const failures: Failure[] = ['accounts', 'connection', 'no-answer', 'not-in-sheets', 'unexpected'];
const typed = pageAfter([...typing(1, { views: '1,000', age: '20' }), { do: 'rename', plan: 2, name: 'Høst' }]);
const shelf = { saved: [{ id: 's', revision: 4, plan: { version: 1, name: 'Stored', values: {} } }], sheets: [] };
const listed = pageAfter([{ do: 'library', library: { ...shelf, asking: 's' } }], typed);

type Call = (around: Around, state: State) => Promise<void>;
const calls: readonly [string, string, Call][] = [
  ['fillFromRow', 'not-read', fillFromRow],
  ['fillFromCells', 'not-read', fillFromCells],
  ['fillFromLedger', 'not-read', fillFromLedger],
  ['insert', 'not-inserted', insert],
  ['save', 'not-saved', save],
  ['list', 'not-listed', list],
  ['openSheet', 'not-listed', (around, state) => openSheet(around, state, 'plans_1')],
  ['deletePlan', 'not-deleted', (around, state) => deletePlan(around, state, 's')],
];

describe.each(calls)('%s', (_, kind, call) => {
  test.each(failures)('that fails with %s says so and leaves the plans as they were', async (failure) => {
    const { asked, around, now } = page(listed, { ok: false, failure });
    const done = call(around, now());
    expect(now().calling).not.toBeNull();
    await done;
    expect(asked).toHaveLength(1);
    expect(now()).toMatchObject({ calling: null, notice: { kind } });
    expect(JSON.stringify(now().notice)).toContain(`"failure":"${failure}"`);
    expect(now().plans).toBe(listed.plans);
    expect(now().past).toBe(listed.past);
  });

  test('waits while something else is asked', async () => {
    const busy: State = { ...listed, calling: 'list' };
    const { asked, around, now } = page(busy, { ok: false, failure: 'unexpected' });
    await call(around, now());
    expect(asked).toEqual([]);
    expect(now()).toBe(busy);
  });
});

describe('the selected row', () => {
  const selection: SelectedRow = { sheetName: 'A', row: 3, values: [84_000, 'x'], rowsAbove: [['Views', 'Title']] };

  test('fills the plan that is shown', async () => {
    const { around, now } = page(typed, ok<SelectionReply>({ ok: true, selection }));
    await fillFromRow(around, now());
    expect(planOf(now(), 1).fields).toEqual({ views: own('84,000'), age: own('20') });
    expect(now().notice).toMatchObject({ kind: 'row', plan: 1, name: 'Plan 1', report: { unknown: ['Title'] } });
    expect(textOf(change(now(), { do: 'undo' }), 1, 'views')).toBe('1,000');
  });

  test('fills the plan it was asked for in the language it is shown in', async () => {
    const { around, now } = page(typed, ok<SelectionReply>({ ok: true, selection }));
    const done = fillFromRow(around, now());
    around.dispatch({ do: 'show', plan: 2 });
    around.dispatch({ do: 'language', language: 'nb' });
    await done;
    expect(now().currentId).toBe(2);
    expect(textOf(now(), 1, 'views')).toBe('84\u00a0000');
    expect(planOf(now(), 2).fields).toEqual({});
  });

  test('with a date that is none still comes to an end', async () => {
    const broken = {
      ...selection,
      rowsAbove: [['Followers', 'Date of that rate']],
      values: [{ date: 'x' }, { date: 'x' }],
    };
    const { around, now } = page(typed, ok<SelectionReply>({ ok: true, selection: broken }));
    await fillFromRow(around, now());
    expect(now()).toMatchObject({ calling: null, plans: typed.plans, notice: { kind: 'row', report: { used: [] } } });
  });

  test('is told when it has no known header, or is none', async () => {
    const bare = page(
      typed,
      ok<SelectionReply>({ ok: true, selection: { ...selection, rowsAbove: [['Hook', 'Title']] } }),
    );
    await fillFromRow(bare.around, bare.now());
    const problem = { code: 'no-headers', sheetName: 'A', row: 3 };
    expect(bare.now()).toMatchObject({ plans: typed.plans, notice: { kind: 'not-read', problem } });
    for (const refused of ['no-selection', 'first-row', 'empty-row'] as const) {
      const { around, now } = page(typed, ok<SelectionReply>({ ok: false, problem: refused }));
      await fillFromRow(around, now());
      expect(now()).toMatchObject({ plans: typed.plans, notice: { problem: { code: 'refused', problem: refused } } });
    }
  });
});

describe('the selected cells', () => {
  const found = { ok: true, sheetName: 'My sheet', a1: 'B2:B4', rows: 3, columns: 1 } as const;
  const picking = pageAfter([{ do: 'pick-field', field: 'orders' }], typed);
  const answered = (values: (number | string | null)[][]) =>
    ok<CellsReply>({ ok: true, cells: [{ ...found, values }] });

  test('fill the field that was picked', async () => {
    const { asked, around, now } = page(picking, answered([[30], [null], [60]]));
    await fillFromCells(around, now());
    expect(asked).toEqual([['readCells', { references: [null] }]]);
    expect(textOf(now(), 1, 'orders')).toBe('45');
    expect(now().notice).toMatchObject({
      kind: 'cells',
      field: 'orders',
      where: 'My sheet!B2:B4',
      count: 2,
      skipped: 1,
    });
  });

  test('that hold nothing for it change nothing', async () => {
    const bad = page(picking, answered([[30], ['x'], [60]]));
    await fillFromCells(bad.around, bad.now());
    expect(bad.now().notice).toMatchObject({
      problem: { code: 'bad-cells', field: 'orders', where: 'My sheet!B2:B4' },
    });
    const empty = page(picking, answered([[null], [null], [null]]));
    await fillFromCells(empty.around, empty.now());
    expect(empty.now()).toMatchObject({ plans: picking.plans, notice: { problem: { code: 'bad-cells', why: '' } } });
  });

  test('that are none, or too many, are told', async () => {
    const replies: CellsReply[] = [
      { ok: false, problem: 'invalid-request' },
      { ok: true, cells: [] },
      { ok: true, cells: [{ ok: false, problem: 'no-selection' }] },
      { ok: true, cells: [{ ok: false, problem: 'too-many-cells', sheetName: 'A', a1: 'B:B', cells: 9, most: 1 }] },
    ];
    for (const reply of replies) {
      const { around, now } = page(picking, ok(reply));
      await fillFromCells(around, now());
      expect(now()).toMatchObject({ calling: null, plans: picking.plans, notice: { problem: { code: 'no-cells' } } });
    }
  });
});

describe('the own rewards', () => {
  const headers = { views: 'Views', qualifiedViews: 'Qualified views', rewards: 'Paid' };
  const ledger = (views: number[], qualifiedViews: number[], rewards: (number | string)[]): LedgerReply => {
    const labels = views.map((_, i) => (i === 2 ? 'Average' : null));
    return { ok: true, ledger: { sheetName: 'Paid', headers, labels, views, qualifiedViews, rewards } };
  };

  test('give share and RPM', async () => {
    // 1,000 of 2,000 views at 0.50, and 2,000 of 5,000 at 1.60: RPM 0.50 and 0.80.
    const { around, now } = page(typed, ok(ledger([2000, 5000], [1000, 2000], [0.5, 1.6])));
    await fillFromLedger(around, now());
    const { share, rpm, age } = planOf(now(), 1).fields;
    // 3,000 of 7,000 in all, which paid 2.10. More digits than four would say nothing.
    expect(share).toEqual(own('42.86%'));
    expect(rpm).toEqual(own('0.7'));
    expect(age).toEqual(own('20'));
    expect(now().notice).toMatchObject({
      kind: 'ledger',
      sheetName: 'Paid',
      skipped: 0,
      found: [{ periods: 2 }, { periods: 2 }],
    });
    expect(planOf(change(now(), { do: 'undo' }), 1).fields).toEqual(planOf(typed, 1).fields);
  });

  const inUsd = (views = [2000, 5000, 3500]): LedgerReply => {
    const reply = ledger(views, [1000, 2000, 1500], [0.5, 1.6, 1.05]);
    return reply.ledger === null
      ? reply
      : { ok: true, ledger: { ...reply.ledger, headers: { ...headers, rewards: 'Rewards (USD)' } } };
  };

  test('in USD are converted where the plan says how, in its language', async () => {
    const plan = typing(1, { currency: 'kr', usdRate: '10,5', usdDate: '2026-11-20' });
    const norwegian = pageAfter(plan, initialState('nb'));
    const { around, now } = page(norwegian, ok(inUsd()));
    await fillFromLedger(around, now());
    expect(textOf(now(), 1, 'rpm')).toBe('7,35');
    expect(noticeText(now().notice as PlanNotice, 'nb')).toBe(
      'Fylt ut i «Plan 1». Regnet om fra USD: RPM; 1 USD = 10,5 kr (20.11.2026). Rader med sum eller snitt, ikke brukt: 1.',
    );
  });

  test('in USD give no RPM in another currency', async () => {
    const nok = pageAfter(typing(1, { currency: 'NOK' }));
    const { around, now } = page(nok, ok(inUsd()));
    await fillFromLedger(around, now());
    expect(planOf(now(), 1).fields).toEqual({ currency: own('NOK'), share: own('42.86%') });
    expect(noticeText(now().notice as PlanNotice, 'en')).toBe(
      'Filled in “Plan 1”. RPM: not used. The column is in USD, the plan in NOK. Fill in the value of 1 USD with its date, and read again. Rows with totals or averages, not used: 1.',
    );
    // Without views there is nothing but the RPM.
    const bare = page(nok, ok(inUsd([0, 0, 0].map(() => null as unknown as number))));
    await fillFromLedger(bare.around, bare.now());
    expect(bare.now()).toMatchObject({
      plans: nok.plans,
      notice: { problem: { code: 'bad-cells', field: 'rpm', where: 'Paid, Rewards (USD)' } },
    });
  });

  test('say which currency they were taken in', async () => {
    const { around, now } = page(typed, ok(ledger([2000], [1000], [0.5])));
    await fillFromLedger(around, now());
    expect(now().notice).toMatchObject({ said: ' Taken as USD: RPM.' });
    const named = page(typed, ok(inUsd()));
    await fillFromLedger(named.around, named.now());
    expect(named.now().notice).toMatchObject({ said: '' });
  });

  test('that are nowhere, or hold nothing, change nothing', async () => {
    const none = page(typed, ok<LedgerReply>({ ok: true, ledger: null }));
    await fillFromLedger(none.around, none.now());
    expect(none.now()).toMatchObject({ plans: typed.plans, notice: { problem: { code: 'no-ledger' } } });
    const empty = page(typed, ok(ledger([1], [2], ['x'])));
    await fillFromLedger(empty.around, empty.now());
    expect(empty.now()).toMatchObject({
      plans: typed.plans,
      notice: { problem: { code: 'empty-ledger', sheetName: 'Paid' } },
    });
  });
});

describe('inserting', () => {
  test('sends every plan and names the new sheet', async () => {
    const { asked, around, now } = page(typed, ok<InsertReply>({ ok: true, sheetName: 'Plans 2' }));
    await insert(around, now());
    const scenarios = [
      { name: 'Plan 1', values: { views: 1000, age: 20 } },
      { name: 'Høst', values: {} },
    ];
    expect(asked).toEqual([['insertScenarios', { scenarios, language: 'en' }]]);
    expect(now()).toMatchObject({ plans: typed.plans, notice: { kind: 'inserted', sheetName: 'Plans 2' } });
  });

  test.each([
    'invalid-request',
    'busy',
    'not-written',
    'left-over',
  ] as const)('that is refused (%s) is told', async (problem) => {
    const { around, now } = page(typed, ok<InsertReply>({ ok: false, problem }));
    await insert(around, now());
    expect(now()).toMatchObject({
      calling: null,
      plans: typed.plans,
      notice: { kind: 'not-inserted', failure: problem },
    });
  });
});

describe.each([
  ['inserting', insert],
  ['saving', save],
] as const)('%s', (_, call) => {
  test.each<[string, Action[]]>([
    ['a wrong figure', typing(1, { age: 'x' })],
    ['an own figure that is not typed', [{ do: 'choose', plan: 1, field: 'rpm', choice: 'own' }]],
    ['a name that is too long', [{ do: 'rename', plan: 1, name: 'x'.repeat(5001) }]],
  ])('waits for %s to be corrected', async (_what, actions) => {
    const { asked, around, now } = page(pageAfter(actions), ok({ ok: true }));
    const before = now();
    await call(around, before);
    expect(asked).toEqual([]);
    expect(now()).toBe(before);
  });
});

describe('saving', () => {
  const reply = { ok: true, id: 's', revision: 1, name: 'Plan 1', conflict: null } as const;

  test('stores the plan that is shown, and then that one again', async () => {
    const { asked, around, now } = page(typed, ok<SaveReply>(reply));
    await save(around, now());
    const plan = { version: 1, name: 'Plan 1', values: { views: 1000, age: 20 } };
    expect(asked).toEqual([['savePlan', { id: null, revision: null, plan, language: 'en' }]]);
    expect(now().notice).toEqual({ kind: 'saved', name: 'Plan 1', conflict: null, before: 'Plan 1' });
    await save(around, change(now(), { do: 'undo' }));
    expect(asked[1]).toMatchObject(['savePlan', { id: 's', revision: 1 }]);
  });

  test('is not stopped by errors in other plans', async () => {
    const { asked, around, now } = page(pageAfter(typing(2, { age: 'x' }), typed), ok<SaveReply>(reply));
    await save(around, now());
    expect(asked).toHaveLength(1);
  });

  test('keeps what is typed meanwhile, as a change', async () => {
    const { around, now } = page(typed, ok<SaveReply>({ ...reply, name: 'Plan 1 (2)', conflict: 'changed' }));
    const done = save(around, now());
    around.dispatch({ do: 'type', plan: 1, field: 'views', text: '1,0005' });
    around.dispatch({ do: 'rename', plan: 1, name: 'Mine' });
    await done;
    expect(planOf(now(), 1)).toMatchObject({
      name: 'Mine',
      fields: { views: { text: '1,0005' } },
      saved: { id: 's', name: 'Plan 1 (2)', fields: { views: { text: '1,000' } } },
    });
    expect(now().notice).toMatchObject({ before: 'Plan 1', conflict: 'changed' });
  });

  test.each([
    'invalid-request',
    'busy',
    'full',
    'not-saved',
  ] as const)('that is refused (%s) is told', async (problem) => {
    const { around, now } = page(typed, ok<SaveReply>({ ok: false, problem }));
    await save(around, now());
    expect(now()).toMatchObject({ calling: null, plans: typed.plans, notice: { kind: 'not-saved', failure: problem } });
  });
});

describe('the list', () => {
  test('is shown', async () => {
    const { around, now } = page(typed, ok<PlansReply>({ ok: true, ...shelf }));
    await list(around, now());
    expect(now()).toMatchObject({ calling: null, library: { ...shelf, asking: null } });
  });

  test('that can’t be read is told', async () => {
    const { around, now } = page(typed, ok<PlansReply>({ ok: false, problem: 'not-read' }));
    await list(around, now());
    expect(now()).toMatchObject({ library: null, notice: { kind: 'not-listed', failure: 'unexpected' } });
  });

  test('opens a plan, and one that can’t be read is named', () => {
    const { around, now } = page(listed, null);
    openSaved(around, now(), 'nobody');
    expect(now()).toBe(listed);
    openSaved(around, now(), 's');
    expect(now().plans.map(({ name }) => name)).toEqual(['Plan 1', 'Høst', 'Stored']);
    expect(planOf(now(), 3).saved).toMatchObject({ id: 's', revision: 4 });
    const broken = {
      saved: [{ id: 's', revision: 1, plan: { version: 9, name: 'New', values: {} } }],
      sheets: [],
      asking: null,
    };
    const other = page(pageAfter([{ do: 'library', library: broken }], typed), null);
    openSaved(other.around, other.now(), 's');
    expect(other.now()).toMatchObject({
      plans: typed.plans,
      library: broken,
      notice: { problems: [{ code: 'unreadable', name: 'New', problem: 'newer' }] },
    });
  });

  test('loses a plan that is deleted, and the page keeps it', async () => {
    const { around, now } = page(listed, ok<DeleteReply>({ ok: true }));
    openSaved(around, now(), 's');
    const open = pageAfter([{ do: 'library', library: { ...shelf, asking: 's' } }], now());
    const other = page(open, ok<DeleteReply>({ ok: true }));
    await deletePlan(other.around, open, 's');
    expect(other.asked).toEqual([['deletePlan', { id: 's', revision: 4 }]]);
    expect(other.now()).toMatchObject({
      library: { saved: [], asking: null },
      notice: { kind: 'deleted', name: 'Stored' },
    });
    expect(planOf(other.now(), 3)).toMatchObject({ name: 'Stored', saved: null });
  });

  test.each([
    'invalid-request',
    'busy',
    'changed',
    'not-deleted',
  ] as const)('keeps a plan that can’t be deleted (%s)', async (problem) => {
    const { around, now } = page(listed, ok<DeleteReply>({ ok: false, problem }));
    await deletePlan(around, now(), 's');
    expect(now()).toMatchObject({
      library: shelf,
      plans: typed.plans,
      notice: { kind: 'not-deleted', failure: problem },
    });
    expect(now().calling).toBeNull();
  });

  test('opens the plans of a sheet, with what its cells hold by now', async () => {
    const values = [
      [null, 'Autumn', null, null],
      ['', 'Low', 'Mid', 'High'],
      ['Views a month', 800, 900, 1200],
      ['Age', null, 'old', null],
    ];
    const formulas = values.map((row) => row.map(() => ''));
    const { around, now } = page(typed, ok({ ok: true, sheetName: 'Plans', values, formulas }));
    await openSheet(around, now(), 'plans_1');
    expect(planOf(now(), 3)).toMatchObject({
      name: 'Autumn',
      fields: { views: own('800 – 900 – 1,200') },
      saved: null,
    });
    expect(now().notice).toMatchObject({
      kind: 'opened',
      names: ['Autumn'],
      dropped: ['Autumn: Age (old)'],
      problems: [],
    });
  });

  test('finds no plans in a sheet of other things', async () => {
    const { around, now } = page(typed, ok({ ok: true, sheetName: 'Plans', values: [['x']], formulas: [['']] }));
    await openSheet(around, now(), 'plans_1');
    expect(now()).toMatchObject({ plans: typed.plans, notice: { names: [], problems: [{ code: 'gone' }] } });
  });

  test.each(['gone', 'invalid-request'] as const)('tells of a sheet without plans (%s)', async (problem) => {
    const { asked, around, now } = page(listed, ok({ ok: false, problem }));
    await openSheet(around, now(), 'plans_1');
    expect(asked).toEqual([['readPlanSheet', { range: 'plans_1' }]]);
    expect(now()).toMatchObject({
      calling: null,
      plans: typed.plans,
      notice: { kind: 'opened', problems: [{ code: 'gone' }] },
    });
  });
});

describe('a file', () => {
  const file = (text: () => Promise<string>) => ({ name: 'f.json', text }) as File;
  const plans = [{ version: 1, name: 'A', values: { age: 20 } }];

  test('is opened', async () => {
    const { around, now } = page(initialState('en'), null);
    await openFile(
      around,
      initialState('en'),
      file(() => Promise.resolve(JSON.stringify({ kind: 'creator-paysheet-plans', plans }))),
    );
    expect(now().plans.map(({ name }) => name)).toEqual(['A', 'Plan 2']);
  });

  test('that is none of ours, or can’t be read, is told', async () => {
    for (const text of [() => Promise.resolve('x'), () => Promise.reject(new Error('gone'))]) {
      const { around, now } = page(typed, null);
      await openFile(around, now(), file(text));
      expect(now().plans).toBe(typed.plans);
      const { notice } = now();
      expect(notice && noticeText(notice, 'en')).toMatch(
        /^“f\.json” is not a file with plans from here, or too large\./,
      );
    }
  });
});
