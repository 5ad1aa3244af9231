import type { Text } from '../../lang/language';
import type { TrackerTab } from './tabs';

/** Tables that an import fills, each a block of neighbouring columns in a tab of the tracker. */
export const importedTables = ['videos', 'daily', 'viewers', 'gender', 'territories', 'activity'] as const;

export type ImportedTable = (typeof importedTables)[number];

/** What a column holds. A day is written as a date, a share as a number between 0 and 1. */
export type ColumnKind = 'text' | 'count' | 'share' | 'day';

export interface ImportedColumn {
  readonly id: string;
  readonly header: Text;
  readonly kind: ColumnKind;
  /** Number format as Sheets writes it; none for texts. */
  readonly format?: string;
}

export interface TableSpec {
  readonly tab: TrackerTab;
  readonly columns: readonly ImportedColumn[];
}

const count = (id: string, en: string, nb: string): ImportedColumn => ({
  id,
  header: { en, nb },
  kind: 'count',
  format: '#,##0',
});
const day = (id: string, en: string, nb: string): ImportedColumn => ({
  id,
  header: { en, nb },
  kind: 'day',
  format: 'yyyy-mm-dd',
});
const text = (id: string, en: string, nb: string): ImportedColumn => ({ id, header: { en, nb }, kind: 'text' });
const share = (id: string, en: string, nb: string): ImportedColumn => ({
  id,
  header: { en, nb },
  kind: 'share',
  format: '0.0%',
});

/**
 * The columns that an import writes, from left to right. Behind them stand two more that belong to the import: the day that
 * the row's figures are of (`asOf`), and the record (`recordHeader`, hidden) of what was written there, by which a cell that
 * was changed by hand is known. See `src/templates/tracker/merge.ts`.
 */
export const tableSpecs = (): { readonly [T in ImportedTable]: TableSpec } => ({
  videos: {
    tab: 'videos',
    columns: [
      text('link', 'Link', 'Lenke'),
      text('title', 'Title', 'Tittel'),
      day('posted', 'Posted', 'Publisert'),
      count('likes', 'Likes', 'Likes'),
      count('comments', 'Comments', 'Kommentarer'),
      count('shares', 'Shares', 'Delinger'),
      count('views', 'Views', 'Visninger'),
    ],
  },
  daily: {
    tab: 'daily',
    columns: [
      day('date', 'Date', 'Dato'),
      count('views', 'Views', 'Visninger'),
      count('profileViews', 'Profile views', 'Profilvisninger'),
      count('likes', 'Likes', 'Likes'),
      count('comments', 'Comments', 'Kommentarer'),
      count('shares', 'Shares', 'Delinger'),
      count('followers', 'Followers', 'Følgere'),
    ],
  },
  viewers: {
    tab: 'audience',
    columns: [
      day('date', 'Date', 'Dato'),
      count('viewers', 'Viewers', 'Seere'),
      count('newViewers', 'New viewers', 'Nye seere'),
      count('returningViewers', 'Returning viewers', 'Tilbakevendende seere'),
    ],
  },
  gender: { tab: 'audience', columns: [text('gender', 'Gender', 'Kjønn'), share('share', 'Share', 'Andel')] },
  territories: { tab: 'audience', columns: [text('territory', 'Country', 'Land'), share('share', 'Share', 'Andel')] },
  activity: {
    tab: 'audience',
    columns: [
      day('date', 'Date', 'Dato'),
      count('hour', 'Hour', 'Time'),
      count('active', 'Active followers', 'Aktive følgere'),
    ],
  },
});

export const asOfHeader: Text = { en: 'As of', nb: 'Tall per' };

/** A hidden column: users have no use for it. */
export const recordHeader: Text = { en: 'Import record', nb: 'Importspor' };

/** The name of the range over the headers of a table's imported columns, `asOf` and the record among them. */
export function importedRange(table: ImportedTable): string {
  return `CreatorPaysheetImport_${table}`;
}
