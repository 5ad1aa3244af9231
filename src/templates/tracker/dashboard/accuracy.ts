import { levelHeadings } from '../../../catalogue/words';
import type { Text } from '../../../lang/language';
import { cells, columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow } from '../page';
import { accountCell, measuredRow } from '../rateCells';
import { accuracyTop, measuredTop } from './rows';

export function putAccuracy(page: Page, place: Place): void {
  const { language } = place;
  const top = accuracyTop;
  const ledger = columnsFrom(place, 'ledger');
  const [reward, final] = [ledger('reward'), ledger('final')];
  const rewards = `ARRAYFORMULA(IF(${final}=1;${reward};""))`;
  const error = (guess: string) => `FORECAST_ERROR(${rewards};${guess};${quoted(language)})`;
  const guesses = [
    ['B', ledger('estimate')],
    ['C', ledger('builtIn')],
  ] as const;
  putFormula(page, `A${top - 1}`, `${quoted(texts().heading[language])}&${accountCell(place, 'money')}`);
  putRow(page, top, [texts().what, texts().inUse, texts().builtIn], place);
  putFormula(page, `A${top + 1}`, error(ledger('estimate')));
  putFormula(page, `C${top + 1}`, `CHOOSECOLS(${error(ledger('builtIn'))};2)`);
  put(page, `A${top + 4}`, texts().actual[language]);
  put(page, `A${top + 5}`, texts().estimated[language]);
  for (const [letter, guess] of guesses) {
    const isPair = `(${final}=1)*ISNUMBER(${reward})*ISNUMBER(${guess})`;
    const ifAny = (amounts: string) => `IF(${letter}${top + 1}=0;"";SUM(ARRAYFORMULA(IF(${isPair};${amounts};0))))`;
    putFormula(page, `${letter}${top + 4}`, ifAny(reward));
    putFormula(page, `${letter}${top + 5}`, ifAny(guess));
  }
  put(page, `A${top + 6}`, texts().caveat[language]);
  format(page, `B${top + 1}:C${top + 1}`, '#,##0');
  format(page, `B${top + 2}:C${top + 3}`, '0.0%');
  format(page, `B${top + 4}:C${top + 5}`, '#,##0.00');
  headings(page, [`A${top - 1}:C${top}`]);
  page.looks.push({ range: `B${top}:C${top}`, right: true });
}

export function putMeasured(page: Page, place: Place): void {
  const { language } = place;
  const top = measuredTop;
  put(page, `A${top - 1}`, texts().measured[language]);
  const { low, mid, high } = levelHeadings;
  putRow(page, top, [texts().rate, low, mid, high, texts().rows], place);
  const letters = Array.from('BCDEF');
  for (const row of [1, 2]) {
    letters.forEach((from, i) => {
      const cell = cells(place, 'rates', `${from}${measuredRow + row}`);
      // A reference to an empty cell would show as 0 in places.
      putFormula(page, `${'ABCDE'[i]}${top + row}`, `IF(${cell}="";"";${cell})`);
    });
  }
  putFormula(
    page,
    `A${top + 3}`,
    `${quoted(texts().measuredNote[language])}&${accountCell(place, 'money')}&${quoted(texts().perThousand[language])}`,
  );
  format(page, `B${top + 1}:D${top + 1}`, '0.0%');
  format(page, `B${top + 2}:D${top + 2}`, '#,##0.00');
  headings(page, [`A${top - 1}:E${top}`]);
  page.looks.push({ range: `B${top}:E${top}`, right: true });
}

const texts = () =>
  ({
    heading: { en: 'Estimate against actual rewards, in ', nb: 'Anslag mot faktisk belønning, i ' },
    what: { en: 'Final rows of the ledger', nb: 'Endelige rader i regnskapet' },
    inUse: { en: 'Rates in use', nb: 'Satser i bruk' },
    builtIn: { en: 'Built-in rates', nb: 'Innebygde satser' },
    actual: { en: 'Actual, sum', nb: 'Faktisk, sum' },
    estimated: { en: 'Estimated, sum', nb: 'Anslått, sum' },
    caveat: {
      en: 'Rates measured on the same months look better than they are: months to come will tell. Bias above 0: we promised too much.',
      nb: 'Satser målt på de samme månedene ser bedre ut enn de er: måneder som kommer, vil vise det. Avvik over 0: vi lovet for mye.',
    },
    measured: { en: 'Measured by your own ledger', nb: 'Målt i regnskapet ditt' },
    rate: { en: 'Rate', nb: 'Sats' },
    rows: { en: 'Rows', nb: 'Rader' },
    measuredNote: {
      en: 'Final rows in the account’s currency. Low and high need three rows. RPM is in ',
      nb: 'Endelige rader i kontoens valuta. Lav og høy krever tre rader. RPM er i ',
    },
    perThousand: { en: ' per 1,000 qualified views.', nb: ' per 1 000 kvalifiserte visninger.' },
  }) as const satisfies Record<string, Text>;
