/// <reference path="../d3-array.d.ts" />
import { cumsum, max, ticks } from 'd3-array';
import { isCounted, type Stream, streams } from '../../scenario/evaluate';
import type { Outcome } from './outcome';

/** Pixels of a picture, which is drawn for the panel's 276 and grows with it. */
export const WIDTH = 276;
const RIGHT = 10;

export interface Mark {
  readonly x: number;
  readonly value: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Stack {
  readonly outcome: Outcome;
  readonly segments: readonly { readonly stream: Stream; readonly x: number; readonly width: number }[];
  readonly low: number;
  readonly high: number;
}

/**
 * Where the stacked streams of plans stand, all on one scale; `null` while there is nothing to draw. Plans in another
 * currency than the first are left out: a length would compare what can't be compared.
 */
export function stacks(outcomes: readonly Outcome[]): { rows: Stack[]; marks: Mark[] } | null {
  const currency = outcomes[0]?.results.currency.toLowerCase();
  const drawn = outcomes.filter(({ results }) => {
    return results.currency.toLowerCase() === currency && isDrawable(results.total.high);
  });
  const end = max(drawn, ({ results }) => results.total.high) ?? 0;
  if (end <= 0) return null;
  const scale = linear(0, end, WIDTH - RIGHT);
  const rows = drawn.map((outcome): Stack => {
    const { cases, total } = outcome.results;
    const counted = streams.filter((stream) => isCounted(cases.mid.streams[stream]));
    const amounts = counted.map((stream) => cases.mid.streams[stream].amount ?? 0);
    const ends = cumsum(amounts);
    const segments = counted.map((stream, i) => {
      const x = scale(i === 0 ? 0 : (ends[i - 1] ?? 0));
      return { stream, x, width: scale(ends[i] ?? 0) - x };
    });
    return {
      outcome,
      segments: segments.filter(({ width }) => width > 0),
      low: scale(total.low),
      high: scale(total.high),
    };
  });
  return { rows, marks: marksOf(0, end, scale) };
}

/** Figures near the end of what numbers hold would draw nothing but noise. */
export function isDrawable(figure: number): boolean {
  return Math.abs(figure) < 1e15;
}

/** Where a value lies between the ends of an axis. */
export function linear(from: number, to: number, width: number): (value: number) => number {
  return (value) => ((value - from) / (to - from)) * width;
}

/** The round numbers of an axis. */
export function marksOf(from: number, to: number, scale: (value: number) => number): Mark[] {
  return ticks(from, to, 3).map((value) => {
    const x = scale(value);
    return { x, value, anchor: x < 20 ? 'start' : x > WIDTH - 40 ? 'end' : 'middle' };
  });
}
