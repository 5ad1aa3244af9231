import { readFileSync } from 'node:fs';
import type { Tab } from '../../src/templates/tab';
import { openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';
import { code, dist } from '../bundle/bare';

/** The built add-on in a spreadsheet with one sheet. */
export function openAddon(cells: Tab['cells'] = [[null]], userLocale = 'en'): Workbench {
  return openHeadless({
    code,
    files: { Sidebar: fileOf('Sidebar'), Formulas: fileOf('Formulas') },
    workbook: [{ name: 'Data', cells, looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] }],
    userLocale,
  });
}

/** An HTML file as it is pushed. */
function fileOf(name: string): string {
  return readFileSync(`${dist}${name}.html`, 'utf8');
}

/** Names of the sheets that stand in the workbook. */
export function sheetNames({ model }: Workbench): string[] {
  return model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
}
