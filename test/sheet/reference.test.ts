import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  areaName,
  cellName,
  isOpen,
  overlap,
  parseCells,
  parseReference,
  writeReference,
} from '../../src/sheet/reference';

const open = Number.POSITIVE_INFINITY;

describe('a reference', () => {
  it.each([
    ['C4', null, 'C4', { top: 4, left: 3, bottom: 4, right: 3 }],
    [' c4 ', null, 'C4', { top: 4, left: 3, bottom: 4, right: 3 }],
    ['B2:B10', null, 'B2:B10', { top: 2, left: 2, bottom: 10, right: 2 }],
    ['D9:B2', null, 'D9:B2', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['$B$2:c$3', null, '$B$2:C$3', { top: 2, left: 2, bottom: 3, right: 3 }],
    ['B2:B', null, 'B2:B', { top: 2, left: 2, bottom: open, right: 2 }],
    ['B:$D', null, 'B:$D', { top: 1, left: 2, bottom: open, right: 4 }],
    ['Data!AA1', 'Data', 'AA1', { top: 1, left: 27, bottom: 1, right: 27 }],
    ["'My sheet'!A1:A5", 'My sheet', 'A1:A5', { top: 1, left: 1, bottom: 5, right: 1 }],
    ["'It''s 100%!'!A1", "It's 100%!", 'A1', { top: 1, left: 1, bottom: 1, right: 1 }],
    [
      'Год 2026!ZZZ9999999',
      'Год 2026',
      'ZZZ9999999',
      { top: 9_999_999, left: 18_278, bottom: 9_999_999, right: 18_278 },
    ],
  ])('%j', (text, sheetName, a1, area) => {
    expect(parseReference(text)).toEqual({ sheetName, a1, area });
  });

  it.each([
    [''],
    ['B'],
    ['2'],
    ['2:5'],
    ['B0'],
    ['B02'],
    ['ABCD1'],
    ['A12345678'],
    ['B:C5'],
    ['A1:B2:C3'],
    ['A1;B2'],
    ['A1 B2'],
    ['A1+1'],
    ['=A1'],
    ['B2:B)'],
    ['A1)&IMPORTXML("x"'],
    ['B$'],
    ['$$B2'],
    ['ß1'],
    ['ı1'],
    ['Ａ１'],
    ['A1\nB2'],
    ["'Data!A1"],
    ["Data'!A1"],
    ["'It's'!A1"],
    ["''!A1"],
    ['!A1'],
    ['Data!Data!A1'],
    ["'a'!'b'!A1"],
    ['SUM(A1)'],
    [`${'x'.repeat(500)}!A1`],
  ])('%j is none', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('has no name of a sheet where cells alone are wanted', () => {
    expect(parseCells('Data!A1')).toBeNull();
    expect(parseCells(' A1')).toBeNull();
  });

  it.each([
    ['B2:B', null, 'B2:B'],
    ['B2:B', 'Data', "'Data'!B2:B"],
    ['$B$2', 'My sheet', "'My sheet'!$B$2"],
    ['A1', "It's 100%", "'It''s 100%'!A1"],
    ['A1', "';IMPORTXML(1);'", "''';IMPORTXML(1);'''!A1"],
  ])('%s of %j is written as %s', (a1, sheetName, written) => {
    expect(writeReference(a1, sheetName)).toBe(written);
  });

  it('can be read again as it was written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(name, (sheetName) => {
        expect(parseReference(writeReference('B2:B', sheetName))).toMatchObject({ sheetName, a1: 'B2:B' });
      }),
    );
  });
});

/** Areas of every kind, most of them near each other. */
const areas = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 800 }), fc.nat(5), fc.nat(5), fc.boolean())
  .map(
    ([top, left, height, width, down]): Area => ({
      top,
      left,
      bottom: down ? open : top + height,
      right: left + width,
    }),
  );

describe('an area', () => {
  it('has a name that means it', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseCells(areaName(area))?.area).toEqual(area);
      }),
    );
    expect(areaName({ top: 1, left: 2, bottom: open, right: 2 })).toBe('B:B');
    expect(areaName({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
    expect(cellName(1, 703)).toBe('AAA1');
  });

  it('is open where it goes down to the last row', () => {
    expect(['B2:B', 'B:C', 'B2:B3', 'B2'].map((a1) => isOpen(parseCells(a1)?.area as Area))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['B2:C4', 'C4:D9', true],
    ['B2:C4', 'D2:D4', false],
    ['B2:C4', 'B5:C9', false],
    ['B2:B', 'B900', true],
    ['B2:B', 'B1', false],
    ['B2:B', 'A1:C1', false],
    ['B:B', 'A1:C1', true],
    ['B2:B', 'B7:B', true],
    ['A1:Z100', 'C3', true],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    const [a, b] = [one, other].map((a1) => parseCells(a1)?.area as Area) as [Area, Area];
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
  });
});
