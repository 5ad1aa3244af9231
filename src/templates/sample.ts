import type { Language } from '../lang/language';
import { affiliateSheet } from './sample/affiliate';
import { brandDealsSheet } from './sample/brandDeals';
import { engagementSheet } from './sample/engagement';
import { liveGiftsSheet } from './sample/liveGifts';
import { ownFiguresSheet } from './sample/ownFigures';
import { ownProductsSheet } from './sample/ownProducts';
import { payoutsSheet } from './sample/payouts';
import { programmesSheet } from './sample/programmes';
import { ratesSheet } from './sample/rates';
import { toTab } from './sample/toTab';
import { videosTab } from './sample/videos';
import { wholeMixSheet } from './sample/wholeMix';
import type { Tab } from './tab';

/**
 * A workbook to try things on: invented videos with formulas over them, then a sheet for each way to earn, where every
 * question is answered by a formula over inputs to change.
 */
export function sampleTabs(language: Language): readonly Tab[] {
  const engagement = engagementSheet();
  const programmes = programmesSheet();
  const brandDeals = brandDealsSheet(programmes, engagement);
  const affiliate = affiliateSheet();
  const liveGifts = liveGiftsSheet(programmes);
  const ownProducts = ownProductsSheet();
  const payouts = payoutsSheet();
  const wholeMix = wholeMixSheet({ programmes, brandDeals, affiliate, liveGifts, ownProducts, payouts });
  const sheets = [
    engagement,
    programmes,
    ownFiguresSheet(),
    brandDeals,
    affiliate,
    liveGifts,
    ownProducts,
    payouts,
    wholeMix,
    ratesSheet(),
  ];
  return [videosTab(language), ...sheets.map((sheet) => toTab(sheet, language))];
}
