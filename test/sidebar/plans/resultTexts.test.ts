import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lang/language';
import type { Stream } from '../../../src/scenario/evaluate';
import type { StreamResults } from '../../../src/scenario/results';
import { amount, count, figure, range, signed } from '../../../src/sidebar/plans/amounts';
import type { Outcome } from '../../../src/sidebar/plans/outcome';
import { notes, streamStatus, summary } from '../../../src/sidebar/plans/resultTexts';
import { outcomeWith } from './page';

const NBSP = '\u00a0';
const million = { views: '1,000,000', country: 'US', followers: '25,000', age: '24' } as const;

const streamOf = ({ results }: Outcome, stream: Stream) =>
  results.streams.find((one) => one.stream === stream) as StreamResults;

const said = (outcome: Outcome, stream: Stream, language: Language = 'en') =>
  streamStatus(outcome, streamOf(outcome, stream), language);

const noted = (outcome: Outcome, language: Language = 'en') => notes(outcome, language).map(({ text }) => text);

describe('Creator Rewards', () => {
  test('of a million views: shares of 30, 40 and 60 percent at 0.40, 0.70 and 1.00', () => {
    const outcome = outcomeWith(million);
    expect(outcome.results.total.low).toBeCloseTo(120, 9);
    expect(outcome.results.total.mid).toBeCloseTo(280, 9);
    expect(outcome.results.total.high).toBeCloseTo(600, 9);
    expect(said(outcome, 'rewards')).toEqual([{ tone: 'good', text: 'The requirements are met.' }]);
    expect(said(outcome, 'rewards', 'nb')).toEqual([{ tone: 'good', text: 'Kravene er oppfylt.' }]);
    expect(summary(outcome, 'en')).toBe('120–600 USD a month left for you');
    expect(summary(outcome, 'nb')).toBe('120–600 USD per måned igjen til deg');
  });

  test('in Norway are none, with why, the source, its date and its grade, and what is open instead', () => {
    const outcome = outcomeWith({ ...million, country: 'norge' });
    expect(streamOf(outcome, 'rewards').amounts).toEqual({ low: 0, mid: 0, high: 0 });
    expect(said(outcome, 'rewards')).toEqual([
      {
        tone: 'never',
        text: 'Not available in Norway. A vendor’s list of eligible countries, 2025-11-26; checked 2026-11-22. Grade C: estimate of a vendor or blog. What is open to you: brand deals, affiliate links, LIVE gifts and own products.',
      },
    ]);
    expect(said(outcome, 'rewards', 'nb')[0]?.text).toMatch(
      /^Ikke tilgjengelig for kontoer fra Norge\. En leverandørs liste over land, 26\.11\.2025; sjekket 22\.11\.2026\. Pålitelighet C: .* Det som er åpent for deg: /,
    );
    // It is told before any view is typed.
    expect(said(outcomeWith({ country: 'NO' }), 'rewards')).toHaveLength(1);
  });

  test('of an account that is too small say what is missing', () => {
    const outcome = outcomeWith({ ...million, followers: '8,800', age: '17' });
    expect(streamOf(outcome, 'rewards').amounts?.high).toBe(0);
    const [status] = said(outcome, 'rewards');
    expect(status).toMatchObject({ tone: 'waiting' });
    expect(status?.text).toMatch(/^Not yet: 1,200 more followers; 1 year older\. .*checked 2026-/);
    expect(said(outcome, 'rewards', 'nb')[0]?.text).toContain(`Ikke ennå: 1${NBSP}200 følgere til; 1 år til.`);
  });

  test('say what was not checked, and nothing without views', () => {
    expect(said(outcomeWith({ views: '1,000,000', age: '24' }), 'rewards')).toEqual([
      { tone: 'waiting', text: 'If the requirements are met. Followers, Country: not checked.' },
    ]);
    expect(said(outcomeWith({}), 'rewards')).toEqual([]);
  });

  test('in another currency are in USD and not in the total until there is a rate with its date', () => {
    const kroner = { ...million, currency: 'NOK' } as const;
    const outcome = outcomeWith({ ...kroner, usdRate: '10' });
    expect(outcome.results.total).toEqual({ low: 0, mid: 0, high: 0 });
    expect(streamOf(outcome, 'rewards').amounts?.high).toBeCloseTo(600, 9);
    expect(said(outcome, 'rewards').map(({ text }) => text)).toEqual([
      'The requirements are met.',
      'Published rates are in USD. These amounts are in USD and not in the total until you fill in the value of 1 USD in NOK, with its date.',
    ]);
    expect(said(outcome, 'rewards', 'nb')[1]?.text).toMatch(
      /er i USD og ikke med i summen .* 1 USD i NOK, med dato\.$/,
    );
    const dated = outcomeWith({ ...kroner, usdRate: '10', usdDate: '2026-11-24' });
    expect(said(dated, 'rewards')).toHaveLength(1);
    expect(summary(dated, 'nb')).toBe(`1${NBSP}200–6${NBSP}000 NOK per måned igjen til deg`);
  });
});

describe('other streams', () => {
  test('say which figures are missing', () => {
    const deals = outcomeWith({ deals: '2' });
    expect(said(deals, 'deals')).toEqual([
      { tone: 'waiting', text: 'Not in the total. Fill in: Followers, Engagement rate.' },
    ]);
    expect(said(outcomeWith({ orders: '5', commission: '10%' }), 'affiliate', 'nb')).toEqual([
      { tone: 'waiting', text: 'Ikke med i summen. Fyll ut: Verdien av en bestilling.' },
    ]);
    expect(said(outcomeWith({ merchUnits: '5' }), 'products')).toEqual([
      { tone: 'waiting', text: 'Not in the total. Fill in: Merch: price.' },
    ]);
    expect(said(outcomeWith({}), 'deals')).toEqual([]);
  });

  test('of LIVE gifts say what the account lacks', () => {
    const [status] = said(outcomeWith({ diamonds: '1000', followers: '999' }), 'live');
    expect(status?.text).toMatch(/^Not yet: 1 more follower\. /);
    expect(said(outcomeWith({ diamonds: '1000', followers: '1000' }), 'live')).toEqual([]);
    expect(said(outcomeWith({ followers: '5' }), 'live')).toEqual([]);
  });
});

describe('a note', () => {
  test('names the fields that are wrong or not typed, and are not counted', () => {
    const outcome = outcomeWith({ ...million, taxShare: 'x' }, { do: 'choose', plan: 1, field: 'rpm', choice: 'own' });
    expect(notes(outcome, 'en')[0]).toEqual({
      tone: 'wrong',
      text: 'To correct: Tax, RPM. Until then it is missing in the plan, and no sums are shown.',
    });
    expect(noted(outcome, 'nb')[0]).toBe('Må rettes: Skatt, RPM. Til da mangler det i planen, og summene vises ikke.');
  });

  // 280 of rewards at mid, beside one deal.
  test.each([
    ['119', true],
    ['120', false],
    ['121', false],
    ['653', false],
    ['654', true],
  ])('of leaning on one stream, with a deal of %s: %s', (fee, leans) => {
    const said = noted(outcomeWith({ ...million, deals: '1', fee }));
    expect(said.some((text) => text.includes('so does the plan'))).toBe(leans);
  });

  test('says on what the plan leans', () => {
    const outcome = outcomeWith({ ...million, deals: '2', fee: '400' });
    expect(noted(outcome)[0]).toBe('Brand deals: 74% of the income, more than 70%. If that fails, so does the plan.');
    expect(noted(outcome, 'nb')[0]).toBe(
      `Merkevareavtaler: 74${NBSP}% av inntekten, mer enn 70${NBSP}%. Svikter det, svikter planen.`,
    );
  });

  test('of sponsored videos: unknown, or what they would have earned', () => {
    const unknown = noted(outcomeWith({ ...million, deals: '2', fee: '300' }));
    expect(unknown).toContain(
      'Sponsored videos earn no rewards, but their views are still counted here: fill in views per video.',
    );
    const known = outcomeWith({ ...million, deals: '2', fee: '300', viewsPerVideo: '100,000' });
    // 200,000 views at 30, 40 and 60 percent and 0.40, 0.70 and 1.00.
    expect(noted(known)).toContain(
      'The sponsored videos could have earned 24–120 USD in Creator Rewards. That is taken out.',
    );
    expect(noted(known, 'nb')).toContain(
      'De sponsede videoene kunne ha gitt 24–120 USD i Creator Rewards. Det er trukket fra.',
    );
    expect(noted(known).join()).not.toContain('fill in views per video');
    expect(streamOf(known, 'rewards').amounts?.mid).toBeCloseTo(224, 9);
    const one = outcomeWith({ ...million, deals: '1', fee: '300', viewsPerVideo: '100,000' });
    expect(noted(one).join()).toContain('The sponsored video could have earned 12–60 USD');
    // In another currency the rewards are in USD, and so is this.
    const kroner = outcomeWith({ ...million, currency: 'kr', deals: '1', fee: '300', viewsPerVideo: '100,000' });
    expect(noted(kroner).join()).toContain('12–60 USD in Creator Rewards');
  });

  test('names what was left empty and counted as published', () => {
    expect(noted(outcomeWith({ ...million, share: '40%', deals: '0', fee: '1' })).join()).toContain(
      'Not filled in, so what is published or said in the field is counted: Share on videos over one minute, RPM.',
    );
  });

  test('is not there for an empty plan', () => {
    expect(notes(outcomeWith({}), 'en')).toEqual([]);
  });
});

describe('an amount', () => {
  test.each([
    [{ low: 120, mid: 1, high: 600 }, '120–600', '120–600'],
    [{ low: 5, mid: 5, high: 5.001 }, '5', '5'],
    [{ low: -5, mid: 0, high: 1200.5 }, '−5 to 1,200.50', `−5 til 1${NBSP}200,50`],
    [{ low: 0, mid: 0, high: Number.POSITIVE_INFINITY }, '0–too much', '0–for mye'],
  ])('from low to high: %j', (levels, en, nb) => {
    expect(range(levels, 'en')).toBe(en);
    expect(range(levels, 'nb')).toBe(nb);
  });

  test('has a sign where it is a difference', () => {
    expect([signed(1200, 'en'), signed(-350, 'nb'), signed(0, 'en')]).toEqual(['+1,200', '−350', '0']);
  });

  test('that no number can hold is told in words', () => {
    expect(amount(Number.NaN, 'en')).toBe('too much');
    expect(count(Number.POSITIVE_INFINITY, 'nb')).toBe('for mye');
    expect(summary(outcomeWith({ ...million, views: '9'.repeat(308), rpm: '9'.repeat(300) }), 'en')).not.toMatch(
      /NaN|∞|Infinity/,
    );
  });

  test('is short in its unit', () => {
    expect([figure(0.065, 'share', 'en'), figure(0.065, 'share', 'nb')]).toEqual(['6.5%', `6,5${NBSP}%`]);
    expect([figure(1200.12345, 'views', 'en'), figure(0.005, 'per_diamond', 'nb')]).toEqual(['1,200.123', '0,005']);
  });
});
