import { findCountry } from '../../catalogue/findCountry';
import { type Level, levelWords } from '../../catalogue/words';
import { dayOf } from '../../lang/date';
import { isGoodValue, takesLevels } from '../../scenario/check';
import type { Field, NumberField } from '../../scenario/field';
import type { Value } from '../../scenario/scenario';
import { type GridCell, isBlank, plain, shown } from './grid';

/** The cells of a plan in one row. */
export type Three = { readonly [L in Level]: GridCell };

/** What a row says of a plan: the value of its field, and what stands there without being of use. */
export interface FieldRead {
  readonly value?: Value;
  readonly unused: readonly string[];
}

const nothing: FieldRead = { unused: [] };

/**
 * Reads the cells of a field.
 *
 * @param source the row of its published figures; `null` where there is none
 */
export function readField(field: Field, three: Three, source: Three | null): FieldRead {
  if (field.kind !== 'number') {
    return withOthers(three, readSingle(field, three.mid));
  }
  if (source !== null && isPublishedRow(three)) {
    const level = levelOf(source);
    if (level === 'each') return nothing;
    // Levels of a rate that has none say nothing.
    if (level !== null) return takesLevels(field.parameter) ? { value: level, unused: [] } : nothing;
  }
  return field.ranged ? readFigures(field, three) : withOthers(three, readFigure(field, three.mid));
}

/** What stands beside the one cell that counts. */
function withOthers({ low, high }: Three, read: FieldRead): FieldRead {
  const others = [low, high].filter((cell) => !isBlank(cell)).map(shown);
  return others.length === 0 ? read : { ...read, unused: [...read.unused, ...others] };
}

function readSingle(field: Exclude<Field, NumberField>, cell: GridCell): FieldRead {
  if (isBlank(cell)) return nothing;
  const value = meaning(field, cell);
  return value !== undefined && isGoodValue(field, value) ? { value, unused: [] } : { unused: [shown(cell)] };
}

function meaning(field: Exclude<Field, NumberField>, { value, formula }: GridCell): Value | undefined {
  switch (field.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'currency':
      return typeof value === 'string' ? value : undefined;
    case 'country':
      return typeof value === 'string' ? findCountry(value)?.code : undefined;
    case 'date':
      return writtenDay(formula) ?? (typeof value === 'object' && value !== null ? dayOf(value.date) : undefined);
    case 'word': {
      const { words } = field.parameter;
      const word = plain(value);
      return Object.keys(words).find((code) => word === words[code]?.en || word === words[code]?.nb);
    }
  }
}

/** The day of `=DATE(2026;11;24)`, which no time zone moves. */
function writtenDay(formula: string): string | undefined {
  const [, year, month = '', day = ''] = /^=DATE\((\d{4})[;,] ?(\d\d?)[;,] ?(\d\d?)\)$/i.exec(formula) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether all that stands in a row comes out of the published figures. */
function isPublishedRow({ low, mid, high }: Three): boolean {
  const isOurs = ({ formula }: GridCell) => /ISFORMULA\(/i.test(formula);
  const midIsOurs = isEmpty(mid) || /^=\$?[A-Z]+\$?\d+$/i.test(mid.formula);
  return midIsOurs && [low, high].every((cell) => isEmpty(cell) || isOurs(cell));
}

function isEmpty(cell: GridCell): boolean {
  return cell.formula === '' && isBlank(cell);
}

/** The one level of all published figures, or `each` for its own; `null` where others than published ones stand there. */
function levelOf(source: Three): Level | 'each' | null {
  const written = levels.map((level) => (isEmpty(source[level]) ? undefined : levelIn(source[level].formula)));
  const [first] = written;
  if (levels.every((level, i) => (written[i] === undefined ? isEmpty(source[level]) : written[i] === level)))
    return 'each';
  return first != null && written.every((level) => level === first) ? first : null;
}

const levels: readonly Level[] = ['low', 'mid', 'high'];

/** The level that a formula names; `null` where it names none. */
function levelIn(formula: string): Level | null {
  // Every other piece stands between quotation marks.
  for (const [i, text] of formula.split('"').entries()) {
    const word = i % 2 === 1 ? plain(text) : '';
    const level = levels.find((one) => word === levelWords[one].en || word === levelWords[one].nb);
    if (level !== undefined) return level;
  }
  return null;
}

function readFigure(field: NumberField, cell: GridCell): FieldRead {
  if (isBlank(cell)) return nothing;
  return isGoodValue(field, cell.value) && typeof cell.value === 'number'
    ? { value: cell.value, unused: [] }
    : { unused: [shown(cell)] };
}

/** One figure where low and high follow it, else a range. */
function readFigures(field: NumberField, { low, mid, high }: Three): FieldRead {
  const ends = [low, high] as const;
  const typed = ends.filter((cell) => !isBlank(cell) && !(cell.formula !== '' && cell.value === mid.value));
  const alone = readFigure(field, mid);
  if (typed.length === 0) return alone;
  const figures = [low, mid, high].map((cell) => (typed.includes(cell) ? cell.value : mid.value));
  const [atLow, atMid, atHigh] = (field.lowers ? figures.reverse() : figures) as [number, number, number];
  const range = { low: atLow, mid: atMid, high: atHigh };
  if (isGoodValue(field, range)) return { value: range, unused: [] };
  return { ...alone, unused: [...alone.unused, ...typed.map(shown)] };
}
