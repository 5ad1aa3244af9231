import { describe, expect, it } from 'vitest';
import { all, confirm, formulaAt, insert, openRates, openVideos, rates } from './formulas';

/** The rates of three videos stand in F2:F4, of which the third has no likes and shows nothing. */
function openWithResult() {
  const addon = openVideos();
  insert(addon);
  expect(addon.values('Data', 'F2:F4')).toEqual([[0.15], [0.01], ['']]);
  return addon;
}

const withdrawable = {
  name: 'WITHDRAWABLE',
  args: [{ kind: 'value', value: 20 } as const],
  rows: 1,
  columns: 1,
  at: null,
};

describe('a cell of another formula’s result', () => {
  it('that looks empty is not written into: the result would be lost', () => {
    const addon = openWithResult();
    addon.select('Data', 'F4');
    const before = all(addon);
    expect(insert(addon, withdrawable)).toEqual({
      ok: false,
      problem: 'inside-result',
      sheetName: 'Data',
      a1: 'F4',
      reference: 'F2',
    });
    expect(all(addon)).toBe(before);
    expect(addon.values('Data', 'F2:F4')).toEqual([[0.15], [0.01], ['']]);
  });

  it('that shows a figure is not written into, confirmed or not', () => {
    const addon = openWithResult();
    addon.select('Data', 'F3');
    const asked = insert(addon, withdrawable);
    expect(asked).toMatchObject({ ok: false, problem: 'cell-filled', held: '1.00%' });
    expect(insert(addon, confirm(withdrawable, asked))).toMatchObject({ problem: 'inside-result', reference: 'F2' });
    expect(formulaAt(addon, 'Data', 'F3')).toBe('');
    expect(addon.values('Data', 'F2:F4')).toEqual([[0.15], [0.01], ['']]);
  });

  it('that looks empty is not spilled over either', () => {
    const addon = openVideos('H2');
    insert(addon);
    addon.select('Data', 'F4');
    const range = { name: 'REWARDS_RANGE', args: [{ kind: 'value', value: 1000 }], rows: 1, columns: 3, at: null };
    const before = all(addon);
    expect(insert(addon, range)).toMatchObject({ ok: false, problem: 'inside-result', a1: 'F4', reference: '' });
    expect(all(addon)).toBe(before);
    expect(addon.values('Data', 'H2:H4')).toEqual([[0.15], [0.01], ['']]);
  });

  it('is free beside it, and below it', () => {
    const addon = openWithResult();
    for (const a1 of ['G2', 'F5', 'F10']) {
      addon.select('Data', a1);
      expect(insert(addon, withdrawable)).toEqual({ ok: true, sheetName: 'Data', a1 });
    }
    expect(addon.values('Data', 'F2:F5')).toEqual([[0.15], [0.01], [''], [20]]);
  });

  it('of a formula that has no room already is nothing to lose', () => {
    const addon = openVideos('F3');
    insert(addon, withdrawable);
    addon.select('Data', 'F2');
    const asked = insert(addon, rates);
    expect(asked).toMatchObject({ problem: 'spill-blocked', cells: ['F3'] });
    expect(insert(addon, confirm(rates, asked)).ok).toBe(true);
    expect(addon.cell('Data', 'F2').text).toBe('#REF!');
    addon.select('Data', 'F4');
    expect(insert(addon, withdrawable)).toMatchObject({ ok: true, a1: 'F4' });
  });

  it('gets its own formula replaced like any other cell', () => {
    const addon = openWithResult();
    addon.select('Data', 'F2');
    const asked = insert(addon, openRates);
    expect(asked).toMatchObject({ problem: 'cell-filled' });
    expect(insert(addon, confirm(openRates, asked))).toMatchObject({ ok: true, a1: 'F2' });
  });
});

describe('two panels at once', () => {
  it('the second waits, and says so when that takes too long; nothing is written', () => {
    const addon = openVideos();
    addon.lock.heldElsewhere = true;
    const before = all(addon);
    expect(insert(addon)).toEqual({ ok: false, problem: 'busy' });
    expect(all(addon)).toBe(before);
    addon.lock.heldElsewhere = false;
    expect(insert(addon).ok).toBe(true);
  });

  it('the lock is released whatever happens', () => {
    const addon = openVideos();
    for (const call of [2, 3, 4, 5, 6]) {
      addon.calls.reset();
      addon.calls.failAt(call);
      addon.run('insertFormula', rates);
      expect(addon.lock.held, `after call ${call} failed`).toBe(false);
    }
  });
});
