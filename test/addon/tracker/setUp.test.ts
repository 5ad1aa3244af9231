import { describe, expect, it } from 'vitest';
import type { SetUpReply, TrackerReply } from '../../../src/messages';
import { tabNames, trackerTabs } from '../../../src/templates/tracker/tabs';
import type { Workbench } from '../../../workbench/session';
import { openAddon, sheetNames } from '../open';
import { activeSheet, again, ask, contents, everything, expectNoErrors, rangeNames, setUp } from './document';

const describeIt = (addon: Workbench, language = 'en') => ask<TrackerReply>(addon, 'describeTracker', { language });
const states = (addon: Workbench) => {
  const reply = describeIt(addon);
  if (!reply.ok) throw new Error(reply.problem);
  return Object.fromEntries(reply.tabs.map(({ tab, state, name }) => [tab, `${state} ${name}`]));
};
const rename = ({ model }: Workbench, oldName: string, newName: string) =>
  model.dispatch('RENAME_SHEET', { sheetId: model.getters.getSheetIdByName(oldName) as string, oldName, newName });
/** A sheet that holds a chart of another's cells, and no cell of its own. */
const drawOn = ({ model }: Workbench, name: string) =>
  model.dispatch('CREATE_CHART', {
    sheetId: model.getters.getSheetIdByName(name) as string,
    figureId: `figure-${name}`,
    chartId: `chart-${name}`,
    col: 0,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 200 },
    definition: {
      type: 'bar',
      title: { text: 'Mine' },
      legendPosition: 'none',
      dataSource: { type: 'range', dataSets: [{ dataSetId: '0', dataRange: 'Data!A1:A2' }], dataSetsHaveTitle: false },
      dataSetStyles: {},
    } as never,
  });
const chartsOn = ({ model }: Workbench, name: string) =>
  model.getters.getChartIds(model.getters.getSheetIdByName(name) as string);
const insert = ({ model }: Workbench, name: string) =>
  model.dispatch('CREATE_SHEET', { sheetId: `id-${name}`, name, position: 1 });

describe('a tracker', () => {
  it('is set up in one go, in order, with the dashboard shown', () => {
    const addon = openAddon([['mine']]);
    const reply = setUp(addon, ...trackerTabs);
    const { names: calls } = addon.calls;
    expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(120);
    const own = calls.filter((name) => /insertSheet|Lock|flush|setActive|getName|getLastRow/.test(name));
    expect(own.length, own.join(', ')).toBeLessThanOrEqual(12);
    const names = Object.values(tabNames()).map(({ en }) => en);
    expect(reply).toMatchObject({ ok: true });
    expect(sheetNames(addon)).toEqual(['Data', ...names]);
    expect(activeSheet(addon)).toBe('Dashboard');
    for (const name of names) expectNoErrors(addon, name, 'A1:Z30');
    expect(rangeNames(addon)).toEqual(
      expect.arrayContaining(['CreatorPaysheetTracker_dashboard', 'CreatorPaysheetImport_activity']),
    );
    expect(Object.values(states(addon)).map((state) => state.split(' ')[0])).toEqual([
      ...names.map(() => 'there'),
      'free',
    ]);
    expect(addon.values('Data', 'A1')).toEqual([['mine']]);
  });

  it('is found again whatever its tabs are called, and not made twice', () => {
    const addon = openAddon();
    setUp(addon, 'income', 'roster');
    rename(addon, 'Other income', 'My income');
    expect(states(addon)).toMatchObject({ income: 'there My income', roster: 'there Roster', daily: 'free Daily' });
    const before = everything(addon);
    again(addon);
    expect(setUp(addon, 'income', 'roster')).toEqual({ ok: true, tabs: [] });
    expect(addon.calls.names).not.toContain('Spreadsheet.insertSheet');
    expect(everything(addon)).toEqual(before);
  });

  it('gets the tabs that a wanted one needs, under the names that they have', () => {
    const addon = openAddon([['mine']]);
    setUp(addon, 'rates');
    rename(addon, 'Rates', 'My rates');
    insert(addon, 'Ledger');
    addon.setCell('Ledger', 'A1', 'mine');
    const reply = setUp(addon, 'videos');
    if (!reply.ok) throw new Error(reply.problem);
    expect(reply.tabs.map(({ tab }) => tab)).not.toContain('rates');
    expect(reply.tabs.map(({ tab }) => tab)).not.toContain('mediaKit');
    for (const { name } of reply.tabs) expectNoErrors(addon, name, 'A1:Z30');
    expect(contents(addon, 'Videos')).toContain("'My rates'!");
    expect(activeSheet(addon)).toBe('Data');
  });

  it('fills a sheet that is empty, and takes a number where one is not', () => {
    const addon = openAddon();
    for (const name of ['Other income', 'Roster', 'Daily']) insert(addon, name);
    addon.setCell('Roster', 'C7', 'mine');
    addon.setCell('Daily', 'C7', '=""');
    const expected = { income: 'empty Other income', roster: 'taken Roster 2', daily: 'taken Daily 2' };
    expect(states(addon)).toMatchObject(expected);
    expect(setUp(addon, 'income')).toEqual({ ok: true, tabs: [{ tab: 'income', name: 'Other income' }] });
    expectNoErrors(addon, 'Other income', 'A1:Z30');
    expect(setUp(addon, 'roster')).toEqual({ ok: false, problem: 'name-taken', name: 'Roster' });
    expect(addon.cell('Roster', 'C7').value).toBe('mine');
  });

  it('leaves a sheet alone that holds nothing but a chart', () => {
    const addon = openAddon([['mine']]);
    insert(addon, 'Other income');
    drawOn(addon, 'Other income');
    expect(chartsOn(addon, 'Other income')).toHaveLength(1);
    expect(states(addon)).toMatchObject({ income: 'taken Other income 2' });
    const problem = { ok: false, problem: 'name-taken', name: 'Other income' };
    expect(setUp(addon, 'income')).toEqual(problem);
    expect(contents(addon, 'Other income')).toBe('');
    expect(chartsOn(addon, 'Other income')).toHaveLength(1);
  });

  it('never fills a sheet that holds something, even by its name', () => {
    const addon = openAddon([['mine']]);
    const before = everything(addon);
    const request = { tabs: [{ tab: 'income', name: 'Data' }], language: 'en' };
    expect(ask(addon, 'setUpTracker', request)).toEqual({ ok: false, problem: 'name-taken', name: 'Data' });
    const twice = {
      tabs: [
        { tab: 'income', name: 'X' },
        { tab: 'deals', name: 'x' },
      ],
      language: 'en',
    };
    expect(ask(addon, 'setUpTracker', twice)).toEqual({ ok: false, problem: 'name-taken', name: 'x' });
    expect(everything(addon)).toEqual(before);
  });

  it('takes names as a sheet can have them', () => {
    const addon = openAddon();
    const request = {
      tabs: [
        { tab: 'income', name: "  a/b'c\n[d]  " },
        { tab: 'roster', name: '???' },
      ],
      language: 'nb',
    };
    expect(ask(addon, 'setUpTracker', request)).toEqual({
      ok: true,
      tabs: [
        { tab: 'income', name: 'a b c d' },
        { tab: 'roster', name: 'Skapere' },
      ],
    });
    const long = { tabs: [{ tab: 'income', name: `${'x'.repeat(99)}😀` }], language: 'nb' };
    expect(ask(openAddon(), 'setUpTracker', long)).toEqual({
      ok: true,
      tabs: [{ tab: 'income', name: 'x'.repeat(99) }],
    });
  });

  it('is not there any more when its range is gone', () => {
    const addon = openAddon();
    setUp(addon, 'income');
    addon.model.dispatch('DELETE_NAMED_RANGE', { name: 'CreatorPaysheetTracker_income' });
    expect(states(addon)).toMatchObject({ income: 'taken Other income 2' });
  });
});

/** Every call is made to fail in turn, each in a document of its own. */
const LONG = 240_000;

describe('whatever goes wrong while a tracker is set up', () => {
  const begin = (): Workbench => {
    const addon = openAddon([['mine']]);
    insert(addon, 'Other income');
    return addon;
  };
  const calls = (() => {
    const addon = begin();
    setUp(addon, 'income', 'roster');
    return [...addon.calls.names];
  })();

  it('is undone, or named', { timeout: LONG }, () => {
    for (const times of [1, Number.POSITIVE_INFINITY]) {
      for (let n = 1; n <= calls.length; n++) {
        const addon = begin();
        const before = everything(addon);
        addon.calls.failAt(n, times);
        const reply = setUp(addon, 'income', 'roster');
        const where = `call ${n} (${calls[n - 1]}), ${times}`;
        again(addon);
        if (reply.ok) {
          expect(calls[n - 1], where).toBe('Lock.releaseLock');
        } else if (reply.problem === 'left-over') {
          expect(times, where).toBeGreaterThan(1);
          const left = sheetNames(addon).filter(
            (name) => name !== 'Data' && (name !== 'Other income' || contents(addon, 'Other income') !== ''),
          );
          expect([...reply.names].sort(), where).toEqual(expect.arrayContaining(left.sort()));
        } else {
          expect(everything(addon), where).toEqual(before);
          if (times > 1) expect(setUp(addon, 'income', 'roster'), where).toMatchObject({ ok: true });
        }
        expect(addon.values('Data', 'A1')).toEqual([['mine']]);
      }
    }
  });

  it('another run that goes on for too long is told', () => {
    const addon = openAddon();
    addon.lock.heldElsewhere = true;
    expect(setUp(addon, 'income')).toEqual({ ok: false, problem: 'busy' });
  });

  it('somebody who types into the empty sheet meanwhile keeps it', { timeout: LONG }, () => {
    for (let n = 1; n <= calls.length; n++) {
      const addon = begin();
      addon.calls.before(n, () => addon.setCell('Other income', 'H20', 'theirs'));
      const reply: SetUpReply = setUp(addon, 'income', 'roster');
      expect(addon.cell('Other income', 'H20').value, `call ${n}`).toBe('theirs');
      if (reply.ok) continue;
      expect(reply).toEqual({ ok: false, problem: 'name-taken', name: 'Other income' });
      expect(sheetNames(addon), `call ${n}`).toEqual(['Data', 'Other income']);
    }
  });

  /** When the empty sheet is looked at, and when once more, right before it is filled. */
  const firstLook = calls.indexOf('Sheet.getCharts') + 1;
  const lastLook = calls.lastIndexOf('Sheet.getCharts') + 1;

  it.each<[string, number, (addon: Workbench) => void]>([
    ['was there', firstLook, (addon) => drawOn(addon, 'Other income')],
    ['comes', lastLook, (addon) => addon.calls.before(lastLook, () => drawOn(addon, 'Other income'))],
  ])('a chart that %s stays', (_, look, begins) => {
    const run = (n = 0, times = 0) => {
      const addon = begin();
      begins(addon);
      if (n > 0) addon.calls.failAt(n, times);
      return { addon, reply: setUp(addon, 'income', 'roster') };
    };
    const { addon: whole, reply } = run();
    expect(reply).toEqual({ ok: false, problem: 'name-taken', name: 'Other income' });
    const before = everything(begin());
    expect(everything(whole)).toEqual(before);
    for (const times of [1, Number.POSITIVE_INFINITY]) {
      // Whatever fails before is tested above.
      for (let n = look; n <= whole.calls.names.length; n++) {
        const { addon, reply } = run(n, times);
        const where = `call ${n} (${whole.calls.names[n - 1]}), ${times}`;
        expect(reply.ok, where).toBe(false);
        expect(contents(addon, 'Other income'), where).toBe('');
        expect(chartsOn(addon, 'Other income'), where).toHaveLength(1);
        if (!reply.ok && reply.problem === 'left-over') expect(reply.names, where).toContain('Roster');
        else expect(sheetNames(addon), where).toEqual(['Data', 'Other income']);
      }
    }
  });

  it('names and charts of the user’s stay on sheets that were not filled yet', () => {
    const addon = begin();
    insert(addon, 'Roster');
    const sheetId = addon.model.getters.getSheetIdByName('Roster') as string;
    const zone = { left: 0, right: 0, top: 0, bottom: 0 };
    addon.model.dispatch('CREATE_NAMED_RANGE', { name: 'Mine', ranges: [{ _sheetId: sheetId, _zone: zone }] });
    // One comes to the sheet that would be filled after the one that fails.
    addon.calls.before('Range.setValues', () => {
      drawOn(addon, 'Roster');
      addon.calls.failAt(1);
    });
    expect(setUp(addon, 'income', 'roster')).toEqual({ ok: false, problem: 'not-written' });
    expect(chartsOn(addon, 'Roster')).toHaveLength(1);
    expect(rangeNames(addon)).toEqual(['Mine']);
    expect(contents(addon, 'Other income')).toBe('');
  });

  it.each([
    [null],
    [{}],
    [{ language: 'en' }],
    [{ language: 'de', tabs: [{ tab: 'income', name: '' }] }],
    [{ language: 'en', tabs: [] }],
    [{ language: 'en', tabs: [{ tab: 'x', name: '' }] }],
    [{ language: 'en', tabs: [{ tab: 'constructor', name: '' }] }],
    [{ language: 'en', tabs: [{ tab: 'income' }] }],
    [{ language: 'en', tabs: [{ tab: 'income', name: 'x'.repeat(501) }] }],
    [
      {
        language: 'en',
        tabs: [
          { tab: 'income', name: '' },
          { tab: 'income', name: 'b' },
        ],
      },
    ],
  ])('%j is refused before anything is asked', (message) => {
    const addon = openAddon();
    expect(ask(addon, 'setUpTracker', message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it('a document that can’t be read is told', () => {
    const addon = openAddon();
    insert(addon, 'Other income');
    expect(describeIt(addon, 'de')).toEqual({ ok: false, problem: 'invalid-request' });
    addon.calls.failAt(1);
    expect(describeIt(addon)).toEqual({ ok: false, problem: 'not-read' });
  });
});
