import type { Look, Tab } from '../../src/templates/tab';
import type { Style } from './commands';
import type { Engine, WorkbookData } from './engine';
import type { Note } from './notes';
import { checkedFormat } from './number-format';

type Sheet = WorkbookData['sheets'][number];

/** Gives each thing its number in a table of the workbook. */
export interface Numbers<T> {
  idOf(item: T): number;
}

/** How a sheet looks, and what else it has besides contents, in the engine's own form. */
export function addLooks(
  engine: Engine,
  sheet: Sheet,
  tab: Tab,
  styles: Numbers<Style>,
  formats: Numbers<string>,
): void {
  const bounded = (range: string) => boundedRange(engine, sheet, range);
  // The engine takes one style for a cell: a cell in several ranges has the looks of all.
  const ofCells = new Map<string, Style>();
  for (const look of tab.looks) {
    if (look.format !== undefined)
      sheet.formats[bounded(look.range)] = formats.idOf(checkedFormat(engine, look.format));
    const style = styleOf(look);
    if (Object.keys(style).length === 0) continue;
    const { left, right, top, bottom } = engine.helpers.toZone(bounded(look.range));
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const cell = engine.helpers.toXC(col, row);
        ofCells.set(cell, { ...ofCells.get(cell), ...style });
      }
    }
  }
  for (const [cell, style] of ofCells) sheet.styles[cell] = styles.idOf(style);
  sheet.panes = { xSplit: tab.frozenColumns, ySplit: tab.frozenRows };
  for (const [column, size] of tab.columnWidths.entries()) {
    const hidden = tab.hiddenColumns?.includes(column + 1) === true;
    sheet.cols[column] = { size, ...(hidden && { isHidden: true }) };
  }
  if (tab.withoutGridlines) sheet.areGridLinesVisible = false;
  sheet.dataValidationRules = (tab.validations ?? []).map(({ range, values, open }, index) => ({
    id: `${sheet.id}-${index}`,
    criterion: { type: 'isValueInList', values: [...values], displayStyle: 'arrow' },
    isBlocking: !open,
    ranges: [bounded(range)],
  }));
}

/** An open range down to the last row. */
function boundedRange(engine: Engine, sheet: Sheet, range: string): string {
  const { left, right, top, bottom = sheet.rowNumber - 1 } = engine.helpers.toUnboundedZone(range);
  return `${engine.helpers.toXC(left, top)}:${engine.helpers.toXC(right ?? sheet.colNumber - 1, bottom)}`;
}

function styleOf({ bold, right, wrap, top, background }: Look): Style {
  return {
    ...(bold && { bold }),
    ...(right && { align: 'right' }),
    ...(wrap && { wrapping: 'wrap' }),
    ...(top && { verticalAlign: 'top' }),
    ...(background !== undefined && { fillColor: background }),
  };
}

/** Names of ranges by what the engine calls them, and notes: both belong to the workbook. */
export function namesAndNotes(tabs: readonly Tab[]): { names: Record<string, string>; notes: Note[] } {
  const names: Record<string, string> = {};
  const notes: Note[] = [];
  for (const tab of tabs) {
    const on = (cells: string) => `'${tab.name}'!${cells}`;
    for (const { name, range } of tab.names ?? []) names[name] = on(range);
    for (const { cell, text } of tab.notes ?? []) notes.push({ cell: on(cell), text });
  }
  return { names, notes };
}
