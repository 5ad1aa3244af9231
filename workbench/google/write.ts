import { runBatch } from '../engine/batch';
import type { CoreCommand } from '../engine/commands';
import { scriptContent } from '../engine/content';
import type { CellPosition } from '../engine/engine';
import { toEngineFormula } from '../engine/formula';
import { type Area, checkShape, rowsOf } from './area';
import type { Host } from './host';
import { checkValid } from './validated';

type Setter = (...args: unknown[]) => void;

/** What a Range can do to the content of its cells. Each is one command, so the sheet is calculated once. */
export function writing(host: Host, area: Area): Readonly<Record<string, Setter>> {
  const { engine, model } = host;
  const { sheetId, zone } = area;

  /** Cells that are merged into another hold nothing, whatever is written. */
  const isMergedAway = ({ col, row }: { readonly col: number; readonly row: number }): boolean => {
    const merge = model.getters.getMerge({ sheetId, col, row });
    return merge !== undefined && (merge.top !== row || merge.left !== col);
  };
  function fill(contentOf: (position: CellPosition) => CoreCommand & CellPosition): void {
    const commands = rowsOf(area, contentOf).flat();
    const hasMerges = model.getters.getMerges(sheetId).length > 0;
    runBatch(model, hasMerges ? commands.filter((command) => !isMergedAway(command)) : commands);
  }
  function valueCommand(position: CellPosition, value: unknown): CoreCommand & CellPosition {
    checkValid(host, position, value);
    const { content, format } = scriptContent(engine, model.getters.getLocale(), value);
    const hasFormat = model.getters.getCell(position)?.format !== undefined;
    return { type: 'UPDATE_CELL', ...position, content, ...(format !== undefined && !hasFormat && { format }) };
  }
  function formulaCommand(position: CellPosition, formula: unknown): CoreCommand & CellPosition {
    if (typeof formula !== 'string') throw new Error('A formula must be a text.');
    const written = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    return { type: 'UPDATE_CELL', ...position, content: toEngineFormula(engine, written) };
  }
  function fillWith(
    rows: unknown,
    command: (position: CellPosition, value: unknown) => CoreCommand & CellPosition,
  ): void {
    checkShape(area, rows);
    // Every value is checked before the first one is written.
    fill((position) => command(position, rows[position.row - zone.top]?.[position.col - zone.left]));
  }
  function setNotes(textAt: (position: CellPosition) => unknown): void {
    const notes = rowsOf(area, (position) => ({
      col: position.col,
      row: position.row,
      text: String(textAt(position) ?? ''),
    }));
    runBatch(model, [{ type: 'WORKBENCH_SET_NOTES', sheetId, notes: notes.flat() }]);
  }

  return {
    setValue: (value) => fill((position) => valueCommand(position, value)),
    setValues: (rows) => fillWith(rows, valueCommand),
    setFormula: (formula) => fill((position) => formulaCommand(position, formula)),
    setFormulas: (rows) => fillWith(rows, formulaCommand),
    setNote: (note) => setNotes(() => note),
    setNotes(rows) {
      checkShape(area, rows);
      setNotes(({ row, col }) => rows[row - zone.top]?.[col - zone.left]);
    },
    clearContent: () => fill((position) => ({ type: 'UPDATE_CELL', ...position, content: '' })),
  };
}
