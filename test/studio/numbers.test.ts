import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '../../src/studio/numbers/readCount';
import { readShare } from '../../src/studio/numbers/readShare';
import { csv } from './files';
import { only, read } from './read';

describe('trap 12: how counts are written', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['5431', 5431],
    ['-4', -4],
    ['−4', -4],
    ['+4', 4],
    ['5,431', 5431],
    ['1.234', 1234],
    ['-1.234', -1234],
    ['1.2K', 1200],
    ['1,2K', 1200],
    ['1.2 k', 1200],
    ['1.234K', 1234],
    ['4.35M', 4_350_000],
    ['2B', 2e9],
    ['1,234.5K', 1_234_500],
    ['2 473', 2473],
    ['2\u00a0473', 2473],
    ['2\u202f473\u202f112', 2_473_112],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,5', 1234.5],
    ['١٢٣', 123],
    ['１２３', 123],
    ['१,२३४', 1234],
  ])('%j is %d', (text, value) => expect(readCount(text)).toEqual({ kind: 'value', value }));

  it.each([
    ['1.5', 1.5, 15],
    ['1,5', 15, 1.5],
    ['12,34', 1234, 12.34],
    ['0.123', 0.123, 123],
    ['1234.567', 1234.567, 1_234_567],
  ])('%j may be %d or %d', (text, asPoint, asComma) => {
    expect(readCount(text)).toEqual({ kind: 'unsure', asPoint, asComma });
  });

  it.each([
    '',
    'many',
    '1-2',
    '12 34',
    '1,23,456',
    '1.2.3',
    '1,2,3.4',
    '1K2',
    '1e5',
    '0x10',
    '--1',
    '=1',
    'Infinity',
    '1'.repeat(41),
  ])('%j is none', (text) => expect(readCount(text)).toEqual({ kind: 'none' }));

  it.each([
    ['1.5', '.', 1.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
  ] as const)('%j with “%s” for decimals is %d', (text, mark, value) => {
    expect(readCount(text, mark)).toEqual({ kind: 'value', value });
  });

  it('any whole number is read back, however its thousands are parted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", ''),
        (value, mark) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(readCount(text)).toEqual({ kind: 'value', value });
        },
      ),
    );
  });

  it('what has two readings is asked, and the table waits for the answer', () => {
    const file = csv('viewers', [
      ['March 25', '1.234', '1', '1'],
      ['March 26', '1.5', '2', '1,7'],
    ]);
    const open = read(file);
    expect(only(open, 'viewers')).toMatchObject({ ready: false, rows: [], period: null });
    expect(open.questions).toEqual([
      {
        kind: 'number',
        path: 'viewers.csv',
        row: 3,
        column: 'Total Viewers',
        text: '1.5',
        readings: [
          { decimalMark: '.', value: 1.5 },
          { decimalMark: ',', value: 15 },
        ],
        count: 2,
      },
    ]);
    const answered = read(file, undefined, { decimalMark: ',' });
    expect(answered.questions).toEqual([]);
    expect(only(answered, 'viewers').rows).toMatchObject([
      { viewers: 1234 },
      { viewers: 15, newViewers: 2, returningViewers: 1.7 },
    ]);
  });

  it('what is no number is listed, and its row left out; a blank cell is null', () => {
    const result = read(
      csv('viewers', [
        ['March 25', '7', '', ' '],
        ['March 26', 'many', '1', '1'],
      ]),
    );
    expect(only(result, 'viewers').rows).toEqual([
      { date: '2025-03-25', viewers: 7, newViewers: null, returningViewers: null },
    ]);
    expect(result.problems).toEqual([
      { path: 'viewers.csv', severity: 'error', code: 'bad-number', row: 3, column: 'Total Viewers', held: 'many' },
    ]);
  });

  it('an hour is one of 24', () => {
    const result = read(
      csv('activity', [
        ['March 25', '24', '1'],
        ['March 25', '23', '1'],
        ['March 25', '', '1'],
      ]),
    );
    expect(only(result, 'activity').rows.map(({ hour }) => hour)).toEqual([23]);
    expect(result.problems).toMatchObject([
      { row: 2, column: 'Hour', held: '24' },
      { row: 4, held: '' },
    ]);
  });
});

describe('shares', () => {
  it.each([
    ['0.4512', 0.4512, false],
    ['0,4512', 0.4512, false],
    ['45.12%', 45.12, true],
    ['45,1 %', 45.1, true],
    ['45,1\u00a0%', 45.1, true],
    ['%45', 45, true],
    ['٤٥٫١٪', 45.1, true],
    ['45', 45, false],
    ['.5', 0.5, false],
  ])('%j is read', (text, value, percent) => expect(readShare(text)).toEqual({ value, percent }));

  it.each(['', '-1', 'half', '%1%', '1.234.5', '1 2'])('%j is none', (text) => expect(readShare(text)).toBeNull());

  const gender = (...shares: string[]) =>
    csv(
      'gender',
      shares.map((share, i) => [`g${i}`, share]),
    );
  const territories = (...shares: string[]) =>
    csv(
      'territories',
      shares.map((share, i) => [`t${i}`, share]),
    );

  it.each([
    [
      ['0.4512', '0.5488'],
      [0.4512, 0.5488],
    ],
    [
      ['45.12%', '54.88%'],
      [0.4512, 0.5488],
    ],
    [
      ['45,1 %', '54,9 %'],
      [0.451, 0.549],
    ],
    [
      ['45.1', '54.9'],
      [0.451, 0.549],
    ],
    [
      ['0', '1'],
      [0, 1],
    ],
    [
      ['0', '0'],
      [0, 0],
    ],
    [
      ['10%', '5%'],
      [0.1, 0.05],
    ],
  ])('%j are %j', (texts, shares) => {
    expect(only(read(gender(...texts)), 'gender').rows.map(({ share }) => share)).toEqual(shares);
  });

  it('of the top territories may add up to less', () => {
    expect(only(read(territories('0.4', '0.2')), 'territories').rows.map(({ share }) => share)).toEqual([0.4, 0.2]);
    expect(only(read(territories('40', '20.5')), 'territories').rows.map(({ share }) => share)).toEqual([0.4, 0.205]);
  });

  it.each([
    ['gender', gender('0.4', '0.2')],
    ['gender', gender('40', '20')],
    ['territories', territories('0.9', '0.8')],
    ['territories', territories('0.04', '0.02')],
    ['territories', territories('90', '80')],
  ] as const)('of %s that add up to neither are asked', (kind, file) => {
    const open = read(file);
    expect(only(open, kind)).toMatchObject({ ready: false, rows: [] });
    expect(open.questions).toMatchObject([{ kind: 'shares', path: `${kind}.csv`, row: 2, column: 'Distribution' }]);
    const answered = read(file, undefined, { shares: 'percent' });
    expect(answered.questions).toEqual([]);
    expect(only(answered, kind).rows).toHaveLength(2);
  });

  it('above 1 and what is none are listed', () => {
    const result = read(gender('50%', '150%', 'half', '50%'));
    expect(only(result, 'gender').rows).toHaveLength(2);
    expect(result.problems.map(({ code, row }) => [code, row])).toEqual([
      ['bad-share', 4],
      ['bad-share', 3],
    ]);
  });
});
