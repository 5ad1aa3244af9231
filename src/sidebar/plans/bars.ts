/// <reference path="../d3-array.d.ts" />
import { max, min } from 'd3-array';
import type { Sensitivity } from '../../scenario/sensitivity';
import { isDrawable, linear, type Mark, marksOf, WIDTH } from './stacks';

export interface Bar {
  readonly matter: Sensitivity;
  readonly x: number;
  readonly width: number;
}

/** More bars than this say less. The table has all. */
const MOST = 8;
/** A change of little money is still to be seen. */
const NARROWEST = 2;

/** Where the bars of what matters most stand, around what is left at mid; `null` while there is nothing to draw. */
export function bars(
  matters: readonly Sensitivity[],
  net: number,
): { rows: Bar[]; marks: Mark[]; middle: number } | null {
  const drawn = matters.filter(({ low, high }) => isDrawable(low) && isDrawable(high)).slice(0, MOST);
  if (drawn.length === 0 || !isDrawable(net)) return null;
  const ends = [net, ...drawn.flatMap(({ low, high }) => [low, high])];
  const [from, to] = [min(ends) ?? 0, max(ends) ?? 0];
  const scale = linear(from, to, WIDTH - 2);
  const rows = drawn.map((matter): Bar => {
    const [left, right] = [scale(Math.min(matter.low, matter.high)), scale(Math.max(matter.low, matter.high))];
    return { matter, x: left, width: Math.max(right - left, NARROWEST) };
  });
  return { rows, marks: marksOf(from, to, scale), middle: scale(net) };
}
