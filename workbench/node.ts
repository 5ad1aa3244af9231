import { loadEngine } from './engine/load-node';
import { runInBareContext } from './script-node';
import { openWorkbench, type SessionOptions, type Workbench } from './session';

export type HeadlessOptions = Omit<SessionOptions, 'engine' | 'runScript' | 'userLocale' | 'workbook'> &
  Partial<Pick<SessionOptions, 'userLocale' | 'workbook'>>;

/** The workbench without a page, for tests and the benchmark. Begins with one empty sheet, `Sheet1`, in English. */
export function openHeadless(options: HeadlessOptions): Workbench {
  return openWorkbench({
    engine: loadEngine(),
    runScript: runInBareContext,
    userLocale: 'en',
    workbook: [{ name: 'Sheet1', cells: [[null]], looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] }],
    ...options,
  });
}
