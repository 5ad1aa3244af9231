import type { Host } from '../../src/sidebar/host';

const notHere = () => Promise.reject(new Error('not here'));

/** Questions that formulas never ask: surroundings for their tests begin with these. */
export const silentHost = {
  readSelection: notHere,
  insertScenarios: notHere,
  listPlans: notHere,
  savePlan: notHere,
  deletePlan: notHere,
  readLedger: notHere,
  readPlanSheet: notHere,
  showPanel: notHere,
  closePanel: () => {
    throw new Error('not here');
  },
} satisfies Partial<Host>;
