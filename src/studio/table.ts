import type { Day, Period } from './day';

export type { Day, Period };

/** What kinds of tables TikTok Studio exports. */
export type Kind = 'overview' | 'viewers' | 'followers' | 'activity' | 'gender' | 'territories' | 'videos';

/** A figure; `null` where its cell was blank. */
export type Figure = number | null;

export interface OverviewRow {
  readonly date: Day;
  readonly views: Figure;
  readonly profileViews: Figure;
  readonly likes: Figure;
  readonly comments: Figure;
  readonly shares: Figure;
}

export interface ViewersRow {
  readonly date: Day;
  readonly viewers: Figure;
  readonly newViewers: Figure;
  readonly returningViewers: Figure;
}

export interface FollowersRow {
  readonly date: Day;
  readonly followers: Figure;
  /** Against the day before; `null` where that day has no figure. */
  readonly change: Figure;
}

export interface ActivityRow {
  readonly date: Day;
  /** 0 to 23. */
  readonly hour: number;
  /** Followers who were active. */
  readonly active: Figure;
}

export interface GenderRow {
  /** As in the file. */
  readonly gender: string;
  /** 0 to 1. */
  readonly share: Figure;
}

export interface TerritoryRow {
  /** As in the file. */
  readonly territory: string;
  /** 0 to 1. */
  readonly share: Figure;
}

export interface VideoRow {
  /** Digits, from the link; empty where the link has none. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** In the time zone of the account. */
  readonly posted: Day;
  readonly likes: Figure;
  readonly comments: Figure;
  readonly shares: Figure;
  readonly views: Figure;
  /** The day the figures are of. */
  readonly asOf: Day;
}

/** The row of each kind of table. */
export interface Rows {
  readonly overview: OverviewRow;
  readonly viewers: ViewersRow;
  readonly followers: FollowersRow;
  readonly activity: ActivityRow;
  readonly gender: GenderRow;
  readonly territories: TerritoryRow;
  readonly videos: VideoRow;
}

/**
 * What settled the year, which exports leave out: the name of the archive, a 29 February, the times of upload in the ids of
 * videos where they leave one year only, the day of import (the last year before it), or the user. `null` where dates have a
 * year, or where there are none.
 */
export type YearBy = 'archive' | 'leap-day' | 'video-ids' | 'today' | 'user';

/**
 * What says which day figures are of: the archive's name, or its other files; the dates in the file, whose year `yearBy` is
 * about; the user; or nothing, so that the day of import is assumed (`today`). `null` where `asOf` is.
 */
export type AsOfBy = 'archive' | 'file' | 'user' | 'today';

/** Columns that aren't known, as texts. */
export interface Extra {
  readonly headers: readonly string[];
  /** The cells below `headers`, one line for each of the table's rows, in the same order. */
  readonly rows: readonly (readonly string[])[];
}

/** One CSV file, read. */
export interface TableOf<K extends Kind> {
  readonly kind: K;
  /** Which file: `Overview.csv`, or `Overview_….zip › Overview.csv`; no two of one import are the same. */
  readonly path: string;
  /** Whose figures, by the archive's name; `null` for files of which it isn't known. */
  readonly handle: string | null;
  /** The day the figures are of: of two files with the same rows, the newer one is right. */
  readonly asOf: Day | null;
  readonly asOfBy: AsOfBy | null;
  /** First and last day in `rows`; for videos, of their posts. */
  readonly period: Period | null;
  readonly yearBy: YearBy | null;
  /** The language of the dates as a tag such as `nb`; `null` where they are in figures, or where there are none. */
  readonly dateLanguage: string | null;
  /** Without an open question, and not too large to be imported. A table that isn't ready has no rows. */
  readonly ready: boolean;
  /** In order of days; of videos, names and hours, in the order of the file. */
  readonly rows: readonly Rows[K][];
  readonly extra: Extra;
}

/** A table of any kind, told apart by `kind`. */
export type StudioTable = { [K in Kind]: TableOf<K> }[Kind];
