/** As much of d3-array as the panel uses; the package brings no types. */
declare module 'd3-array' {
  /** About as many round numbers as asked for, from start to stop. */
  export function ticks(start: number, stop: number, count: number): number[];
  /** Sums of the first one, two, three, … numbers. */
  export function cumsum(numbers: Iterable<number>): Float64Array;
  export function min(numbers: Iterable<number>): number | undefined;
  export function max(numbers: Iterable<number>): number | undefined;
  export function max<T>(items: Iterable<T>, number: (item: T) => number): number | undefined;
}
