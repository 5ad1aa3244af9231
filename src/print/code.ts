import type { Entry } from '../catalogue/entry';
import { printDeclarations } from './declarations';

/**
 * Functions that Google or the sidebar calls by name, with their parameters. Every global can be called from any cell and
 * by any script in the sidebar, so there are no more than these.
 */
const SERVER_FUNCTIONS: readonly { readonly name: string; readonly parameters: string; readonly says: string }[] = [
  { name: 'onOpen', parameters: 'e', says: 'Builds the menu when the document is opened.' },
  { name: 'onInstall', parameters: 'e', says: 'Builds the menu right after installation.' },
  { name: 'openSidebar', parameters: '', says: 'Shows the panel. Called from the menu.' },
  { name: 'panelPart', parameters: '', says: 'Pages that the panel loads when first wanted. Called by the panel.' },
  { name: 'readSelection', parameters: '', says: 'The selected row and its headers. Called by the panel.' },
  { name: 'readCells', parameters: 'request', says: 'What ranges hold. Called by the panel.' },
  { name: 'insertFormula', parameters: 'request', says: 'Writes one formula into a cell. Called by the panel.' },
  { name: 'insertScenarios', parameters: 'request', says: 'Writes plans into a new sheet. Called by the panel.' },
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
 * The whole of Code.js: the bundle, the custom functions, the functions that Google and the sidebar call.
 *
 * @param bundle declarations, which a function around them keeps to themselves
 */
export function printCode(bundle: string, entries: readonly Entry[]): string {
  const servers = SERVER_FUNCTIONS.map(
    ({ name, parameters, says }) => `/** ${says} */
function ${name}(${parameters}) {
  return Paysheet.${name}(${parameters});
}
`,
  );
  return [
    '"use strict";',
    'var Paysheet = {};',
    `(function () {\n${inLatin1(bundle.trim())}\n})();`,
    '',
    printDeclarations(entries),
    ...servers,
  ].join('\n');
}
