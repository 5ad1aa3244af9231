import type { Tab } from '../../src/templates/tab';
import { openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';
import { code, files } from '../bundle/bare';

/** The built add-on in a spreadsheet with one sheet. */
export function openAddon(cells: Tab['cells'] = [[null]], userLocale = 'en'): Workbench {
  return openHeadless({
    code,
    files,
    workbook: [{ name: 'Data', cells, looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] }],
    userLocale,
  });
}

/** Names of the sheets that stand in the workbook. */
export function sheetNames({ model }: Workbench): string[] {
  return model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
}
