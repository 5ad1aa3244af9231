import { describe, expect, test } from 'vitest';
import { isInsertRequest } from '../../src/addon/validate';
import { canShowExample } from '../../src/sidebar/example';
import { insertRequest } from '../../src/sidebar/request';
import { nameOf } from '../../src/sidebar/state';
import { million, outcomes, panelAfter, planOf, typing } from './plans';

const names = (state: ReturnType<typeof panelAfter>) => state.plans.map(nameOf);

describe('plans', () => {
  test('are two to four', () => {
    const four = panelAfter([{ do: 'add' }, { do: 'add' }, { do: 'add' }, { do: 'duplicate', plan: 1 }]);
    expect(names(four)).toEqual(['Plan 1', 'Plan 2', 'Plan 3', 'Plan 4']);
    expect(names(panelAfter([{ do: 'remove', plan: 1 }]))).toEqual(['Plan 1', 'Plan 2']);
  });

  test('are copied with everything in them, and then go their own ways', () => {
    const state = panelAfter([...typing(1, million), { do: 'duplicate', plan: 1 }]);
    expect(names(state)).toEqual(['Plan 1', 'Plan 1 (copy)', 'Plan 2']);
    expect(state.currentId).toBe(3);
    expect(planOf(state, 3).fields).toEqual(planOf(state, 1).fields);
    const changed = panelAfter(typing(3, { views: '5' }), state);
    expect(planOf(changed, 1).fields.views.text).toBe('1,000,000');
    expect(
      names(
        panelAfter([
          { do: 'language', language: 'nb' },
          { do: 'duplicate', plan: 2 },
        ]),
      ),
    ).toContain('Plan 2 (kopi)');
  });

  test('that are removed come back as they were, where they were', () => {
    const before = panelAfter([...typing(1, million), { do: 'rename', plan: 1, name: 'Høst' }, { do: 'add' }]);
    const removed = panelAfter([{ do: 'remove', plan: 1 }], before);
    expect(names(removed)).toEqual(['Plan 2', 'Plan 3']);
    expect(panelAfter([{ do: 'restore', plan: 1 }], removed).plans).toEqual(before.plans);
  });

  test('that were only named come back too, and untouched ones are as good as a new one', () => {
    const named = panelAfter([{ do: 'add' }, { do: 'rename', plan: 3, name: 'Høst' }, { do: 'remove', plan: 3 }]);
    expect(names(panelAfter([{ do: 'restore', plan: 3 }], named))).toEqual(['Plan 1', 'Plan 2', 'Høst']);
    expect(panelAfter([{ do: 'add' }, { do: 'remove', plan: 3 }]).removed).toEqual([]);
  });

  test('that are removed are kept while there is no room for them', () => {
    const full = panelAfter([
      ...typing(1, million),
      { do: 'add' },
      { do: 'remove', plan: 1 },
      { do: 'add' },
      { do: 'add' },
    ]);
    expect(full.plans).toHaveLength(4);
    const refused = panelAfter([{ do: 'restore', plan: 1 }], full);
    expect(refused).toBe(full);
    const room = panelAfter(
      [
        { do: 'remove', plan: 2 },
        { do: 'restore', plan: 1 },
      ],
      full,
    );
    expect(planOf(room, 1).fields.views.text).toBe('1,000,000');
  });

  test('without a name are called by their place', () => {
    const state = panelAfter([{ do: 'rename', plan: 2, name: '  ' }]);
    expect(names(state)).toEqual(['Plan 1', 'Plan 2']);
    expect(planOf(state, 2).name).toBe('  ');
  });
});

describe('the example', () => {
  test('fills two empty plans: one that is not there yet, one that is', () => {
    const [first, second] = outcomes(panelAfter([{ do: 'example' }]));
    expect(first).toMatchObject({ account: { status: 'not-yet' }, fund: { low: 8 }, needed: { high: 833_334 } });
    expect(second).toMatchObject({ account: { status: 'eligible' }, rewards: { low: 120, mid: 280, high: 600 } });
    expect(outcomes(panelAfter([{ do: 'language', language: 'nb' }, { do: 'example' }]))).toEqual([first, second]);
  });

  test('never overwrites what was typed', () => {
    for (const action of [
      ...typing(2, { age: 'x' }),
      { do: 'choose', plan: 1, field: 'rpm', choice: 'low' } as const,
    ]) {
      const state = panelAfter([action]);
      expect(canShowExample(state)).toBe(false);
      expect(panelAfter([{ do: 'example' }], state).plans).toEqual(state.plans);
    }
    expect(panelAfter([{ do: 'target', text: '9' }, { do: 'example' }]).target).toBe('9');
  });
});

describe('the switch of the language', () => {
  test('keeps every number, in open, removed and undone plans and in the target', () => {
    const state = panelAfter([
      ...typing(1, { ...million, views: '1,234.5', followers: '1.500', rpm: '0.85', country: 'Norway' }),
      { do: 'choose', plan: 1, field: 'rpm', choice: 'own' },
      ...typing(2, { views: '2,000' }),
      { do: 'target', text: '1,000.5' },
      { do: 'add' },
      { do: 'remove', plan: 2 },
      { do: 'language', language: 'nb' },
    ]);
    const { fields } = planOf(state, 1);
    expect(fields.views.text).toBe('1\u00a0234,5');
    expect(fields.followers.text).toBe('1,500');
    expect(fields.rpm).toEqual({ text: '0,85', choice: 'own' });
    expect(fields.country.text).toBe('Norway');
    expect(state.target).toBe('1\u00a0000,5');
    expect(state.removed[0]?.plan.fields.views.text).toBe('2\u00a0000');
    const { request } = insertRequest(state) as never as { request: { scenarios: unknown[]; target: number } };
    expect(request.scenarios[0]).toMatchObject({ views: 1234.5, followers: 1.5, rpm: 0.85, country: 'NO' });
    expect(request.target).toBe(1000.5);
  });

  test('leaves texts that are no numbers as they were typed', () => {
    const state = panelAfter([...typing(1, { views: '1,5', age: 'abc' }), { do: 'language', language: 'nb' }]);
    expect(planOf(state, 1).fields).toMatchObject({ views: { text: '1,5' }, age: { text: 'abc' } });
  });
});

describe('the request to the sheet', () => {
  test('is what the server takes', () => {
    const state = panelAfter([
      { do: 'example' },
      { do: 'add' },
      ...typing(3, { share: '43%', rpm: '0.85' }),
      { do: 'choose', plan: 3, field: 'share', choice: 'own' },
      { do: 'choose', plan: 3, field: 'rpm', choice: 'high' },
      { do: 'rename', plan: 3, name: '=IMPORTXML("x")' },
    ]);
    const made = insertRequest(state);
    expect(made).toEqual({
      request: {
        language: 'en',
        target: 500,
        scenarios: [
          expect.objectContaining({ name: 'Plan 1', views: 400_000, share: 'range', rpm: 'range', country: 'US' }),
          expect.objectContaining({ name: 'Plan 2', views: 1_000_000, videoSeconds: 90, followers: 25_000, age: 24 }),
          {
            name: '=IMPORTXML("x")',
            views: null,
            share: 0.43,
            rpm: 'high',
            videoSeconds: null,
            followers: null,
            viewsIn30Days: null,
            age: null,
            country: null,
          },
        ],
      },
    });
    expect(isInsertRequest((made as { request: unknown }).request)).toBe(true);
  });

  test('of empty plans is fine', () => {
    const made = insertRequest(panelAfter([]));
    expect('request' in made && isInsertRequest(made.request)).toBe(true);
  });

  test('waits for corrections, and says of what', () => {
    const state = panelAfter([
      ...typing(1, { age: 'x', views: '-1' }),
      { do: 'choose', plan: 2, field: 'share', choice: 'own' },
      { do: 'rename', plan: 2, name: 'x'.repeat(5001) },
      { do: 'target', text: 'much' },
    ]);
    expect(insertRequest(state)).toEqual({
      hindrances: [
        { plan: 'Plan 1', fields: ['views', 'age'] },
        { plan: 'x'.repeat(5001), fields: ['name', 'share'] },
        { plan: null, fields: ['target'] },
      ],
    });
    const longest = insertRequest(panelAfter([{ do: 'rename', plan: 1, name: 'x'.repeat(5000) }]));
    expect('request' in longest && isInsertRequest(longest.request)).toBe(true);
  });
});

describe('a call', () => {
  test('that fails leaves everything that was typed', () => {
    const before = panelAfter([...typing(1, million), { do: 'target', text: '5' }]);
    const state = panelAfter(
      [
        { do: 'call', call: 'insert' },
        { do: 'inserted', notice: { kind: 'failed', failure: 'accounts' } },
        { do: 'call', call: 'read' },
        { do: 'not-read', notice: { kind: 'failed', failure: 'connection' } },
      ],
      before,
    );
    expect(state).toEqual({
      ...before,
      insertNotice: { kind: 'failed', failure: 'accounts' },
      readNotice: { kind: 'failed', failure: 'connection' },
    });
  });
});
