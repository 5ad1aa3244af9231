import type * as Spreadsheet from '@odoo/o-spreadsheet';

/**
 * What the workbench uses of the spreadsheet engine. Node and the page load different builds of it, so everything takes
 * the engine as a parameter; builds must never be mixed, because each has registries of its own.
 */
export type Engine = Pick<
  typeof Spreadsheet,
  | 'Model'
  | 'UIPlugin'
  | 'CorePlugin'
  | 'EvaluationError'
  | 'registries'
  | 'helpers'
  | 'tokenize'
  | 'coreTypes'
  | 'isCoreCommand'
  | 'invalidateEvaluationCommands'
  | 'DEFAULT_LOCALE'
  | 'setTranslationMethod'
>;

export type Model = Spreadsheet.Model;
export type WorkbookData = ReturnType<Model['exportData']>;
export type Locale = Spreadsheet.Locale;
export type Zone = Spreadsheet.Zone;
export type CellPosition = Spreadsheet.CellPosition;
export type EvaluatedCell = Spreadsheet.EvaluatedCell;

/** Node 20 lacks a function that the engine calls. Must run before the engine is loaded. */
export function preparePlatform(): void {
  if (!('groupBy' in Object))
    Object.defineProperty(Object, 'groupBy', { value: groupBy, writable: true, configurable: true });
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
}
