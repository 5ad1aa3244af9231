import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerReply } from '../../src/messages';
import { sampleTabs } from '../../src/templates/sample/index';
import type { Tab } from '../../src/templates/tab';
import { openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';
import { code, files } from '../bundle/bare';

type Cells = Tab['cells'];

const headers = ['Month', 'Views', 'Qualified views', 'Reward (USD)'];
const ledger: Cells = [headers, ['January', 1000, 400, 0.3], ['February', 2000, null, 'soon']];

function tab(name: string, cells: Cells): Tab {
  return { name, cells, looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] };
}

function open(tabs: readonly Tab[]): Workbench {
  return openHeadless({ code, files, workbook: tabs });
}

function read(addon: Workbench): Ledger | null {
  addon.calls.reset();
  const reply = addon.run('readLedger');
  if (!reply.ok) throw new Error(reply.message);
  return (reply.value as LedgerReply).ledger;
}

const empty = (name: string) => tab(name, [['Nothing']]);

describe('a list of rewards', () => {
  it('is read with its headers as they stand', () => {
    expect(read(open([tab('My months', ledger)]))).toEqual({
      sheetName: 'My months',
      headers: { views: 'Views', qualifiedViews: 'Qualified views', rewards: 'Reward (USD)' },
      labels: ['January', 'February'],
      views: [1000, 2000],
      qualifiedViews: [400, null],
      rewards: [0.3, 'soon'],
    });
  });

  it.each(['en', 'nb'] as const)('is found in the sample, without the tables below it (%s)', (language) => {
    const tabs = sampleTabs(language);
    const found = read(open(tabs));
    expect(found?.sheetName).toBe(tabs[3]?.name);
    expect(found?.views).toEqual([310_000, 420_000, 285_000, 510_000, 365_000, 640_000]);
    expect(found?.qualifiedViews).toEqual([121_000, 176_000, 105_000, 229_000, 150_000, 301_000]);
    expect(found?.rewards).toEqual([84.7, 128.48, 67.2, 171.75, 99, 222.74]);
  });

  it('brings what its rows are called: their first text left of its columns or among them', () => {
    const among: Cells = [
      [null, 'Reward', 'Note', 'Qualified views', 'Year', 'Views', 'After'],
      [null, 1, null, 400, ' Average ', 1000, 'x'],
      [2026, 1, 'Total', 400, 'b', 1000, 'x'],
      [null, 1, null, 400, 2026, 1000, 'x'],
    ];
    expect(read(open([tab('A', among)]))).toMatchObject({
      labels: ['Average', 'Total', null],
      views: [1000, 1000, 1000],
      qualifiedViews: [400, 400, 400],
      rewards: [1, 1, 1],
    });
    const long = read(open([tab('A', [headers, ['x'.repeat(5000), 1000, 400, 0.3]])]));
    expect(long?.labels).toEqual(['x'.repeat(100)]);
  });

  it('is not what functions of ours estimate', () => {
    const estimate = { formula: '=VSTACK("Rewards"; REWARDS_ESTIMATE(C2:C3))' };
    const addon = open([
      tab('Videos', [
        ['Month', 'Views', 'Qualified views', estimate],
        ['x', 1000, 400],
        ['y', 2000, 900],
      ]),
    ]);
    expect(addon.cell('Videos', 'D1')).toMatchObject({ value: 'Rewards' });
    expect(read(addon)).toBeNull();
    const paid = [
      ['Views', 'Qualified views', 'Rewards', 'Paid'],
      [1000, 400, { formula: '=REWARDS_ESTIMATE(B2)' }, 0.3],
    ];
    expect(read(open([tab('Both', paid)]))?.headers.rewards).toBe('Paid');
    const summed = [
      ['Views', 'Qualified views', 'Reward'],
      [1000, 400, { formula: '=SUM(0.1;0.2)' }],
    ];
    expect(read(open([tab('Summed', summed)]))?.rewards[0]).toBeCloseTo(0.3, 12);
  });

  it('ends before the next table of the sample in a full year as well', () => {
    const addon = open(sampleTabs('en'));
    for (let row = 12; row <= 17; row++) {
      for (const [column, content] of [
        ['B', '1000'],
        ['C', '400'],
        ['D', '0.3'],
      ] as const) {
        addon.setCell('Own figures', `${column}${row}`, content);
      }
    }
    const found = read(addon);
    expect(found?.views.slice(6)).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 500_000, 20]);
    expect(found?.qualifiedViews.slice(11)).toEqual([400, null, 30_000]);
  });

  it('is looked for on the active sheet, then on one that is named like it, then on all others', () => {
    const tabs = [tab('A', ledger), empty('B'), tab('Rewards ledger', ledger), tab('Z', ledger)];
    const addon = open(tabs);
    expect(read(addon)?.sheetName).toBe('A');
    addon.select('Z', 'A1');
    expect(read(addon)?.sheetName).toBe('Z');
    addon.select('B', 'A1');
    expect(read(addon)?.sheetName).toBe('Rewards ledger');
    expect(read(open([empty('B'), tab('A', ledger), tab('Regnskap 2026', [['x']])]))?.sheetName).toBe('A');
  });

  it('is found in the first ten rows', () => {
    const above = (rows: number): Cells => Array.from({ length: rows }, () => ['Title', null, null, null]);
    expect(read(open([tab('A', [...above(9), ...ledger])]))?.views).toEqual([1000, 2000]);
    expect(read(open([tab('A', [...above(10), ...ledger])]))).toBeNull();
  });

  it('may be short, or the sheet', () => {
    expect(read(open([tab('A', [headers])]))).toMatchObject({ labels: [], views: [], qualifiedViews: [], rewards: [] });
    const addon = open([tab('A', ledger)]);
    addon.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: addon.model.getters.getActiveSheetId(),
      sheetName: 'A',
      dimension: 'ROW',
      elements: Array.from({ length: 997 }, (_, i) => i + 3),
    });
    expect(addon.model.getters.getNumberRows(addon.model.getters.getActiveSheetId())).toBe(3);
    expect(read(addon)?.views).toEqual([1000, 2000]);
  });

  it('brings 10,000 rows at most', () => {
    const rows: Cells = Array.from({ length: 10_050 }, (_, i) => ['x', i, i, i]);
    const found = read(open([tab('A', [headers, ...rows])]));
    expect(found?.views).toHaveLength(10_000);
    expect(found?.rewards[9999]).toBe(9999);
    expect(found?.labels).toHaveLength(10_000);
  });

  it('is none of our own sheets', () => {
    const addon = open([tab('Plans', ledger), tab('Mine', ledger)]);
    const name = (sheet: number, range: string) => {
      const sheetId = addon.model.getters.getSheetIds()[sheet] as string;
      const zone = { top: 0, left: 0, bottom: 2, right: 3 };
      addon.model.dispatch('CREATE_NAMED_RANGE', { name: range, ranges: [{ _sheetId: sheetId, _zone: zone }] });
    };
    expect(read(addon)?.sheetName).toBe('Plans');
    name(0, 'CreatorPaysheetPlans1');
    expect(read(addon)?.sheetName).toBe('Mine');
    name(1, 'MyRange');
    expect(read(addon)?.sheetName).toBe('Mine');
    name(1, 'CreatorPaysheetPlans2');
    expect(read(addon)).toBeNull();
  });
});

describe('the price', () => {
  it('is seven calls where the active sheet has it', () => {
    const addon = open([tab('A', ledger), empty('B')]);
    read(addon);
    expect(addon.calls.names).toEqual([
      'Range.getValues',
      'Range.getFormulas',
      'Sheet.getName',
      'Sheet.getLastRow',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
    ]);
  });

  it('is a name and a read for each other sheet, and at most 30 sheets are read', () => {
    const addon = open([...Array.from({ length: 40 }, (_, i) => empty(`S${i}`)), tab('Late', ledger)]);
    expect(read(addon)).toBeNull();
    const count = (name: string) => addon.calls.names.filter((one) => one === name).length;
    expect([count('Range.getValues'), count('Sheet.getName'), addon.calls.names.length]).toEqual([30, 40, 70]);
    addon.select('S0', 'A1');
    addon.model.dispatch('RENAME_SHEET', {
      sheetId: addon.model.getters.getSheetIds()[40] as string,
      oldName: 'Late',
      newName: 'Ledger',
    });
    expect(read(addon)?.sheetName).toBe('Ledger');
    expect(count('Range.getValues')).toBe(5);
  });
});
