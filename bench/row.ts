import { median, type Times } from './measure';

/** One row of the table: what was measured, against what, and how they compare. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  /** `measured` ÷ `against`, or a count. */
  readonly figure: number;
  readonly unit: 'ratio' | 'calls' | 'ms' | 'kB';
  readonly target?: number;
}

/** The median of times, in words. */
export function milliseconds(times: Times): string {
  return inWords(median(times));
}

function inWords(value: number): string {
  return `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
}

export function figureOf({ figure, unit }: Row): string {
  if (unit === 'calls') return `${figure} calls`;
  if (unit === 'kB') return `${figure.toFixed(0)} kB`;
  return unit === 'ms' ? inWords(figure) : figure.toFixed(figure < 1 ? 3 : 2);
}

/** Whether a row meets its target; rows without one always do. */
export function meets({ figure, target }: Row): boolean {
  return target === undefined || figure <= target;
}

export function printTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const target =
      row.target === undefined ? '' : `≤ ${figureOf({ ...row, figure: row.target })}${meets(row) ? '' : ' (missed)'}`;
    return `| ${row.what} | ${row.measured} | ${row.against} | ${figureOf(row)} | ${target} |`;
  });
  return ['| what | measured | against | figure | target |', '|---|---|---|---|---|', ...lines].join('\n');
}
