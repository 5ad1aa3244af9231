type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many characters as the name of a sheet may have. */
const LONGEST = 100;

/** A name as a sheet can have it; empty where nothing is left of it. */
export function cleanName(text: string): string {
  const printed = Array.from(text, (character) => (character < ' ' || character === '\u007f' ? ' ' : character)).join(
    '',
  );
  const allowed = printed
    .replace(/['*?:/\\[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(allowed, LONGEST);
}

/**
 * A name that no sheet has: the one that is wanted, or the next one with a number.
 *
 * @param isTaken tells of names that are promised already
 */
export function freeName(
  spreadsheet: Spreadsheet,
  name: string,
  isTaken: (name: string) => boolean = () => false,
): string {
  for (let i = 1; ; i++) {
    const number = ` ${i}`;
    const candidate = i === 1 ? name : cut(name, LONGEST - number.length) + number;
    if (spreadsheet.getSheetByName(candidate) === null && !isTaken(candidate)) return candidate;
  }
}

/**
 * What a sheet is called. It is asked only where it has not one of its usual names, by which it is found without a question.
 */
export function nameOf(spreadsheet: Spreadsheet, sheet: Sheet, usual: readonly string[]): string {
  const id = sheet.getSheetId();
  return usual.find((name) => spreadsheet.getSheetByName(name)?.getSheetId() === id) ?? sheet.getName();
}

/** Gives up the end of a text, but no half of a character. */
function cut(text: string, longest: number): string {
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
