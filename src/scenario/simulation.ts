import { type IncomeSimulation, incomeSimulation } from '../core/incomeSimulation';
import type { Levels } from '../core/levels';
import type { ScenarioResults } from './results';

export type { IncomeSimulation } from '../core/incomeSimulation';

/** As many months as are drawn, and the seed: those of INCOME_SIMULATION, so that a sheet comes to the same figures. */
export const DRAWS = 10_000;
export const SEED = 1;

/** How the total of a plan may come out when its streams vary independently of each other. */
export function simulate({ streams }: ScenarioResults): IncomeSimulation {
  return incomeSimulation(drawnStreams(streams), DRAWS, SEED);
}

/** The streams that are in the total, in their order. */
export function drawnStreams(streams: ScenarioResults['streams']): Levels[] {
  const drawn: Levels[] = [];
  for (const { amounts, inUsd } of streams) if (amounts !== null && !inUsd) drawn.push(amounts);
  return drawn;
}
