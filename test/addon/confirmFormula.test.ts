import { describe, expect, it } from 'vitest';
import { all, confirm, formulaAt, insert, openRates, openVideos, rates, reference, withSheet } from './formulas';

describe('a cell that is filled', () => {
  it.each([
    ['a number', '7', '7'],
    ['a percentage', '12.5%', '12.50%'],
    ['a text', 'mine', 'mine'],
    ['a text like a formula', "'=1+1", '=1+1'],
    ['a truth value', 'TRUE', 'TRUE'],
    ['a formula', '=SUM(B2:B3)', '=SUM(B2:B3)'],
    ['a formula that shows nothing', '=IF(FALSE;1;"")', '=IF(FALSE;1;"")'],
    ['a long text', 'x'.repeat(300), `${'x'.repeat(99)}…`],
    ['emoji', '😀'.repeat(101), `${'😀'.repeat(99)}…`],
  ])('with %s is asked about, and overwritten when confirmed', (_, typed, held) => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', typed);
    const before = all(addon);
    const asked = insert(addon);
    expect(asked).toMatchObject({ ok: false, problem: 'cell-filled', sheetName: 'Data', a1: 'F2', held });
    expect(all(addon)).toBe(before);
    expect(insert(addon, confirm(rates, asked))).toEqual({ ok: true, sheetName: 'Data', a1: 'F2' });
    expect(addon.cell('Data', 'F2').value).toBe(0.15);
  });

  it('with a date does not show the result as a date', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', '3/26/2026');
    const asked = insert(addon);
    expect(asked).toMatchObject({ problem: 'cell-filled', held: '3/26/2026' });
    expect(insert(addon, confirm(rates, asked)).ok).toBe(true);
    expect(addon.cell('Data', 'F2').text).toBe('15.00%');
  });

  it('keeps being the one, wherever the user has gone meanwhile', () => {
    const addon = withSheet(openVideos(), 'Other');
    addon.setCell('Data', 'F2', 'mine');
    const asked = insert(addon);
    addon.select('Other', 'C3');
    expect(insert(addon, confirm(rates, asked))).toEqual({ ok: true, sheetName: 'Data', a1: 'F2' });
    expect(formulaAt(addon, 'Data', 'F2')).toBe('=ENGAGEMENT_RATE(B2:B4;C2:C4;D2:D4;E2:E4)');
    expect(addon.values('Other', 'C3')).toEqual([['']]);
  });

  it.each([
    ['another text', 'yours'],
    ['nothing', ''],
    ['a number', '1'],
    ['a formula with the same result', '="mine"'],
  ])('is left alone when it holds %s by then', (_, typed) => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', 'mine');
    const confirmed = confirm(rates, insert(addon));
    addon.setCell('Data', 'F2', typed);
    const before = all(addon);
    expect(insert(addon, confirmed)).toEqual({ ok: false, problem: 'changed' });
    expect(all(addon)).toBe(before);
  });

  it('with a number is told from one with the same text', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', '7');
    const confirmed = confirm(rates, insert(addon));
    addon.setCell('Data', 'F2', "'7");
    expect(insert(addon, confirmed)).toEqual({ ok: false, problem: 'changed' });
  });

  it('may show something else by then, when its formula is the same', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', '=SUM(B2:B3)');
    const confirmed = confirm(rates, insert(addon));
    addon.setCell('Data', 'B2', '501');
    expect(insert(addon, confirmed).ok).toBe(true);
  });

  it('may be gone by then', () => {
    const addon = withSheet(openVideos(), 'Other');
    addon.select('Other', 'J100');
    addon.setCell('Other', 'J100', 'mine');
    const one = { ...rates, name: 'QUALIFIED_VIEWS', args: [reference('E2')], rows: 1 };
    const confirmed = confirm(one, insert(addon, one));
    const sheet = { sheetId: 'id of Other', sheetName: 'Other' };
    addon.model.dispatch('REMOVE_COLUMNS_ROWS', { ...sheet, dimension: 'ROW', elements: [98, 99] });
    expect(insert(addon, confirmed)).toEqual({ ok: false, problem: 'changed' });
    addon.model.dispatch('DELETE_SHEET', sheet);
    expect(insert(addon, confirmed)).toEqual({ ok: false, problem: 'changed' });
  });
});

describe('cells in the way', () => {
  it('are named, and never touched', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F3', 'mine');
    addon.setCell('Data', 'F4', '=IF(FALSE;1;"")');
    const before = all(addon);
    const asked = insert(addon);
    expect(asked).toEqual({
      ok: false,
      problem: 'spill-blocked',
      sheetName: 'Data',
      a1: 'F2',
      held: '',
      token: 'null',
      cells: ['F3', 'F4'],
      count: 2,
    });
    expect(all(addon)).toBe(before);
    expect(insert(addon, confirm(rates, asked))).toEqual({ ok: true, sheetName: 'Data', a1: 'F2' });
    expect(addon.values('Data', 'F2:F4')).toEqual([['#REF!'], ['mine'], ['']]);
    expect(formulaAt(addon, 'Data', 'F4')).toBe('=IF(FALSE;1;"")');
    addon.setCell('Data', 'F3', '');
    addon.setCell('Data', 'F4', '');
    expect(addon.values('Data', 'F2:F4')).toEqual([[0.15], [0.01], ['']]);
  });

  it('keep their format', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F3', '5');
    insert(addon, confirm(rates, insert(addon)));
    expect(addon.cell('Data', 'F3').text).toBe('5');
  });

  it('are looked for as far down as an open range goes', () => {
    const addon = openVideos();
    for (const row of [600, 700, 701, 702, 703, 1000]) addon.setCell('Data', `F${row}`, 'mine');
    expect(insert(addon, openRates)).toMatchObject({
      problem: 'spill-blocked',
      cells: ['F600', 'F700', 'F701', 'F702', 'F703'],
      count: 6,
    });
  });

  it('stop nothing where they are beside the result', () => {
    const addon = openVideos();
    for (const a1 of ['F1', 'F5', 'G2', 'G3']) addon.setCell('Data', a1, 'mine');
    expect(insert(addon).ok).toBe(true);
  });

  it('are asked about once more after the cell itself', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F2', 'mine');
    addon.setCell('Data', 'F4', 'mine too');
    const before = all(addon);
    const first = insert(addon);
    expect(first).toMatchObject({ problem: 'cell-filled' });
    const second = insert(addon, confirm(rates, first));
    expect(second).toMatchObject({ problem: 'spill-blocked', held: 'mine', cells: ['F4'], count: 1 });
    expect(all(addon)).toBe(before);
    expect(insert(addon, confirm(rates, second)).ok).toBe(true);
    expect(addon.values('Data', 'F2:F4')).toEqual([['#REF!'], [''], ['mine too']]);
  });

  it('are not confirmed for a cell that was filled meanwhile', () => {
    const addon = openVideos();
    addon.setCell('Data', 'F3', 'mine');
    const confirmed = confirm(rates, insert(addon));
    addon.setCell('Data', 'F2', 'new');
    expect(insert(addon, confirmed)).toEqual({ ok: false, problem: 'changed' });
    expect(addon.values('Data', 'F2')).toEqual([['new']]);
  });
});

describe('a formula whose result fills the cells around', () => {
  it('is replaced without a question about its own result', () => {
    const addon = openVideos();
    insert(addon);
    const wanted = { ...rates, name: 'QUALIFIED_VIEWS', args: [reference('E2:E4')] };
    const asked = insert(addon, wanted);
    expect(asked).toMatchObject({ problem: 'cell-filled', held: '=ENGAGEMENT_RATE(B2:B4;C2:C4;D2:D4;E2:E4)' });
    expect(insert(addon, confirm(wanted, asked))).toEqual({ ok: true, sheetName: 'Data', a1: 'F2' });
    expect(addon.values('Data', 'F2:F4')).toEqual([[2000], [20_000], [40]]);
  });

  it('stays when something else is in the way', () => {
    const addon = openVideos();
    insert(addon);
    addon.setCell('Data', 'F5', 'mine');
    const wanted = { ...rates, name: 'QUALIFIED_VIEWS', args: [reference('E2:E6')], rows: 5 };
    const confirmed = confirm(wanted, insert(addon, wanted));
    const before = all(addon);
    const asked = insert(addon, confirmed);
    expect(asked).toMatchObject({ problem: 'spill-blocked', cells: ['F5'], count: 1 });
    expect(all(addon)).toBe(before);
    expect(addon.values('Data', 'F2:F5')).toEqual([[0.15], [0.01], [''], ['mine']]);
    expect(insert(addon, confirm(wanted, asked)).ok).toBe(true);
    expect(addon.values('Data', 'F2:F5')).toEqual([['#REF!'], [''], [''], ['mine']]);
  });
});
