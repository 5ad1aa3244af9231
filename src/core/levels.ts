export type Level = 'low' | 'mid' | 'high';

/** One figure for each level of a range. */
export interface Levels {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}
