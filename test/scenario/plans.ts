import { expect } from 'vitest';
import type { Levels } from '../../src/core/levels';
import type { Stream } from '../../src/scenario/evaluate';
import { type ScenarioResults, type StreamResults, scenarioResults } from '../../src/scenario/results';
import type { Scenario, Values } from '../../src/scenario/scenario';
import { expectClose } from '../close';

export const levels = ['low', 'mid', 'high'] as const;

export function plan(values: Values): Scenario {
  return { name: 'Plan', values };
}

export function results(values: Values): ScenarioResults {
  return scenarioResults(plan(values));
}

export function stream(found: ScenarioResults, name: Stream): StreamResults {
  return found.streams.find((one) => one.stream === name) as StreamResults;
}

/** A range of three figures, or one figure for all three cases. */
export type Three = readonly [low: number, mid: number, high: number] | number;

export function range(low: number, mid: number, high: number): Levels {
  return { low, mid, high };
}

export function expectLevels(found: Levels | null, expected: Three): void {
  expect(found).not.toBeNull();
  const figures = typeof expected === 'number' ? [expected, expected, expected] : expected;
  levels.forEach((level, i) => {
    expectClose(found?.[level], figures[i] as number);
  });
}

/** Income of every kind, and everything that goes off it. */
export const mixed: Values = {
  country: 'US',
  views: 500_000,
  deals: 1,
  fee: range(400, 500, 800),
  orders: 20,
  orderValue: 30,
  commission: range(0.08, 0.1, 0.12),
  diamonds: 1000,
  merchUnits: 10,
  merchPrice: 15,
  merchUnitCost: 5,
  merchFee: 0.1,
  digitalUnits: 5,
  digitalPrice: 20,
  coachingUnits: 2,
  coachingPrice: 50,
  costs: range(50, 100, 150),
  managerShare: 0.1,
  paymentFee: 0.02,
  taxShare: 0.25,
};
