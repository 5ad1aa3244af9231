import type { Text } from '../../lang/language';
import { columnName } from '../../sheet/reference';
import type { Content, Look, Note, RangeName, Tab, Validation } from '../tab';
import type { Place } from './layout';
import { quoted } from './layout';
import { tabRange } from './tabs';

/** Whose a column is. Its header says so by its color and in its note. */
export type Owner = 'import' | 'yours' | 'formula';

/** Light enough for black text on all of them. */
export const colors: { readonly [O in Owner]: string } = { import: '#d6e4f7', yours: '#fff2cc', formula: '#e6e6e6' };

const ownerTexts = (): { readonly [O in Owner]: Text } => ({
  import: {
    en: 'Filled in by the import. What you change by hand here is kept, and the next import says so.',
    nb: 'Fylles inn av importen. Det du endrer for hånd her, beholdes, og neste import sier fra om det.',
  },
  yours: { en: 'Yours to fill in.', nb: 'Fylles inn av deg.' },
  formula: {
    en: 'A formula: it stands in this cell and counts for all rows below. Leave the column empty.',
    nb: 'En formel: den står i denne cellen og gjelder alle rader under. La kolonnen stå tom.',
  },
});

/** Few different ones: neighbours of one width are set together. */
export const widths = { figure: 120, text: 200 } as const;

export interface ListColumn {
  readonly header: Text;
  readonly owner: Owner;
  /** In pixels; that of a figure where nothing is said. */
  readonly width?: number;
  readonly format?: string;
  readonly note?: Text;
  /** Words to choose from. */
  readonly words?: readonly Text[];
  readonly hidden?: true;
  /** What gives the whole column below the header; and the header itself where it is not always the same text. */
  readonly formula?: string;
  readonly headerFormula?: string;
}

/** A column that a formula fills. */
export function formulaColumn(header: Text, formula: string, note: Text, format?: string): ListColumn {
  return { header, owner: 'formula', formula, note, ...(format === undefined ? {} : { format }) };
}

/** A note in plain words: whose the column is, and what stands in it. */
function noteOf({ owner, note }: ListColumn, language: Place['language']): string {
  const whose = ownerTexts()[owner][language];
  return note === undefined ? whose : `${whose}\n${note[language]}`;
}

function headerOf({ header, formula, headerFormula }: ListColumn, language: Place['language']): Content {
  if (formula === undefined) return header[language];
  // In the header row, where sorting the rows below can't move it.
  return { formula: `=VSTACK(${headerFormula ?? quoted(header[language])};${formula})` };
}

/** A tab with one row for each thing, from its columns; `null` is a column left free. */
export function listTab(
  name: string,
  columns: readonly (ListColumn | null)[],
  names: readonly RangeName[],
  language: Place['language'],
): Tab {
  const looks: Look[] = [{ range: `A1:${columnName(columns.length)}1`, wrap: true }];
  const notes: Note[] = [];
  const validations: Validation[] = [];
  const hiddenColumns: number[] = [];
  columns.forEach((one, i) => {
    if (one === null) return;
    const letter = columnName(i + 1);
    const body = `${letter}2:${letter}`;
    looks.push({ range: `${letter}1`, background: colors[one.owner] });
    if (one.format !== undefined) looks.push({ range: body, format: one.format });
    notes.push({ cell: `${letter}1`, text: noteOf(one, language) });
    // Words of the other language are understood as well, and shown by a mark in the corner only.
    if (one.words) validations.push({ range: body, values: one.words.map((word) => word[language]), open: true });
    if (one.hidden) hiddenColumns.push(i + 1);
  });
  return {
    name,
    cells: [columns.map((one) => (one === null ? null : headerOf(one, language)))],
    looks,
    frozenRows: 1,
    frozenColumns: 0,
    columnWidths: columns.map((one) => one?.width ?? widths.figure),
    notes,
    validations,
    hiddenColumns,
    names,
  };
}

/** The name by which a tab is found again: over its header row. */
export function headerName({ tab }: Place, columns: number): RangeName {
  return { name: tabRange(tab), range: `A1:${columnName(columns)}1` };
}
