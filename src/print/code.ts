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
  { name: 'openSidebar', parameters: '', says: 'Shows the panel. Called from the menu.' },
];

/** Called by the panel. */
const PANEL_FUNCTIONS: readonly ServerFunction[] = [
  { name: 'panelPart', parameters: '', says: 'Pages that the panel loads when first wanted.' },
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
 * The whole of Code.js: the bundle behind the custom functions and the menu, the bundle behind the panel, and the functions
 * that Google and the panel call.
 *
 * The panel's bundle stands there as a text, and is read when the panel first asks for something: a text is passed over in a
 * fraction of the time that a script takes, and every cold start of a custom function would wait for it.
 *
 * @param cells declarations, which a function around them keeps to themselves
 * @param panel declarations that need nothing of the others
 */
export function printCode(cells: string, panel: string, entries: readonly Entry[]): string {
  const print =
    (of: string) =>
    ({ name, parameters, says }: ServerFunction) =>
      `/** ${says}${of === 'Paysheet' ? '' : ' Called by the panel.'} */
function ${name}(${parameters}) {
  return ${of}.${name}(${parameters});
}
`;
  const text = inLatin1(`(function () {\nvar panel = {};\n${panel.trim()}\nreturn panel;\n})()`);
  return [
    '"use strict";',
    'var Paysheet = {};',
    `(function () {\n${inLatin1(cells.trim())}\n})();`,
    '',
    printDeclarations(entries),
    ...MENU_FUNCTIONS.map(print('Paysheet')),
    ...PANEL_FUNCTIONS.map(print('Paysheet.panel()')),
    '/** What the panel asks for: as texts, so that no cold start of a custom function has to read it as a script. */',
    'Paysheet.panel = function () {',
    '  Paysheet.opened = Paysheet.opened || eval(Paysheet.panelLines().join("\\n"));',
    '  return Paysheet.opened;',
    '};',
    'Paysheet.panelLines = function () {',
    `  return [\n${text.split('\n').map(inQuotes).join(',\n')}\n];`,
    '};',
    '',
  ].join('\n');
}

/** A line as a text. */
function inQuotes(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
