import { roundUp } from './roundUp';

/**
 * All views needed for an amount from Creator Rewards: target ÷ RPM × 1,000 ÷ qualified share, rounded up. `rpm` (in the
 * currency of `target`) and `qualifiedShare` are above 0.
 */
export function viewsForTarget(target: number, rpm: number, qualifiedShare: number): number {
  return roundUp(((target / rpm) * 1000) / qualifiedShare);
}
