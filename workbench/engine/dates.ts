const millisecondsPerDay = 86_400_000;
/** Day 0 of a spreadsheet, 30 December 1899, counted from 1970. */
const dayZero = 25_569;

/** Told by its tag, not by `instanceof`: dates cross from one context into another. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * The date that a script gets for a cell. A cell has no time zone, so the wall clock of the cell becomes the wall clock
 * of the machine, as Sheets does with the spreadsheet's own time zone.
 */
export function dateOfSerial(serial: number): Date {
  const utc = new Date(Math.round((serial - dayZero) * millisecondsPerDay));
  const local = new Date(0);
  local.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  local.setHours(utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds(), utc.getUTCMilliseconds());
  return local;
}

export function serialOfDate(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return wall / millisecondsPerDay + dayZero;
}
