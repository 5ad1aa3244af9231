/** As much of d3-array as the panel uses; the package brings no types. */
declare module 'd3-array' {
  /** About as many round numbers as asked for, from start to stop. */
  export function ticks(start: number, stop: number, count: number): number[];
}
