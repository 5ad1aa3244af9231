import { entriesByName } from '../check/calls';

/** Functions that make one value of whatever they are given. */
const ONE_VALUE =
  /^(?:SUM|SUMSQ|SUMPRODUCT|PRODUCT|AVERAGE|AVERAGEA|MEDIAN|MODE|MIN|MINA|MAX|MAXA|COUNT|COUNTA|COUNTBLANK|COUNTUNIQUE|STDEV|VAR|AND|OR|ROWS|COLUMNS|JOIN|TEXTJOIN|CONCATENATE)$/;

/** Functions that take ranges and give one value, as long as they are given no computed list to look up. */
const LOOKS_UP =
  /^(?:SUMIFS?|COUNTIFS?|AVERAGEIFS?|MINIFS|MAXIFS|VLOOKUP|HLOOKUP|MATCH|RANK|LARGE|SMALL|PERCENTILE|QUARTILE)$/;

/** Functions that give one value for single cells. */
const CELL_BY_CELL =
  /^(?:|IF|IFS|IFERROR|IFNA|SWITCH|NOT|ISBLANK|ISNUMBER|ISTEXT|ISERROR|ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|ABS|MOD|SQRT|POWER|SIGN|VALUE|N|T|TEXT|TRIM|LEFT|RIGHT|MID|LEN|LOWER|UPPER|PROPER|SUBSTITUTE|CONCAT|DATE|DATEVALUE|TODAY|NOW|YEAR|MONTH|DAY|HOUR|HYPERLINK)$/;

/** Texts, names of sheets and errors, whose characters mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\d_.]*!|#[A-Z][A-Z/0-9]*[!?]?/giu;

/** `A2:B`, whose letters could be names. */
const RANGE = /(?<![\p{L}\d_.])\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*(?![\p{L}\d_.(])/giu;

/** Single cells, numbers, TRUE and FALSE: none of them fills anything. */
const SINGLE =
  /(?<![\p{L}\d_.])(?:\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_.(])|\d+(?:[.,]\d+)?(?:E[+-]?\d+)?|(?:TRUE|FALSE)(?![\p{L}\d_.(]))/giu;

/** What is left that matters: ranges, lists, parentheses with the name before them, and names of ranges. */
const PARTS = /[:{]|(?:[\p{L}_][\p{L}\d_.]*)?\s*\(|\)|[\p{L}_][\p{L}\d_.]*/gu;

type Within = 'one-value' | 'looks-up' | 'cell-by-cell';

/**
 * Whether the result of a formula may fill more than its own cell. Only what certainly doesn't is told apart: what is not
 * known here may be a function of any kind, or the name of a range.
 */
export function mayFillMore(formula: string): boolean {
  const within: Within[] = ['cell-by-cell'];
  const rest = formula.replace(QUOTED, ' ').replace(RANGE, ' : ').replace(SINGLE, ' ');
  for (const part of rest.match(PARTS) ?? []) {
    const inner = within[within.length - 1] ?? 'cell-by-cell';
    if (part === ')') within.pop();
    else if (inner === 'one-value') {
      if (part.endsWith('(')) within.push(inner);
    } else if (part.endsWith('(')) {
      const next = kindOf(part.slice(0, -1).trim().toUpperCase());
      if (next === null) return true;
      within.push(next);
    } else if (part !== ':' || inner !== 'looks-up') return true;
  }
  return false;
}

function kindOf(name: string): Within | null {
  if (ONE_VALUE.test(name)) return 'one-value';
  if (LOOKS_UP.test(name)) return 'looks-up';
  if (CELL_BY_CELL.test(name)) return 'cell-by-cell';
  // A function of ours gives one value where it is given single cells, unless its result is a table or a list.
  return entriesByName().get(name)?.shape === 'cell' ? 'cell-by-cell' : null;
}
