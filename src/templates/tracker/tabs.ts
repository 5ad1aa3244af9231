import type { Language, Text } from '../../lang/language';

/** The tabs of a tracker, in the order in which they stand in the workbook. */
export const trackerTabs = [
  'dashboard',
  'videos',
  'daily',
  'audience',
  'ledger',
  'deals',
  'income',
  'rates',
  'mediaKit',
] as const;

export type TrackerTab = (typeof trackerTabs)[number];

/** What the tabs are called when they are made. Users may rename them. */
export const tabNames = (): { readonly [T in TrackerTab]: Text } => ({
  dashboard: { en: 'Dashboard', nb: 'Dashbord' },
  videos: { en: 'Videos', nb: 'Videoer' },
  daily: { en: 'Daily', nb: 'Daglig' },
  audience: { en: 'Audience', nb: 'Publikum' },
  ledger: { en: 'Ledger', nb: 'Regnskap' },
  deals: { en: 'Deals', nb: 'Avtaler' },
  income: { en: 'Other income', nb: 'Andre inntekter' },
  rates: { en: 'Rates', nb: 'Satser' },
  mediaKit: { en: 'Media kit', nb: 'Mediekit' },
});

/**
 * The name of the range by which a tab is found again, whatever it is called by now: its header row, or the block at its
 * top. Imported tables have ranges of their own, see `importedRange`.
 */
export function tabRange(tab: TrackerTab): string {
  return `CreatorPaysheetTracker_${tab}`;
}

/** Everything that can be set up, in the order in which it stands in the workbook: the tracker, and the roster beside it. */
export const setUpTabs = [...trackerTabs, 'roster'] as const;

export type SetUpTab = (typeof setUpTabs)[number];

const rosterName: Text = { en: 'Roster', nb: 'Skapere' };

/** What a tab is called when nobody wants another name. */
export function usualName(tab: SetUpTab, language: Language): string {
  return tab === 'roster' ? rosterName[language] : tabNames()[tab][language];
}
