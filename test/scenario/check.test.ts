import { describe, expect, it } from 'vitest';
import { isDay, isGoodValue } from '../../src/scenario/check';
import type { FieldId } from '../../src/scenario/fieldIds';
import { allFields, fieldOf, fieldsIn, fullLabel, isFieldId } from '../../src/scenario/fields';
import { range } from './plans';

const good = (id: FieldId, value: unknown) => isGoodValue(fieldOf(id), value);

const never: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  '',
  [],
  {},
  [1],
  new Date(0),
  () => 1,
  1n,
];

describe('every field', () => {
  it.each(allFields().map(({ id }) => id))('%s holds none of what is no value', (id) => {
    for (const value of never) expect(good(id, value)).toBe(false);
  });

  it('has an id and a full label of its own in both languages', () => {
    const ids = allFields().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of ['en', 'nb'] as const) {
      const labels = ids.map((id) => fullLabel(id, language).toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('stands in one block', () => {
    const groups = [...new Set(allFields().map(({ group }) => group))];
    expect(groups.flatMap((group) => fieldsIn(group))).toEqual(allFields());
  });

  it('is told from other texts', () => {
    for (const { id } of allFields()) expect(isFieldId(id)).toBe(true);
    for (const id of ['', 'Views', 'viewsIn30Days', '__proto__', 'constructor', 'toString']) {
      expect(isFieldId(id)).toBe(false);
    }
  });
});

describe('figures', () => {
  it.each<[FieldId, readonly unknown[], readonly unknown[]]>([
    ['views', [0, 0.5, 1e15], [-1, '5', true, 'low']],
    ['followers', [0, 3117], [-1]],
    ['age', [0, 18, 130], [-1, 131, 1990]],
    ['engagementRate', [-0.5, 0, 0.06, 1.2, 2], [2.01, 6, 'mid']],
    ['baseRate', [0.06, 2], [15]],
    ['longShare', [0, 1], [-0.01, 1.01, 50]],
    ['extraPerPoint', [0, 0.05, 1], [-0.01, 5]],
    // Both are divided by elsewhere.
    ['share', [0.01, 1, 'low', 'mid', 'high'], [0, 1.01, 40, 'Low', 'lav', 'range']],
    ['rpm', [0.01, 6, 'low', 'mid', 'high'], [0, -1, 'middels']],
    ['fee', [0, 5000, 'low', 'mid', 'high'], [-1]],
    // A published figure without a range has no levels.
    ['perDiamond', [0, 0.005], [-0.1, 'low', 'mid', 'high']],
    ['usdRate', [0.01, 10.5], [0, -1]],
    ['audienceFactor', [0, 1, 3], [-1]],
    ['usageDays', [0, 1, 30, 365], [-1, 366]],
    ['sparkDays', [0, 180], [181]],
    ['exclusivityDays', [0, 90], [91]],
    ['commission', [0, 0.15, 1], [15]],
    ['refundShare', [0, 1], [1.1]],
    ['costs', [0, 200], [-1]],
    ['managerShare', [0, 0.2, 1], [20]],
    ['taxShare', [0, 1], [30]],
    ['target', [0, 1000], [-1]],
    ['merchFee', [0, 1], [5]],
    ['dealsMost', [0, 4], [-1]],
  ])('of %s', (id, goods, bads) => {
    for (const value of goods) expect(good(id, value), String(value)).toBe(true);
    for (const value of bads) expect(good(id, value), String(value)).toBe(false);
  });
});

describe('ranges', () => {
  it.each([
    [range(1, 2, 3), true],
    [range(2, 2, 2), true],
    [range(0, 0, 5), true],
    [{ low: 1, mid: 2, high: 3, note: 'mine' }, true],
    [range(2, 1, 3), false],
    [range(1, 3, 2), false],
    [range(3, 2, 1), false],
    [range(-1, 2, 3), false],
    [range(1, 2, Number.POSITIVE_INFINITY), false],
    [range(1, Number.NaN, 3), false],
    [{ low: 1, high: 3 }, false],
    [{ low: 1, mid: null, high: 3 }, false],
    [{ low: '1', mid: '2', high: '3' }, false],
    [[1, 2, 3], false],
  ])('%j: %s', (value, expected) => expect(good('views', value)).toBe(expected));

  it('keep every end within the bounds', () => {
    expect(good('commission', range(0.1, 0.2, 1))).toBe(true);
    expect(good('commission', range(0.1, 0.2, 1.1))).toBe(false);
    expect(good('rpm', range(0, 0.5, 1))).toBe(false);
    expect(good('rpm', range(0.1, 0.5, 1))).toBe(true);
  });

  it('are for fields of which a creator may be unsure', () => {
    const exact = ['usdRate', 'followers', 'age', 'viewsPerVideo', 'baseRate', 'extraPerPoint', 'usageDays'] as const;
    for (const id of [...exact, 'sparkDays', 'exclusivityDays', 'target', 'viewsMost'] as const) {
      expect(good(id, range(1, 1, 1)), id).toBe(false);
      expect(good(id, 1), id).toBe(true);
    }
    for (const field of allFields()) {
      const takes = field.kind === 'number' && field.ranged === true;
      expect(isGoodValue(field, range(1, 1, 1)), field.id).toBe(takes);
    }
  });
});

describe('words, flags, countries', () => {
  it.each<[FieldId, readonly unknown[], readonly unknown[]]>([
    ['niche', ['finance', 'tech', 'beauty', 'fitness', 'general', 'gaming'], ['finans', 'Finance', 'toString', 1]],
    ['managerOn', ['gross', 'net'], ['brutto', 'Gross', '__proto__', true]],
    ['rush', [true, false], ['true', 0, 1]],
    ['viewsFixed', [true, false], ['yes', 1]],
    ['country', ['NO', 'US', 'GB', 'KR'], ['no', 'UK', 'NOR', 'Norway', 'Norge', 'XX', ' NO']],
    ['currency', ['NOK', 'kr', '€', ' NOK ', 'x'.repeat(12)], [' ', 'x'.repeat(13), 5]],
  ])('of %s', (id, goods, bads) => {
    for (const value of goods) expect(good(id, value), String(value)).toBe(true);
    for (const value of bads) expect(good(id, value), String(value)).toBe(false);
  });
});

describe('days', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
    expect(good('usdDate', day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-32',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '01.01.2026',
    '2026/01/01',
    20260101,
  ])('%j is none', (day) => expect(good('usdDate', day)).toBe(false));
});
