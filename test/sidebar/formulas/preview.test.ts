import { describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/catalogue';
import { sentence } from '../../../src/sheet/sentence';
import { formulaText, insertionOf, sizeOf } from '../../../src/sidebar/formulas/insertion';
import type { Preview } from '../../../src/sidebar/formulas/preview';
import {
  alignedCell,
  cellInWords,
  cellsInWords,
  rateNamed,
  resultSpoken,
  sizeInWords,
  valueInWords,
} from '../../../src/sidebar/formulas/resultTexts';
import { needsCells, type Work, workOn } from '../../../src/sidebar/formulas/work';
import { column, formWith, own, type Read, type Typed, work } from './fixture';

const deal: Typed = {
  followers: '100,000',
  engagement_rate: '10%',
  niche: { choice: 'finance' },
  level: { choice: 'low' },
};
const rates: Typed = { likes: 'B2:B', comments: 'C2:C', shares: 'D2:D', views: 'E2:E' };
const ratesRead: Read = {
  likes: column('B2:B', [500, 300, 0]),
  comments: column('C2:C', [150, 150]),
  shares: column('D2:D', [100, 50]),
  views: column('E2:E', [5000, 50_000, 0]),
};
const result = ({ preview }: Work) => preview as Extract<Preview, { kind: 'result' }>;
const request = ({ entry, readings, named, preview }: Work) => insertionOf(entry, readings, named, preview, null);

describe('a result before it is written', () => {
  test('is what the cell will show', () => {
    const done = work('BRAND_DEAL_ESTIMATE', deal);
    expect(done.preview).toEqual({ kind: 'result', rows: [[1000]], single: true, open: false });
    expect(formulaText(done.entry, done.readings)).toBe('=BRAND_DEAL_ESTIMATE(100000;10%;"finance";"low")');
    expect(request(done)).toEqual({
      request: {
        name: 'BRAND_DEAL_ESTIMATE',
        args: [
          { kind: 'value', value: 100_000 },
          { kind: 'value', value: 0.1, percent: true },
          { kind: 'value', value: 'finance' },
          { kind: 'value', value: 'low' },
          { kind: 'blank' },
        ],
        rows: 1,
        columns: 1,
        at: null,
      },
    });
  });

  test('is the same in Norwegian, with Norwegian words', () => {
    const done = work('BRAND_DEAL_ESTIMATE', { ...deal, followers: '100 000', engagement_rate: '10 %' }, {}, 'nb');
    expect(result(done).rows).toEqual([[1000]]);
    expect(formulaText(done.entry, done.readings)).toBe('=BRAND_DEAL_ESTIMATE(100000;10%;"finans";"lav")');
  });

  test('writes decimals so that every locale reads them', () => {
    const done = work('BRAND_DEAL_ESTIMATE', { ...deal, engagement_rate: '12.5%', audience_factor: '1.5' });
    expect(formulaText(done.entry, done.readings)).toBe('=BRAND_DEAL_ESTIMATE(100000;125/1000;"finance";"low";15/10)');
  });

  test('gives blanks inside the formula as empty texts, and leaves those at the end out', () => {
    const done = work('BRAND_DEAL_ESTIMATE', { followers: '5', engagement_rate: '1%', audience_factor: '2' });
    expect(formulaText(done.entry, done.readings)).toBe('=BRAND_DEAL_ESTIMATE(5;1%;"";"";2)');
  });

  test('waits for fields, then for cells', () => {
    expect(work('BRAND_DEAL_ESTIMATE', { ...deal, followers: '' }).preview.kind).toBe('incomplete');
    expect(work('BRAND_DEAL_ESTIMATE', { ...deal, audience_factor: 'x' }).preview.kind).toBe('incomplete');
    const unread = work('BRAND_DEAL_ESTIMATE', { ...deal, followers: 'B2' });
    expect([unread.preview.kind, needsCells(unread)]).toEqual(['unread', true]);
  });

  test('is not made from cells that the field names no longer', () => {
    const form = formWith({ ...deal, followers: 'B2' }, { followers: column('B2', [7]) });
    const { entry } = work('BRAND_DEAL_ESTIMATE', {});
    expect(workOn(entry, form, 'en').preview.kind).toBe('result');
    const typedOn = { ...form, fields: { ...form.fields, followers: { text: 'B3', choice: '' } } };
    expect(workOn(entry, typedOn, 'en').preview.kind).toBe('unread');
  });

  test('takes cells as a function gets them: one as a value, blanks as blanks, dates as dates, errors as their text', () => {
    const one = (cell: Parameters<typeof column>[1][number]) =>
      work('QUALIFIED_VIEWS', { views: 'B2' }, { views: column('B2', [cell]) }).preview;
    expect(one(70_000)).toMatchObject({ kind: 'result', rows: [[28_000]], single: true });
    expect(one(null)).toMatchObject({ kind: 'result', rows: [['']], single: true });
    const error = (cell: Parameters<typeof column>[1][number]) => {
      const preview = one(cell);
      return preview.kind === 'error' ? [sentence(preview.error, 'en'), preview.mendable] : preview;
    };
    expect(error({ date: '2026-01-01T00:00:00.000Z' })).toEqual([
      'QUALIFIED_VIEWS: views: a date is not a number. Write a number without spaces, units or text.',
      true,
    ]);
    expect(error('#N/A')).toEqual([
      'QUALIFIED_VIEWS: views: the cell holds the error #N/A. Fix that cell first.',
      true,
    ]);
  });
});

describe('open ranges', () => {
  test('go down to one row together, though the server cut them where each of them ends', () => {
    const done = work('ENGAGEMENT_RATE', rates, ratesRead);
    expect(done.preview).toEqual({ kind: 'result', rows: [[0.15], [0.01]], single: false, open: true });
    expect(sizeInWords(result(done), 'en')).toBe('2 rows. The rest of the column in the sheet stays empty.');
    expect(sizeOf(done.entry, done.readings, done.preview)).toEqual({ rows: 2, columns: 1 });
  });

  test('that begin in different rows differ in size, as they do in the sheet', () => {
    const done = work(
      'ENGAGEMENT_RATE',
      { ...rates, likes: 'B3:B' },
      { ...ratesRead, likes: column('B3:B', [300, 0]) },
    );
    expect(done.preview).toMatchObject({ kind: 'error', mendable: false });
    expect(request(done)).toBe('wrong');
  });

  test('never seem to fit a closed range by chance', () => {
    const likes = column('B2:B3', [500, 300]);
    const read = { ...ratesRead, likes, views: column('E2:E', [5000, 50_000]) };
    expect(work('ENGAGEMENT_RATE', { ...rates, likes: 'B2:B3' }, read).preview.kind).toBe('error');
  });

  test('of a table change nothing', () => {
    const done = work(
      'FORECAST_ERROR',
      { actual: 'A2:A', estimate: 'B2:B' },
      {
        actual: column('A2:A', [10, 20, 30]),
        estimate: column('B2:B', [11, 19]),
      },
    );
    expect(result(done)).toMatchObject({ open: false, single: false });
    expect(result(done).rows[0]?.[1]).toBe(2);
  });
});

describe('cells that can’t be read', () => {
  const huge = {
    ok: false,
    problem: 'too-many-cells',
    sheetName: 'Videos',
    a1: 'B2:B90000',
    cells: 89_999,
    most: 50_000,
  } as const;

  test('leave the result open, and the formula can be inserted', () => {
    const done = work('QUALIFIED_VIEWS', { views: 'B2:B90000' }, { views: huge });
    expect(done.preview).toEqual({ kind: 'unreadable', refusals: [huge] });
    expect(needsCells(done)).toBe(false);
    expect(request(done)).toMatchObject({
      request: { rows: 89_999, columns: 1, args: [{ kind: 'reference', sheetName: 'Videos', a1: 'B2:B90000' }, {}] },
    });
  });

  test('on a sheet that nobody knows yet have to be found first', () => {
    expect(request(work('QUALIFIED_VIEWS', { views: 'B2' }))).toBe('unresolved');
    expect(request(work('QUALIFIED_VIEWS', { views: 'Videos!B2' }))).toHaveProperty('request');
    const gone = { ok: false, problem: 'no-such-sheet', reference: 'X!B2', sheetName: 'X' } as const;
    expect(request(work('QUALIFIED_VIEWS', { views: 'B2' }, { views: gone }))).toBe('unresolved');
  });

  test('are asked for on the sheet where they were found, whichever is open by then', () => {
    const [named] = work('QUALIFIED_VIEWS', { views: 'B2' }, { views: column('B2', [1], "It's mine") }).named;
    expect(named?.reference).toBe("'It''s mine'!B2");
    expect(work('QUALIFIED_VIEWS', { views: 'B2' }).named[0]?.reference).toBe('B2');
  });

  test('that are no numbers can be mended later; a formula that can only fail is not written', () => {
    const text = work('QUALIFIED_VIEWS', { views: 'A1:A2' }, { views: column('A1:A2', ['Views', 5]) });
    expect(request(text)).toMatchObject({ request: { rows: 2, columns: 1 } });
    const range = work('PROGRAM_COMPARISON', { views: 'A1:A2' }, { views: column('A1:A2', [1, 2]) });
    expect(range.preview).toMatchObject({ kind: 'error', mendable: false });
    expect(request(range)).toBe('wrong');
  });
});

describe('the size of a result', () => {
  test('is known without values, for every function, as the examples have it', () => {
    for (const entry of allEntries()) {
      if (entry.shape !== 'table') continue;
      const sizes = entry.about.examples.map(({ result: rows }) => (rows as readonly unknown[][]).length);
      const { rows } = sizeOf(entry, [], { kind: 'unread' });
      for (const [i, size] of sizes.entries()) {
        if (entry.about.examples[i]?.rest) expect(rows).toBeGreaterThan(size);
        else expect(rows, entry.name).toBe(size);
      }
    }
    const range = work('REWARDS_RANGE', { qualified_views: 'B2:B5', band: own('C2:C5') });
    expect(sizeOf(range.entry, range.readings, range.preview)).toEqual({ rows: 4, columns: 3 });
  });
});

describe('figures in words', () => {
  test.each([
    [0.0891, 'rate', '8.91%', '8,91\u00a0%'],
    [1234.5, 'usd', '1,234.50', '1\u00a0234,50'],
    [1000, 'usd', '1,000', '1\u00a0000'],
    [1234, 'views', '1,234', '1\u00a0234'],
    [0.0887, undefined, '0.0887', '0,0887'],
    [143.4548, undefined, '143.45', '143,45'],
    [true, undefined, 'TRUE', 'SANN'],
    ['Good', undefined, 'Good', 'Good'],
  ] as const)('%s %s', (cell, unit, en, nb) => {
    expect([cellInWords(cell, unit, 'en'), cellInWords(cell, unit, 'nb')]).toEqual([en, nb]);
  });

  test('stand in line in a column', () => {
    expect([0.101, 0.0891].map((cell) => alignedCell(cell, 'rate', 'nb'))).toEqual(['10,10\u00a0%', '8,91\u00a0%']);
    expect(alignedCell('', 'rate', 'en')).toBe('');
  });

  test('carry the unit where that says something', () => {
    const said = (name: string, typed: Typed, language: 'en' | 'nb') => {
      const done = work(name, typed, {}, language);
      const rate = rateNamed(done.entry, done.readings);
      return valueInWords(result(done).rows[0]?.[0] ?? '', done.entry, rate, language);
    };
    expect(said('QUALIFIED_VIEWS', { views: '70,000' }, 'en')).toBe('28,000\u00a0qualified views');
    expect(said('REWARDS_ESTIMATE', { qualified_views: '1000000', rpm: { choice: 'low' } }, 'nb')).toMatch(/^400/);
    expect(said('PAYOUT_RATE', { rate_id: { choice: 'qualified_share' } }, 'nb')).toBe('40\u00a0%');
    expect(said('PAYOUT_RATE', { rate_id: { choice: 'usd_per_diamond' } }, 'en')).toBe('0.005\u00a0USD');
    expect(said('ENGAGEMENT_RATE', { likes: '1', comments: '1', shares: '1', views: '0' }, 'nb')).toBe('Tom celle');
  });

  test('of long results are the first rows and the count', () => {
    const views = column(
      'A1:A25',
      Array.from({ length: 25 }, (_, i) => 1000 * i),
    );
    const done = work('QUALIFIED_VIEWS', { views: 'A1:A25' }, { views });
    expect(sizeInWords(result(done), 'en')).toBe('25 rows; the first 10 are shown.');
    expect(sizeInWords(result(done), 'nb')).toBe('25 rader; de første 10 vises.');
    expect(resultSpoken(result(done), done.entry, null, 'nb')).toBe('25 rader; de første 10 vises. Første rad: 0.');
  });

  test('of the cells that a field names say where they are and how they begin', () => {
    expect(cellsInWords(column('B2', [6120]), 'en')).toBe('Sheet “Videos”: 6,120');
    expect(cellsInWords(column('B2:B4', ['Likes', 2, 3]), 'nb')).toBe('Arket «Videos»: 3 rader, først «Likes»');
    expect(cellsInWords(column('B2:B3', [null, 2]), 'en')).toBe('Sheet “Videos”: 2 rows, first empty');
  });
});
