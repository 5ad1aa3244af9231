import type { Language } from '../../lang/language';
import { type FormulaArgument, type Percent, writeArgument, writeCall } from '../../sheet/formula';
import { columnName, writeReference } from '../../sheet/reference';
import type { Content, Look, Tab } from '../tab';
import type { Cell, Line, Place, Sheet, Term } from './lines';

const LABEL_WIDTH = 340;
const ANSWER_WIDTH = 140;
const NOTE_WIDTH = 500;

/** A sheet of lines in one language. */
export function toTab(sheet: Sheet, language: Language): Tab {
  const { answers, lines } = sheet;
  const content = (cell: Cell | undefined): Content => contentOf(cell ?? null, sheet, language);
  const cells = lines.map((line): Content[] => [
    content(line.label),
    ...Array.from({ length: answers }, (_, i) => content(line.cells?.[i])),
    content(line.note),
  ]);
  const usual = [LABEL_WIDTH, ...Array.from({ length: answers }, () => ANSWER_WIDTH), NOTE_WIDTH];
  return {
    name: sheet.name[language],
    cells,
    looks: lines.flatMap((line, i) => looksOf(line, i + 1, answers)),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: sheet.widths ?? usual,
  };
}

function looksOf(line: Line, row: number, answers: number): Look[] {
  const { format, label, note, bold, wide } = line;
  const last = letter(answers);
  const looks: Look[] = [];
  if (bold) looks.push({ range: `A${row}:${letter(answers + 1)}${row}`, bold: true });
  else {
    if (label !== undefined && !wide) looks.push({ range: `A${row}`, wrap: true, top: true });
    if (note !== undefined) looks.push({ range: `${letter(answers + 1)}${row}`, wrap: true, top: true });
    if (label !== undefined && !wide) looks.push({ range: `B${row}:${last}${row}`, top: true });
  }
  if (typeof format === 'string') looks.push({ range: `B${row}:${last}${row}`, format });
  else format?.forEach((one, i) => void (one !== '' && looks.push({ range: `${letter(i + 1)}${row}`, format: one })));
  return looks;
}

function contentOf(cell: Cell, sheet: Sheet, language: Language): Content {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('en' in cell) return cell[language];
  return { formula: `=${writeArgument(argumentOf(cell, sheet, language))}` };
}

/** A term as the argument of a formula: words in the language of the sheet, places as references. */
function argumentOf(term: Term, sheet: Sheet, language: Language): FormulaArgument | Percent {
  if (typeof term !== 'object' || 'percent' in term) return term;
  if ('en' in term) return term[language];
  if ('key' in term) return { ref: referenceTo(term, sheet, language) };
  if ('range' in term) return { ref: writeReference(term.range, term.tab[language]) };
  if ('call' in term) {
    const args = term.args.map((arg) => argumentOf(arg, sheet, language));
    return { formula: writeCall(term.call, args) };
  }
  const side = (part: Term) => {
    const written = writeArgument(argumentOf(part, sheet, language));
    return typeof part === 'object' && 'operator' in part ? `(${written})` : written;
  };
  return { formula: `${side(term.left)}${term.operator}${side(term.right)}` };
}

function referenceTo(place: Place, own: Sheet, language: Language): string {
  const { key, column, down, lastDown = down, lastKey = key, lastColumn = column, sheet = own } = place;
  const first = `${column}${rowOf(sheet, key) + down}`;
  const last = `${lastColumn}${rowOf(sheet, lastKey) + lastDown}`;
  const cells = first === last ? first : `${first}:${last}`;
  return writeReference(cells, sheet === own ? null : sheet.name[language]);
}

function rowOf(sheet: Sheet, key: string): number {
  const index = sheet.lines.findIndex((line) => line.key === key);
  if (index < 0) throw new Error(`The sheet ${sheet.name.en} has no line ${key}.`);
  return index + 1;
}

/** The letter of a column, counted from 0. */
function letter(column: number): string {
  return columnName(column + 1);
}
