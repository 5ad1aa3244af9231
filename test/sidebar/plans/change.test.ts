import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../../src/scenario/fieldIds';
import type { Action } from '../../../src/sidebar/plans/actions';
import { change } from '../../../src/sidebar/plans/change';
import { canShowExample } from '../../../src/sidebar/plans/planList';
import {
  currentPlan,
  hasChanges,
  initialState,
  nameOf,
  type Saved,
  type State,
} from '../../../src/sidebar/plans/state';
import { namesOf, own, pageAfter, planOf, textOf, typing } from './page';

const undo = { do: 'undo' } as const;
const redo = { do: 'redo' } as const;

/** What undo promises to bring back. */
const shown = ({ plans, currentId }: State) => ({ plans, currentId });

const saved = (id: string, revision: number, name: string, fields: Saved['fields'] = {}): Saved => {
  return { id, revision, name, fields };
};

const answer = (plan: number, as: Saved, more: Partial<Action & { do: 'saved' }> = {}): Action => {
  return { do: 'saved', plan, saved: as, sent: as.name, language: 'en', conflict: null, ...more };
};

const incoming = (name: string, values: object = {}, stored: { id: string; revision: number } | null = null) => {
  return { scenario: { name, values }, stored };
};

const opening = (...plans: ReturnType<typeof incoming>[]): Action => {
  return { do: 'opened', plans, dropped: [], problems: [] };
};

const filling = (plan: number, text: string, more: Partial<Action & { do: 'fill' }> = {}): Action => ({
  do: 'fill',
  plan,
  language: 'en',
  changes: [{ field: 'views', header: 'Views', after: own(text) }],
  notice: (name) => ({ kind: 'undone', name }),
  ...more,
});

describe('plans', () => {
  test('are two at first and four at most', () => {
    expect(namesOf(initialState('nb'))).toEqual(['Plan 1', 'Plan 2']);
    const four = pageAfter([{ do: 'add' }, { do: 'add' }]);
    expect(namesOf(four)).toEqual(['Plan 1', 'Plan 2', 'Plan 3', 'Plan 4']);
    expect(pageAfter([{ do: 'add' }], four)).toBe(four);
    expect(pageAfter([{ do: 'duplicate', plan: 1 }], four)).toBe(four);
    const two = initialState('en');
    expect(pageAfter([{ do: 'remove', plan: 1 }], two)).toBe(two);
  });

  test('get a name that no other plan has', () => {
    const state = pageAfter([{ do: 'rename', plan: 1, name: ' Plan 3 ' }, { do: 'add' }, { do: 'add' }]);
    expect(namesOf(state)).toEqual([' Plan 3 ', 'Plan 2', 'Plan 4', 'Plan 5']);
    const gone = pageAfter([{ do: 'add' }, { do: 'remove', plan: 2 }, { do: 'add' }]);
    expect(namesOf(gone)).toEqual(['Plan 1', 'Plan 3', 'Plan 4']);
  });

  test('without a name are called by their place', () => {
    const state = pageAfter([{ do: 'rename', plan: 2, name: '  ' }]);
    expect(state.plans.map(nameOf)).toEqual(['Plan 1', 'Plan 2']);
    expect(namesOf(state)[1]).toBe('  ');
  });

  test('that are added, removed or copied are shown and told', () => {
    const added = pageAfter([{ do: 'add' }]);
    expect(added).toMatchObject({ currentId: 3, notice: { kind: 'added', name: 'Plan 3' } });
    const removed = pageAfter([{ do: 'remove', plan: 3 }], added);
    expect(removed).toMatchObject({ currentId: 2, notice: { kind: 'removed', name: 'Plan 3' } });
    const other = pageAfter([{ do: 'add' }, { do: 'remove', plan: 1 }]);
    expect(other.currentId).toBe(3);
    expect(pageAfter([{ do: 'show', plan: 9 }], other)).toBe(other);
  });

  test('that are copied are plans of their own, stored nowhere, beside the first', () => {
    const typed = pageAfter([...typing(1, { views: '1,000' }), answer(1, saved('a', 1, 'Plan 1'))]);
    const copied = pageAfter([{ do: 'duplicate', plan: 1 }], typed);
    expect(namesOf(copied)).toEqual(['Plan 1', 'Plan 1 (copy)', 'Plan 2']);
    expect(copied.currentId).toBe(3);
    expect(planOf(copied, 3).saved).toBeNull();
    expect(planOf(copied, 1).saved?.id).toBe('a');
    const changed = pageAfter(typing(3, { views: '5' }), copied);
    expect(textOf(changed, 1, 'views')).toBe('1,000');
    expect(textOf(changed, 3, 'views')).toBe('5');
    const norwegian: Action[] = [
      { do: 'language', language: 'nb' },
      { do: 'duplicate', plan: 2 },
    ];
    expect(namesOf(pageAfter(norwegian))).toEqual(['Plan 1', 'Plan 2', 'Plan 2 (kopi)']);
  });
});

describe('undo', () => {
  test('takes back all that was typed in a field in a row', () => {
    const typed = pageAfter([...'1234'].map((_, i) => typing(1, { views: '1234'.slice(0, i + 1) })[0] as Action));
    expect(typed.past).toHaveLength(1);
    const back = pageAfter([undo], typed);
    expect(shown(back)).toEqual(shown(initialState('en')));
    expect(back.notice).toEqual({ kind: 'undone', name: 'Plan 1' });
    expect(shown(pageAfter([redo], back))).toEqual(shown(typed));
  });

  test('keeps fields, plans, names and returns to a field apart', () => {
    const state = pageAfter([
      ...typing(1, { views: '1' }),
      ...typing(1, { age: '2' }),
      ...typing(1, { views: '13' }),
      ...typing(2, { views: '4' }),
      { do: 'rename', plan: 2, name: 'A' },
      { do: 'rename', plan: 2, name: 'Ab' },
      { do: 'rename', plan: 1, name: 'B' },
    ]);
    expect(state.past).toHaveLength(6);
    const steps = [undo, undo, undo, undo, undo].map((_, i) => pageAfter(Array(i + 1).fill(undo), state));
    expect(steps.map(namesOf)).toEqual([
      ['Plan 1', 'Ab'],
      ['Plan 1', 'Plan 2'],
      ['Plan 1', 'Plan 2'],
      ['Plan 1', 'Plan 2'],
      ['Plan 1', 'Plan 2'],
    ]);
    expect(steps.map((step) => [textOf(step, 1, 'views'), textOf(step, 1, 'age'), textOf(step, 2, 'views')])).toEqual([
      ['13', '2', '4'],
      ['13', '2', '4'],
      ['13', '2', undefined],
      ['1', '2', undefined],
      ['1', undefined, undefined],
    ]);
  });

  test('knows what was typed before and after another plan was shown as two steps', () => {
    const state = pageAfter([...typing(1, { views: '1' }), { do: 'show', plan: 1 }, ...typing(1, { views: '12' })]);
    expect(textOf(pageAfter([undo], state), 1, 'views')).toBe('1');
  });

  const before = pageAfter([
    ...typing(1, { views: '1 234', age: 'x' }),
    ...typing(2, { views: '7' }),
    { do: 'add' },
    { do: 'rename', plan: 3, name: 'Høst' },
    { do: 'show', plan: 2 },
  ]);
  test.each<Action>([
    { do: 'remove', plan: 2 },
    { do: 'remove', plan: 3 },
    { do: 'duplicate', plan: 1 },
    { do: 'add' },
    { do: 'choose', plan: 2, field: 'rpm', choice: 'low' },
    { do: 'rename', plan: 2, name: '' },
    { do: 'type', plan: 1, field: 'views', text: '' },
    filling(1, '84,000'),
    opening(incoming('New', { views: 5 })),
    opening(incoming('New', { views: 5 }), incoming('Newer')),
  ])('takes back $do, and redo does it again', (action) => {
    const after = change(before, action);
    expect(shown(after)).not.toEqual(shown(before));
    const back = change(after, undo);
    expect(shown(back)).toEqual(shown(before));
    expect(shown(change(back, redo))).toEqual(shown(after));
  });

  test('takes back the example', () => {
    const named = pageAfter([{ do: 'rename', plan: 2, name: 'Mine' }]);
    const shownExample = change(named, { do: 'example' });
    expect(namesOf(shownExample)).toEqual(['Views alone', 'A mix']);
    expect(shown(change(shownExample, undo))).toEqual(shown(named));
  });

  test('of nothing does nothing', () => {
    const state = initialState('en');
    expect(change(state, undo)).toBe(state);
    expect(change(state, redo)).toBe(state);
  });

  test('goes on after something else: what was undone is gone then', () => {
    const state = pageAfter([...typing(1, { views: '1' }), undo, ...typing(1, { age: '2' })]);
    expect(state.future).toEqual([]);
    expect(change(state, redo)).toBe(state);
  });

  test.each<Action>([
    { do: 'type', plan: 9, field: 'views', text: '1' },
    { do: 'choose', plan: 9, field: 'rpm', choice: 'low' },
    { do: 'rename', plan: 9, name: 'x' },
    { do: 'remove', plan: 1 },
    { do: 'duplicate', plan: 9 },
    { do: 'show', plan: 2 },
    { do: 'group', group: 'goal', open: true },
    { do: 'pick-field', field: 'age' },
    { do: 'call', call: 'row' },
    { do: 'tell', notice: null },
    { do: 'language', language: 'nb' },
    filling(9, '1'),
    filling(1, '1', { changes: [] }),
    { do: 'opened', plans: [], dropped: [], problems: [{ code: 'gone' }] },
  ])('is not touched by $do where that changes no plan', (action) => {
    const undone = pageAfter([...typing(1, { views: '1' }), ...typing(1, { age: '2' }), undo]);
    const after = change(undone, action);
    expect(after.past).toHaveLength(1);
    expect(after.future).toHaveLength(1);
  });

  test('takes back two hundred steps', () => {
    const typed = Array.from({ length: 250 }, (_, i) => typing((i % 2) + 1, { views: String(i) })[0] as Action);
    const state = pageAfter(typed);
    const back = pageAfter(Array(250).fill(undo), state);
    expect(textOf(back, 1, 'views')).toBe('48');
    expect(textOf(back, 2, 'views')).toBe('49');
    expect(shown(pageAfter(Array(250).fill(redo), back))).toEqual(shown(state));
  });
});

describe('the example', () => {
  test('opens the block that the keyboard goes to', () => {
    const closed = pageAfter([{ do: 'group', group: 'rewards', open: false }, { do: 'example' }]);
    expect(closed.openGroups).toEqual(['account', 'rewards']);
    expect(closed.focus.id).toBe('field-views');
  });

  test('is there only while it overwrites nothing', () => {
    expect(canShowExample(initialState('en'))).toBe(true);
    const actions: Action[][] = [
      typing(2, { age: 'x' }),
      [{ do: 'choose', plan: 1, field: 'rpm', choice: 'low' }],
      [answer(1, saved('a', 1, 'Plan 1'))],
    ];
    for (const some of actions) {
      const state = pageAfter(some);
      expect(canShowExample(state)).toBe(false);
      expect(change(state, { do: 'example' }).plans).toBe(state.plans);
    }
  });

  test('is written in the language of the page', () => {
    const state = pageAfter([{ do: 'language', language: 'nb' }, { do: 'example' }]);
    expect(namesOf(state)).toEqual(['Bare visninger', 'En miks']);
    expect(textOf(state, 1, 'views')).toBe('800\u00a0000 – 1\u00a0500\u00a0000');
  });
});

describe('the switch of the language', () => {
  test('writes every state that undo can reach in the other language', () => {
    const state = pageAfter([
      ...typing(1, { views: '1,234.5', niche: 'fitness', country: 'Norway', currency: '1,5' }),
      ...typing(1, { views: '5.5–8.25' }),
      { do: 'remove', plan: 2 },
      ...typing(2, { views: '2,000' }),
      { do: 'add' },
      { do: 'remove', plan: 2 },
      ...typing(1, { age: '1.5' }),
      undo,
      { do: 'language', language: 'nb' },
    ]);
    expect(textOf(state, 1, 'views')).toBe('5,5 – 8,25');
    expect(planOf(state, 1).fields).toMatchObject({ niche: { text: 'fitness' }, currency: { text: '1,5' } });
    expect(textOf(state, 1, 'country')).toBe('Norway');
    expect(textOf(change(state, redo), 1, 'age')).toBe('1,5');
    const removed = change(state, undo);
    expect(textOf(removed, 2, 'views')).toBe('2\u00a0000');
    const first = pageAfter([undo, undo, undo, undo], state);
    expect(textOf(first, 1, 'views')).toBe('1\u00a0234,5');
    expect(first.language).toBe('nb');
  });

  test('leaves texts that are no numbers as they were typed, and says nothing of before', () => {
    const state = pageAfter([
      ...typing(1, { views: '1,5', age: 'N/A', followers: '12' }),
      { do: 'add' },
      { do: 'language', language: 'nb' },
    ]);
    expect(planOf(state, 1).fields).toEqual({ views: own('1,5'), age: own('N/A'), followers: own('12') });
    expect(state.notice).toBeNull();
  });

  test('is no change to a stored plan', () => {
    const fields = { views: own('1,234.5') };
    const state = pageAfter([...typing(1, { views: '1,234.5' }), answer(1, saved('a', 1, 'Plan 1', fields))]);
    expect(hasChanges(planOf(state, 1))).toBe(false);
    expect(hasChanges(planOf(change(state, { do: 'language', language: 'nb' }), 1))).toBe(false);
  });
});

describe('a stored plan', () => {
  test('keeps its place when what was typed is undone', () => {
    const state = pageAfter([
      ...typing(1, { views: '1' }),
      answer(1, saved('a', 1, 'Plan 1', { views: own('1') })),
      ...typing(1, { age: '2' }),
      answer(1, saved('a', 2, 'Plan 1', { views: own('1'), age: own('2') })),
      undo,
    ]);
    expect(planOf(state, 1).saved).toMatchObject({ id: 'a', revision: 2 });
    expect(hasChanges(planOf(state, 1))).toBe(true);
    const first = change(state, undo);
    expect(planOf(first, 1).saved).toMatchObject({ id: 'a', revision: 2 });
    const again = pageAfter([redo, redo], first);
    expect(planOf(again, 1).saved?.revision).toBe(2);
    expect(hasChanges(planOf(again, 1))).toBe(false);
  });

  test.each<[string, Action[], boolean]>([
    ['nothing', [], false],
    ['spaces around', [...typing(1, { views: ' 1 ' }), { do: 'rename', plan: 1, name: ' A ' }], false],
    ['a field emptied again', [...typing(1, { age: '5' }), ...typing(1, { age: '' })], false],
    ['a level put back', [{ do: 'choose', plan: 1, field: 'rpm', choice: 'range' }], false],
    ['another figure', typing(1, { views: '12' }), true],
    ['another name', [{ do: 'rename', plan: 1, name: 'B' }], true],
    ['a field more', typing(1, { age: '5' }), true],
    ['a field less', typing(1, { views: '' }), true],
    ['a level', [{ do: 'choose', plan: 1, field: 'rpm', choice: 'low' }], true],
    ['a copy', [{ do: 'duplicate', plan: 1 }, { do: 'remove', plan: 1 }, { do: 'undo' }], false],
  ])('has changes or has none after %s', (_, actions, changed) => {
    const state = pageAfter([
      { do: 'rename', plan: 1, name: 'A' },
      ...typing(1, { views: '1' }),
      answer(1, saved('a', 1, 'A', { views: own('1') })),
      ...actions,
    ]);
    expect(hasChanges(planOf(state, 1))).toBe(changed);
  });

  test('that was removed while it was stored comes back with its place', () => {
    const state = pageAfter([
      { do: 'add' },
      ...typing(3, { views: '1' }),
      { do: 'remove', plan: 3 },
      answer(3, saved('a', 1, 'Plan 3', { views: own('1') })),
    ]);
    expect(namesOf(state)).toEqual(['Plan 1', 'Plan 2']);
    expect(planOf(change(state, undo), 3).saved).toMatchObject({ id: 'a', revision: 1 });
  });

  test('takes the name it got after a conflict', () => {
    const state = pageAfter([answer(1, saved('b', 1, 'Plan 1 (2)'), { sent: 'Plan 1', conflict: 'changed' })]);
    expect(namesOf(state)).toEqual(['Plan 1 (2)', 'Plan 2']);
    expect(hasChanges(planOf(state, 1))).toBe(false);
    expect(state.notice).toEqual({ kind: 'saved', name: 'Plan 1 (2)', conflict: 'changed', before: 'Plan 1' });
  });

  test('keeps the name and the figures that were typed while it was stored', () => {
    const state = pageAfter([
      ...typing(1, { views: '1' }),
      { do: 'call', call: 'save' },
      ...typing(1, { views: '12' }),
      { do: 'rename', plan: 1, name: 'Mine' },
      answer(1, saved('b', 1, 'Plan 1 (2)', { views: own('1') }), { sent: 'Plan 1', conflict: 'deleted' }),
    ]);
    expect(planOf(state, 1)).toMatchObject({ name: 'Mine', fields: { views: { text: '12' } } });
    expect(hasChanges(planOf(state, 1))).toBe(true);
    expect(state.notice).toMatchObject({ before: 'Plan 1', name: 'Plan 1 (2)' });
  });

  test('that has no name takes the one it is stored under', () => {
    const state = pageAfter([{ do: 'rename', plan: 2, name: ' ' }, answer(2, saved('a', 1, 'Plan 2'))]);
    expect(namesOf(state)).toEqual(['Plan 1', 'Plan 2']);
    expect(hasChanges(planOf(state, 2))).toBe(false);
  });

  test('has no changes when the language was switched while it was stored', () => {
    const state = pageAfter([
      ...typing(1, { views: '1,234.5' }),
      { do: 'language', language: 'nb' },
      answer(1, saved('a', 1, 'Plan 1', { views: own('1,234.5') })),
    ]);
    expect(hasChanges(planOf(state, 1))).toBe(false);
  });

  test('that is deleted stays on the page, and is stored nowhere in any state', () => {
    const state = pageAfter([
      ...typing(1, { views: '1' }),
      answer(1, saved('a', 1, 'Plan 1', { views: own('1') })),
      ...typing(1, { age: '2' }),
      { do: 'library', library: { saved: [{ id: 'a', revision: 1, plan: {} }], sheets: [], asking: 'a' } },
      { do: 'deleted', id: 'a', name: 'Plan 1' },
    ]);
    expect(planOf(state, 1)).toMatchObject({ saved: null, fields: { views: { text: '1' }, age: { text: '2' } } });
    expect(state.library).toEqual({ saved: [], sheets: [], asking: null });
    expect(planOf(change(state, undo), 1).saved).toBeNull();
  });
});

describe('cells that come late', () => {
  test('go into the plan they were asked for, though another one is shown', () => {
    const state = pageAfter([{ do: 'call', call: 'row' }, { do: 'show', plan: 2 }, filling(1, '7')]);
    expect(textOf(state, 1, 'views')).toBe('7');
    expect(currentPlan(state)).toMatchObject({ id: 2, fields: {} });
    expect(state).toMatchObject({ calling: null, notice: { name: 'Plan 1' } });
  });

  test('go nowhere when the plan is gone, and say so', () => {
    const before = pageAfter([{ do: 'add' }, ...typing(2, { views: '1' }), { do: 'remove', plan: 3 }]);
    const state = change({ ...before, calling: 'row' }, filling(3, '7'));
    expect(shown(state)).toEqual(shown(before));
    expect(state).toMatchObject({ calling: null, notice: { kind: 'not-read', problem: { code: 'plan-gone' } } });
  });

  test('mean what they meant when the language was switched meanwhile', () => {
    const state = pageAfter([{ do: 'language', language: 'nb' }, filling(1, '84,000')]);
    expect(textOf(state, 1, 'views')).toBe('84\u00a0000');
  });
});

/** Everything that the user ever typed stands in some state that undo and redo can reach. */
describe('what was typed', () => {
  const planIds = fc.integer({ min: 1, max: 6 });
  const fieldIds = fc.constantFrom<FieldId>('views', 'age', 'rpm', 'currency', 'country');
  const texts = fc.constantFrom('', '1', '1,200', '1.5', '1 200,5', 'x', '5–8', 'N/A', '1,5 til 2');
  const action: fc.Arbitrary<Action> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('type' as const), plan: planIds, field: fieldIds, text: texts }),
    },
    fc.record({ do: fc.constant('rename' as const), plan: planIds, name: fc.constantFrom('', 'A', 'Plan 7', 'Høst') }),
    fc.record({
      do: fc.constant('choose' as const),
      plan: planIds,
      field: fc.constant<FieldId>('rpm'),
      choice: fc.constantFrom('low' as const, 'own' as const, 'range' as const),
    }),
    fc.record({ do: fc.constantFrom('show' as const, 'duplicate' as const, 'remove' as const), plan: planIds }),
    fc.record({ do: fc.constantFrom('add' as const, 'example' as const, 'undo' as const, 'redo' as const) }),
    planIds.map((plan) => filling(plan, '84,000')),
    fc.constantFrom<Action>(
      opening(incoming('New', { views: 5 })),
      opening(incoming('Stored', { age: 20 }, { id: 's', revision: 1 })),
      opening(incoming('A'), incoming('B'), incoming('C')),
      { do: 'deleted', id: 's', name: 'Stored' },
    ),
    planIds.map((plan) => answer(plan, saved('s', 2, 'A'), { sent: 'Plan 1' })),
    planIds.map((plan) => answer(plan, saved('t', 1, 'A (2)'), { sent: 'A', conflict: 'changed' })),
  );

  const contents = ({ plans }: Pick<State, 'plans'>) => plans.map(({ id, fields }) => ({ id, fields }));

  test('comes back by undo, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let state = initialState('en');
        for (const one of actions) {
          const next = change(state, one);
          expect(next.plans.length).toBeGreaterThanOrEqual(2);
          expect(next.plans.length).toBeLessThanOrEqual(4);
          expect(new Set(next.plans.map(({ id }) => id)).size).toBe(next.plans.length);
          expect(next.plans.some(({ id }) => id === next.currentId)).toBe(true);
          const changed = JSON.stringify(contents(next)) !== JSON.stringify(contents(state));
          if (changed && one.do !== 'undo' && one.do !== 'redo') {
            const goesOn = one.do === 'type' && state.typing === `${one.plan}:${one.field}`;
            // Typing on in one field is one step: then what stood there before it began comes back.
            const expected = goesOn ? (state.past[state.past.length - 1] as State) : state;
            expect(contents(change(next, undo))).toEqual(contents(expected));
          }
          state = next;
        }
        const back = pageAfter(Array(state.past.length).fill(undo), state);
        expect(contents(back)).toEqual(contents(initialState('en')));
        const forth = pageAfter(Array(state.past.length).fill(redo), back);
        expect(contents(forth)).toEqual(contents(state));
      }),
      { numRuns: 300 },
    );
  });
});
