import { describe, expect, test } from 'vitest';
import { allEntries } from '../../src/catalogue';
import { groups } from '../../src/catalogue/entry';
import { allRates } from '../../src/catalogue/rates';
import { topicNames } from '../../src/catalogue/topicNames';
import { findFunctions, functionOf, groupedFunctions } from '../../src/sidebar/formulas/finder';
import { texts } from '../../src/sidebar/formulas/texts';
import { byTopic, findRates } from '../../src/sidebar/rates/finder';
import { findable, fold, hitsInWords, search } from '../../src/sidebar/search';

const names = (query: string) => findFunctions(query).map(({ name }) => name);

describe('a search', () => {
  test.each([
    ['MÅNED', 'maned'],
    ['Høy – skjønnhet', 'hoy skjonnhet'],
    ['  brand_deal ', 'brand deal'],
    ['e-post: 15 %!', 'e post 15 %'],
    ['“fé”', 'fe'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  const things = ['name', 'question', 'keyword', 'rest'].map((item, i) => {
    const fields = ['', '', '', ''].map((_, k) => (k === i ? ['Pris for video'] : ['noe annet']));
    return findable(item, fields);
  });

  test('puts first what tells most', () => {
    expect(search([...things].reverse(), 'pris')).toEqual(['name', 'question', 'keyword', 'rest']);
  });

  test('finds words that begin so before words that hold it, in the same field', () => {
    const two = [findable('inside', [['surpris']]), findable('start', [['prisliste']])];
    expect(search(two, 'pris')).toEqual(['start', 'inside']);
    // A better field counts for more than a better place.
    expect(search([findable('rest', [[''], ['pris']]), findable('name', [['surpris'], ['']])], 'pris')).toEqual([
      'name',
      'rest',
    ]);
  });

  test('wants every word, wherever each stands, in any order', () => {
    const one = [findable('one', [['brand deal'], ['hva er prisen']])];
    expect(search(one, 'pris brand')).toEqual(['one']);
    expect(search(one, 'pris brand live')).toEqual([]);
  });

  test('finds one or two letters at the start of a word only', () => {
    expect(search([findable('x', [['minimum']])], 'im')).toEqual([]);
    expect(search([findable('x', [['minimum']])], 'mi')).toEqual(['x']);
  });

  test('for nothing gives everything, in its order', () => {
    expect(search(things, ' –!')).toEqual(['name', 'question', 'keyword', 'rest']);
  });

  test('says how much was found, and what to do when that is nothing', () => {
    expect([hitsInWords(3, texts.noHits, 'en'), hitsInWords(1, texts.noHits, 'nb')]).toEqual(['3 found.', '1 treff.']);
    expect(hitsInWords(0, texts.noHits, 'nb')).toMatch(/^Ingen treff\. Prøv/);
    expect(hitsInWords(0, texts.noHits, 'en')).toMatch(/^Nothing was found\. Try/);
  });
});

describe('the functions', () => {
  test.each([
    'price',
    'pris',
    'PRIS',
    'fair price',
    'brand_deal_e',
    'merkevareavtale honorar',
  ])('are found by %j in either language', (query) => {
    expect(names(query)[0]).toBe('BRAND_DEAL_ESTIMATE');
  });

  test.each([
    ['maned', 'PAYOUT_SCHEDULE'],
    ['skjønnhet', 'BRAND_DEAL_ESTIMATE'],
    ['skjonnhet', 'BRAND_DEAL_ESTIMATE'],
    ['views_30_days', 'REWARDS_ELIGIBLE'],
    ['diamanter', 'LIVE_GIFTS_ESTIMATE'],
    ['tax', 'NET_INCOME'],
    ['skatt', 'NET_INCOME'],
  ])('are found by %j: %s', (query, name) => {
    expect(names(query)).toContain(name);
  });

  test('are each found first by their own name', () => {
    for (const { name } of allEntries()) expect(names(name)[0], name).toBe(name);
  });

  test('are each found by their question in both languages', () => {
    for (const { name, about } of allEntries()) {
      for (const question of [about.question.en, about.question.nb]) expect(names(question), question).toContain(name);
    }
  });

  test('stand in the list once each, under every chapter', () => {
    expect(groupedFunctions().map(({ group }) => group)).toEqual(groups);
    const listed = groupedFunctions().flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(listed.sort()).toEqual(
      allEntries()
        .map(({ name }) => name)
        .sort(),
    );
    expect(functionOf('PAYOUT_RATE').name).toBe('PAYOUT_RATE');
  });
});

describe('the rates', () => {
  const ids = (query: string) => findRates(query).map(({ id }) => id);

  test('are each found first by their id, and by their names', () => {
    for (const { id, name } of allRates()) {
      expect(ids(id)[0], id).toBe(id);
      for (const text of [name.en, name.nb]) expect(ids(text), text).toContain(id);
    }
  });

  test('are found by source and topic', () => {
    expect(ids('kolens')).toContain('brand_cpm');
    expect(ids('utbetalinger')).toEqual(expect.arrayContaining(['payout_minimum', 'payout_minimum_high']));
  });

  test('stand under their topic, each once, none left out', () => {
    const shown = byTopic(findRates(''));
    expect(shown.map(({ topic }) => topic)).toEqual(Object.keys(topicNames));
    expect(shown.flatMap(({ rates }) => rates.map(({ id }) => id)).sort()).toEqual(
      allRates()
        .map(({ id }) => id as string)
        .sort(),
    );
  });

  test('that conflict are shown together, when a search finds only one of them too', () => {
    const [topic] = byTopic(findRates('rewards_rpm_wide'));
    expect(topic?.rates.map(({ id }) => id)).toEqual(['rewards_rpm_prudent', 'rewards_rpm_wide']);
    expect(topic?.conflicts).toHaveLength(1);
  });
});
