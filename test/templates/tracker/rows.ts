import type { Language } from '../../../src/lang/language';
import type { Content, Tab } from '../../../src/templates/tab';
import type { TrackerNames } from '../../../src/templates/tracker/index';
import { trackerTab } from '../../../src/templates/tracker/index';
import { type TrackerTab, tabNames, trackerTabs } from '../../../src/templates/tracker/tabs';

/** Invented rows of a tracker. A day is `yyyy-mm-dd`; what is left out is an empty cell. */
export interface TrackerRows {
  readonly account?: {
    readonly country?: string;
    readonly currency?: string;
    readonly usdValue?: number;
    readonly usdDate?: string;
    readonly age?: number;
  };
  /** The user's own rates by id: low, mid, high. */
  readonly own?: { readonly [id: string]: readonly [number | null, number | null, number | null] };
  readonly niche?: string;
  readonly videos?: readonly VideoRow[];
  readonly daily?: readonly DailyRow[];
  readonly gender?: readonly AudienceRow[];
  readonly territories?: readonly AudienceRow[];
  readonly ledger?: readonly LedgerRow[];
  readonly deals?: readonly DealRow[];
  readonly income?: readonly IncomeRow[];
}

export interface VideoRow {
  readonly link: string;
  readonly title?: string;
  readonly likes?: number;
  readonly comments?: number;
  readonly shares?: number;
  readonly views?: number;
  readonly length?: number;
  readonly sponsored?: string | boolean;
  readonly saves?: number;
}

export interface DailyRow {
  readonly date: string;
  readonly views?: number;
  readonly likes?: number;
  readonly comments?: number;
  readonly shares?: number;
  readonly followers?: number;
}

export interface AudienceRow {
  readonly name: string;
  readonly share: number;
  readonly asOf: string;
}

export interface LedgerRow {
  readonly month?: string;
  readonly video?: string;
  readonly views?: number;
  readonly qualified?: number;
  readonly standard?: number;
  readonly additional?: number;
  readonly currency?: string;
  readonly status?: string;
  readonly paidOn?: string;
}

export interface DealRow {
  readonly brand: string;
  readonly fee?: number;
  readonly currency?: string;
  readonly usage?: number;
  readonly spark?: number;
  readonly exclusivity?: number;
  readonly rush?: string;
  readonly agreed?: number;
  readonly status?: string;
  readonly due?: string;
  readonly paidOn?: string;
}

export interface IncomeRow {
  readonly date?: string;
  readonly stream?: string;
  readonly what?: string;
  readonly amount?: number;
  readonly currency?: string;
}

/** The number of a day in a cell. */
export function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

const dayCell = (day: string | undefined): Content => (day === undefined ? null : serial(day));
const cell = (value: string | number | boolean | undefined): Content => value ?? null;

export function defaultNames(language: Language): TrackerNames {
  const names = tabNames();
  return Object.fromEntries(trackerTabs.map((tab) => [tab, names[tab][language]])) as TrackerNames;
}

/** A whole tracker with rows filled in, in the order of its tabs. */
export function filledTracker(rows: TrackerRows, language: Language, names = defaultNames(language)): Tab[] {
  return trackerTabs.map((tab) => fill(trackerTab(tab, names, language), tab, rows));
}

function fill(made: Tab, tab: TrackerTab, rows: TrackerRows): Tab {
  const cells = made.cells.map((row) => [...row]);
  const width = cells[0]?.length ?? 0;
  const add = (contents: readonly (readonly Content[])[], left = 0): void => {
    contents.forEach((row, i) => {
      cells[i + 1] ??= new Array<Content>(width).fill(null);
      row.forEach((content, c) => {
        (cells[i + 1] as Content[])[left + c] = content;
      });
    });
  };
  const set = (row: number, column: number, content: Content): void => {
    (cells[row - 1] as Content[])[column - 1] = content;
  };
  switch (tab) {
    case 'videos':
      add(
        (rows.videos ?? []).map((row) => [
          row.link,
          cell(row.title),
          null,
          ...[row.likes, row.comments, row.shares, row.views].map(cell),
          null,
          null,
          ...[row.length, row.sponsored, row.saves].map(cell),
        ]),
      );
      break;
    case 'daily':
      add(
        (rows.daily ?? []).map((row) => [
          dayCell(row.date),
          cell(row.views),
          null,
          ...[row.likes, row.comments, row.shares, row.followers].map(cell),
        ]),
      );
      break;
    case 'audience': {
      const block = (list: readonly AudienceRow[] | undefined) =>
        (list ?? []).map(({ name, share, asOf }) => [name, share, serial(asOf)]);
      add(block(rows.gender), 7);
      add(block(rows.territories), 12);
      break;
    }
    case 'ledger':
      add(
        (rows.ledger ?? []).map((row) => [
          dayCell(row.month),
          ...[row.video, row.views, row.qualified].map(cell),
          null,
          ...[row.standard, row.additional, row.currency, row.status].map(cell),
          dayCell(row.paidOn),
        ]),
      );
      break;
    case 'deals':
      add(
        (rows.deals ?? []).map((row) => [
          row.brand,
          ...[row.fee, row.currency, row.usage, row.spark, row.exclusivity, row.rush, row.agreed, row.status].map(cell),
          dayCell(row.due),
          dayCell(row.paidOn),
        ]),
      );
      break;
    case 'income':
      add(
        (rows.income ?? []).map((row) => [
          dayCell(row.date),
          ...[row.stream, row.what, row.amount, row.currency].map(cell),
        ]),
      );
      break;
    case 'rates': {
      const { country, currency, usdValue, usdDate, age } = rows.account ?? {};
      if (country !== undefined) set(4, 2, country);
      if (currency !== undefined) set(5, 2, currency);
      if (usdValue !== undefined) set(6, 2, usdValue);
      if (usdDate !== undefined) set(7, 2, serial(usdDate));
      if (age !== undefined) set(8, 2, age);
      for (const [id, own] of Object.entries(rows.own ?? {})) {
        const row = cells.findIndex((one) => one[0] === id) + 1;
        own.forEach((figure, i) => void set(row, 12 + i, figure));
      }
      break;
    }
    case 'mediaKit':
      if (rows.niche !== undefined) set(4, 2, rows.niche);
      break;
    case 'dashboard':
  }
  return { ...made, cells };
}
