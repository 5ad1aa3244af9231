/** Parts of formulas over rows. `where` is a product that is above 0 in the rows meant. */

/** A sum over rows that have an amount; blank where none has. A text in place of an amount makes it an error. */
export function sumWhere(where: string, amounts: string): string {
  const counted = `${where}*(${amounts}<>"")`;
  return `IF(SUMPRODUCT(${counted})=0;"";SUM(ARRAYFORMULA(IF(${counted};${amounts}*1;0))))`;
}

/** The month of a date as one number, so that months can be compared and counted back. */
export function monthOf(dates: string): string {
  return `(YEAR(${dates})*12+MONTH(${dates}))`;
}

/** The month of the rows meant that have a date; a text that no month equals for all others. */
export function monthKeys(where: string, dates: string): string {
  return `IF(${where}*ISNUMBER(${dates});${monthOf(dates)};"")`;
}

/** Months as they are looked for among keys; blank where there is no date. */
export function wantedMonths(cells: string): string {
  return `IF(ISNUMBER(${cells});${monthOf(cells)};"-")`;
}

/** For each wanted key the sum of the amounts of its rows; blank where it has none. One pass over the rows for all of them. */
export function sumByKey(keys: string, wanted: string, amounts: string): string {
  return `IF(COUNTIF(${keys};${wanted})=0;"";SUMIF(${keys};${wanted};${amounts}))`;
}

/** The sum of a few cells; blank where none holds a number. */
export function sumOf(range: string): string {
  return `IF(COUNT(${range})=0;"";SUM(${range}))`;
}

/** Rows whose date lies in the month that begins at the date in `cell`. */
export function inMonth(dates: string, cell: string): string {
  return `(${dates}>=${cell})*(${dates}<DATE(YEAR(${cell});MONTH(${cell})+1;1))`;
}

/** The newest date of the rows meant, 0 without any. */
export function newestWhere(where: string, dates: string): string {
  return `MAX(ARRAYFORMULA(IF(${where}*ISNUMBER(${dates});${dates};"")))`;
}

/** The first cell of a column among the rows meant; blank without any. */
export function firstWhere(where: string, column: string): string {
  return `IFERROR(INDEX(FILTER(${column};${where});1);"")`;
}

/**
 * Columns beside each other, sorted by one of them from the highest on, at most so many rows; blank cells without any.
 *
 * @param by which of the columns, from 1
 */
export function highestWhere(where: string, columns: readonly string[], by: number, most: number): string {
  // Sorting nothing is an error to some spreadsheets that IFERROR does not see: so a blank row is sorted.
  const none = `HSTACK(${columns.map(() => '""').join(';')})`;
  const rows = `IFERROR(FILTER(HSTACK(${columns.join(';')});${where});${none})`;
  return `ARRAYFORMULA(FILTER(SORT(${rows};${by};FALSE);SEQUENCE(MAX(1;SUMPRODUCT(${where}*1));1)<=${most}))`;
}
