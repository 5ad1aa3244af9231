/** A day as ISO writes it: `2025-03-26`. */
export type Day = string;

/** First and last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
