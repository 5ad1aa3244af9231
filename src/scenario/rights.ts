import { rateOf } from '../catalogue/rates';
import { type Right, rightAddition } from '../catalogue/rights';
import type { Level } from '../core/levels';

/** What a brand buys beside the video: days of each right, and whether it is in a hurry. */
export type Rights = { readonly [R in Right]: number } & { readonly rush: boolean };

const RIGHTS: readonly Right[] = ['usage', 'spark', 'exclusivity'];

/** What the rights add to a fee, as shares of it. */
export function additionsFor(rights: Rights, level: Level): number[] {
  const bought = RIGHTS.map((right) => rightAddition(right, rights[right], level));
  return [...bought, rights.rush ? rateOf('rush')[level] : 0];
}
