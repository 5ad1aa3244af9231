import type { Entry } from '../../catalogue/entry';
import type { Rate } from '../../catalogue/rate';
import { figureInWords, withCurrency } from '../../catalogue/rateInWords';
import { allRates } from '../../catalogue/rates';
import { type UnitCode, unitOf } from '../../catalogue/units';
import type { Language } from '../../lang/language';
import { formatAmount, formatFigure, formatNumber, formatPercent } from '../../lang/number';
import type { CellMessage, CellsFound } from '../../messages';
import type { Cell } from '../../sheet/result';
import { quote, shorten } from '../fieldError';
import type { ArgumentReading } from './arguments';
import type { Preview } from './preview';

/** As many rows of a result as are shown. */
export const ROWS_SHOWN = 10;

/** Units whose name says something after the number. */
const COUNTED: readonly UnitCode[] = [
  'views',
  'qualified_views',
  'followers',
  'seconds',
  'days',
  'orders',
  'diamonds',
  'usd',
];

/** A cell of a result as a sheet of the language shows it, in the unit of the result. */
export function cellInWords(cell: Cell, unit: UnitCode | undefined, language: Language): string {
  if (typeof cell === 'boolean') return language === 'nb' ? (cell ? 'SANN' : 'USANN') : cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return cell;
  if (unit === undefined) return formatNumber(cell, language, Math.abs(cell) < 1 ? 4 : 2);
  const { percent, format } = unitOf(unit);
  if (percent) return formatPercent(cell, language, 2);
  return format === unitOf('usd').format ? formatAmount(cell, language) : formatNumber(cell, language, 4);
}

/** A cell of a column, with as many decimals as the others, so that they stand in line. */
export function alignedCell(cell: Cell, unit: UnitCode | undefined, language: Language): string {
  if (typeof cell !== 'number' || unit === undefined) return cellInWords(cell, unit, language);
  const { percent, format } = unitOf(unit);
  if (percent) return `${formatFigure(cell * 100, language)}${language === 'nb' ? '\u00a0%' : '%'}`;
  return format === unitOf('usd').format ? formatFigure(cell, language) : cellInWords(cell, unit, language);
}

/** One value by itself, with the name of its unit where that says something: `1,000 USD`. */
export function valueInWords(cell: Cell, { result }: Entry, rate: Rate | null, language: Language): string {
  if (cell === '') return language === 'nb' ? 'Tom celle' : 'An empty cell';
  if (rate !== null && typeof cell === 'number') {
    return withCurrency(figureInWords(cell, rate, language), rate);
  }
  const unit = result?.unit;
  const words = cellInWords(cell, unit, language);
  return unit !== undefined && COUNTED.includes(unit) ? `${words}\u00a0${unitOf(unit).name[language]}` : words;
}

/** The rate whose figure the result is, where the user named one. */
export function rateNamed({ parameters }: Entry, readings: readonly ArgumentReading[]): Rate | null {
  const at = parameters.findIndex((parameter) => parameter.type === 'word' && parameter.listedBy === 'RATE_CATALOG');
  const reading = readings[at];
  return (reading?.kind === 'value' && allRates().find(({ id }) => id === reading.value)) || null;
}

/** How large a result is, and how much of it is shown. */
export function sizeInWords({ rows, open }: Extract<Preview, { kind: 'result' }>, language: Language): string {
  const nb = language === 'nb';
  const count = rows.length;
  const columns = rows[0]?.length ?? 1;
  const number = formatNumber(count, language);
  const size = nb
    ? `${number} ${count === 1 ? 'rad' : 'rader'}${columns === 1 ? '' : ` × ${columns} kolonner`}`
    : `${number} ${count === 1 ? 'row' : 'rows'}${columns === 1 ? '' : ` × ${columns} columns`}`;
  const shown = nb ? `de første ${ROWS_SHOWN} vises` : `the first ${ROWS_SHOWN} are shown`;
  const more = nb ? 'Resten av kolonnen i arket blir tom.' : 'The rest of the column in the sheet stays empty.';
  return `${size}${count > ROWS_SHOWN ? `; ${shown}` : ''}.${open ? ` ${more}` : ''}`;
}

/** The result in one breath, for a screen reader. */
export function resultSpoken(
  preview: Extract<Preview, { kind: 'result' }>,
  entry: Entry,
  rate: Rate | null,
  language: Language,
): string {
  const first = preview.rows[0]?.[0] ?? '';
  if (preview.single) return valueInWords(first, entry, rate, language);
  const value = preview.rows[0]?.map((cell) => cellInWords(cell, entry.result?.unit, language)).join(', ') ?? '';
  return language === 'nb'
    ? `${sizeInWords(preview, language)} Første rad: ${value}.`
    : `${sizeInWords(preview, language)} First row: ${value}.`;
}

/** What cells hold that a field names: where they are, how many, and the first. */
export function cellsInWords({ sheetName, rows, columns, values }: CellsFound, language: Language): string {
  const nb = language === 'nb';
  const first = messageInWords(values[0]?.[0] ?? null, language);
  const sheet = nb ? `Arket ${quote(sheetName, language)}` : `Sheet ${quote(sheetName, language)}`;
  if (rows * columns === 1) return `${sheet}: ${first}`;
  const across = columns === 1 ? '' : ` × ${columns} ${nb ? 'kolonner' : 'columns'}`;
  return nb
    ? `${sheet}: ${rows} ${rows === 1 ? 'rad' : 'rader'}${across}, først ${first}`
    : `${sheet}: ${rows} ${rows === 1 ? 'row' : 'rows'}${across}, first ${first}`;
}

function messageInWords(message: CellMessage, language: Language): string {
  if (message === null) return language === 'nb' ? 'tom' : 'empty';
  if (typeof message === 'object') return language === 'nb' ? 'en dato' : 'a date';
  return typeof message === 'string'
    ? quote(shorten(message, 30), language)
    : cellInWords(message, undefined, language);
}

/** The time of day, as a clock shows it. */
export function timeInWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', { timeStyle: 'short' }).format(at);
}
