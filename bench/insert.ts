import type { FormulaReply, FormulaRequest, InsertRequest } from '../src/messages';
import type { Scenario } from '../src/scenario/scenario';
import { planTab } from '../src/templates/plans/planTab';
import { openHeadless } from '../workbench/node';
import { pushed } from './pushed';
import type { Row } from './row';

/** Service calls of what the panel writes. */
export function insert(): Row[] {
  return [plans(), formula()];
}

/** "Insert into sheet" with the most plans there can be. */
function plans(): Row {
  const bench = openHeadless(pushed());
  const scenarios = ['A', 'B', 'C', 'D'].map((name): Scenario => ({ name, values: { views: 1_000_000 } }));
  const request: InsertRequest = { scenarios, language: 'en' };
  const reply = bench.run('insertScenarios', request);
  if (!reply.ok) throw new Error(reply.message);
  const { cells } = planTab('Plans', scenarios, 'en');
  const count = cells.length * (cells[0]?.length ?? 0);
  return {
    what: '“Insert into sheet” with four plans',
    measured: `${bench.calls.names.length} service calls`,
    against: `${count} cells written`,
    figure: bench.calls.names.length,
    unit: 'calls',
    target: 20,
  };
}

/** One formula over a whole column, into a cell that is empty. */
function formula(): Row {
  const bench = openHeadless(pushed());
  bench.select('Sheet1', 'F2');
  const args = ['B2:B', 'C2:C', 'D2:D', 'E2:E'].map((a1) => ({ kind: 'reference', sheetName: 'Sheet1', a1 }) as const);
  const request: FormulaRequest = { name: 'ENGAGEMENT_RATE', args, rows: 1, columns: 1, at: null };
  const reply = bench.run('insertFormula', request);
  if (!reply.ok || !(reply.value as FormulaReply).ok) throw new Error(JSON.stringify(reply));
  return {
    what: 'A formula from the panel, over a column of 999 rows',
    measured: `${bench.calls.names.length} service calls`,
    against: '1 formula and 999 number formats written',
    figure: bench.calls.names.length,
    unit: 'calls',
    target: 10,
  };
}
