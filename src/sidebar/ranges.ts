/// <reference path="./d3-array.d.ts" />
import { ticks } from 'd3-array';
import type { Figures, Outcome } from './outcome';

/** Pixels of the picture, which is drawn for the panel's 276 and grows with it. */
export const WIDTH = 276;
const LEFT = 2;
const RIGHT = 10;
export const NAME_HEIGHT = 20;
const ROW_HEIGHT = 54;
const AXIS_HEIGHT = 20;
/** A range of one figure is still to be seen. */
const NARROWEST = 3;

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly mid: number;
}

export interface Row {
  readonly outcome: Outcome;
  readonly y: number;
  readonly rewards: Bar | null;
  readonly fund: Bar | null;
}

export interface Ranges {
  readonly rows: readonly Row[];
  readonly ticks: readonly {
    readonly x: number;
    readonly value: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly height: number;
}

/** Where the bars of the picture stand; `null` while there is nothing to draw. Plans without amounts are left out. */
export function ranges(outcomes: readonly Outcome[]): Ranges | null {
  const drawn = outcomes.filter(({ fund, rewards }) => isDrawable(fund) && (rewards === null || isDrawable(rewards)));
  if (drawn.length === 0) return null;
  const most = Math.max(...drawn.map(({ fund, rewards }) => Math.max(fund?.high ?? 0, rewards?.high ?? 0)));
  const end = most > 0 ? most : 1;
  const scale = (value: number) => LEFT + (value / end) * (WIDTH - RIGHT - LEFT);
  const bar = (figures: Figures | null): Bar | null => {
    if (figures === null) return null;
    const x = scale(figures.low);
    return { x, width: Math.max(scale(figures.high) - x, NARROWEST), mid: scale(figures.mid) };
  };
  const rows = drawn.map((outcome, i) => ({
    outcome,
    y: i * ROW_HEIGHT,
    rewards: bar(outcome.rewards),
    fund: bar(outcome.fund),
  }));
  const marks = ticks(0, end, 3).map((value) => {
    const x = scale(value);
    return { x, value, anchor: x < 20 ? 'start' : x > WIDTH - 40 ? 'end' : 'middle' } as const;
  });
  return { rows, ticks: marks, height: rows.length * ROW_HEIGHT + AXIS_HEIGHT };
}

/** Figures near the end of what numbers hold would draw nothing but noise. */
function isDrawable(figures: Figures | null): boolean {
  return figures !== null && figures.high < 1e15;
}
