import { checkData } from './check/checkData';
import { recalculate } from './check/recalculate';
import { recalculateNow } from './check/recalculateNow';
import { showCell } from './check/showCell';
import { cancelImport } from './import/cancelImport';
import { commitImport } from './import/commitImport';
import { readImported } from './import/readImported';
import { stageRows } from './import/stageRows';
import { startImport } from './import/startImport';
import { insertFormula } from './insertFormula';
import { insertScenarios } from './insertScenarios';
import { openCheck, openImport, openSidebar, openTracker } from './openSidebar';
import { panelPart } from './panelPart';
import { deletePlan } from './plans/deletePlan';
import { listPlans } from './plans/listPlans';
import { savePlan } from './plans/savePlan';
import { readCells } from './readCells';
import { readLedger } from './readLedger';
import { readPlanSheet } from './readPlanSheet';
import { readSelection } from './readSelection';
import { showPanel } from './showPanel';
import { describeTracker } from './tracker/describeTracker';
import { setUpTracker } from './tracker/setUpTracker';

/** Declared in front of the bundle, which is read when menu or panel first ask for anything: see `printServer`. */
declare const server: object;

Object.assign(server, {
  cancelImport,
  checkData,
  commitImport,
  deletePlan,
  describeTracker,
  insertFormula,
  insertScenarios,
  listPlans,
  openCheck,
  openImport,
  openSidebar,
  openTracker,
  panelPart,
  readCells,
  readImported,
  readLedger,
  readPlanSheet,
  readSelection,
  recalculate,
  recalculateNow,
  savePlan,
  setUpTracker,
  showCell,
  showPanel,
  stageRows,
  startImport,
});
