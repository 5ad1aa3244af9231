import { describe, expect, it } from 'vitest';
import { type Entry, type Example, groups } from '../../src/catalogue/entry';
import { allEntries, entryOf } from '../../src/catalogue/index';
import { isOptional } from '../../src/catalogue/leftOut';
import { rateOf } from '../../src/catalogue/rates';
import { unitOf } from '../../src/catalogue/units';
import { languages, type Text } from '../../src/lang/language';
import { exampleFormula } from '../../src/print/examples';
import { call } from '../../src/sheet/call';
import { asCells, cellsOf, expectResult, firstRows } from '../close';

const entries = allEntries();

/** The functions of the contract, in its order. */
const NAMES = [
  'ENGAGEMENT_RATE',
  'ENGAGEMENT_RATE_BY_FOLLOWERS',
  'ENGAGEMENT_TIER',
  'ENGAGEMENT_SUMMARY',
  'WATCH_SHARE',
  'ENGAGEMENT_LIFT',
  'QUALIFIED_VIEWS',
  'REWARDS_ESTIMATE',
  'REWARDS_RANGE',
  'CREATOR_FUND_ESTIMATE',
  'PROGRAM_COMPARISON',
  'REWARDS_ELIGIBLE',
  'REWARDS_GAP',
  'LIVE_ELIGIBLE',
  'STREAMS_OPEN',
  'VIEWS_FOR_TARGET',
  'BREAK_EVEN_QUALIFIED_VIEWS',
  'EFFECTIVE_RPM',
  'CALIBRATE_REWARDS',
  'FORECAST_ERROR',
  'BRAND_DEAL_ESTIMATE',
  'BRAND_DEAL_BY_VIEWS',
  'BRAND_DEAL_QUOTE',
  'ORDERS_FROM_VIEWS',
  'AFFILIATE_ESTIMATE',
  'LIVE_GIFTS_ESTIMATE',
  'PRODUCT_PROFIT',
  'NET_INCOME',
  'WITHDRAWABLE',
  'PAYOUT_SCHEDULE',
  'INCOME_SIMULATION',
  'PAYOUT_RATE',
  'RATE_CATALOG',
];

it('offers the functions of the contract, in its order', () => {
  expect(entries.map(({ name }) => name)).toEqual(NAMES);
  expect(NAMES.map((name) => entryOf(name).name)).toEqual(NAMES);
});

it('asks each question once, and relates functions that exist', () => {
  for (const language of languages) {
    const questions = entries.map(({ about }) => about.question[language]);
    expect(new Set(questions).size).toBe(questions.length);
  }
  for (const { name, about } of entries) {
    expect(about.question.en, name).toMatch(/\?$/);
    expect(about.question.nb, name).toMatch(/\?$/);
    expect(about.related.length, name).toBeGreaterThan(0);
    for (const other of about.related) {
      expect(NAMES, `${name} → ${other}`).toContain(other);
      expect(other).not.toBe(name);
    }
  }
});

it('stands in its chapters, in the order of the contract', () => {
  const order = entries.map(({ about }) => groups.indexOf(about.group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(groups.length);
});

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  it('says everything in both languages, in sentence case', () => {
    for (const text of sentencesOf(entry)) {
      for (const language of languages) {
        expect(text[language]).toMatch(/^[A-ZÆØÅ“«0-9].*[.?]$/su);
        expect(text[language]).not.toMatch(/ {2}|\n|\*\/|<|>/);
      }
      expect(text.nb).not.toBe(text.en);
    }
    for (const { label } of entry.parameters) for (const language of languages) expect(label[language]).not.toBe('');
  });

  it('writes numbers in Norwegian as Norwegians do', () => {
    for (const text of sentencesOf(entry)) {
      expect(text.nb, 'a space before %').not.toMatch(/\d%/);
      expect(text.nb, 'a no-break space between thousands').not.toMatch(/\d[, ]\d{3}\b/);
    }
  });

  it('names parameters in the field’s words, optional ones last and a language last of all', () => {
    const optional = entry.parameters.map(isOptional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const { name } of entry.parameters) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    const language = entry.parameters.findIndex(({ type }) => type === 'language');
    if (language >= 0) expect(language).toBe(entry.parameters.length - 1);
  });

  it('has series only where the result is a table, and columns only where it is a row', () => {
    const series = entry.parameters.some((parameter) => parameter.type === 'number' && parameter.series);
    if (series) expect(['table', 'list']).toContain(entry.shape);
    if (entry.shape === 'list') expect(series).toBe(true);
    expect(entry.result?.columns !== undefined).toBe(entry.shape === 'row');
  });

  it('has units for the cells of a table that are the numbers of its examples', () => {
    const { table } = entry.result ?? {};
    if (table === undefined)
      return expect(entry.shape === 'table' && entry.name !== 'STREAMS_OPEN').toBe(entry.name === 'RATE_CATALOG');
    for (const { result } of entry.about.examples) {
      const numbers = (result as unknown[][]).map((row) =>
        row.map((cell) => typeof cell === 'number' || cell === null),
      );
      expect(table.map((row) => row.map((unit) => unit !== null))).toEqual(numbers);
    }
  });

  it('gives levels and defaults inside the bounds of their unit', () => {
    for (const parameter of entry.parameters) {
      if (parameter.type !== 'number') continue;
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = unitOf(parameter.unit);
      const ids = [parameter.rate, ...Object.values(parameter.named?.rates ?? {})].filter((id) => id !== undefined);
      const figures = [parameter.default, ...ids.map(rateOf).flatMap(({ low, mid, high }) => [low, mid, high])];
      for (const figure of figures.filter((value) => value !== undefined)) {
        expect(figure).toBeGreaterThanOrEqual(parameter.min ?? min);
        expect(figure).toBeLessThanOrEqual(max);
      }
    }
  });

  it('has examples that come out', () => {
    expect(entry.about.examples.length).toBeGreaterThan(0);
    for (const example of entry.about.examples) {
      expectResult(firstRows(call(entry, cellsOf(example)), example), asCells(entry, example));
    }
  });

  it('writes examples that every locale understands', () => {
    for (const example of entry.about.examples) {
      const withoutTexts = exampleFormula(entry, example, 'en').replace(/"[^"]*"/g, '""');
      expect(withoutTexts).toMatch(
        /^=[A-Z_]+\(((-?\d+%?|""|TRUE|FALSE|[A-Z]\d+:[A-Z]\d+)(; (-?\d+%?|""|TRUE|FALSE|[A-Z]\d+:[A-Z]\d+))*)?\)$/,
      );
    }
  });

  // A table takes single cells.
  if (entry.shape === 'table' || entry.shape === 'list') return;

  it('gives the same for examples in a column', () => {
    for (const group of groupsOfOneLength(entry)) {
      const width = group[0]?.args.length ?? 0;
      const columns = Array.from({ length: width }, (_, i) => group.map(({ args }) => [args[i]]));
      const result = call(entry, columns) as unknown[][];
      if (group.length === 1) {
        expectResult(result, asCells(entry, group[0] as Example));
        continue;
      }
      expect(result).toHaveLength(group.length);
      group.forEach((example, r) => {
        expectResult(entry.shape === 'row' ? [result[r]] : result[r]?.[0], asCells(entry, example));
      });
    }
  });
});

/** Everything that is said of a function in whole sentences. */
function sentencesOf({ about, parameters }: Entry): Text[] {
  const { question, summary, result, blanks, notes } = about;
  const optional = [blanks, notes].filter((text) => text !== undefined);
  return [question, summary, result, ...optional, ...parameters.map(({ help }) => help)];
}

/** Examples with equally many arguments, which fit into columns together. */
function groupsOfOneLength({ about: { examples } }: Entry): Example[][] {
  const lengths = new Set(examples.map(({ args }) => args.length));
  return Array.from(lengths, (length) => examples.filter(({ args }) => args.length === length));
}
