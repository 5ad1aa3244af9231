import type { Text } from '../../../lang/language';
import { columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow } from '../page';
import { sumByKey, sumOf } from '../sums';
import { noCurrency } from '../words';
import { streamLetters as letters, type Stream } from './income';

/** The table by currency: its header, the row of amounts without one, and so many currencies. */
export const byCurrencyTop = 25;
const currencies = 7;
export const byCurrencyBottom = byCurrencyTop + 1 + currencies;

/** All amounts, each in its own currency, so that none is lost because it is in another one than the account's. */
export function putByCurrency(page: Page, place: Place, streams: readonly Stream[]): void {
  const { language } = place;
  put(page, `A${byCurrencyTop - 1}`, texts().byCurrency[language]);
  const heads = [...streams.map(({ header }) => header), texts().total, texts().dateless, texts().open];
  putRow(page, byCurrencyTop, [texts().currency, ...heads], place);
  const deals = columnsFrom(place, 'deals');
  const noneRow = byCurrencyTop + 1;
  put(page, `A${noneRow}`, noCurrency()[language]);
  const none = quoted(noCurrency()[language]);
  const listed = `$A${noneRow}:$A${byCurrencyBottom}`;
  const ifListed = (formula: string) => `ARRAYFORMULA(IF(${listed}="";"";${formula}))`;
  const keys = (where: string, of: string) => `IF(${where};IF(TRIM(${of})="";${none};UPPER(TRIM(${of})));"")`;
  const found = currenciesFound(place);
  putFormula(
    page,
    `A${noneRow + 1}`,
    `ARRAYFORMULA(FILTER(SORT(UNIQUE(${found}));SEQUENCE(ROWS(UNIQUE(${found}));1)<=${currencies}))`,
  );
  streams.forEach(({ amounts, where, currencies }, i) => {
    const sums = sumByKey(keys(`${where}*ISNUMBER(${amounts})`, currencies), listed, amounts);
    putFormula(page, `${letters[i]}${noneRow}`, ifListed(sums));
  });
  const dateless = streams.map(({ amounts, where, currencies, dates }) => {
    return `SUMIF(${keys(`${where}*ISNUMBER(${amounts})*(1-ISNUMBER(${dates}))`, currencies)};${listed};${amounts})`;
  });
  const totals = `$H${noneRow}:$H${byCurrencyBottom}`;
  putFormula(page, `I${noneRow}`, `ARRAYFORMULA(IF(ISNUMBER(${totals});${dateless.join('+')};""))`);
  const open = deals('open');
  putFormula(page, `J${noneRow}`, ifListed(sumByKey(keys(`ISNUMBER(${open})`, deals('currency')), listed, open)));
  for (let row = noneRow; row <= byCurrencyBottom; row++) putFormula(page, `H${row}`, sumOf(`B${row}:G${row}`));
  const count = `ROWS(ARRAYFORMULA(UNIQUE(${found})))`;
  putFormula(
    page,
    `A${byCurrencyBottom + 1}`,
    `IFERROR(IF(${count}>${currencies};${quoted(texts().more[language])}&(${count}-${currencies});"");"")`,
  );
  format(page, `B${noneRow}:J${byCurrencyBottom}`, '#,##0.00');
  headings(page, [`A${byCurrencyTop - 1}:J${byCurrencyTop}`]);
  page.looks.push({ range: `B${byCurrencyTop}:J${byCurrencyTop}`, right: true, wrap: true });
}

/** The currencies of all rows with an amount, without those that have none. */
function currenciesFound(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const deals = columnsFrom(place, 'deals');
  const income = columnsFrom(place, 'income');
  const of = (amount: string, currency: string) => `IF(ISNUMBER(${amount});UPPER(TRIM(${currency}));"")`;
  const all = [
    of(ledger('reward'), ledger('currency')),
    of(deals('agreed'), deals('currency')),
    of(income('amount'), income('currency')),
  ].join(';');
  return `IFERROR(FILTER(VSTACK(${all});VSTACK(${all})<>"");"")`;
}

const texts = () =>
  ({
    total: { en: 'Total', nb: 'Sum' },
    byCurrency: { en: 'All amounts by currency, whatever their month', nb: 'Alle beløp per valuta, uansett måned' },
    currency: { en: 'Currency', nb: 'Valuta' },
    dateless: { en: 'Without a date', nb: 'Uten dato' },
    open: { en: 'Open fees', nb: 'Utestående' },
    more: { en: 'Currencies not shown: ', nb: 'Valutaer som ikke vises: ' },
  }) as const satisfies Record<string, Text>;
