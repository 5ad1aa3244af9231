import { describe, expect, it } from 'vitest';
import { column, messageOf, run } from './calling';

/** Messages as somebody reads them who can't see the code. */
describe('says what is wrong so that it can be mended', () => {
  it('a cell that only looks blank', () => {
    expect(messageOf('WATCH_SHARE', ['  ', 60])).toContain('average_seconds: the cell holds nothing but spaces. Write');
    expect(messageOf('WATCH_SHARE', ['  ', 60], 'nb')).toContain('cellen inneholder bare mellomrom. Skriv');
  });

  it('something that is no word where a word is wanted', () => {
    expect(messageOf('NET_INCOME', [1, 0, 0, 0, 0, true])).toBe(
      'NET_INCOME: manager_on: TRUE is not one of the words. Write "gross" or "net".',
    );
    expect(messageOf('BRAND_DEAL_QUOTE', [1, '', '', '', '', 2], 'nb')).toContain(
      '2 er ikke et av ordene. Skriv "lav"',
    );
  });

  it('a year of birth in place of an age', () => {
    expect(messageOf('LIVE_ELIGIBLE', [1000, 1990])).toBe(
      'LIVE_ELIGIBLE: age: 1,990 is above 130, as a year of birth would be. Write at most 130.',
    );
  });

  it('percent points in several cells, of which each has a figure of its own', () => {
    expect(messageOf('NET_INCOME', [100, 0, 20, 3, 30])).toContain('Write 20 as 20% or 0.2, and the others likewise.');
    expect(messageOf('NET_INCOME', [100, 0, 20])).toContain('Write 20% or 0.2.');
    expect(messageOf('NET_INCOME', [100, 0, 20, 3], 'nb')).toContain(
      'Skriv 20 som 20% eller 0,2, og de andre på samme måte.',
    );
  });

  it('names every parameter in Norwegian, and none twice', () => {
    expect(messageOf('WATCH_SHARE', [column(1, 'x'), column('y', 2)], 'nb')).toMatch(
      /gjennomsnittlig seertid \(average_seconds\), rad 2.*videolengde \(video_seconds\), rad 1/,
    );
    expect(messageOf('REWARDS_ESTIMATE', [1, 'x'], 'nb')).toContain('REWARDS_ESTIMATE: rpm: «x»');
  });

  it('a result that is too large has a row only where there are rows', () => {
    expect(messageOf('WATCH_SHARE', [1e300, 1e-300])).toContain('WATCH_SHARE: the result is too large for a cell.');
    expect(messageOf('WATCH_SHARE', [column(1, 1e300), 1e-300])).toContain(
      'the result in row 2 of the range is too large',
    );
  });
});

it('understands the names of languages', () => {
  const tiers = ['no', 'Norsk', 'NORWEGIAN', 'bokmål', 'nb'].map((language) => run('ENGAGEMENT_TIER', 0.15, language));
  expect(new Set(tiers)).toEqual(new Set(['Utmerket']));
  const english = ['English', 'engelsk', 'en', ''].map((language) => run('ENGAGEMENT_TIER', 0.15, language));
  expect(new Set(english)).toEqual(new Set(['Excellent']));
  expect(messageOf('ENGAGEMENT_TIER', [0.15, 'constructor'])).toContain('Write "en" or "nb".');
});
