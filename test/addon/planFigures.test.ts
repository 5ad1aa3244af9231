import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InsertReply } from '../../src/messages';
import { productKinds } from '../../src/scenario/fieldIds';
import { type ScenarioResults, scenarioResults } from '../../src/scenario/results';
import type { Scenario } from '../../src/scenario/scenario';
import { simulate } from '../../src/scenario/simulation';
import { planRows } from '../../src/templates/plans/planTab';
import { cases, type Row } from '../../src/templates/plans/row';
import type { Workbench } from '../../workbench/session';
import { anyPlan, full, norway, unconverted } from '../templates/plans';
import { openAddon } from './open';

const rows: readonly Row[] = planRows('en');
const columns = Array.from('ABCDEFGHIJKLMNO');

function inserted(scenarios: readonly Scenario[]): Workbench {
  const addon = openAddon();
  const reply = addon.run('insertScenarios', { scenarios, language: 'en' });
  expect(reply.ok && (reply.value as InsertReply), JSON.stringify(reply)).toEqual({ ok: true, sheetName: 'Plans' });
  return addon;
}

function at(key: string, plan: number, level: 'low' | 'mid' | 'high'): string {
  const row = rows.findIndex((one) => one.key === key && one.cells !== undefined) + 3;
  return `${columns[2 + 3 * plan + cases.indexOf(level)]}${row}`;
}

/** Everything that the sheet should show for a plan, by row. */
function expected(results: ScenarioResults): Map<string, readonly (number | string | boolean)[]> {
  const figures = new Map<string, readonly (number | string | boolean)[]>();
  const each = (key: string, of: (level: 'low' | 'mid' | 'high') => number | string | boolean | null) =>
    void figures.set(
      key,
      cases.map((level) => of(level) ?? ''),
    );
  const { cases: counted } = results;
  each('lifted', (level) => counted[level].views);
  each('sponsored', (level) => counted[level].sponsoredViews);
  each('qualified', (level) => counted[level].qualifiedViews);
  for (const kind of productKinds) each(`profit ${kind}`, (level) => counted[level].profits[kind]);
  for (const stream of results.streams) {
    each(`stream ${stream.stream}`, (level) => {
      const { amount, inUsd } = counted[level].streams[stream.stream];
      return amount !== null && inUsd && amount > 0 ? '' : amount;
    });
    if (stream.stream === 'rewards' || stream.stream === 'deals' || stream.stream === 'live') {
      each(`usd ${stream.stream}`, (level) => {
        const { amount, inUsd } = counted[level].streams[stream.stream];
        return inUsd && amount !== null && amount > 0 ? amount : '';
      });
    }
    const share = stream.share;
    figures.set(`share ${stream.stream}`, ['', share ?? '', '']);
  }
  for (const key of ['losses', 'managerBase', 'manager', 'paymentBase', 'payment', 'taxBase', 'tax', 'net'] as const) {
    each(key, (level) => counted[level].waterfall[key]);
  }
  each('costsOff', (level) => counted[level].waterfall.costs);
  each('total', (level) => results.total[level]);
  each('opportunity', (level) => {
    const { opportunityCost, streams } = counted[level];
    return streams.rewards.inUsd && opportunityCost > 0 ? '' : opportunityCost;
  });
  each('fund', (level) => (results.fundInUsd ? '' : results.fund[level]));
  const { p10, p50, p90 } = simulate(results);
  figures.set('simulated', [p10 ?? '', p50 ?? '', p90 ?? '']);
  figures.set('amountsIn', ['', results.currency, '']);
  figures.set('worth', ['', results.usdWorth ?? '', '']);
  figures.set('liveOpen', ['', results.account.live.open, '']);
  return figures;
}

function expectFigures(addon: Workbench, plan: number, scenario: Scenario): void {
  const results = scenarioResults(scenario);
  for (const [key, three] of expected(results)) {
    const shown = cases.map((level) => addon.cell('Plans', at(key, plan, level)).value);
    three.forEach((figure, i) => {
      const what = `${key} ${cases[i]} of ${JSON.stringify(scenario)}`;
      if (typeof figure !== 'number') expect(shown[i], what).toBe(figure);
      else {
        expect(typeof shown[i], `${what}: ${shown[i]}`).toBe('number');
        expect(Math.abs((shown[i] as number) - figure), `${what}: ${shown[i]}, not ${figure}`).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(figure)),
        );
      }
    });
  }
}

describe('the figures of plans in a sheet', () => {
  it('are the panel’s', () => {
    const addon = inserted([full, norway, unconverted, { name: 'Empty', values: {} }]);
    for (const [i, scenario] of [full, norway, unconverted, { name: '', values: {} }].entries())
      expectFigures(addon, i, scenario);
    expect(addon.faults).toEqual([]);
  });

  it('are the panel’s whatever is filled in', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 4, maxLength: 4 }), (scenarios) => {
        const addon = inserted(scenarios);
        for (const [i, scenario] of scenarios.entries()) expectFigures(addon, i, scenario);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('fail to be seen where a word stands in a cell for a number, and never count it as nothing', () => {
    const addon = inserted([full]);
    for (const [key, stream] of [
      ['deals', 'stream deals'],
      ['orders', 'stream affiliate'],
      ['merchUnits', 'stream products'],
      ['costs', 'net'],
      ['taxShare', 'tax'],
    ] as const) {
      const cell = at(key, 0, 'mid');
      const before = addon.cell('Plans', cell).value;
      addon.setCell('Plans', cell, 'five');
      const shown = addon.cell('Plans', at(stream, 0, 'mid')).value;
      expect(String(shown), key).toMatch(/^#|^$/);
      addon.setCell('Plans', cell, String(before));
    }
  });
});
