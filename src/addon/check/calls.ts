import type { Entry } from '../../catalogue/entry';
import { allEntries } from '../../catalogue/index';

/** A call of a function of ours in a formula, with its arguments as they stand there. */
export interface Call {
  readonly entry: Entry;
  readonly args: readonly string[];
}

/** What a parenthesis that is still open holds. */
interface Open {
  readonly name: string;
  readonly args: string[];
  from: number;
  /** Braces that are open within it, where `;` begins a new row. */
  braces: number;
}

let entriesKnown: ReadonlyMap<string, Entry> | undefined;

/** All entries by their names. They are made once: a document may hold formulas by the thousand. */
export function entriesByName(): ReadonlyMap<string, Entry> {
  entriesKnown ??= new Map(allEntries().map((entry) => [entry.name, entry]));
  return entriesKnown;
}

/** Calls of our functions wherever they stand in a formula, those inside others first. */
export function callsIn(formula: string): Call[] {
  const entries = entriesByName();
  const hasSemicolons = withoutTexts(formula)
    .replace(/\{[^}]*\}/g, '')
    .includes(';');
  const calls: Call[] = [];
  const open: Open[] = [];
  for (let i = 0; i < formula.length; i++) {
    const character = formula.charAt(i);
    const inner = open[open.length - 1];
    switch (character) {
      case '"':
      case "'":
        i = endOfQuote(formula, i);
        break;
      case '(':
        open.push({ name: nameBefore(formula, i), args: [], from: i + 1, braces: 0 });
        break;
      case ')': {
        if (inner === undefined) break;
        open.pop();
        inner.args.push(formula.slice(inner.from, i).trim());
        const entry = entries.get(inner.name);
        if (entry !== undefined) calls.push({ entry, args: inner.args });
        break;
      }
      case '{':
        if (inner !== undefined) inner.braces++;
        break;
      case '}':
        if (inner !== undefined) inner.braces--;
        break;
      case ',':
      case ';':
        if (inner === undefined || inner.braces > 0) break;
        if (character === ',' && hasSemicolons && isDecimal(formula, i)) break;
        inner.args.push(formula.slice(inner.from, i).trim());
        inner.from = i + 1;
        break;
    }
  }
  return calls;
}

/** Whether a formula calls a function of ours. */
export function callsOurs(formula: string): boolean {
  return formula !== '' && callsIn(formula).length > 0;
}

/** The name that a parenthesis belongs to, in capitals. Sheets finds functions in whatever case. */
function nameBefore(formula: string, at: number): string {
  let from = at;
  while (from > 0 && /[\w.]/.test(formula.charAt(from - 1))) from--;
  return formula.slice(from, at).toUpperCase();
}

/** The end of a text or of a sheet's name. A doubled quote inside begins another one right behind. */
function endOfQuote(formula: string, at: number): number {
  const end = formula.indexOf(formula.charAt(at), at + 1);
  return end === -1 ? formula.length : end;
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, '');
}

/** Whether a comma stands in a number, as it does in Norwegian: between digits that are no part of a cell's name. */
function isDecimal(formula: string, at: number): boolean {
  return /(^|[^\w$.])\d+$/.test(formula.slice(0, at)) && /^\d/.test(formula.slice(at + 1));
}
