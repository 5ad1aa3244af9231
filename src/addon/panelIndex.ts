import { insertFormula } from './insertFormula';
import { insertScenarios } from './insertScenarios';
import { panelPart } from './panelPart';
import { deletePlan } from './plans/deletePlan';
import { listPlans } from './plans/listPlans';
import { savePlan } from './plans/savePlan';
import { readCells } from './readCells';
import { readLedger } from './readLedger';
import { readPlanSheet } from './readPlanSheet';
import { readSelection } from './readSelection';
import { showPanel } from './showPanel';

/** Declared in front of the bundle, which is read when the panel first asks for anything: see `printCode`. */
declare const panel: object;

Object.assign(panel, {
  deletePlan,
  insertFormula,
  insertScenarios,
  listPlans,
  panelPart,
  readCells,
  readLedger,
  readPlanSheet,
  readSelection,
  savePlan,
  showPanel,
});
