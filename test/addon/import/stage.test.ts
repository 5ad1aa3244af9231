import { describe, expect, it } from 'vitest';
import type { StartImportReply } from '../../../src/messages';
import type { Workbench } from '../../../workbench/session';
import { sheetNames } from '../open';
import { activeSheet, ask } from '../tracker/document';
import { importRows, openTracker, stageSheets, tracker, video } from './asking';

const start = (addon: Workbench, rows = 1): number => {
  const reply = ask<StartImportReply>(addon, 'startImport', { table: 'videos', target: tracker, rows });
  if (!reply.ok) throw new Error(reply.problem);
  return reply.stage;
};
const stageIt = (addon: Workbench, stage: number, from = 0, rows = [video(1, 1)]) =>
  ask(addon, 'stageRows', { stage, table: 'videos', extra: 0, from, rows });
const commit = (addon: Workbench, stage: number, rows = 1) =>
  ask(addon, 'commitImport', { stage, table: 'videos', target: tracker, rows, language: 'en', replace: false });
const sheetId = ({ model }: Workbench, name: string) => model.getters.getSheetIdByName(name) as string;

describe('the hidden sheet of an import', () => {
  it('is hidden, and what the user saw is shown again', () => {
    const addon = openTracker();
    for (const name of ['Data', 'Videos', 'Audience']) {
      addon.select(name, 'B2');
      start(addon);
      expect(activeSheet(addon)).toBe(name);
      expect(stageSheets(addon)).toEqual(['Creator Paysheet import']);
      expect(addon.model.getters.isSheetVisible(sheetId(addon, 'Creator Paysheet import'))).toBe(false);
    }
  });

  it('is taken away when the import is given up', () => {
    const addon = openTracker();
    const stage = start(addon);
    stageIt(addon, stage);
    expect(ask(addon, 'cancelImport', { stage })).toEqual({ ok: true });
    expect(stageSheets(addon)).toEqual([]);
    expect(ask(addon, 'cancelImport', { stage })).toEqual({ ok: true });
    expect(stageIt(addon, stage)).toEqual({ ok: false, problem: 'superseded' });
    expect(commit(addon, stage)).toEqual({ ok: false, problem: 'superseded' });
  });

  it('gives way to that of the next import', () => {
    const addon = openTracker();
    const first = start(addon);
    stageIt(addon, first);
    const second = start(addon);
    expect(stageSheets(addon)).toHaveLength(1);
    expect(stageIt(addon, first)).toEqual({ ok: false, problem: 'superseded' });
    expect(commit(addon, first)).toEqual({ ok: false, problem: 'superseded' });
    expect(stageIt(addon, second)).toEqual({ ok: true });
    expect(commit(addon, second)).toMatchObject({ ok: true, added: 1 });
  });

  it('is never a sheet of the user’s, whatever it is called', () => {
    const addon = openTracker();
    addon.model.dispatch('CREATE_SHEET', { sheetId: 'theirs', name: 'Creator Paysheet import', position: 0 });
    addon.setCell('Creator Paysheet import', 'A1', 'mine');
    expect(importRows(addon, { table: 'videos', rows: [video(1, 1)] })).toMatchObject({ ok: true });
    start(addon);
    start(addon);
    expect(stageSheets(addon).sort()).toEqual(['Creator Paysheet import', 'Creator Paysheet import 2']);
    expect(addon.cell('Creator Paysheet import', 'A1').value).toBe('mine');
    // Nor is one that was filled after it was left over.
    addon.setCell('Creator Paysheet import 2', 'C5', 'mine too');
    start(addon);
    expect(stageSheets(addon)).toContain('Creator Paysheet import 3');
  });

  it('takes rows in any order and more than once, but no fewer than there are', () => {
    const addon = openTracker();
    const rows = Array.from({ length: 2100 }, (_, i) => video(i, i, '2026-02-28', `😀${'x'.repeat(300)}${i} `));
    const stage = start(addon, 2100);
    expect(stageIt(addon, stage, 2000, rows.slice(2000))).toEqual({ ok: true });
    expect(stageIt(addon, stage, 0, rows.slice(0, 1000))).toEqual({ ok: true });
    expect(commit(addon, stage, 2100)).toEqual({ ok: false, problem: 'not-written' });
    expect(stageIt(addon, stage, 1000, rows.slice(1000, 2000))).toEqual({ ok: true });
    expect(stageIt(addon, stage, 0, rows.slice(0, 1000))).toEqual({ ok: true });
    expect(commit(addon, stage, 2100)).toMatchObject({ ok: true, added: 2100 });
    const titles = new Set(addon.values('Videos', 'B2:B2101').flat());
    expect(titles).toEqual(new Set(rows.map((row) => row[1])));
  });

  it('is believed only what it may hold', () => {
    const addon = openTracker();
    const stage = start(addon);
    stageIt(addon, stage);
    const text = String(addon.cell('Creator Paysheet import', 'A1').value);
    addon.setCell('Creator Paysheet import', 'A1', text.replace('"2026-01-15"', '"=NOW()"'));
    expect(commit(addon, stage)).toEqual({ ok: false, problem: 'not-written' });
  });
});

describe('what the panel would not send', () => {
  const whole = { table: 'videos', target: tracker, rows: 1 };
  const stage = { stage: 1, table: 'videos', extra: 0, from: 0, rows: [video(1, 1)] };
  const done = { stage: 1, table: 'videos', target: tracker, rows: 1, language: 'en', replace: false };
  const withCell = (i: number, cell: unknown) => ({
    ...stage,
    rows: [video(1, 1).map((one, at) => (at === i ? cell : one))],
  });
  const sheet = (more: object) => ({ ...whole, target: { kind: 'sheet', name: 'x', extra: [], ...more } });
  it.each<[string, unknown]>([
    ['startImport', null],
    ['startImport', { ...whole, table: 'toString' }],
    ['startImport', { ...whole, rows: 0 }],
    ['startImport', { ...whole, rows: 50_001 }],
    ['startImport', { ...whole, target: { kind: 'file' } }],
    ['startImport', sheet({ name: 5 })],
    ['startImport', sheet({ extra: ['x', 5] })],
    ['startImport', sheet({ extra: Array(51).fill('x') })],
    ['stageRows', { ...stage, stage: '1' }],
    ['stageRows', { ...stage, from: 5 }],
    ['stageRows', { ...stage, rows: [] }],
    ['stageRows', { ...stage, rows: Array(1001).fill(video(1, 1)) }],
    ['stageRows', { ...stage, extra: 1 }],
    ['stageRows', withCell(0, 5)],
    ['stageRows', withCell(0, 'x'.repeat(50_001))],
    ['stageRows', withCell(2, '2026-02-30')],
    ['stageRows', withCell(2, 46_000)],
    ['stageRows', withCell(3, '=1')],
    ['stageRows', withCell(3, true)],
    ['stageRows', withCell(7, 'today')],
    ['stageRows', { ...stage, table: 'gender', rows: [['Female', 60, null]] }],
    ['commitImport', { ...done, language: 'de' }],
    ['commitImport', { ...done, replace: 1 }],
    ['commitImport', { ...done, stage: -1 }],
    ['cancelImport', {}],
    ['readImported', { tables: ['x'] }],
    ['readImported', { tables: 'videos' }],
  ])('%s refuses it before anything is asked: %j', (name, message) => {
    const addon = openTracker();
    expect(ask(addon, name, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it('is told to wait, or that a document can’t be read', () => {
    const addon = openTracker();
    addon.lock.heldElsewhere = true;
    expect(ask(addon, 'startImport', whole)).toEqual({ ok: false, problem: 'busy' });
    expect(ask(addon, 'commitImport', done)).toEqual({ ok: false, problem: 'busy' });
    expect(sheetNames(addon)).not.toContain('Creator Paysheet import');
    addon.calls.failAt(1);
    expect(ask(addon, 'readImported', { tables: ['videos'] })).toEqual({ ok: false, problem: 'not-read' });
  });
});

describe('an import into a new sheet', () => {
  const rows = [
    ['=1+1', 'a', '2026-02-01', 1, 2, 3, 4, '2026-02-28', '+extra', null],
    ['=1+2', null, null, null, 2, 3, 4, null, null, '1.5'],
  ];
  const target = { kind: 'sheet', name: 'My/new  sheet', extra: ['Sound', '=Header'] } as const;

  it('has all rows, further columns as texts, and a header that stays', () => {
    const addon = openTracker();
    expect(importRows(addon, { table: 'videos', rows, target })).toEqual({
      ok: true,
      stageLeft: false,
      sheetName: 'My new sheet',
      added: 2,
      updated: 0,
      unchanged: 0,
      kept: [],
      keptCount: 0,
    });
    expect(addon.values('My new sheet', 'A1:J3')).toEqual([
      ['Link', 'Title', 'Posted', 'Likes', 'Comments', 'Shares', 'Views', 'As of', 'Sound', '=Header'],
      ['=1+1', 'a', new Date(2026, 1, 1), 1, 2, 3, 4, new Date(2026, 1, 28), '+extra', ''],
      ['=1+2', '', '', '', 2, 3, 4, '', '', '1.5'],
    ]);
    expect(addon.cell('My new sheet', 'C2').text).toBe('2026-02-01');
    expect(addon.model.getters.getPaneDivisions(sheetId(addon, 'My new sheet'))).toMatchObject({ ySplit: 1 });
    expect(activeSheet(addon)).toBe('My new sheet');
    expect(importRows(addon, { table: 'videos', rows, target })).toMatchObject({ sheetName: 'My new sheet 2' });
  });

  it('has one row for each day, whatever files it came in', () => {
    const addon = openTracker();
    const daily = (day: string, views: number | null, followers: number | null, asOf: string, ...extra: string[]) => {
      const rest = views === null ? [null, null, null, null] : [1, 2, 3, 4];
      return [day, views, ...rest, followers, asOf, extra[0] ?? null, extra[1] ?? null];
    };
    const split = [
      daily('2026-02-02', 200, null, '2026-02-10', 'first'),
      daily('2026-02-01', 100, null, '2026-02-10'),
      // The next file overlaps, and is newer.
      daily('2026-02-02', 222, null, '2026-02-20', 'second', 'more'),
      daily('2026-02-01', null, 11, '2026-02-20'),
      daily('2026-02-02', null, 22, '2026-02-20'),
    ];
    const outcome = importRows(addon, { table: 'daily', rows: split, target: { ...target, name: 'Days' } });
    expect(outcome).toMatchObject({ ok: true, added: 2 });
    const asOf = new Date(2026, 1, 20);
    expect(addon.values('Days', 'A2:J4')).toEqual([
      [new Date(2026, 1, 1), 100, 1, 2, 3, 4, 11, asOf, '', ''],
      [new Date(2026, 1, 2), 222, 1, 2, 3, 4, 22, asOf, 'first', 'more'],
      Array(10).fill(''),
    ]);
  });

  it('has its headers alone where nothing tells the rows of the files', () => {
    const addon = openTracker();
    const nameless = [[null, 'a', null, 1, 2, 3, 4, null, null, null]];
    expect(importRows(addon, { table: 'videos', rows: nameless, target })).toMatchObject({ ok: true, added: 0 });
    expect(addon.values('My new sheet', 'A1:A2')).toEqual([['Link'], ['']]);
  });

  it('of 5,000 rows costs at most 20 service calls', () => {
    const addon = openTracker();
    const many = Array.from({ length: 5000 }, (_, i) => [...video(i, i), 'x', 'y']);
    expect(importRows(addon, { table: 'videos', rows: many, target })).toMatchObject({ added: 5000 });
    expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(20);
    expect(addon.values('My new sheet', 'I5001:J5001')).toEqual([['x', 'y']]);
  });

  it('has room for many columns, and a name where none is left of the one that was typed', () => {
    const addon = openTracker();
    const extra = Array.from({ length: 40 }, (_, i) => `Column ${i}`);
    const wide = [[...video(1, 1), ...extra.map((text) => `${text}!`)]];
    expect(
      importRows(addon, { table: 'videos', rows: wide, target: { kind: 'sheet', name: ' ??? ', extra } }),
    ).toMatchObject({ ok: true, sheetName: 'Videos 2' });
    expect(addon.cell('Videos 2', 'AV2').value).toBe('Column 39!');
  });
});
