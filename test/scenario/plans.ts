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
