import { describe, expect, it } from 'vitest';
import type { FormulaArgumentMessage, FormulaRequest } from '../../src/messages';
import { loadCode, pages } from '../bundle/bare';
import { expectClose } from '../close';
import {
  all,
  blank,
  formulaAt,
  formulaSent,
  insert,
  openRates,
  openVideos,
  rates,
  reference,
  withSheet,
} from './formulas';

describe('a formula', () => {
  it('stands in the current cell, fills its column and shows percent as percent', () => {
    const addon = openVideos();
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Data', a1: 'F2' });
    expect(formulaAt(addon, 'Data', 'F2')).toBe('=ENGAGEMENT_RATE(B2:B4;C2:C4;D2:D4;E2:E4)');
    expect(addon.values('Data', 'F1:F5')).toEqual([[''], [0.15], [0.01], [''], ['']]);
    expect(['F2', 'F3'].map((a1) => addon.cell('Data', a1).text)).toEqual(['15.00%', '1.00%']);
    addon.setCell('Data', 'B4', '3');
    expect(addon.cell('Data', 'F4').text).toBe('5.00%');
  });

  it('goes where the thick border is, inside a selection too', () => {
    const addon = openVideos('F2:G9');
    expect(insert(addon)).toMatchObject({ ok: true, a1: 'F2' });
  });

  it('costs ten service calls, seven without a unit to show, one more beside other formulas', () => {
    const addon = openVideos();
    insert(addon);
    const read = ['Lock.tryLock', 'Sheet.getName', 'Range.getValues', 'Range.getFormulas'];
    const write = ['Range.setFormula', 'SpreadsheetApp.flush'];
    const unit = ['Range.getNumberFormats', 'RangeList.setNumberFormat', 'SpreadsheetApp.flush'];
    expect(addon.calls.names).toEqual([...read, ...write, ...unit, 'Lock.releaseLock']);
    addon.select('Data', 'H2');
    insert(addon, { name: 'LIVE_ELIGIBLE', args: [reference('B2'), reference('C2')], rows: 1, columns: 1, at: null });
    // F2 holds a formula now, whose result is looked at afterwards.
    expect(addon.calls.names).toEqual([...read, ...write, 'Range.getValues', 'Lock.releaseLock']);
  });

  it('over an open range fills the column down to the end of the sheet', () => {
    const addon = openVideos();
    expect(insert(addon, openRates)).toMatchObject({ ok: true, a1: 'F2' });
    expect(formulaAt(addon, 'Data', 'F2')).toBe('=ENGAGEMENT_RATE(B2:B;C2:C;D2:D;E2:E)');
    for (const [column, figure] of ['B', 'C', 'D', 'E'].map((column, i) => [column, [1, 2, 3, 100][i]] as const)) {
      addon.setCell('Data', `${column}1000`, String(figure));
    }
    expect(addon.cell('Data', 'F1000').text).toBe('6.00%');
  });

  it('gives several columns of a row the format of its unit, and a table those of its rows', () => {
    const addon = openVideos();
    insert(addon, { name: 'REWARDS_RANGE', args: [reference('E2:E4')], rows: 3, columns: 3, at: null });
    expect(['F2', 'G2', 'H3'].map((a1) => addon.cell('Data', a1).text)).toEqual(['2.00', '3.50', '50.00']);
    addon.select('Data', 'F10');
    insert(addon, { name: 'PROGRAM_COMPARISON', args: [reference('E3')], rows: 6, columns: 4, at: null });
    expect(['G11', 'I12', 'G14'].map((a1) => addon.cell('Data', a1).text)).toEqual(['1.00', '20.00', '8.00']);
  });
});

describe('its arguments', () => {
  it.each<[string, string, readonly FormulaArgumentMessage[], string]>([
    ['references keep their $', 'WATCH_SHARE', [reference('$b$2:b4'), reference('c2')], '$B$2:B4;C2'],
    ['open ranges', 'WATCH_SHARE', [reference('B2:B'), reference('C$2:C')], 'B2:B;C$2:C'],
    [
      'numbers',
      'WATCH_SHARE',
      [
        { kind: 'value', value: 15 },
        { kind: 'value', value: 60.5 },
      ],
      '15;605/10',
    ],
    ['percent', 'QUALIFIED_VIEWS', [reference('E2'), { kind: 'value', value: 0.43, percent: true }], 'E2;43%'],
    [
      'odd percent',
      'QUALIFIED_VIEWS',
      [reference('E2'), { kind: 'value', value: 0.125, percent: true }],
      'E2;125/1000',
    ],
    ['words', 'QUALIFIED_VIEWS', [reference('E2'), { kind: 'value', value: 'high' }], 'E2;"high"'],
    ['blanks at the end', 'QUALIFIED_VIEWS', [reference('E2'), blank], 'E2'],
    [
      'a blank in the middle',
      'REWARDS_ESTIMATE',
      [reference('E2'), blank, blank, { kind: 'value', value: true }],
      'E2;"";"";TRUE',
    ],
  ])('%s', (_, name, args, written) => {
    const addon = openVideos('H2');
    expect(insert(addon, { name, args, rows: 1, columns: 1, at: null })).toMatchObject({ ok: true });
    expect(formulaAt(addon, 'Data', 'H2')).toBe(`=${name}(${written})`);
  });

  it.each<[string, string, readonly FormulaArgumentMessage[]]>([
    ['a text that is no word', 'QUALIFIED_VIEWS', [reference('E2'), { kind: 'value', value: '=IMPORTXML("x"&A1)' }]],
    ['a quote', 'QUALIFIED_VIEWS', [reference('E2'), { kind: 'value', value: '");B1&("' }]],
    ['a share above 1', 'QUALIFIED_VIEWS', [reference('E2'), { kind: 'value', value: 15 }]],
    ['a truth value for a number', 'QUALIFIED_VIEWS', [{ kind: 'value', value: true }]],
    ['an unknown rate', 'PAYOUT_RATE', [{ kind: 'value', value: 'cpm' }]],
    ['a range where a table takes one cell', 'PROGRAM_COMPARISON', [reference('E2:E4')]],
    ['a range beside a list', 'PAYOUT_SCHEDULE', [reference('E2:E4'), reference('B2:B4')]],
  ])('that the function refuses are refused here: %s', (_, name, args) => {
    const addon = openVideos('H2');
    const before = all(addon);
    const request = { name, args, rows: 1, columns: 1, at: null };
    expect(insert(addon, request)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(all(addon)).toBe(before);
  });

  it('may be on another sheet', () => {
    const addon = withSheet(openVideos(), 'My plan');
    addon.select('My plan', 'A3');
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'My plan', a1: 'A3' });
    const references = ['B2:B4', 'C2:C4', 'D2:D4', 'E2:E4'].map((a1) => `Data!${a1}`).join(';');
    // The engine drops apostrophes that a name doesn't need.
    expect(formulaAt(addon, 'My plan', 'A3')).toBe(`=ENGAGEMENT_RATE(${references})`);
    expectClose(addon.cell('My plan', 'A3').value, 0.15);
    addon.setCell('My plan', 'E1', '1000');
    addon.select('Data', 'H2');
    const args = [reference('E1', 'My plan')];
    expect(insert(addon, { name: 'QUALIFIED_VIEWS', args, rows: 1, columns: 1, at: null }).ok).toBe(true);
    expect(formulaAt(addon, 'Data', 'H2')).toBe("=QUALIFIED_VIEWS('My plan'!E1)");
    expect(addon.cell('Data', 'H2').text).toBe('400');
  });

  it('name their sheet between apostrophes, whatever it is called', () => {
    const args = [reference('B2', "It's 100%"), reference('C2', 'Here')];
    const request = { name: 'LIVE_ELIGIBLE', args, rows: 1, columns: 1, at: null };
    expect(formulaSent(request)).toBe("=LIVE_ELIGIBLE('It''s 100%'!B2;C2)");
  });

  it('give the same in a Norwegian document', () => {
    const addon = openVideos('F2', 'nb');
    const args: FormulaArgumentMessage[] = [reference('E2:E4'), { kind: 'value', value: 0.125, percent: true }];
    expect(insert(addon, { name: 'QUALIFIED_VIEWS', args, rows: 3, columns: 1, at: null }).ok).toBe(true);
    expect(addon.values('Data', 'F2:F4')).toEqual([[625], [6250], [12.5]]);
    addon.select('Data', 'G2');
    expect(insert(addon).ok).toBe(true);
    expect(addon.cell('Data', 'G2').text).toBe('15,00%');
  });
});

describe('number formats', () => {
  it('are set where cells have none of their own, and nowhere else', () => {
    const addon = openVideos();
    const sheetId = addon.model.getters.getActiveSheetId();
    addon.model.dispatch('SET_FORMATTING', {
      sheetId,
      target: [{ top: 2, bottom: 2, left: 5, right: 5 }],
      format: '0.000',
    });
    expect(insert(addon).ok).toBe(true);
    expect(['F2', 'F3'].map((a1) => addon.cell('Data', a1).text)).toEqual(['15.00%', '0.010']);
    addon.setCell('Data', 'F1', '0.5');
    addon.setCell('Data', 'F5', '0.5');
    expect(['F1', 'F5'].map((a1) => addon.cell('Data', a1).text)).toEqual(['0.5', '0.5']);
  });

  it('ask for nothing to be set where all cells have one', () => {
    const addon = openVideos('F2');
    insert(addon);
    addon.setCell('Data', 'F2', '');
    insert(addon);
    expect(addon.calls.names.slice(-2)).toEqual(['Range.getNumberFormats', 'Lock.releaseLock']);
    expect(addon.cell('Data', 'F3').text).toBe('1.00%');
  });
});

describe('what stands against a formula', () => {
  const at = (a1: string, request: FormulaRequest = rates) => {
    const addon = openVideos(a1);
    const before = all(addon);
    const reply = insert(addon, request);
    expect(all(addon)).toBe(before);
    return reply;
  };

  it.each([
    ['E1', rates, 'E2:E4'],
    ['B5', openRates, 'B2:B'],
    ['B999', { ...openRates, rows: 1 }, 'B2:B'],
    ['A1', { ...rates, name: 'REWARDS_RANGE', args: [reference('$C$2:C4')], columns: 3 }, '$C$2:C4'],
    ['C1', { ...rates, name: 'PROGRAM_COMPARISON', args: [reference('E3')], rows: 6, columns: 4 }, 'E3'],
  ])('at %s: its result would cover what it is computed from', (a1, request, covered) => {
    expect(at(a1, request)).toEqual({ ok: false, problem: 'circular', sheetName: 'Data', a1, reference: covered });
  });

  it('may stand in the same place of another sheet', () => {
    const addon = withSheet(openVideos(), 'Other');
    addon.select('Other', 'B2');
    expect(insert(addon).ok).toBe(true);
  });

  it.each([
    ['F999', rates, 1, 0],
    ['F3', openRates, 1, 0],
    ['Y2', { ...rates, name: 'REWARDS_RANGE', args: [reference('E2:E4')], columns: 3 }, 0, 1],
    ['Z1000', { ...rates, name: 'REWARDS_RANGE', args: [reference('E2:E4')], columns: 3 }, 2, 2],
  ])('at %s: the sheet lacks rows or columns', (a1, request, missingRows, missingColumns) => {
    const reply = at(a1, request);
    expect(reply).toEqual({ ok: false, problem: 'no-room', sheetName: 'Data', a1, missingRows, missingColumns });
  });

  it('may be a reference that leads nowhere', () => {
    const wrong = (argument: FormulaArgumentMessage): FormulaRequest => ({
      ...rates,
      name: 'QUALIFIED_VIEWS',
      args: [argument],
    });
    expect(at('F2', wrong(reference('B2', 'Gone')))).toEqual({
      ok: false,
      problem: 'no-such-sheet',
      sheetName: 'Gone',
    });
    for (const reference_ of ['B1001', 'AA:AA', 'B1001:B']) {
      expect(at('F2', wrong(reference(reference_)))).toEqual({
        ok: false,
        problem: 'out-of-sheet',
        reference: reference_,
        sheetName: 'Data',
      });
    }
  });

  it('may be an open range of more rows than a result has cells', () => {
    const addon = withSheet(openVideos(), 'Long', 70_000, 3);
    const request = { name: 'REWARDS_RANGE', args: [reference('A2:A', 'Long')], rows: 1, columns: 3, at: null };
    expect(insert(addon, request)).toEqual({
      ok: false,
      problem: 'too-many-cells',
      cells: 3 * 69_999,
      most: 200_000,
    });
    expect(formulaAt(addon, 'Data', 'F2')).toBe('');
  });

  it('may be that there is no cell', () => {
    const SpreadsheetApp = { getCurrentCell: () => null };
    const lock = { tryLock: () => true, releaseLock: () => undefined };
    const LockService = { getDocumentLock: () => lock };
    expect(loadCode({ SpreadsheetApp, LockService, HtmlService: pages }).insertFormula?.(rates)).toMatchObject({
      ok: false,
      problem: 'no-selection',
    });
  });
});
