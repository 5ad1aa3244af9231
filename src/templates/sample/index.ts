import type { Language } from '../../lang/language';
import type { Tab } from '../tab';
import { affiliateSheet } from './affiliate';
import { brandDealsSheet } from './brandDeals';
import { engagementSheet } from './engagement';
import { liveGiftsSheet } from './liveGifts';
import { ownFiguresSheet } from './ownFigures';
import { ownProductsSheet } from './ownProducts';
import { payoutsSheet } from './payouts';
import { programmesSheet } from './programmes';
import { ratesSheet } from './rates';
import { toTab } from './toTab';
import { videosTab } from './videos';
import { wholeMixSheet } from './wholeMix';

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
