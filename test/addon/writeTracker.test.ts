import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { LedgerReply } from '../../src/messages';
import { rosterTab } from '../../src/templates/roster/rosterTab';
import type { Tab } from '../../src/templates/tab';
import { trackerTabs } from '../../src/templates/tracker/tabs';
import { openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';
import { code, files } from '../bundle/bare';
import { fullRows } from '../templates/tracker/fixture';
import { errorsIn, shown } from '../templates/tracker/look';
import { defaultNames, filledTracker } from '../templates/tracker/rows';

const source = fileURLToPath(new URL('../../src/addon/writeTab.ts', import.meta.url));

/** What writes tabs, as a script of its own beside the built one. */
function writer(): string {
  const built = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Writer',
    target: 'es2019',
  });
  return `${built.outputFiles[0]?.text ?? ''}
function writeTabs(tabs) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  // All sheets stand before the first formula names one of them.
  var sheets = tabs.map(function (tab) { return book.insertSheet(tab.name); });
  tabs.forEach(function (tab, i) { Writer.nameRanges(book, sheets[i], tab); });
  tabs.forEach(function (tab, i) { Writer.writeTab(sheets[i], tab); });
}
function script(source) { return new Function('book', source)(SpreadsheetApp.getActiveSpreadsheet()); }`;
}

function written(tabs: readonly Tab[]): Workbench {
  const book = openHeadless({ code: `${code}\n${writer()}` });
  book.calls.reset();
  book.call('writeTabs', [tabs]);
  return book;
}

const names = defaultNames('en');
const tabs = filledTracker(fullRows, 'en');
const book = written(tabs);
const inSheet = (sheet: string, source: string) =>
  book.call('script', [`var sheet = book.getSheetByName(${JSON.stringify(sheet)}); return ${source};`]);

describe('a tracker that is written', () => {
  it('costs few service calls', () => {
    expect(book.calls.names.length).toBeLessThanOrEqual(113);
  });

  it('shows what it would when opened as data, and no error', () => {
    expect(errorsIn(book)).toEqual([]);
    const opened = openHeadless({ code, workbook: tabs });
    for (const { name, cells } of tabs) {
      const range = `A1:W${Math.max(cells.length, 50)}`;
      expect(shown(book, name, range), name).toEqual(shown(opened, name, range));
    }
  });

  it('has notes, colors, lists and formats down to the last row', () => {
    expect(inSheet(names.videos, "sheet.getRange('A1').getNote()")).toMatch(/^Filled in by the import/);
    expect(inSheet(names.videos, "sheet.getRange('L1').getNote()")).toMatch(/^Yours to fill in/);
    expect(inSheet(names.videos, "sheet.getRange('O1').getNote()")).toMatch(/^A formula/);
    expect(inSheet(names.videos, "sheet.getRange('K900').getDataValidation().getCriteriaValues()[0]")).toEqual([
      'Yes',
      'No',
    ]);
    expect(inSheet(names.videos, "sheet.getRange('J900').getDataValidation()")).toBeNull();
    expect(inSheet(names.videos, "sheet.getRange('M1000').getNumberFormat()")).toBe('0.00%');
    expect(inSheet(names.ledger, "sheet.getRange('A1000').getNumberFormat()")).toBe('yyyy-mm');
    const { getters } = book.model;
    const fill = (sheet: string, col: number, row = 0) =>
      getters.getCellStyle({ sheetId: getters.getSheetIdByName(sheet) ?? '', col, row }).fillColor;
    const three = [fill(names.videos, 0), fill(names.videos, 9), fill(names.videos, 12)];
    expect(new Set(three).size).toBe(3);
    expect(fill(names.rates, 1, 3)).toBe(three[1]);
    expect(fill(names.rates, 2, 3)).not.toBe(three[1]);
  });

  it('hides the records of imports, and the lines of the page that is printed', () => {
    const hidden =
      'Array.from({ length: 22 }, function (_, i) { return i + 1; }).filter(function (c) { return sheet.isColumnHiddenByUser(c); })';
    expect(inSheet(names.videos, hidden)).toEqual([9]);
    expect(inSheet(names.audience, hidden)).toEqual([6, 11, 16, 22]);
    expect(inSheet(names.mediaKit, 'sheet.hasHiddenGridlines()')).toBe(true);
    expect(inSheet(names.dashboard, 'sheet.hasHiddenGridlines()')).toBe(false);
  });

  it('has the names of its ranges and its charts', () => {
    const found = inSheet(
      names.dashboard,
      'book.getNamedRanges().map(function (one) { return one.getName(); })',
    ) as string[];
    expect(found.filter((name) => name.startsWith('CreatorPaysheetTracker_')).length).toBe(trackerTabs.length);
    expect(found.filter((name) => name.startsWith('CreatorPaysheetImport_')).length).toBe(6);
    expect(
      inSheet(
        names.dashboard,
        "sheet.getCharts().map(function (one) { return one.getOptions().get('title') + one.getRanges()[0].getA1Notation(); })",
      ),
    ).toEqual(['Income by month and streamA40:G52', 'Engagement rate by monthK80:L92']);
  });

  it.each([
    'en',
    'nb',
  ] as const)('has a ledger that the panel finds, with the rewards that were paid: %s', (language) => {
    const opened = openHeadless({ code, files, workbook: filledTracker(fullRows, language) });
    const reply = opened.run('readLedger');
    const { ledger } = (reply.ok ? reply.value : {}) as Extract<LedgerReply, { ok: true }>;
    expect(ledger?.sheetName).toBe(defaultNames(language).ledger);
    expect(ledger?.headers).toEqual(
      language === 'nb'
        ? { views: 'Visninger', qualifiedViews: 'Kvalifiserte visninger', rewards: 'Belønning' }
        : { views: 'Views', qualifiedViews: 'Qualified views', rewards: 'Reward' },
    );
    expect(ledger?.rewards.slice(0, 3)).toEqual([4, 7, 20]);
  });
});

describe('a roster that is written', () => {
  it('costs few service calls and shows no error', () => {
    const roster = written([rosterTab('Roster', 'nb')]);
    expect(roster.calls.names.length).toBeLessThanOrEqual(12);
    expect(errorsIn(roster)).toEqual([]);
    expect(shown(roster, 'Roster', 'O1:S1')).toEqual([
      ['Valuta', 'Innholdsskapere', 'Brutto', 'Managerhonorarer', 'Netto til innholdsskaperne'],
    ]);
  });
});
