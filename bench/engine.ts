import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content } from '../src/templates/tab';
import { openHeadless } from '../workbench/node';
import { inTurn, ratio } from './measure';
import { milliseconds, type Row } from './row';

const ROWS = 1000;

const code = readFileSync(fileURLToPath(new URL('../dist/Code.js', import.meta.url)), 'utf8');

/** Opening a sheet whose column holds one formula, and one whose column holds a formula in each row. */
export function engine(): Row[] {
  const figures = (r: number): Content[] => [r % 977, r % 31, r % 17, 1000 + (r % 5000)];
  const open = (formula: (r: number) => Content) => () => {
    const cells = Array.from({ length: ROWS }, (_, r) => [...figures(r), formula(r)]);
    const bench = openHeadless({
      code,
      workbook: [{ name: 'Sheet1', cells, looks: [], frozenRows: 0, frozenColumns: 0, columnWidths: [] }],
    });
    const last = bench.cell('Sheet1', `E${ROWS}`).value;
    if (typeof last !== 'number') throw new Error(`The column was not filled: ${String(last)}`);
  };
  const { one, each } = inTurn(7, {
    one: open((r) =>
      r === 0 ? { formula: `=ENGAGEMENT_RATE(A1:A${ROWS};B1:B${ROWS};C1:C${ROWS};D1:D${ROWS})` } : null,
    ),
    each: open((r) => ({ formula: `=ENGAGEMENT_RATE(A${r + 1};B${r + 1};C${r + 1};D${r + 1})` })),
  });
  return [
    {
      what: 'A column of 1,000 rows in the workbench, as one formula',
      measured: milliseconds(one),
      against: `${milliseconds(each)}, one formula for each row (at Google each is a call of its own, of about 300 ms)`,
      figure: ratio(one, each),
      unit: 'ratio',
    },
  ];
}
