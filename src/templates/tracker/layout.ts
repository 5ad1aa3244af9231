import type { Language, Text } from '../../lang/language';
import { columnName } from '../../sheet/reference';
import type { TrackerTab } from './tabs';

/** What the sheets of a tracker are really called: users may have taken a name before. */
export type TrackerNames = { readonly [T in TrackerTab]: string };

/** Tabs with one row for each thing, and their columns from left to right. An empty name is a column left free. */
// biome-ignore format: one line for each tab
const columnIds = {
  videos: ['link', 'title', 'posted', 'likes', 'comments', 'shares', 'views', 'asOf', 'record', 'length', 'sponsored', 'saves', 'rate', 'tier', 'estimate', 'sponsoredAs', 'interactions'],
  daily: ['date', 'views', 'profileViews', 'likes', 'comments', 'shares', 'followers', 'asOf', 'record', 'rate', 'change', 'month', 'interactions', 'followersMonth'],
  audience: ['date', 'viewers', 'newViewers', 'returningViewers', 'asOfViewers', 'recordViewers', '', 'gender', 'genderShare', 'asOfGender', 'recordGender', '', 'territory', 'territoryShare', 'asOfTerritories', 'recordTerritories', '', 'activityDate', 'hour', 'active', 'asOfActivity', 'recordActivity', '', 'newestGender', 'newestTerritory'],
  ledger: ['month', 'video', 'views', 'qualified', 'rpm', 'standard', 'additional', 'currency', 'status', 'paidOn', 'reward', 'estimate', 'difference', 'code', 'key', 'final', 'measured', 'unpaid', 'builtIn', '', 'rewardMonth', 'monthReward', 'monthPayout'],
  deals: ['brand', 'fee', 'currency', 'usage', 'spark', 'exclusivity', 'rush', 'agreed', 'status', 'due', 'paidOn', 'quote', 'open', 'code', 'key', 'openKey', 'usageMore', 'sparkMore', 'exclusivityMore', 'rushMore'],
  income: ['date', 'stream', 'what', 'amount', 'currency', 'code', 'kind', 'key'],
} as const;

export type ListTab = keyof typeof columnIds;
export type ColumnId<T extends ListTab> = Exclude<(typeof columnIds)[T][number], ''>;

/** The letter of a column. */
export function letterOf<T extends ListTab>(tab: T, id: ColumnId<T>): string {
  return columnName((columnIds[tab] as readonly string[]).indexOf(id) + 1);
}

/** Where a formula stands and in which language, which is all that formulas differ by. */
export interface Place {
  readonly tab: TrackerTab;
  readonly names: TrackerNames;
  readonly language: Language;
}

/** Cells of a tab as a formula names them from where it stands. */
export function cells({ tab, names }: Place, of: TrackerTab, a1: string): string {
  return of === tab ? a1 : `'${names[of].replace(/'/g, "''")}'!${a1}`;
}

/** All rows of a column below its header. */
export function column<T extends ListTab>(place: Place, tab: T, id: ColumnId<T>): string {
  const letter = letterOf(tab, id);
  return cells(place, tab, `${letter}2:${letter}`);
}

/** The columns of a tab, by name. */
export function columnsFrom<T extends ListTab>(place: Place, tab: T): (id: ColumnId<T>) => string {
  return (id) => column(place, tab, id);
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Above 0 where a cell holds one of some words, in either language. */
export function isAnyOf(range: string, words: readonly Text[]): string {
  const texts = words.flatMap(({ en, nb }) => (en === nb ? [en] : [en, nb]));
  return `(${texts.map((text) => `(TRIM(${range})=${quoted(text)})`).join('+')})`;
}
