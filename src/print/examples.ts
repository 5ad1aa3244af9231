import type { Entry, Example, ExampleArgument, Value } from '../catalogue/entry';
import { wordsOf } from '../catalogue/leftOut';
import { unitOf } from '../catalogue/units';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent } from '../lang/number';
import { type FormulaArgument, type Percent, writeCall } from '../sheet/formula';
import { texts } from './texts';

/** The first row of an example's cells: row 1 holds the headings. */
const FIRST_ROW = 2;

/**
 * An example as users of a language type it: `;` between arguments, percent or whole-number literals, a range for each
 * series, words in their language.
 */
export function exampleFormula(entry: Entry, example: Example, language: Language): string {
  const call = writeCall(
    entry.name,
    example.args.map((argument, i) => toArgument(entry, argument, i, language)),
  );
  return `=${call.replace(/;/g, '; ')}`;
}

function toArgument(entry: Entry, argument: ExampleArgument, i: number, language: Language): FormulaArgument | Percent {
  if (typeof argument === 'object') return { ref: seriesRange(i, argument.length) };
  const parameter = entry.parameters[i];
  // Examples write words by their codes, which are the English ones.
  if (typeof argument === 'string') return (parameter && wordsOf(parameter))?.[argument]?.[language] ?? argument;
  const percent = parameter?.type === 'number' && unitOf(parameter.unit).percent === true;
  return typeof argument === 'number' && percent ? { percent: argument } : argument;
}

function seriesRange(i: number, length: number): string {
  const column = String.fromCharCode(65 + i);
  return `${column}${FIRST_ROW}:${column}${FIRST_ROW + length - 1}`;
}

/** The cells that an example with series refers to, as a Markdown table; nothing for one without. */
function exampleTable(example: Example): string[] {
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

/** The examples of a function, with their results as cells show them. */
export function printExamples(entry: Entry, language: Language): string {
  const [only] = entry.about.examples as [Example, ...Example[]];
  if (Array.isArray(only.result)) {
    const blocks = entry.about.examples.map((example) => {
      const formula = `\`${exampleFormula(entry, example, language)}\``;
      return [formula, ...exampleTable(example), table(rowsOf(entry, example), example.rest === true, language)].join(
        '\n\n',
      );
    });
    return `**${texts.examples[language]}**\n\n${blocks.join('\n\n')}`;
  }
  const rows = entry.about.examples.map(
    (example) =>
      `| \`${exampleFormula(entry, example, language)}\` | ${shown(example.result as Value, entry, language)} |`,
  );
  const heading = `| ${texts.formula[language]} | ${texts.result[language]} |`;
  return [`**${texts.examples[language]}**`, '', heading, '|---|---|', ...rows].join('\n');
}

/** The cells of a result: a row is a table of one row, a list one of one column. */
function rowsOf({ shape }: Entry, { result }: Example): readonly (readonly Value[])[] {
  if (shape === 'row') return [result as readonly Value[]];
  return shape === 'list'
    ? (result as readonly Value[]).map((value) => [value])
    : (result as readonly (readonly Value[])[]);
}

/** A result of several cells as a Markdown table, under headings without text. `rest`: more rows follow. */
function table(cells: readonly (readonly Value[])[], rest: boolean, language: Language): string {
  const width = cells[0]?.length ?? 0;
  const lines = cells.map((line) => `| ${line.map((value) => plain(value, language)).join(' | ')} |`);
  if (rest) lines.push(`|${' … |'.repeat(width)}`);
  return [`|${'   |'.repeat(width)}`, `|${'---|'.repeat(width)}`, ...lines].join('\n');
}

/** A value as a cell shows it, with four decimals at the most. */
function plain(value: Value, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language, 4);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function shown(value: Value, entry: Entry, language: Language): string {
  if (typeof value !== 'number') return plain(value, language);
  const percent = entry.result?.unit !== undefined && unitOf(entry.result.unit).percent;
  return percent ? formatPercent(value, language, 2) : formatNumber(value, language, 4);
}
