import { customFunction } from './customFunction';
import { insertFormula } from './insertFormula';
import { insertScenarios } from './insertScenarios';
import { onInstall, onOpen, openSidebar } from './menu';
import { panelPart } from './panelPart';
import { readCells } from './readCells';
import { readSelection } from './readSelection';

/** Declared in front of the bundle: the one global that the declarations printed behind it call. */
declare const Paysheet: object;

Object.assign(Paysheet, {
  customFunction,
  insertFormula,
  insertScenarios,
  onInstall,
  onOpen,
  openSidebar,
  panelPart,
  readCells,
  readSelection,
});
