import type { Level } from '../core/levels';

/**
 * What the user knows about a rate: nothing of their own (`range`: the built-in range counts, low with low and high with
 * high), one level of the built-in range, or a figure of their own.
 */
export type Assumption = 'range' | Level | number;

/** One plan of a creator. Figures are a month's; `null` is a field that is not filled in. */
export interface Scenario {
  readonly name: string;
  /** All views of the videos that could earn rewards. */
  readonly views: number | null;
  /** The part of the views that is qualified. */
  readonly share: Assumption;
  /** Amount per 1,000 qualified views, in USD. */
  readonly rpm: Assumption;
  readonly videoSeconds: number | null;
  readonly followers: number | null;
  readonly viewsIn30Days: number | null;
  readonly age: number | null;
  /** ISO code of two letters. */
  readonly country: string | null;
}

/** As many scenarios as stand side by side. */
export const FEWEST = 2;
export const MOST = 4;

/** A cell of Sheets holds 50,000 characters; a name needs fewer. */
export const LONGEST_NAME = 5000;

/** A plan without figures. */
export function emptyScenario(name: string): Scenario {
  return {
    name,
    views: null,
    share: 'range',
    rpm: 'range',
    videoSeconds: null,
    followers: null,
    viewsIn30Days: null,
    age: null,
    country: null,
  };
}
