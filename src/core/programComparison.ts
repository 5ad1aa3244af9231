import type { Levels } from './levels';
import { perThousand } from './perThousand';

export interface ProgramComparison {
  readonly fund: Levels;
  readonly prudent: Levels;
  readonly wide: Levels;
  /** `null` where the fund pays nothing to compare with. */
  readonly prudentToFund: Levels | null;
  readonly wideToFund: Levels | null;
}

/** Amounts per 1,000 views (fund) and per 1,000 qualified views (rewards), all in one currency. */
export interface ProgramRates {
  readonly fund: Levels;
  readonly prudent: Levels;
  readonly wide: Levels;
}

/**
 * The closed Creator Fund beside Creator Rewards for the same views: the fund paid on all views, rewards are paid on the
 * qualified ones. The ratios compare level with level (low with low, high with high).
 */
export function programComparison(views: number, qualifiedShare: number, rates: ProgramRates): ProgramComparison {
  const fund = amounts(views, rates.fund);
  const prudent = amounts(views * qualifiedShare, rates.prudent);
  const wide = amounts(views * qualifiedShare, rates.wide);
  return { fund, prudent, wide, prudentToFund: ratios(prudent, fund), wideToFund: ratios(wide, fund) };
}

function amounts(views: number, rpm: Levels): Levels {
  return { low: perThousand(views, rpm.low), mid: perThousand(views, rpm.mid), high: perThousand(views, rpm.high) };
}

function ratios(of: Levels, to: Levels): Levels | null {
  if (to.low === 0 || to.mid === 0 || to.high === 0) return null;
  return { low: of.low / to.low, mid: of.mid / to.mid, high: of.high / to.high };
}
