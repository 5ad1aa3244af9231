import { dayOf } from '../../lang/date';
import type { ImportCell } from '../../messages';
import { isBlank, isDate } from '../../sheet/cell';
import { serialOf } from '../../templates/tracker/cellMeaning';
import type { ColumnKind } from '../../templates/tracker/imported';
import { asText } from '../asText';

/** What setValues is given for a cell: `''` empties it. */
export type Value = string | number | boolean | Date;

/** A cell of an import. A day is a number: what a date means depends on time zones. */
export function toValue(kind: ColumnKind, cell: ImportCell): Value {
  if (cell === null || typeof cell === 'number') return cell ?? '';
  return kind === 'day' ? serialOf(cell) : asText(cell);
}

/** A cell as it stands, so that it is the same when it is written again. */
export function asItStands(value: unknown, formula: string): Value {
  if (formula !== '') return formula;
  if (isBlank(value)) return '';
  // The one error that is typed and no formula.
  if (value === '#N/A') return value;
  return typeof value === 'string' ? asText(value) : (value as Value);
}

/** Whether a cell holds what it was given. */
export function isWritten(wanted: Value, value: unknown, formula: string): boolean {
  if (typeof wanted === 'string') {
    if (wanted.startsWith('=')) return formula === wanted;
    return formula === '' && (wanted === '' ? isBlank(value) : value === wanted.replace(/^'/, ''));
  }
  if (formula !== '') return false;
  if (!isDate(value)) return value === wanted;
  const time = (value as Date).getTime();
  return isDate(wanted)
    ? time === (wanted as Date).getTime()
    : serialOf(dayOf(new Date(time).toISOString())) === wanted;
}
