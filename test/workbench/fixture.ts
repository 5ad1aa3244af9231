import type { Tab } from '../../src/templates/tab';
import { type HeadlessOptions, openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';

/** A script as the build makes them: a bundle, then global functions. */
export const code = `
var Kit = (function () { return { kind: function (v) { return Object.prototype.toString.call(v).slice(8, -1); } }; })();

function DOUBLE(value) {
  console.log('DOUBLE');
  if (Array.isArray(value)) return value.map(function (row) { return row.map(function (v) { return v === '' ? '' : v * 2; }); });
  if (typeof value !== 'number') throw new Error('value must be a number, but here is "' + value + '".');
  return value * 2;
}
function KIND(value) { return Array.isArray(value) ? value.length + ' rows of ' + value[0].length : Kit.kind(value); }
function SHOW(value) { return JSON.stringify(value); }
function GIVE(what) {
  return { nan: NaN, infinite: Infinity, nothing: undefined, empty: null, list: [1, NaN], ragged: [[1, 2], [3]],
    none: [], object: {}, date: new Date(2026, 0, 5), text: 'ok', truth: true, table: [[1, 'a'], [2, 'b']] }[what];
}
function WRITE_FROM_CELL() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
function READ_FROM_CELL() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function UI_FROM_CELL() { SpreadsheetApp.getUi(); return 1; }

function onOpen(e) {
  var menu = SpreadsheetApp.getUi().createAddonMenu();
  menu.addItem(Session.getActiveUserLocale() === 'nb' ? 'Åpne' : 'Open', 'openSidebar').addSeparator().addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
}
function hidden_() { return 'hidden'; }
function echo(value) { return value; }
function now() { return { at: new Date() }; }

/** Runs a piece of script, so that a test reads like a script. */
function script(source) { return new Function('sheet', source)(SpreadsheetApp.getActiveSheet()); }
`;

export function tab(name: string, cells: Tab['cells'], more: Partial<Tab> = {}): Tab {
  return { name, cells, looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [], ...more };
}

export function open(options: Partial<HeadlessOptions> = {}): Workbench {
  return openHeadless({ code, files: { Sidebar: '<p>panel</p>' }, ...options });
}

/** Runs a piece of script against the workbench; `sheet` is the active one. */
export function run(workbench: Workbench, source: string): unknown {
  return workbench.call('script', [source]);
}

/** What a formula gives in a cell of its own. */
export function formula(workbench: Workbench, typed: string) {
  workbench.setCell('Sheet1', 'Z90', typed);
  return workbench.cell('Sheet1', 'Z90');
}
