import type { Entry, Example, ExampleArgument } from '../catalogue/entry';
import { unitOf } from '../catalogue/units';
import { type FormulaArgument, type Percent, writeCall } from '../sheet/formula';

/** The first row of an example's cells: row 1 holds the headings. */
const FIRST_ROW = 2;

/** An example as users type it: `;` between arguments, percent or whole-number literals, a range for each series. */
export function exampleFormula(entry: Entry, example: Example): string {
  const call = writeCall(
    entry.name,
    example.args.map((argument, i) => toArgument(entry, argument, i)),
  );
  return `=${call.replace(/;/g, '; ')}`;
}

function toArgument(entry: Entry, argument: ExampleArgument, i: number): FormulaArgument | Percent {
  if (typeof argument === 'object') return { ref: seriesRange(i, argument.length) };
  const parameter = entry.parameters[i];
  const percent = parameter?.type === 'number' && unitOf(parameter.unit).percent === true;
  return typeof argument === 'number' && percent ? { percent: argument } : argument;
}

function seriesRange(i: number, length: number): string {
  const column = String.fromCharCode(65 + i);
  return `${column}${FIRST_ROW}:${column}${FIRST_ROW + length - 1}`;
}

/** The cells that an example with series refers to, as a Markdown table; nothing for one without. */
export function exampleTable(example: Example): string[] {
  const series = example.args.filter((argument) => typeof argument === 'object');
  const height = series[0]?.length ?? 0;
  if (height === 0) return [];
  const headings = series.map((_, i) => String.fromCharCode(65 + i));
  const rows = Array.from({ length: height }, (_, r) => [
    String(FIRST_ROW + r),
    ...series.map((list) => String(list[r])),
  ]);
  return [
    [
      `|   | ${headings.join(' | ')} |`,
      `|---|${'---|'.repeat(headings.length)}`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n'),
  ];
}
