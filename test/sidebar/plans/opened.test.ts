import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import type { Action } from '../../../src/sidebar/plans/actions';
import { fromDraft, toDraft } from '../../../src/sidebar/plans/draft';
import { fromFile, readAll, toFile } from '../../../src/sidebar/plans/file';
import type { Incoming } from '../../../src/sidebar/plans/opened';
import { readPlan } from '../../../src/sidebar/plans/reading';
import { initialState, type State } from '../../../src/sidebar/plans/state';
import { namesOf, own, pageAfter, planOf, textOf, typing } from './page';

const incoming = (name: string, values: Scenario['values'] = {}, stored: Incoming['stored'] = null): Incoming => {
  return { scenario: { name, values }, stored };
};

const opening = (...plans: Incoming[]): Action => ({ do: 'opened', plans, dropped: [], problems: [] });

const library = { saved: [], sheets: [], asking: null };

describe('plans that are opened', () => {
  test('take the place of plans that nobody touched, then what room is left', () => {
    const one = pageAfter([...typing(1, { views: '1' }), opening(incoming('A', { views: 1200.5 }), incoming('B'))]);
    expect(namesOf(one)).toEqual(['Plan 1', 'A', 'B']);
    expect(one.currentId).toBe(3);
    expect(textOf(one, 3, 'views')).toBe('1,200.5');
    expect(one).toMatchObject({ notice: { kind: 'opened', names: ['A', 'B'], problems: [] } });
    expect(namesOf(pageAfter([opening(incoming('A'), incoming('B'))]))).toEqual(['A', 'B']);
  });

  test('are written in the language of the page', () => {
    const state = pageAfter([
      { do: 'language', language: 'nb' },
      opening(incoming('A', { views: 1.5, country: 'NO' })),
    ]);
    expect(planOf(state, 3).fields).toEqual({ views: own('1,5'), country: own('Norge') });
  });

  test.each<[string, Action[]]>([
    ['typed in', typing(1, { age: 'x' })],
    ['chosen in', [{ do: 'choose', plan: 1, field: 'rpm', choice: 'low' }]],
    ['named', [{ do: 'rename', plan: 1, name: 'Mine' }]],
  ])('leave a plan that was %s alone', (_, actions) => {
    const state = pageAfter([...actions, opening(incoming('A'), incoming('B'), incoming('C'))]);
    expect(state.plans.map(({ id }) => id)).toEqual([1, 3, 4, 5]);
  });

  test('that find no room are named, and the list stays open', () => {
    const before = pageAfter([
      ...typing(1, { views: '1' }),
      { do: 'add' },
      { do: 'library', library },
      opening(incoming('A'), incoming('B'), incoming('C'), incoming('D'), incoming('E')),
    ]);
    expect(namesOf(before)).toEqual(['Plan 1', 'A', 'B', 'C']);
    expect(before).toMatchObject({
      library,
      notice: { names: ['A', 'B', 'C'], problems: [{ code: 'no-room', names: ['D', 'E'] }] },
    });
    const full = pageAfter([opening(incoming('F'))], before);
    expect(full.plans).toBe(before.plans);
    expect(full.past).toBe(before.past);
    expect(full.notice).toMatchObject({ names: [], problems: [{ code: 'no-room', names: ['F'] }] });
  });

  test('close the list when all went well', () => {
    expect(pageAfter([{ do: 'library', library }, opening(incoming('A'))]).library).toBeNull();
  });

  test('that are open already are shown as they are, which is nothing to undo', () => {
    const stored = { id: 's', revision: 1 };
    const opened = pageAfter([opening(incoming('A', { views: 5 }, stored))]);
    expect(planOf(opened, 3).saved).toEqual({ ...stored, name: 'A', fields: { views: own('5') } });
    const elsewhere = pageAfter([...typing(3, { views: '56' }), { do: 'undo' }, { do: 'show', plan: 2 }], opened);
    const again = pageAfter([opening(incoming('A', { views: 7 }, stored))], elsewhere);
    expect(again.currentId).toBe(3);
    expect(again.plans).toEqual(elsewhere.plans);
    expect([again.past.length, again.future.length]).toEqual([elsewhere.past.length, 1]);
    expect(textOf(pageAfter([{ do: 'redo' }], again), 3, 'views')).toBe('56');
  });

  test('that somebody else has saved meanwhile come in their newest state, beside changes that would be lost', () => {
    const newer = opening(incoming('A', { views: 7 }, { id: 's', revision: 2 }));
    const opened = pageAfter([opening(incoming('A', { views: 5 }, { id: 's', revision: 1 }))]);
    const replaced = pageAfter([newer], opened);
    expect(namesOf(replaced)).toEqual(namesOf(opened));
    expect(textOf(replaced, 3, 'views')).toBe('7');
    expect(planOf(replaced, 3).saved?.revision).toBe(2);
    expect(textOf(pageAfter([{ do: 'undo' }], replaced), 3, 'views')).toBe('5');
    const beside = pageAfter([...typing(3, { views: '56' }), newer], opened);
    expect(beside.plans.map(({ fields }) => fields.views?.text)).toEqual(['56', '7']);
  });

  test('without figures keep their place beside others of the same file', () => {
    const state = pageAfter([opening(incoming('Plan 7'), incoming('A'), incoming('Plan 1'))]);
    expect(namesOf(state)).toEqual(['Plan 7', 'A', 'Plan 1']);
  });

  test('without a name are told by their place', () => {
    const state = pageAfter([...typing(1, { views: '1' }), opening(incoming(' '), incoming(''))]);
    expect(state.notice).toMatchObject({ names: ['Plan 2', 'Plan 3'] });
  });

  test('never take a number that another plan had', () => {
    const state = pageAfter([
      opening(incoming('A')),
      { do: 'undo' },
      { do: 'add' },
      opening(incoming('B')),
      { do: 'duplicate', plan: 2 },
    ]);
    expect(new Set(state.plans.map(({ id }) => id)).size).toBe(4);
    expect(state.plans.some(({ id }) => id === 3)).toBe(false);
  });
});

describe('a file', () => {
  const file = (plans: unknown) => JSON.stringify({ kind: 'creator-paysheet-plans', plans });
  const exported = (state: State) => toFile(state.plans.map((plan, i) => readPlan(plan, i, state.language)));

  test('gives back the plans that were put into it', () => {
    for (const language of ['en', 'nb'] as const) {
      const state = pageAfter([{ do: 'language', language }, { do: 'example' }]);
      const scenarios = state.plans.map((plan, i) => readPlan(plan, i, language).scenario);
      expect(scenarios[0]?.values.views).toEqual({ low: 800_000, mid: 1_150_000, high: 1_500_000 });
      const read = fromFile('plans.json', exported(state), 'en');
      expect(read).toEqual({
        plans: scenarios.map((scenario) => ({ scenario, stored: null })),
        dropped: [],
        problems: [],
      });
      const opened = pageAfter([{ do: 'opened', ...read }], initialState('en'));
      expect(opened.plans.map((plan, i) => readPlan(plan, i, 'en').scenario)).toEqual(scenarios);
    }
  });

  test('holds no field that can’t be read, and a name of any length', () => {
    const state = pageAfter([
      ...typing(1, { views: 'many', age: '20' }),
      { do: 'rename', plan: 2, name: 'x'.repeat(6000) },
    ]);
    expect(fromFile('f', exported(state), 'en').plans.map(({ scenario }) => scenario)).toEqual([
      { name: 'Plan 1', values: { age: 20 } },
      { name: 'x'.repeat(5000), values: {} },
    ]);
  });

  test('with fields that are none, or hold nothing good, names them', () => {
    const values = { views: -1, age: 20, wings: 2, rpm: 'prudent', niche: 'cats', deals: { low: 3, mid: 2, high: 4 } };
    expect(fromFile('f', file([{ version: 1, name: 'A', values }]), 'en')).toEqual({
      plans: [incoming('A', { age: 20 })],
      dropped: ['A: Views a month', 'A: wings', 'A: RPM', 'A: Niche', 'A: Brand deals a month'],
      problems: [],
    });
  });

  test('of a newer version is told, plan by plan', () => {
    const plans = [{ version: 99, name: 'New', values: {} }, { version: 1, name: 'Old', values: { age: 20 } }, 'x'];
    expect(fromFile('f.json', file(plans), 'en')).toEqual({
      plans: [incoming('Old', { age: 20 })],
      dropped: [],
      problems: [
        { code: 'unreadable', name: 'New', problem: 'newer' },
        { code: 'unreadable', name: 'f.json', problem: 'not-a-plan' },
      ],
    });
  });

  test.each([
    '',
    '{',
    'views,age',
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    '{"plans":[{}]}',
    file([]),
    file(null),
    file({}),
  ])('with %j is none of ours', (text) => {
    const nothing = { plans: [], dropped: [], problems: [{ code: 'not-a-file', name: 'f.json' }] };
    expect(fromFile('f.json', text, 'en')).toEqual(nothing);
  });

  test('with anything in it is refused or read, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), name: fc.string(), values: fc.jsonValue() })),
        ),
        (plans) => {
          const { plans: read, problems } = fromFile('f', file(plans), 'en');
          expect(read.length + problems.length).toBe(Math.max(plans.length, 1));
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (plan) => {
        const { plans, problems } = readAll([{ plan, stored: null, name: 'f' }], 'en');
        expect(plans.length + problems.length).toBe(1);
      }),
    );
  });

  test('can’t reach what is not its own', () => {
    const hostile = `{"kind":"creator-paysheet-plans","plans":[{"version":1,"name":"__proto__","values":{"__proto__":{"views":5},"constructor":1}}]}`;
    const read = fromFile('f', hostile, 'en');
    expect(read.plans).toEqual([incoming('__proto__')]);
    expect(({} as { views?: number }).views).toBeUndefined();
  });
});

describe('a draft', () => {
  test('brings the last steps along, which can be taken back in the other place', () => {
    const state = pageAfter([...typing(1, { views: '5' }), { do: 'duplicate', plan: 1 }, { do: 'undo' }]);
    const moved = fromDraft(JSON.parse(JSON.stringify(toDraft(state))));
    expect(moved).toMatchObject({ plans: state.plans, past: state.past, future: state.future });
    expect(textOf(pageAfter([{ do: 'undo' }], moved ?? undefined), 1, 'views')).toBeUndefined();
    expect(pageAfter([{ do: 'redo' }], moved ?? undefined).plans).toHaveLength(3);
    // What would be too long for the way is left behind, and the plans are not.
    const long = pageAfter([...typing(1, { currency: 'x'.repeat(300_000) }), { do: 'add' }, { do: 'undo' }]);
    expect(fromDraft(JSON.parse(JSON.stringify(toDraft(long))))).toMatchObject({ plans: long.plans, past: [] });
  });

  const carried = (state: State) => fromDraft(JSON.parse(JSON.stringify(toDraft(state))));

  test('carries everything that was typed, right or wrong, and what is stored', () => {
    const state = pageAfter([
      { do: 'language', language: 'nb' },
      ...typing(1, { views: '1 000,5', age: 'mange', niche: 'fitness' }),
      { do: 'choose', plan: 1, field: 'rpm', choice: 'high' },
      { do: 'rename', plan: 2, name: '  =HYPERLINK("x")' },
      {
        do: 'saved',
        plan: 1,
        saved: { id: 's', revision: 3, name: 'Plan 1', fields: { views: own('1') } },
        sent: 'Plan 1',
        language: 'nb',
        conflict: null,
      },
      { do: 'add' },
      { do: 'group', group: 'goal', open: true },
      { do: 'group', group: 'rewards', open: false },
      { do: 'show', plan: 2 },
    ]);
    const { plans, currentId, language } = state;
    const moved = carried(state);
    expect(moved).toMatchObject({ plans, currentId, language, nextId: 4, calling: null, notice: null });
    expect(moved?.openGroups).toEqual(['account', 'goal']);
    expect(moved && namesOf(pageAfter([{ do: 'add' }], moved))).toEqual([
      'Plan 1',
      '  =HYPERLINK("x")',
      'Plan 3',
      'Plan 4',
    ]);
  });

  const good = toDraft(initialState('en')) as { plans: { id: number }[] };
  const [plan] = good.plans;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no plans', { ...good, plans: [] }],
    ['one plan', { ...good, plans: [plan] }],
    ['five plans', { ...good, plans: [1, 2, 3, 4, 5].map((id) => ({ ...plan, id })) }],
    ['one number for two plans', { ...good, plans: [plan, plan] }],
    ['a number that can’t be counted on from', { ...good, plans: [plan, { ...plan, id: 2 ** 53 }] }],
    ['no number', { ...good, plans: [plan, { ...plan, id: '2' }] }],
    ['no name', { ...good, plans: [plan, { ...plan, id: 2, name: 5 }] }],
    ['another language', { ...good, language: 'sv' }],
  ])('with %s is none', (_, draft) => {
    expect(fromDraft(good)).not.toBeNull();
    expect(fromDraft(draft)).toBeNull();
  });

  test('leaves out fields that are none, and shows a plan that is there', () => {
    const fields = {
      views: own('5'),
      wings: own('2'),
      age: { text: 5, choice: 'own' },
      rpm: { text: '', choice: 'all' },
    };
    const draft = {
      ...good,
      plans: [
        { ...plan, fields },
        { ...plan, id: 2, saved: { id: 1 } },
      ],
      currentId: 7,
      openGroups: ['x', 'goal'],
    };
    expect(fromDraft(draft)).toMatchObject({ currentId: 1, openGroups: ['goal'] });
    expect(fromDraft(draft)?.plans[0]?.fields).toEqual({ views: own('5') });
    expect(fromDraft(draft)?.plans[1]?.saved).toBeNull();
  });

  test('with anything in it is refused, or is a page that works', () => {
    const some = fc.record({
      language: fc.constantFrom('en', 'nb'),
      plans: fc.array(
        fc.record({
          id: fc.nat(9),
          name: fc.string(),
          fields: fc.dictionary(
            fc.constantFrom('views', 'rpm', 'niche', 'rush', 'x'),
            fc.oneof(fc.anything(), fc.constant(own('zz'))),
          ),
          saved: fc.anything(),
        }),
        { minLength: 2, maxLength: 4 },
      ),
      currentId: fc.anything(),
      openGroups: fc.anything(),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), some), (draft) => {
        const state = fromDraft(draft);
        if (state === null) return;
        read++;
        const next = pageAfter(
          [
            { do: 'language', language: 'nb' },
            { do: 'duplicate', plan: state.currentId },
          ],
          state,
        );
        for (const [i, one] of next.plans.entries()) readPlan(one, i, 'nb');
        expect(new Set(next.plans.map(({ id }) => id)).size).toBe(next.plans.length);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(0);
  });
});
