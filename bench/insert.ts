import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InsertRequest } from '../src/messages';
import { emptyScenario } from '../src/scenario/scenario';
import { scenarioTab } from '../src/templates/scenarioTab';
import { openHeadless } from '../workbench/node';
import type { Row } from './row';

const code = readFileSync(fileURLToPath(new URL('../dist/Code.js', import.meta.url)), 'utf8');

/** Service calls of "Insert into sheet" with the most plans there can be. */
export function insert(): Row[] {
  const bench = openHeadless({ code });
  const scenarios = ['A', 'B', 'C', 'D'].map((name) => ({ ...emptyScenario(name), views: 1_000_000 }));
  const request: InsertRequest = { scenarios, target: 1000, language: 'en' };
  const reply = bench.run('insertScenarios', request);
  if (!reply.ok) throw new Error(reply.message);
  const { cells } = scenarioTab('Plans', scenarios, 1000, 'en');
  const count = cells.length * (cells[0]?.length ?? 0);
  return [
    {
      what: '“Insert into sheet” with four plans',
      measured: `${bench.calls.names.length} service calls`,
      against: `${count} cells written`,
      figure: bench.calls.names.length,
      unit: 'calls',
      target: 12,
    },
  ];
}
