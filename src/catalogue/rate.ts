import type { Levels } from '../core/levels';
import type { Text } from '../lang/language';
import type { UnitCode } from './units';

/**
 * How far a figure can be trusted. A: platform or authority. B: measured in a real account. C: estimate of a vendor or
 * blog. D: the two articles that the project began from. I: our own inference.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'I';

/** Where something stands, and when it was looked at. */
export interface Evidence {
  readonly source: Text;
  /** Date of the source, as exact as it is known (`2025-11-26`, `2025-03`); `null` for an undated one. */
  readonly sourceDate: string | null;
  /** The day on which somebody last compared the figure with its source. */
  readonly checkedOn: string;
  readonly grade: Grade;
  /** Others quote the source, and we have not seen it ourselves. */
  readonly secondHand?: true;
}

export type Topic = 'fund' | 'rewards' | 'qualified' | 'fee' | 'fee_by_views' | 'rights' | 'live' | 'payout';

/** A figure of the field, as a range. Conflicting figures are rates of their own and are never averaged. */
export interface Rate extends Levels, Evidence {
  readonly id: string;
  readonly name: Text;
  /** Where `mid` comes from, when it isn't the source of the range. */
  readonly midGrade: Grade;
  /** The source says "and more" after the high figure. */
  readonly openEnded: boolean;
  readonly unit: UnitCode;
  readonly currency: 'USD' | null;
  /** What the figure is multiplied by. */
  readonly basis: Text;
  /** What it is about: rates of one topic stand together, and where they conflict, side by side. */
  readonly topic: Topic;
  readonly region: Text;
}

/** A rule of the field, such as who may take part. Its figures stand beside these fields. */
export interface Rule extends Evidence {
  readonly what: Text;
}

/** Whether a rate is a range: its levels are then words that users may write. */
export function hasLevels({ low, high }: Rate): boolean {
  return low !== high;
}
