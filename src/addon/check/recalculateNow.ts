import { userLanguage } from '../language';
import { outcomeInWords } from './outcomeInWords';
import { recalculate } from './recalculate';

/** Recalculates and tells the outcome. Called from the menu. */
export function recalculateNow(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi().alert(outcomeInWords(recalculate(), language));
}
