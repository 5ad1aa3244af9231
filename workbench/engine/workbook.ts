import { isFormula, type Tab } from '../../src/templates/tab';
import type { Style } from './commands';
import { textContent } from './content';
import type { Engine, Locale, WorkbookData } from './engine';
import { toEngineFormula } from './formula';
import { addLooks, namesAndNotes } from './sheet-looks';

/** As large as a new sheet at Google is at least: users and formulas need room below the data. */
const minRows = 1000;
const minColumns = 26;

/** Sheets as data, in the engine's own form. */
export function workbookOf(engine: Engine, locale: Locale, tabs: readonly Tab[]): WorkbookData {
  const workbook = engine.helpers.createEmptyWorkbookData();
  const styles = numbered<Style>();
  const formats = numbered<string>();
  workbook.sheets = tabs.map((tab, index) => {
    const sheet = engine.helpers.createEmptySheet(`sheet${index + 1}`, tab.name);
    sheet.rowNumber = Math.max(minRows, tab.cells.length);
    sheet.colNumber = Math.max(minColumns, tab.cells[0]?.length ?? 0);
    sheet.cells = cellsOf(engine, locale, tab);
    addLooks(engine, sheet, tab, styles, formats);
    return sheet;
  });
  workbook.styles = styles.items;
  workbook.formats = formats.items;
  workbook.settings = { locale };
  const { names, notes } = namesAndNotes(tabs);
  workbook.namedRanges = names;
  return notes.length === 0 ? workbook : Object.assign(workbook, { notes });
}

function cellsOf(engine: Engine, locale: Locale, tab: Tab): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [row, contents] of tab.cells.entries()) {
    for (const [column, content] of contents.entries()) {
      if (content === null || content === '') continue;
      const cell = engine.helpers.toXC(column, row);
      if (isFormula(content)) cells[cell] = toEngineFormula(engine, content.formula);
      else if (typeof content === 'string') cells[cell] = textContent(engine, locale, content);
      else cells[cell] = String(content).toUpperCase();
    }
  }
  return cells;
}

/** The engine keeps looks in a table and refers to them by number, from 1. */
function numbered<T>(): { items: Record<number, T>; idOf: (item: T) => number } {
  const items: Record<number, T> = {};
  const ids = new Map<string, number>();
  return {
    items,
    idOf(item) {
      const key = JSON.stringify(item);
      const id = ids.get(key) ?? ids.size + 1;
      ids.set(key, id);
      items[id] = item;
      return id;
    },
  };
}
