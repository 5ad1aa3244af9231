import { describe, expect, it } from 'vitest';
import type { SelectionReply } from '../../src/messages';
import { findHeaderRow } from '../../src/scenario/match';
import type { Workbench } from '../../workbench/session';
import { openAddon } from './open';

function read(addon: Workbench, a1: string): SelectionReply {
  addon.select('Data', a1);
  addon.calls.reset();
  const reply = addon.run('readSelection');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as SelectionReply;
}

const accounts = [
  ['My accounts', null, null],
  ['Account', 'Followers', 'Age'],
  ['one', 8800, 24],
  ['two', '12 000', true],
  [null, null, null],
];

describe('the selected row', () => {
  it('comes with the rows above it, each cell as JSON carries it', () => {
    const reply = read(openAddon(accounts), 'B4');
    expect(reply).toEqual({
      ok: true,
      selection: {
        sheetName: 'Data',
        row: 4,
        values: ['two', '12 000', true],
        rowsAbove: [
          ['My accounts', null, null],
          ['Account', 'Followers', 'Age'],
          ['one', 8800, 24],
        ],
      },
    });
    if (reply.ok) expect(findHeaderRow(reply.selection.rowsAbove)?.row).toBe(1);
  });

  it('is read with three service calls near the top, and with four far down', () => {
    const addon = openAddon([...accounts, ...Array.from({ length: 40 }, (_, i) => [`a${i}`, i, 30])]);
    read(addon, 'B4');
    expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(4);
    const reply = read(addon, 'A30:C31');
    expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(5);
    expect(reply).toMatchObject({ ok: true, selection: { row: 30, values: ['a24', 24, 30] } });
    if (reply.ok) expect(reply.selection.rowsAbove).toHaveLength(10);
  });

  it('turns dates into text that JSON carries', () => {
    const addon = openAddon([
      ['When', 'Age'],
      [null, 24],
    ]);
    addon.setCell('Data', 'A2', '2026-03-26');
    const reply = read(addon, 'A2');
    expect(reply).toMatchObject({
      ok: true,
      selection: { values: [{ date: expect.stringMatching(/^2026-03-2[56]T/) }, 24] },
    });
  });

  it('has to be below a header and not empty', () => {
    expect(read(openAddon(accounts), 'A1')).toEqual({ ok: false, problem: 'first-row' });
    expect(read(openAddon(accounts), 'A5')).toEqual({ ok: false, problem: 'empty-row' });
    expect(read(openAddon(accounts), 'A60')).toEqual({ ok: false, problem: 'empty-row' });
    expect(read(openAddon(), 'A7')).toEqual({ ok: false, problem: 'empty-row' });
  });
});
