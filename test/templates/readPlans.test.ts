import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/language';
import type { PlanSheetReply } from '../../src/messages';
import type { Scenario } from '../../src/scenario/scenario';
import type { Found } from '../../src/templates/plans/grid';
import { type PlansRead, readPlans } from '../../src/templates/plans/readPlans';
import type { Workbench } from '../../workbench/session';
import { openAddon } from '../addon/open';
import { anyPlan, full, norway, unconverted } from './plans';

function insert(scenarios: readonly Scenario[], language: 'en' | 'nb' = 'en'): Workbench {
  const addon = openAddon([[null]], language);
  addon.run('insertScenarios', { scenarios, language });
  return addon;
}

function readBack(addon: Workbench): PlansRead {
  const reply = addon.run('readPlanSheet', { range: 'CreatorPaysheetPlans1' });
  if (!reply.ok) throw new Error(reply.message);
  const sheet = reply.value as PlanSheetReply;
  if (!sheet.ok) throw new Error(sheet.problem);
  return readPlans(sheet) as PlansRead;
}

/** The cell of a plan in the row of a label. */
function at(addon: Workbench, label: string, column: string): string {
  const row = addon.values('Plans', 'A1:A150').findIndex(([cell]) => cell === label) + 1;
  if (row === 0) throw new Error(label);
  return `${column}${row}`;
}

describe('plans read back from their sheet', () => {
  it.each(languages)('are the same (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 4, maxLength: 4 }), (scenarios) => {
        expect(readBack(insert(scenarios, language))).toEqual({ scenarios, unused: [] });
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('take a changed figure, and a range where low or high is typed over', () => {
    const addon = insert([full, norway]);
    addon.setCell('Plans', at(addon, 'Orders a month', 'D'), '50');
    addon.setCell('Plans', at(addon, 'Value of an order', 'C'), '20');
    // The costs of the low case are the high ones.
    addon.setCell('Plans', at(addon, 'Manager’s share', 'F'), '0.3');
    addon.setCell('Plans', at(addon, 'Tax', 'D'), '');
    addon.setCell('Plans', at(addon, 'Country', 'D'), 'Tyskland');
    addon.setCell('Plans', at(addon, 'Niche', 'G'), 'Skjønnhet');
    addon.setCell('Plans', at(addon, 'Short notice', 'G'), 'TRUE');
    const { scenarios, unused } = readBack(addon);
    expect(unused).toEqual([]);
    const { taxShare, ...rest } = full.values;
    expect(scenarios[0]?.values).toEqual({
      ...rest,
      orders: 50,
      orderValue: { low: 20, mid: 25, high: 25 },
      country: 'DE',
    });
    expect(scenarios[1]?.values).toEqual({
      ...norway.values,
      managerShare: { low: 0.1, mid: 0.1, high: 0.3 },
      niche: 'beauty',
      rush: true,
    });
    expect(taxShare).toBe(0.3);
  });

  it('take a figure typed over a published one', () => {
    const addon = insert([full, full, unconverted]);
    addon.setCell('Plans', at(addon, 'RPM', 'D'), '0.7');
    addon.setCell('Plans', at(addon, 'Qualified share', 'H'), '0.9');
    addon.setCell('Plans', at(addon, 'RPM', 'J'), '9');
    const { scenarios, unused } = readBack(addon);
    expect(unused).toEqual([]);
    expect(scenarios[0]?.values.rpm).toBe(0.7);
    expect(scenarios[1]?.values.share).toEqual({ low: 0.3, mid: 0.4, high: 0.9 });
    expect(scenarios[2]?.values.rpm).toBe(9);
  });

  it('take a date that was typed, and tell what is none', () => {
    const addon = insert([norway, norway]);
    addon.setCell('Plans', at(addon, 'Date of that rate', 'D'), '2026-03-29');
    addon.setCell('Plans', at(addon, 'Date of that rate', 'G'), 'yesterday');
    const { scenarios, unused } = readBack(addon);
    expect(scenarios.map(({ values }) => values.usdDate)).toEqual(['2026-03-29', undefined]);
    expect(unused).toEqual([{ label: 'Date of that rate', plan: 'Norge', held: 'yesterday' }]);
  });

  it('tell of everything that they can’t take', () => {
    const addon = insert([full, { name: 'Second', values: { orders: { low: 1, mid: 2, high: 3 } } }]);
    const type = (label: string, column: string, typed: string) =>
      addon.setCell('Plans', at(addon, label, column), typed);
    type('Views a month', 'D', 'many');
    type('Qualified share', 'D', '40');
    type('Costs a month', 'D', '-5');
    type('Age', 'C', '30');
    type('Country', 'D', 'Atlantis');
    type('Niche', 'D', 'cats');
    type('Short notice', 'D', 'perhaps');
    type('Orders a month', 'F', '9');
    type('Commission', 'A', 'My own row');
    const { scenarios, unused } = readBack(addon);
    const held = (label: string) => unused.filter((one) => one.label === label).map((one) => one.held);
    expect(held('Views a month')).toEqual(['many', '600000', '1500000']);
    expect(held('Qualified share')).toEqual(['40']);
    expect(held('Costs a month')).toEqual(['-5', '300', '100']);
    expect(held('Age')).toEqual(['30']);
    expect(held('Country')).toEqual(['Atlantis']);
    expect(held('Niche')).toEqual(['cats']);
    expect(held('Short notice')).toEqual(['perhaps']);
    expect(held('Orders a month')).toEqual(['9', '3']);
    expect(held('My own row')).toEqual(['0.15']);
    expect(unused).toHaveLength(14);
    expect(scenarios[0]?.values).toMatchObject({ age: 25, followers: 20_000 });
    expect(scenarios[0]?.values).not.toHaveProperty('views');
    expect(scenarios[1]?.values).toEqual({ orders: 2 });
  });
});

describe('a sheet that was changed', () => {
  /** What the panel is sent of three plans, as cells that can be moved about. */
  function grid(): { values: Found[][]; formulas: string[][] } {
    const reply = insert([full, norway, unconverted]).run('readPlanSheet', { range: 'CreatorPaysheetPlans1' });
    if (!reply.ok) throw new Error(reply.message);
    return structuredClone(reply.value) as { values: Found[][]; formulas: string[][] };
  }
  const both = (sheet: ReturnType<typeof grid>, change: (rows: unknown[][]) => void) => {
    change(sheet.values);
    change(sheet.formulas);
    return sheet;
  };
  const all = [full, norway, unconverted];

  it('has its plans still with rows and columns in between', () => {
    const sheet = both(grid(), (rows) => {
      for (const row of rows) {
        row.splice(4, 0, '');
        row.splice(2, 0, '');
        row.splice(1, 0, '');
      }
      for (const r of [40, 5, 2, 1, 0]) rows.splice(r, 0, new Array<string>((rows[0] as unknown[]).length).fill(''));
    });
    expect(readPlans(sheet)).toEqual({ scenarios: all, unused: [] });
  });

  it('has its plans still with its rows in another order', () => {
    const sheet = both(grid(), (rows) => void rows.splice(2, 65, ...rows.slice(2, 67).reverse()));
    expect(readPlans(sheet)?.scenarios).toEqual(all);
  });

  it('has the other plans still without one of them, and one more where it was copied', () => {
    const deleted = both(grid(), (rows) => rows.forEach((row) => void row.splice(5, 3)));
    expect(readPlans(deleted)).toEqual({ scenarios: [full, unconverted], unused: [] });
    const copied = both(grid(), (rows) => rows.forEach((row) => void row.splice(11, 0, ...row.slice(2, 5))));
    expect(readPlans(copied)).toEqual({ scenarios: [...all, full], unused: [] });
  });

  it('has its plans at mid without the columns for low and high', () => {
    const sheet = both(grid(), (rows) =>
      rows.forEach((row) => {
        row.splice(4, 1);
        row.splice(2, 1);
      }),
    );
    sheet.values[0]?.splice(2, 1, 'Longer videos');
    const [first] = readPlans(sheet)?.scenarios ?? [];
    expect(first?.name).toBe('Longer videos');
    expect(first?.values).toEqual({ ...full.values, views: 1_000_000, deals: 2, refundShare: 0.1, costs: 150 });
  });

  it('lacks what stood in a deleted row, and is no sheet of plans without its headings', () => {
    const sheet = grid();
    const row = sheet.values.findIndex(([label]) => label === 'Tax');
    both(sheet, (rows) => void rows.splice(row, 1));
    const { taxShare: _, ...rest } = full.values;
    expect(readPlans(sheet)?.scenarios[0]?.values).toEqual(rest);
    both(sheet, (rows) => void rows.splice(1, 1));
    expect(readPlans(sheet)).toBeNull();
  });

  it.each([
    ['2026-11-23T23:00:00.000Z', 'Oslo'],
    ['2026-11-24T10:00:00.000Z', 'Honolulu'],
    ['2026-11-23T11:00:00.000Z', 'Auckland'],
    ['2026-11-24T00:00:00.000Z', 'London'],
  ])('has the day that begins at %s in %s', (date) => {
    const sheet = grid();
    const row = sheet.values.findIndex(([label]) => label === 'Date of that rate');
    (sheet.values[row] as Found[])[6] = { date };
    (sheet.formulas[row] as string[])[6] = '';
    expect(readPlans(sheet)?.scenarios[1]?.values.usdDate).toBe('2026-11-24');
  });
});
