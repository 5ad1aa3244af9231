import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { messageOf, norwegianMessageOf, run } from './sheet';
import { parameters, replaced } from './signatures';

const of = (kind: string) =>
  parameters.filter((one) => one.kind === kind).map((one) => [one.name, one.parameter, one] as const);

/** A word as people type it. */
const cases = (word: string) => [word, word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`];

const levels = { low: 'lav', mid: 'middels', high: 'høy' };

describe('levels', () => {
  const taking = parameters.filter(({ kind }) => ['level', 'number or level', 'share or level'].includes(kind));

  it.each(
    taking.map((one) => [one.name, one.parameter, one] as const),
  )('%s: %s takes low, mid, high in both languages and any case', (name, _, { index, values }) => {
    for (const [en, nb] of Object.entries(levels)) {
      const expected = run(name, ...replaced(values, index, en));
      for (const word of [...cases(en), ...cases(nb)])
        expect(run(name, ...replaced(values, index, word)), word).toEqual(expected);
    }
  });

  it.each(
    taking.map((one) => [one.name, one.parameter, one] as const),
  )('%s: an unknown word for %s lists the levels', (name, parameter, { index, values }) => {
    const message = messageOf(name, ...replaced(values, index, 'medium'));
    expect(message).toContain(`${parameter}: “medium”`);
    for (const word of Object.keys(levels)) expect(message).toContain(`"${word}"`);
    const norwegian = norwegianMessageOf(name, ...replaced(values, index, 'medium'));
    for (const word of Object.values(levels)) expect(norwegian).toContain(`"${word}"`);
  });

  it.each(of('level'))('%s: %s takes only words', (name, parameter, { index, values }) => {
    for (const number of [0, 1, 0.5])
      expect(messageOf(name, ...replaced(values, index, number))).toContain(`${parameter}: ${number}`);
  });

  const without = parameters.filter(({ kind, name }) => ['number', 'share'].includes(kind) && name !== 'RATE_CATALOG');

  it.each(without.map((one) => [one.name, one.parameter, one] as const))('%s: %s has no levels', (name, parameter, {
    index,
    values,
  }) => {
    for (const word of ['mid', 'middels'])
      expect(messageOf(name, ...replaced(values, index, word))).toContain(`${parameter}: “${word}” is text`);
  });
});

describe('niches', () => {
  const fee = (niche: string) => run('BRAND_DEAL_ESTIMATE', 100_000, 0.1, niche, 'low');

  it.each([
    ['finance', 'finans', 1000],
    ['tech', 'teknologi', 1000],
    ['beauty', 'skjønnhet', 1000],
    ['fitness', 'trening', 1000],
    ['entertainment', 'underholdning', 500],
    ['comedy', 'komedie', 500],
    ['meme', 'meme', 500],
    ['lifestyle', 'livsstil', 500],
    ['gaming', 'gaming', 500],
    ['general', 'generell', 500],
  ])('%s, %s: a fee of %d', (en, nb, expected) => {
    for (const word of [...cases(en), ...cases(nb)]) expectResult(fee(word), expected);
  });

  it('an unknown one lists all, in the user’s language', () => {
    const message = messageOf('BRAND_DEAL_ESTIMATE', 1000, 0.1, 'cooking');
    for (const word of 'finance tech beauty fitness entertainment comedy meme lifestyle gaming general'.split(' ')) {
      expect(message).toContain(`"${word}"`);
    }
    const norwegian = norwegianMessageOf('BRAND_DEAL_ESTIMATE', 1000, 0.1, 'matlaging');
    for (const word of 'finans teknologi skjønnhet trening underholdning komedie meme livsstil gaming generell'.split(
      ' ',
    )) {
      expect(norwegian).toContain(`"${word}"`);
    }
  });
});

it.each([
  ['prudent', 'forsiktig', [400, 700, 1000]],
  ['wide', 'vid', [500, 1730, 6000]],
])('the band %s, %s in any case', (en, nb, expected) => {
  for (const word of [...cases(en), ...cases(nb)]) expectResult(run('REWARDS_RANGE', 1_000_000, word), [expected]);
});

it('an unknown band lists both', () => {
  expect(messageOf('REWARDS_RANGE', 1, 'broad')).toMatch(/"prudent".*"wide"/);
  expect(norwegianMessageOf('REWARDS_RANGE', 1, 'bred')).toMatch(/"forsiktig".*"vid"/);
  expect(messageOf('REWARDS_RANGE', 1, 1)).toMatch(/"prudent".*"wide"/);
});

it.each([
  ['gross', 'brutto', 600],
  ['net', 'netto', 640],
])('manager_on %s, %s in any case', (en, nb, expected) => {
  for (const word of [...cases(en), ...cases(nb)])
    expectResult(run('NET_INCOME', 1000, 200, 0.2, 0, 0, word), expected);
});

it('an unknown manager_on lists both', () => {
  expect(messageOf('NET_INCOME', 1, 0, 0, 0, 0, 'all')).toMatch(/"gross".*"net"/);
  expect(norwegianMessageOf('NET_INCOME', 1, 0, 0, 0, 0, 'alt')).toMatch(/"brutto".*"netto"/);
});

describe('countries', () => {
  const eligible = (country: string) => run('REWARDS_ELIGIBLE', 50_000, 900_000, 30, true, country);

  it.each([
    ['US', 'USA', 'United States', 'us', 'De forente stater'],
    ['GB', 'UK', 'United Kingdom', 'Storbritannia', 'storbritannia'],
    ['DE', 'Germany', 'Tyskland', 'TYSKLAND'],
    ['FR', 'France', 'Frankrike'],
    ['JP', 'Japan', 'jp'],
    ['KR', 'Korea', 'South Korea', 'Sør-Korea'],
    ['BR', 'Brazil', 'Brasil'],
    ['MX', 'Mexico', 'MEXICO'],
  ])('%s is on the list, however it is written', (...spellings) => {
    for (const country of spellings) expect(eligible(country), country).toBe(true);
  });

  it.each([
    ['NO', 'Norway', 'Norge', 'NORGE'],
    ['SE', 'Sweden', 'Sverige'],
    ['DK', 'Denmark', 'Danmark'],
    ['FI', 'Finland'],
    ['IS', 'Iceland', 'Island'],
    ['ES', 'Spain', 'Spania'],
    ['IN', 'India'],
    ['KP', 'North Korea', 'Nord-Korea'],
    ['IT', 'Italy', 'Italia'],
    ['CA', 'Canada'],
  ])('%s is known and not on it, so FALSE', (...spellings) => {
    for (const country of spellings) expect(eligible(country), country).toBe(false);
  });

  it.each(of('country'))('%s: an unknown %s is an error that says how to write one', (name, parameter, {
    index,
    values,
  }) => {
    for (const text of ['Narnia', 'XX', 'Norwy']) {
      expect(messageOf(name, ...replaced(values, index, text))).toContain(`${parameter}: “${text}”`);
    }
    expect(messageOf(name, ...replaced(values, index, 'Narnia'))).toMatch(/English or Norwegian.*code/);
    expect(norwegianMessageOf(name, ...replaced(values, index, 'Narnia'))).toMatch(/norsk eller engelsk.*kode/);
    for (const other of [47, true]) expect(messageOf(name, ...replaced(values, index, other))).toContain(parameter);
  });
});

describe('language', () => {
  it.each(of('language'))('%s: %s is en by default, or nb, in any case', (name, _, { index, values }) => {
    // Figures that are the same in both would hide it: the texts differ.
    const english = run(name, ...replaced(values, index, 'en'));
    const norwegian = run(name, ...replaced(values, index, 'nb'));
    expect(run(name, ...values.slice(0, index))).toEqual(english);
    expect(run(name, ...replaced(values, index, 'EN'))).toEqual(english);
    expect(run(name, ...replaced(values, index, 'NB'))).toEqual(norwegian);
    expect(norwegian).not.toEqual(english);
  });

  it.each(of('language'))('%s: %s comes last, and an unknown one lists both', (name, parameter, { index, values }) => {
    expect(index).toBe(values.length - 1);
    const message = messageOf(name, ...replaced(values, index, 'de'));
    expect(message).toContain(`${parameter}: “de”`);
    expect(message).toMatch(/"en" or "nb"/);
  });

  it('changes texts, never figures', () => {
    const figures = (result: unknown) => JSON.stringify(result, (_, value) => (typeof value === 'string' ? '' : value));
    for (const [name, , { index, values }] of of('language')) {
      expect(figures(run(name, ...replaced(values, index, 'en'))), name).toBe(
        figures(run(name, ...replaced(values, index, 'nb'))),
      );
    }
  });
});

describe('rate ids', () => {
  it('are read in any case', () => {
    for (const id of cases('qualified_share')) expectResult(run('PAYOUT_RATE', id), 0.4);
  });

  it('an unknown one says where they are listed', () => {
    expect(messageOf('PAYOUT_RATE', 'tiktok_rpm')).toMatch(/rate_id: “tiktok_rpm” is unknown.*RATE_CATALOG/);
    expect(norwegianMessageOf('PAYOUT_RATE', 'tiktok_rpm')).toMatch(/RATE_CATALOG/);
  });
});
