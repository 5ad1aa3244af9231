import type { CommitReply, ImportRow, ImportTarget, StageReply, StartImportReply } from '../../../src/messages';
import { isFormula, type Tab } from '../../../src/templates/tab';
import type { ImportedTable } from '../../../src/templates/tracker/imported';
import { type TrackerNames, trackerTab } from '../../../src/templates/tracker/index';
import { ROWS_A_MESSAGE } from '../../../src/templates/tracker/staging';
import { tabNames, trackerTabs } from '../../../src/templates/tracker/tabs';
import { openHeadless } from '../../../workbench/node';
import type { SavedWorkbook } from '../../../workbench/saved';
import type { Workbench } from '../../../workbench/session';
import { code, files } from '../../bundle/bare';
import { sheetNames } from '../open';
import { ask } from '../tracker/document';

export const tracker: ImportTarget = { kind: 'tracker' };

export interface Import {
  readonly table: ImportedTable;
  readonly rows: readonly ImportRow[];
  readonly target?: ImportTarget;
  readonly replace?: boolean;
}

/** What the panel does, up to the first reply that is no. */
export function importRows(
  addon: Workbench,
  { table, rows, target = tracker, replace = false }: Import,
): CommitReply | StageReply | StartImportReply {
  const start = ask<StartImportReply>(addon, 'startImport', { table, target, rows: rows.length });
  if (!start.ok) return start;
  const extra = target.kind === 'sheet' ? target.extra.length : 0;
  for (let from = 0; from < rows.length; from += ROWS_A_MESSAGE) {
    const request = { stage: start.stage, table, extra, from, rows: rows.slice(from, from + ROWS_A_MESSAGE) };
    const reply = ask<StageReply>(addon, 'stageRows', request);
    if (!reply.ok) return reply;
  }
  return ask(addon, 'commitImport', { stage: start.stage, table, target, rows: rows.length, language: 'en', replace });
}

export const link = (id: number | string) => `https://www.tiktok.com/@me/video/${id}`;

export function video(
  id: number | string,
  views: number | null,
  asOf = '2026-02-28',
  title = `Video ${id}`,
): ImportRow {
  return [link(id), title, '2026-01-15', 10, 2, 1, views, asOf];
}

/**
 * Two tabs of a tracker as they are set up, but without the formulas that name other tabs: with all of them every step
 * would take seconds, and an import has nothing to do with them.
 */
function lightTracker(): Tab[] {
  const names = Object.fromEntries(trackerTabs.map((tab) => [tab, tabNames()[tab].en])) as TrackerNames;
  const mine: Tab = { name: 'Data', cells: [['mine']], looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] };
  const tabs = (['audience', 'videos'] as const).map((tab): Tab => {
    const made = trackerTab(tab, names, 'en');
    const cells = made.cells.map((row) =>
      row.map((content) => (isFormula(content) && content.formula.includes('!') ? null : content)),
    );
    return { ...made, cells };
  });
  return [mine, ...tabs];
}

const saved = new Map<string, SavedWorkbook>();

/** A document with fewer rows than a new one has: formulas reach down to the last row, and that takes its time. */
function shortened(document: SavedWorkbook): SavedWorkbook {
  const sheets = document.workbook.sheets?.map((sheet) => {
    const bounded = JSON.stringify(sheet).replace(/(?<=[A-Z])1000\b/g, String(SHORT));
    return { ...(JSON.parse(bounded) as typeof sheet), rowNumber: SHORT };
  });
  return { ...document, workbook: { ...document.workbook, sheets: sheets ?? [] } };
}

const SHORT = 60;

/** A document with a tracker, as quickly as can be; under a name, with what `begin` puts into it, and short. */
export function openTracker(name = '', begin: (addon: Workbench) => void = () => {}): Workbench {
  let workbook = saved.get(name);
  if (workbook === undefined) {
    const addon = openHeadless({ code, files, workbook: lightTracker(), userLocale: 'en' });
    begin(addon);
    workbook = name === '' ? addon.save() : shortened(addon.save());
    saved.set(name, workbook);
  }
  return openHeadless({ code, files, workbook, userLocale: 'en' });
}

export function stageSheets(addon: Workbench): string[] {
  return sheetNames(addon).filter((sheet) => sheet.startsWith('Creator Paysheet import'));
}
