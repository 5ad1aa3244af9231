import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellsFound, CellsRead, CellsReply } from '../../src/messages';
import type { Workbench } from '../../workbench/session';
import { cells as copied, loadCode, pages } from '../bundle/bare';
import { openAddon } from './open';

const videos = [
  ['Video', 'Views', 'Likes'],
  ['one', 1000, 50],
  ['two', 2000, null],
  ['three', null, 'many'],
  [null, null, null],
  ['last', 3000, true],
];

function ask(addon: Workbench, message: unknown): CellsReply {
  addon.calls.reset();
  const reply = addon.run('readCells', message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as CellsReply;
}

function read(addon: Workbench, ...references: readonly (string | null)[]): readonly CellsRead[] {
  const reply = ask(addon, { references });
  if (!reply.ok) throw new Error(reply.problem);
  return reply.cells;
}

function readOne(addon: Workbench, reference: string | null): CellsRead {
  return read(addon, reference)[0] as CellsRead;
}

/** A second sheet, whose name has to stand between apostrophes. */
function withMySheet(addon: Workbench): Workbench {
  addon.model.dispatch('CREATE_SHEET', { sheetId: 'mine', name: 'My sheet', position: 1, rows: 20, cols: 5 });
  addon.setCell('My sheet', 'A2', '7');
  return addon;
}

describe('a reference', () => {
  it.each([
    [
      'B2:C4',
      'B2:C4',
      [
        [1000, 50],
        [2000, null],
        [null, 'many'],
      ],
    ],
    [
      ' $c$4:b2 ',
      'B2:C4',
      [
        [1000, 50],
        [2000, null],
        [null, 'many'],
      ],
    ],
    ['C6', 'C6', [[true]]],
    ['C5', 'C5', [[null]]],
    ['B4:B5', 'B4:B5', [[null], [null]]],
    ['data!A2', 'A2', [['one']]],
  ])('%j is read as it stands', (reference, a1, values) => {
    const rows = values.length;
    const columns = values[0]?.length;
    expect(readOne(openAddon(videos), reference)).toEqual({ ok: true, sheetName: 'Data', a1, rows, columns, values });
  });

  it('that is open ends with its last row that holds anything', () => {
    const addon = openAddon(videos);
    expect(readOne(addon, 'B2:B')).toEqual({
      ok: true,
      sheetName: 'Data',
      a1: 'B2:B',
      rows: 5,
      columns: 1,
      values: [[1000], [2000], [null], [null], [3000]],
    });
    addon.setCell('Data', 'E40', 'far below, in another column');
    expect(readOne(addon, 'B:B')).toMatchObject({ a1: 'B:B', rows: 6 });
    expect(readOne(addon, 'B50:D')).toMatchObject({ a1: 'B50:D', rows: 1, columns: 3, values: [[null, null, null]] });
    expect(readOne(openAddon(), 'B2:B')).toMatchObject({ a1: 'B2:B', rows: 1, values: [[null]] });
  });

  it('is to the active sheet, unless it names another', () => {
    const addon = withMySheet(openAddon(videos));
    expect(readOne(addon, "'My sheet'!A1:A2")).toMatchObject({ sheetName: 'My sheet', values: [[null], [7]] });
    expect(readOne(addon, 'A2')).toMatchObject({ sheetName: 'Data', values: [['one']] });
    addon.select('My sheet', 'C3');
    expect(readOne(addon, 'A2')).toMatchObject({ sheetName: 'My sheet', values: [[7]] });
    expect(readOne(addon, 'Data!A2')).toMatchObject({ sheetName: 'Data', values: [['one']] });
  });

  it('brings dates, errors and results as JSON carries them', () => {
    const addon = openAddon([['x', { formula: '=NA()' }, { formula: '=1+1' }, { formula: '=""' }]]);
    addon.setCell('Data', 'A1', '2026-03-26');
    expect(readOne(addon, 'A1:D1')).toMatchObject({
      values: [[{ date: expect.stringMatching(/^2026-03-2[56]T/) }, '#N/A', 2, null]],
    });
  });
});

describe('the selection', () => {
  const read = (addon: Workbench, a1: string) => {
    addon.select('Data', a1);
    return readOne(addon, null) as CellsFound;
  };

  it.each([
    ['C4', 'C4', 1],
    ['B2:C4', 'B2:C4', 3],
    ['B:B', 'B:B', 6],
    ['A1:Z1000', 'A:Z', 6],
    ['B2:B1000', 'B2:B', 5],
    ['B2:B999', 'B2:B999', 998],
    ['B1000', 'B1000', 1],
    ['B1000:C1000', 'B1000:C1000', 1],
    ['3:3', 'A3:Z3', 1],
  ])('of %s is %s', (selected, a1, rows) => {
    expect(read(openAddon(videos), selected)).toMatchObject({ ok: true, sheetName: 'Data', a1, rows });
  });

  it('is the active range of several', () => {
    const addon = openAddon(videos);
    addon.select('Data', 'A2:A3');
    addon.model.selection.addCellToSelection(1, 3);
    expect(readOne(addon, null)).toMatchObject({ a1: 'B4' });
  });

  it('may be none', () => {
    const SpreadsheetApp = { getActiveRange: () => null };
    const reply = loadCode({ SpreadsheetApp, HtmlService: pages }).readCells?.({ references: [null] });
    expect(copied(reply)).toEqual({ ok: true, cells: [{ ok: false, problem: 'no-selection' }] });
  });
});

describe('what can’t be read', () => {
  it('says why, and lets the others be read', () => {
    const addon = openAddon(videos);
    expect(read(addon, 'B', 'Gone!A1', 'AA1', 'A1001', 'B1001:B', 'A:AA', 'B2')).toEqual([
      { ok: false, problem: 'not-a-reference', reference: 'B' },
      { ok: false, problem: 'no-such-sheet', reference: 'Gone!A1', sheetName: 'Gone' },
      { ok: false, problem: 'out-of-sheet', reference: 'AA1', sheetName: 'Data' },
      { ok: false, problem: 'out-of-sheet', reference: 'A1001', sheetName: 'Data' },
      { ok: false, problem: 'out-of-sheet', reference: 'B1001:B', sheetName: 'Data' },
      { ok: false, problem: 'out-of-sheet', reference: 'A:AA', sheetName: 'Data' },
      { ok: true, sheetName: 'Data', a1: 'B2', rows: 1, columns: 1, values: [[1000]] },
    ]);
  });

  it('is more than 50,000 cells in all', () => {
    const addon = openAddon(videos);
    addon.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: addon.model.getters.getActiveSheetId(),
      sheetName: 'Data',
      dimension: 'COL',
      position: 'after',
      base: 25,
      quantity: 40,
    });
    const replies = read(addon, 'A1:Y1000', 'A1:Y1000', 'B2', 'A1:AY1000');
    expect(replies.map((reply) => (reply.ok ? reply.rows * reply.columns : reply))).toEqual([
      25_000,
      25_000,
      { ok: false, problem: 'too-many-cells', sheetName: 'Data', a1: 'B2', cells: 1, most: 0 },
      { ok: false, problem: 'too-many-cells', sheetName: 'Data', a1: 'A1:AY1000', cells: 51_000, most: 0 },
    ]);
    addon.setCell('Data', 'A1000', 'the end');
    expect(readOne(addon, 'A:AY')).toMatchObject({
      problem: 'too-many-cells',
      a1: 'A:AY',
      cells: 51_000,
      most: 50_000,
    });
    expect(addon.calls.names).not.toContain('Range.getValues');
  });

  it.each([
    [null],
    [[]],
    ['B2'],
    [{}],
    [{ references: 'B2' }],
    [{ references: [1] }],
    [{ references: [['B2']] }],
    [{ references: { 0: 'B2', length: 1 } }],
    [{ references: new Array(11).fill('B2') }],
  ])('%j is refused before anything is read', (message) => {
    const addon = openAddon(videos);
    expect(ask(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it('never makes it fail or write', () => {
    const addon = openAddon(videos);
    const before = JSON.stringify(addon.save());
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({ references: fc.array(fc.oneof(fc.string(), fc.constantFrom('B2:B', 'Data!A1', '__proto__', null))) }),
    );
    fc.assert(
      fc.property(message, (given) => {
        expect(typeof ask(addon, given).ok).toBe('boolean');
      }),
    );
    expect(JSON.stringify(addon.save())).toBe(before);
  });
});

describe('the price', () => {
  it('is one getValues for each range, and one question for each thing about a sheet', () => {
    const addon = withMySheet(openAddon(videos));
    read(addon, 'B2:B', 'C2:C', 'A:A', 'A1:C3');
    expect(addon.calls.names).toEqual([
      'Sheet.getName',
      'Sheet.getLastRow',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
    ]);
    read(addon, 'B2', "'My sheet'!A:A", "'My sheet'!B:B");
    expect([...addon.calls.names].sort()).toEqual([
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      'Sheet.getLastRow',
      'Sheet.getName',
      'Sheet.getName',
    ]);
    addon.select('Data', 'B:B');
    read(addon, null);
    expect(addon.calls.names).toEqual(['Sheet.getMaxRows', 'Sheet.getName', 'Sheet.getLastRow', 'Range.getValues']);
    addon.select('Data', 'B2');
    read(addon, null);
    expect(addon.calls.names).toEqual(['Sheet.getName', 'Range.getValues']);
  });
});
