/** What the bundle offers to the declarations printed beside it: the functions that Sheets and the sidebar call. */
export { customFunction } from './customFunction';
export { insertFormula } from './insertFormula';
export { insertScenarios } from './insertScenarios';
export { onInstall, onOpen, openSidebar } from './menu';
export { readCells } from './readCells';
export { readSelection } from './readSelection';
