import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/scenario';
import { type Study, study, studyOf } from '../../plans/outcome';

/** What takes longer than a key may waits until the typing has paused so long, in milliseconds. */
const PAUSE = 60;

/**
 * Studies of plans, the first one first, each in a task of its own so that a key never waits for more than one of them. Until a plan's own is there
 * the one before stands for it.
 */
export function useStudies(scenarios: readonly Scenario[]): ReadonlyMap<Scenario, Study> {
  const [, done] = useState(0);
  const waiting = scenarios.find((scenario) => studyOf(scenario) === undefined);
  useEffect(() => {
    if (waiting === undefined) return;
    const timer = setTimeout(() => {
      study(waiting);
      done((count) => count + 1);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [waiting]);
  const known = new Map<Scenario, Study>();
  for (const scenario of scenarios) {
    const found = studyOf(scenario);
    if (found !== undefined) known.set(scenario, found);
  }
  return known;
}
