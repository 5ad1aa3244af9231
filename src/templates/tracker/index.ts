import type { Language } from '../../lang/language';
import type { Tab } from '../tab';
import { audienceTab } from './audienceTab';
import { dailyTab } from './dailyTab';
import { dashboardTab } from './dashboard/dashboardTab';
import { dealsTab } from './dealsTab';
import { incomeTab } from './incomeTab';
import type { Place, TrackerNames } from './layout';
import { ledgerTab } from './ledgerTab';
import { mediaKitTab } from './mediaKitTab';
import { ratesTab } from './ratesTab';
import type { TrackerTab } from './tabs';
import { videosTab } from './videosTab';

export type { TrackerNames } from './layout';

/**
 * A tab of the tracker as data.
 *
 * @param names what all sheets of the tracker are really called, as formulas name each other's
 */
export function trackerTab(tab: TrackerTab, names: TrackerNames, language: Language): Tab {
  return makers[tab]({ tab, names, language });
}

const makers: { readonly [T in TrackerTab]: (place: Place) => Tab } = {
  dashboard: dashboardTab,
  videos: videosTab,
  daily: dailyTab,
  audience: audienceTab,
  ledger: ledgerTab,
  deals: dealsTab,
  income: incomeTab,
  rates: ratesTab,
  mediaKit: mediaKitTab,
};
