import { describe, expect, test } from 'vitest';
import { ranges } from '../../src/sidebar/ranges';
import { statusOf, summary, whyNoViews } from '../../src/sidebar/resultTexts';
import { million, outcomes, panelAfter, typing } from './plans';

describe('the results', () => {
  test('of a million views: shares of 30, 40 and 60 percent at 0.40, 0.70 and 1.00', () => {
    const [plan] = outcomes(panelAfter([...typing(1, million), { do: 'target', text: '500' }]));
    expect(plan?.fund).toEqual({ low: 20, mid: 30, high: 40 });
    expect(plan?.rewards).toEqual({ low: 120, mid: 280, high: 600 });
    // 500 / 0.40 * 1000 / 0.30 and so on, rounded up.
    expect(plan?.needed).toEqual({ low: 4_166_667, mid: 1_785_715, high: 833_334 });
    expect(statusOf(plan as never, 'en')).toEqual([{ tone: 'good', text: 'Eligible' }]);
    expect(statusOf(plan as never, 'nb')).toEqual([{ tone: 'good', text: 'Oppfyller kravene' }]);
  });

  test('of an own share and a level of RPM', () => {
    const state = panelAfter([
      ...typing(1, { ...million, views: '70,000', share: '50%' }),
      { do: 'choose', plan: 1, field: 'share', choice: 'own' },
      { do: 'choose', plan: 1, field: 'rpm', choice: 'low' },
    ]);
    expect(outcomes(state)[0]?.rewards).toEqual({ low: 14, mid: 14, high: 14 });
  });

  test('of an incomplete plan are missing, and those of the other stand', () => {
    const [first, second] = outcomes(panelAfter([...typing(1, { followers: '9,000' }), ...typing(2, million)]));
    expect(first).toMatchObject({ rewards: null, fund: null, missing: ['views', 'viewsIn30Days', 'age'], wrong: [] });
    expect(statusOf(first as never, 'nb')).toEqual([
      { tone: 'waiting', text: 'Mangler: Visninger per måned, Visninger på 30 dager, Alder.' },
    ]);
    expect(second?.rewards).toEqual({ low: 120, mid: 280, high: 600 });
  });

  test('of a plan with errors are held back where the field matters, and only there', () => {
    const [plan] = outcomes(
      panelAfter([...typing(1, { ...million, country: 'Atlantis' }), { do: 'target', text: '500' }]),
    );
    expect(plan).toMatchObject({
      rewards: null,
      fund: { low: 20, mid: 30, high: 40 },
      wrong: ['country'],
      needed: 'unknown',
    });
    expect(statusOf(plan as never, 'en')).toEqual([{ tone: 'wrong', text: 'To correct: Country.' }]);
    expect(whyNoViews(plan as never, 'en')).toBe('Fill in first: Country.');

    const [young] = outcomes(panelAfter(typing(1, { ...million, age: 'old' })));
    expect(young).toMatchObject({ rewards: { low: 120 }, wrong: ['age'], missing: [] });
  });

  test('wait for an own figure that is not typed yet', () => {
    const [plan] = outcomes(
      panelAfter([...typing(1, million), { do: 'choose', plan: 1, field: 'rpm', choice: 'own' }]),
    );
    expect(plan).toMatchObject({ rewards: null, missing: ['rpm'], fund: { high: 40 } });
  });

  test('of an account that is too small say what is missing, beside the amount', () => {
    const [plan] = outcomes(panelAfter(typing(1, { ...million, followers: '8,800', age: '17' })));
    expect(statusOf(plan as never, 'en')).toEqual([
      { tone: 'waiting', text: 'Not yet: 1,200 more followers; 1 year older.' },
    ]);
    expect(statusOf(plan as never, 'nb')).toEqual([
      { tone: 'waiting', text: 'Ikke ennå: 1\u00a0200 følgere til; 1 år til.' },
    ]);
    expect(summary(plan as never, 'en')).toBe('Once eligible: 120–600 USD a month');
  });

  test('in Norway are no amount, but the list with its date, source and grade', () => {
    const state = panelAfter([...typing(1, { ...million, country: 'norge' }), { do: 'target', text: '500' }]);
    const [plan] = outcomes(state);
    expect(plan).toMatchObject({ rewards: null, fund: { mid: 30 }, needed: 'country' });
    expect(statusOf(plan as never, 'en')[0]?.text).toBe(
      'Not available in Norway. A vendor’s list of eligible countries, 2025-11-26; checked 2026-11-22. Grade C: estimate of a vendor or blog.',
    );
    expect(statusOf(plan as never, 'nb')[0]?.text).toContain('Ikke tilgjengelig for kontoer fra Norge.');
    expect(whyNoViews(plan as never, 'nb')).toContain('Creator Rewards er ikke tilgjengelig for kontoer fra Norge.');
    // An account in Norway isn't asked for what could not help it.
    const [bare] = outcomes(panelAfter(typing(1, { views: '1000', country: 'NO' })));
    expect(bare?.missing).toEqual([]);
  });

  test('of videos of a minute are nothing, and no views reach the target', () => {
    const [plan] = outcomes(
      panelAfter([...typing(1, { ...million, videoSeconds: '60' }), { do: 'target', text: '500' }]),
    );
    expect(plan).toMatchObject({ rewards: { low: 0, high: 0 }, needed: 'short-videos' });
    expect(statusOf(plan as never, 'en')).toContainEqual({
      tone: 'never',
      text: 'Only videos longer than one minute (60 seconds) earn rewards.',
    });
    expect(whyNoViews(plan as never, 'en')).toBe(
      'No number of views reaches it: videos of 60 seconds or less earn nothing.',
    );
    const [longer] = outcomes(panelAfter([...typing(1, { ...million, videoSeconds: '61' })]));
    expect(longer).toMatchObject({ tooShort: false, rewards: { low: 120 } });
  });

  test('without a country are calculated, and say that it was not checked', () => {
    const [plan] = outcomes(panelAfter(typing(1, { ...million, country: '' })));
    expect(statusOf(plan as never, 'en')[0]?.text).toBe('Eligible (country not checked)');
    expect(plan?.rewards?.high).toBe(600);
  });
});

describe('the picture', () => {
  test('shows calculated plans only, on one scale', () => {
    const drawn = ranges(
      outcomes(panelAfter([{ do: 'add' }, ...typing(1, million), ...typing(3, { views: '500000', country: 'NO' })])),
    );
    expect(drawn?.rows.map((row) => row.outcome.name)).toEqual(['Plan 1', 'Plan 3']);
    const [first, norway] = drawn?.rows ?? [];
    // 600 is at the right end, and a figure is as far from the left end as it is large.
    const unit = ((first?.rewards?.x ?? 0) + (first?.rewards?.width ?? 0) - 2) / 600;
    expect((first?.rewards?.x ?? 0) - 2).toBeCloseTo(120 * unit, 6);
    expect((first?.rewards?.mid ?? 0) - 2).toBeCloseTo(280 * unit, 6);
    expect((first?.fund?.x ?? 0) - 2).toBeCloseTo(20 * unit, 6);
    expect(drawn?.ticks.map(({ value, x }) => [value, Math.round(x)])).toEqual([
      [0, 2],
      [200, 90],
      [400, 178],
      [600, 266],
    ]);
    expect(norway?.rewards).toBeNull();
    expect((norway?.fund?.x ?? 0) - 2).toBeCloseTo(10 * unit, 6);
  });

  test('is absent without figures, and with figures that no picture could show', () => {
    expect(ranges(outcomes(panelAfter([])))).toBeNull();
    expect(ranges(outcomes(panelAfter(typing(1, { ...million, views: `1${'0'.repeat(300)}` }))))).toBeNull();
    const rich = panelAfter([
      ...typing(1, { ...million, rpm: `1${'0'.repeat(20)}` }),
      { do: 'choose', plan: 1, field: 'rpm', choice: 'own' },
    ]);
    expect(ranges(outcomes(rich))).toBeNull();
    expect(ranges(outcomes(panelAfter(typing(1, { ...million, views: '0' }))))?.rows).toHaveLength(1);
  });
});
