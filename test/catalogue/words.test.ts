import { expect, it } from 'vitest';
import { asSentence, liveGapInWords, notOffered, rewardsGapInWords } from '../../src/catalogue/gapInWords';
import { entryOf } from '../../src/catalogue/index';
import { call } from '../../src/sheet/call';

const nothing = { followers: 0, viewsIn30Days: 0, years: 0, goodStanding: false, country: false };
const everything = { followers: 1, viewsIn30Days: 1, years: 1, goodStanding: true, country: true };
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

it('says what is missing, the country first', () => {
  expect(rewardsGapInWords(everything, 'NL', 'en')).toEqual([
    'not available in the Netherlands (list of 2025-11-26)',
    '1 more follower',
    '1 more view in 30 days',
    '1 year older',
    'an account in good standing',
  ]);
  expect(rewardsGapInWords(everything, 'IS', 'nb')).toEqual([
    'ikke tilgjengelig for kontoer fra Island (landliste per 26.11.2025)',
    '1 følger til',
    '1 visning til på 30 dager',
    '1 år til',
    'en konto uten brudd',
  ]);
  expect(
    rewardsGapInWords({ ...nothing, followers: 1200, viewsIn30Days: 20_000, years: 2 }, undefined, 'nb').map(plain),
  ).toEqual(['1 200 følgere til', '20 000 visninger til på 30 dager', '2 år til']);
  expect(rewardsGapInWords(nothing, 'US', 'en')).toEqual([]);
  expect(asSentence(liveGapInWords({ followers: 12, years: 2 }, 'en'))).toBe('12 more followers; 2 years older');
});

it.each([
  ['NO', 'not available in Norway'],
  ['PH', 'not available in the Philippines'],
  ['AE', 'not available in the United Arab Emirates'],
  ['CD', 'not available in the Democratic Republic of the Congo'],
  ['IE', 'not available in Ireland'],
])('%s: %s', (code, text) => expect(notOffered(code, 'en')).toBe(text));

it('words tables in Norwegian', () => {
  const labels = (name: string, ...args: readonly unknown[]) =>
    (call(entryOf(name), args) as unknown[][]).map(([label]) => label);
  expect(labels('ENGAGEMENT_SUMMARY', 1, 1, 1, 10, 0, 'nb')).toEqual([
    'Videoer',
    'Samlet rate',
    'Gjennomsnittlig rate',
    'Median',
    'Laveste',
    'Høyeste',
  ]);
  expect(labels('PROGRAM_COMPARISON', 1, '', 'nb')).toEqual([
    'Program',
    'Creator Fund (avviklet)',
    'Creator Rewards, forsiktig spenn',
    'Creator Rewards, vidt spenn',
    'Forsiktig ÷ Fund, nivå for nivå',
    'Vid ÷ Fund, nivå for nivå',
  ]);
  const streams = call(entryOf('STREAMS_OPEN'), [900, 0, 17, true, '', 'nb']) as unknown[][];
  expect(streams.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)))).toEqual([
    ['Inntektsstrøm', 'Åpen', 'Vilkår'],
    ['Creator Rewards', false, '9 100 følgere til; 100 000 visninger til på 30 dager; 1 år til'],
    ['LIVE-gaver', false, '100 følgere til; 1 år til'],
    ['Merkevareavtaler', false, '100 følgere til'],
    ['Affiliate-lenker', true, 'Åpen for alle'],
    ['Egne produkter', true, 'Åpen for alle'],
  ]);
  expect(call(entryOf('REWARDS_GAP'), [10_000, 100_000, 18, true, 'USA', 'nb'])).toBe('Oppfyller kravene');
  expect(call(entryOf('ENGAGEMENT_TIER'), [[[0.02], [0.04], [0.06], [0.2]], 'nb'])).toEqual([
    ['Under gjennomsnittet'],
    ['Gjennomsnittlig'],
    ['God'],
    ['Utmerket'],
  ]);
});

it('takes 40% for the qualified share where none is given', () => {
  const [, , prudent] = call(entryOf('PROGRAM_COMPARISON'), [1_000_000]) as number[][];
  expect(prudent?.slice(1)).toEqual([160, 280, 400]);
});
