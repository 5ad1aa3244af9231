/** Parts of formulas over rows. `where` is a product that is above 0 in the rows meant. */

/** What stands for a month, a currency or a word that is not there. It is the same in both languages. */
export const none = '-';

/**
 * What a row counts as, such as `202603: USD`: the month of its date and its currency, or `-` where it has none. `&` joins
 * whole ranges to one text in places; CONCAT goes cell by cell.
 */
export function rowKey(dates: string, codes: string): string {
  const month = `IF(ISNUMBER(${dates});YEAR(${dates})*100+MONTH(${dates});"${none}")`;
  return `CONCAT(CONCAT(${month};": ");${codeOr(codes)})`;
}

/** The currency code of a row, `-` where it has none. */
export function codeOr(codes: string): string {
  return `IF(${codes}="";"${none}";${codes})`;
}

/** For each wanted key the sum of the amounts of its rows; blank where it has none. One pass over the rows for all of them. */
export function sumByKey(keys: string, wanted: string, amounts: string): string {
  return `IF(COUNTIF(${keys};${wanted})=0;"";SUMIF(${keys};${wanted};${amounts}))`;
}

/** The sum of a few cells; blank where none holds a number. */
export function sumOf(range: string): string {
  return `IF(COUNT(${range})=0;"";SUM(${range}))`;
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
 * Columns beside each other, of the rows with a number in one of them, sorted by it from the highest on, at most so many
 * rows; blank cells without any.
 *
 * @param by which of the columns, from 1
 */
export function highest(columns: readonly string[], by: number, most: number): string {
  const numbers = columns[by - 1] as string;
  // Sorting nothing is an error to some spreadsheets that IFERROR does not see: so a blank row is sorted.
  const blank = `HSTACK(${columns.map(() => '""').join(';')})`;
  const rows = `IFERROR(FILTER(HSTACK(${columns.join(';')});ISNUMBER(${numbers}));${blank})`;
  return `ARRAYFORMULA(FILTER(SORT(${rows};${by};FALSE);SEQUENCE(MAX(1;COUNT(${numbers}));1)<=${most}))`;
}
