import type { Entry } from '../catalogue/entry';
import { printDeclarations } from './declarations';

/**
 * Functions that Google or the sidebar calls by name, with their parameters. Every global can be called from any cell and
 * by any script in the sidebar, so there are no more than these.
 */
interface ServerFunction {
  readonly name: string;
  readonly parameters: string;
  readonly says: string;
}

const MENU_FUNCTIONS: readonly ServerFunction[] = [
  { name: 'onOpen', parameters: 'e', says: 'Builds the menu when the document is opened.' },
  { name: 'onInstall', parameters: 'e', says: 'Builds the menu right after installation.' },
];

/** Called by items of the menu. */
const ITEM_FUNCTIONS: readonly ServerFunction[] = [
  { name: 'openSidebar', parameters: '', says: 'Shows the panel.' },
  { name: 'openTracker', parameters: '', says: 'Shows the panel where a tracker is set up.' },
  { name: 'openImport', parameters: '', says: 'Shows the panel where files are imported.' },
  { name: 'openCheck', parameters: '', says: 'Shows the panel, which checks the data.' },
  { name: 'recalculateNow', parameters: '', says: 'Has formulas computed anew and tells the outcome.' },
];

/** Called by the panel. */
const PANEL_FUNCTIONS: readonly ServerFunction[] = [
  { name: 'panelPart', parameters: 'part', says: 'Pages that the panel loads when first wanted.' },
  { name: 'showPanel', parameters: 'request', says: 'Shows the panel in a window or beside the sheet.' },
  { name: 'readSelection', parameters: '', says: 'The selected row and its headers.' },
  { name: 'readCells', parameters: 'request', says: 'What ranges hold.' },
  { name: 'readLedger', parameters: '', says: 'What Creator Rewards paid, by a list in the document.' },
  { name: 'insertFormula', parameters: 'request', says: 'Writes one formula into a cell.' },
  { name: 'insertScenarios', parameters: 'request', says: 'Writes plans into a new sheet.' },
  { name: 'readPlanSheet', parameters: 'request', says: 'What a sheet of plans holds.' },
  { name: 'listPlans', parameters: '', says: 'The plans that are stored in the document.' },
  { name: 'savePlan', parameters: 'request', says: 'Stores a plan in the document.' },
  { name: 'deletePlan', parameters: 'request', says: 'Deletes a stored plan.' },
  { name: 'describeTracker', parameters: 'request', says: 'Which tabs of the tracker are there.' },
  { name: 'setUpTracker', parameters: 'request', says: 'Makes tabs of the tracker.' },
  { name: 'readImported', parameters: 'request', says: 'What tables of the tracker hold.' },
  { name: 'startImport', parameters: 'request', says: 'Begins an import.' },
  { name: 'stageRows', parameters: 'request', says: 'Takes rows of an import.' },
  { name: 'commitImport', parameters: 'request', says: 'Writes the rows of an import.' },
  { name: 'cancelImport', parameters: 'request', says: 'Gives an import up.' },
  { name: 'recalculate', parameters: '', says: 'Has formulas computed anew.' },
  { name: 'checkData', parameters: 'request', says: 'Cells that formulas cannot read.' },
  { name: 'showCell', parameters: 'request', says: 'Shows a cell.' },
];

/**
 * A script of nothing but Latin-1 characters (Norwegian letters are among them) is read a byte at a time, in two thirds of
 * the time. Others stand in string literals only, where an escape means the same.
 */
function inLatin1(script: string): string {
  return script.replace(
    /[\u0100-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The whole of Code.js: the bundle behind the custom functions and the menu, and the functions that Google and the panel
 * call.
 *
 * What the menu's items and the panel ask for stands in a file of its own, which is read when one of them first asks: every
 * cold start of a custom function would wait for it. Google reads scripts at every start, and other files when told to.
 *
 * @param cells declarations, which a function around them keeps to themselves
 */
export function printCode(cells: string, entries: readonly Entry[]): string {
  const print =
    (of: string, by: string) =>
    ({ name, parameters, says }: ServerFunction) =>
      `/** ${says}${by} */
function ${name}(${parameters}) {
  return ${of}.${name}(${parameters});
}
`;
  return [
    '"use strict";',
    'var Paysheet = {};',
    `(function () {\n${inLatin1(cells.trim())}\n})();`,
    '',
    printDeclarations(entries),
    ...MENU_FUNCTIONS.map(print('Paysheet', '')),
    ...ITEM_FUNCTIONS.map(print('Paysheet.server()', ' Called from the menu.')),
    ...PANEL_FUNCTIONS.map(print('Paysheet.server()', ' Called by the panel.')),
    '/** What menu and panel ask for: see Server.html. */',
    'Paysheet.server = function () {',
    '  Paysheet.opened = Paysheet.opened || eval(Paysheet.serverScript());',
    '  return Paysheet.opened;',
    '};',
    '',
  ].join('\n');
}

/**
 * The whole of Server.html: one script, whose value is an object with the functions that menu and panel ask for. A page and
 * no script of Google's, because pages are read when they are asked for.
 *
 * @param server declarations, which find the functions and the countries on the global `Paysheet`
 */
export function printServer(server: string): string {
  // An end tag inside the script would end it.
  const script = server.trim().replace(/<\/script/gi, '<\\/script');
  return `<script>\n(function () {\nvar server = {};\n${script}\nreturn server;\n})()\n</script>\n`;
}
