import { describe, expect, it } from 'vitest';
import type { TablesReply } from '../../../src/messages';
import type { Workbench } from '../../../workbench/session';
import { activeSheet, ask } from '../tracker/document';
import { importRows, link, openTracker, stageSheets, video } from './asking';

const rowsOf = (addon: Workbench, to = 6) => addon.values('Videos', `A2:H${to}`).filter((row) => row[0] !== '');
const read = (addon: Workbench, ...tables: string[]) => ask<TablesReply>(addon, 'readImported', { tables });
const formulaAt = ({ model }: Workbench, sheet: string, row: number, col: number) => {
  const cell = model.getters.getCell({ sheetId: model.getters.getSheetIdByName(sheet) as string, row, col });
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : undefined;
};

describe('an import into the tracker', () => {
  it('adds rows whose days are dates and whose texts are texts', () => {
    const addon = openTracker();
    addon.select('Data', 'A1');
    const rows = [
      video(1, 100, '2026-02-28', '=1+1'),
      video(2, 200, '2026-02-28', "'quoted"),
      video(3, null, '2026-02-28', '1.5'),
    ];
    expect(importRows(addon, { table: 'videos', rows })).toEqual({
      ok: true,
      stageLeft: false,
      sheetName: 'Videos',
      added: 3,
      updated: 0,
      unchanged: 0,
      kept: [],
      keptCount: 0,
    });
    const day = new Date(2026, 0, 15);
    expect(rowsOf(addon)).toEqual([
      [link(1), '=1+1', day, 10, 2, 1, 100, new Date(2026, 1, 28)],
      [link(2), "'quoted", day, 10, 2, 1, 200, new Date(2026, 1, 28)],
      [link(3), '1.5', day, 10, 2, 1, '', new Date(2026, 1, 28)],
    ]);
    expect(addon.cell('Videos', 'C2').text).toBe('2026-01-15');
    // Formulas reach the rows that came.
    expect(addon.values('Videos', 'M2:M4')).toEqual([[0.13], [0.065], ['']]);
    expect(stageSheets(addon)).toEqual([]);
    expect(activeSheet(addon)).toBe('Data');
  });

  it('changes nothing the second time, and writes nothing', () => {
    const addon = openTracker();
    const rows = [video(1, 100), video(2, 200)];
    importRows(addon, { table: 'videos', rows });
    addon.calls.reset();
    expect(importRows(addon, { table: 'videos', rows })).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(addon.calls.names.filter((name) => name === 'Range.setValues')).toHaveLength(1);
    expect(addon.calls.names).not.toContain('SpreadsheetApp.flush');
  });

  it('keeps what was changed by hand, formulas, columns beside it and the order of rows', () => {
    const addon = openTracker();
    importRows(addon, { table: 'videos', rows: [video(1, 100), video(2, 200), video(3, 300)] });
    addon.setCell('Videos', 'G2', '111');
    addon.setCell('Videos', 'G3', '=100*3');
    addon.setCell('Videos', 'B4', '');
    addon.setCell('Videos', 'K3', 'my note');
    addon.setCell('Videos', 'L3', '=G3*2');
    const rows = [
      video(3, 350, '2026-03-31'),
      video(4, 1, '2026-03-31'),
      video(1, 150, '2026-03-31'),
      video(2, 250, '2026-03-31'),
    ];
    expect(importRows(addon, { table: 'videos', rows })).toMatchObject({
      added: 1,
      updated: 1,
      unchanged: 2,
      keptCount: 3,
      kept: [
        { a1: 'G2', held: 111, imported: 150 },
        { a1: 'G3', held: 300, imported: 250 },
        { a1: 'B4', held: null, imported: 'Video 3' },
      ],
    });
    expect(rowsOf(addon).map((row) => [row[0], row[1], row[6]])).toEqual([
      [link(1), 'Video 1', 111],
      [link(2), 'Video 2', 300],
      [link(3), '', 350],
      [link(4), 'Video 4', 1],
    ]);
    expect(formulaAt(addon, 'Videos', 2, 6)).toBe('=100*3');
    expect([addon.cell('Videos', 'K3').value, addon.cell('Videos', 'L3').value]).toEqual(['my note', 600]);
    // And lets it go where the user says so.
    expect(importRows(addon, { table: 'videos', rows, replace: true })).toMatchObject({
      updated: 2,
      unchanged: 2,
      keptCount: 1,
    });
    expect(rowsOf(addon).map((row) => row[6])).toEqual([150, 300, 350, 1]);
  });

  it('goes below what stands there, and makes the sheet longer', () => {
    const addon = openTracker();
    addon.setCell('Videos', 'A998', 'typed');
    addon.setCell('Videos', 'K1000', 'beside');
    const rows = Array.from({ length: 5 }, (_, i) => video(i, i));
    expect(importRows(addon, { table: 'videos', rows })).toMatchObject({ added: 5 });
    expect(addon.values('Videos', 'A998:A1003').flat()).toEqual(['typed', ...rows.map((row) => row[0])]);
    expect(addon.cell('Videos', 'C1003').text).toBe('2026-01-15');
    expect(addon.cell('Videos', 'K1000').value).toBe('beside');
  });

  it('writes tables that stand beside each other', () => {
    const addon = openTracker();
    const day = '2026-02-28';
    expect(
      importRows(addon, {
        table: 'territories',
        rows: [
          ['Sweden', 0.25, day],
          ['Norway', 0.6, day],
        ],
      }),
    ).toMatchObject({ ok: true });
    expect(importRows(addon, { table: 'viewers', rows: [['2026-02-01', 5, 3, 2, day]] })).toMatchObject({ ok: true });
    expect(
      importRows(addon, {
        table: 'activity',
        rows: [
          ['2026-02-01', 13, 40, day],
          ['2026-02-01', 2, 4, day],
        ],
      }),
    ).toMatchObject({ ok: true });
    const reply = read(addon, 'territories', 'viewers', 'gender', 'activity');
    if (!reply.ok) throw new Error(reply.problem);
    const cells = reply.tables.map((table) =>
      table.ok ? table.rows.map((row) => [row.row, ...row.cells.slice(0, -1)]) : table.problem,
    );
    expect(cells).toMatchObject([
      [
        [2, 'Norway', 0.6],
        [3, 'Sweden', 0.25],
      ],
      [[2, { date: expect.anything() }, 5, 3, 2]],
      [],
      [
        [2, {}, 2, 4],
        [3, {}, 13, 40],
      ],
    ]);
    expect(reply.tables.map((table) => table.ok && table.column)).toEqual(['M', 'A', 'H', 'R']);
  });

  it('of 5,000 videos costs at most 20 service calls', () => {
    const addon = openTracker();
    importRows(addon, { table: 'videos', rows: [video('x', 1)] });
    addon.calls.reset();
    const rows = Array.from({ length: 5000 }, (_, i) => video(i, i));
    expect(importRows(addon, { table: 'videos', rows })).toMatchObject({ added: 5000, keptCount: 0 });
    expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(20);
    expect(addon.cell('Videos', 'G5002').value).toBe(999);
  });
});

describe('a table that is not as it should be', () => {
  const problems: readonly [string, string, (addon: Workbench) => void][] = [
    [
      'its range is gone',
      'no-table',
      ({ model }) => model.dispatch('DELETE_NAMED_RANGE', { name: 'CreatorPaysheetImport_videos' }),
    ],
    ['a formula is its header', 'header-formula', (addon) => addon.setCell('Videos', 'D1', '="Likes"')],
    ['a formula fills its column', 'formula-fills', (addon) => addon.setCell('Videos', 'D2', '=ARRAYFORMULA(E2:E9*2)')],
    [
      'two headers changed places',
      'columns-moved',
      (addon) => {
        addon.setCell('Videos', 'D1', 'Comments');
        addon.setCell('Videos', 'E1', 'Likes');
      },
    ],
    ['a header is missing', 'columns-moved', (addon) => addon.setCell('Videos', 'D1', '')],
    [
      'a column was inserted',
      'columns-moved',
      ({ model }) =>
        model.dispatch('ADD_COLUMNS_ROWS', {
          sheetId: model.getters.getSheetIdByName('Videos') as string,
          sheetName: 'Videos',
          dimension: 'COL',
          base: 3,
          quantity: 1,
          position: 'after',
        }),
    ],
    [
      'a column was deleted',
      'columns-moved',
      ({ model }) =>
        model.dispatch('REMOVE_COLUMNS_ROWS', {
          sheetId: model.getters.getSheetIdByName('Videos') as string,
          sheetName: 'Videos',
          dimension: 'COL',
          elements: [4],
        }),
    ],
  ];
  it.each(problems)('is told: %s', (_, problem, change) => {
    const addon = openTracker();
    change(addon);
    const before = JSON.stringify(addon.values('Videos', 'A1:M9'));
    const reply = read(addon, 'videos');
    expect(reply.ok && reply.tables).toMatchObject([{ ok: false, problem }]);
    expect(importRows(addon, { table: 'videos', rows: [video(1, 1)] })).toMatchObject({ ok: false, problem });
    expect(JSON.stringify(addon.values('Videos', 'A1:M9'))).toBe(before);
  });

  it.each([
    '=SUM(UNIQUE(E2:E9))',
    '=E2*2',
    '=WATCH_SHARE(E2;60)',
  ])('is fine with a formula of one cell: %s', (formula) => {
    const addon = openTracker();
    addon.setCell('Videos', 'D2', formula);
    expect(read(addon, 'videos')).toMatchObject({ tables: [{ ok: true, rows: [{ row: 2, formulas: [3] }] }] });
  });

  it('is told: a function of ours fills its column', () => {
    const addon = openTracker();
    addon.setCell('Videos', 'D2', '=WATCH_SHARE(E2:E9;60)');
    expect(read(addon, 'videos')).toMatchObject({
      tables: [{ ok: false, problem: 'formula-fills', sheetName: 'Videos', a1: 'D2' }],
    });
  });

  it('is told: an import would break what a formula of the user’s fills', () => {
    const addon = openTracker();
    importRows(addon, { table: 'videos', rows: [video(1, 100), video(2, 200), video(3, 300)] });
    addon.setCell('Videos', 'D3', '');
    addon.setCell('Videos', 'D4', '');
    addon.setCell('Videos', 'D2', '=CHOOSEROWS(G2:G4;1;2;3)');
    const filled = [[100], [200], [300]];
    expect(addon.values('Videos', 'D2:D4')).toEqual(filled);
    const rows = [video(1, 150, '2026-03-31'), video(2, 250, '2026-03-31')];
    const problem = { ok: false, problem: 'formula-fills', sheetName: 'Videos', a1: 'D2' };
    expect(importRows(addon, { table: 'videos', rows })).toEqual(problem);
    expect(addon.values('Videos', 'D2:D4')).toEqual(filled);
  });

  it('is fine with headers of one’s own, or in the other language', () => {
    const addon = openTracker();
    addon.setCell('Videos', 'D1', 'Hearts');
    addon.setCell('Videos', 'G1', 'visninger');
    expect(read(addon, 'videos')).toMatchObject({
      ok: true,
      tables: [{ ok: true, sheetName: 'Videos', column: 'A', rows: [] }],
    });
  });
});
