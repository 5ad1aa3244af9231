import type { Text } from '../../../lang/language';
import { columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow } from '../page';
import { none, sumByKey, sumOf } from '../sums';
import { noCurrency } from '../words';
import { keyLetter, streamLetters as letters, type Stream } from './income';
import { byCurrencyBottom, byCurrencyTop, trendTop } from './rows';

/** All currencies found, also those that the table has no room for. */
const foundLetter = 'L';

/** All amounts, each in its own currency, so that none is lost because it is in another one than the account's. */
export function putByCurrency(page: Page, place: Place, streams: readonly Stream[]): void {
  const { language } = place;
  put(page, `A${byCurrencyTop - 1}`, texts().byCurrency[language]);
  const heads = [...streams.map(({ header }) => header), texts().total, texts().dateless, texts().open];
  putRow(page, byCurrencyTop, [texts().currency, ...heads], place);
  const deals = columnsFrom(place, 'deals');
  const noneRow = byCurrencyTop + 1;
  put(page, `A${noneRow}`, noCurrency()[language]);
  const listed = `$A${noneRow}:$A${byCurrencyBottom}`;
  const wanted = `$${keyLetter}${noneRow}:$${keyLetter}${byCurrencyBottom}`;
  const found = `${foundLetter}${noneRow + 1}:${foundLetter}${byCurrencyBottom}`;
  const ifListed = (formula: string) => `ARRAYFORMULA(IF(${listed}="";"";${formula}))`;
  putFormula(page, `${foundLetter}${noneRow + 1}`, currenciesFound(place));
  putFormula(page, `A${noneRow + 1}`, `ARRAYFORMULA(IF(${found}="";"";${found}))`);
  put(page, `${keyLetter}${byCurrencyTop}`, texts().key[language]);
  put(page, `${keyLetter}${noneRow}`, none);
  putFormula(page, `${keyLetter}${noneRow + 1}`, `ARRAYFORMULA(IF(${found}="";"";${found}))`);
  put(page, `${foundLetter}${byCurrencyTop}`, texts().found[language]);
  // Of any month: * stands for it.
  streams.forEach(({ amounts, keys, begins }, i) => {
    const sums = sumByKey(keys, `CONCAT(${quoted(`${begins}*: `)};${wanted})`, amounts);
    putFormula(page, `${letters[i]}${noneRow}`, ifListed(sums));
  });
  const dateless = [
    ['', deals('key'), deals('agreed')],
    ['', columnsFrom(place, 'ledger')('key'), columnsFrom(place, 'ledger')('reward')],
    ['* ', columnsFrom(place, 'income')('key'), columnsFrom(place, 'income')('amount')],
  ].map(([begins, keys, amounts]) => `SUMIF(${keys};CONCAT("${begins}${none}: ";${wanted});${amounts})`);
  const totals = `$H${noneRow}:$H${byCurrencyBottom}`;
  putFormula(page, `I${noneRow}`, `ARRAYFORMULA(IF(ISNUMBER(${totals});${dateless.join('+')};""))`);
  putFormula(page, `J${noneRow}`, ifListed(sumByKey(deals('openKey'), wanted, deals('open'))));
  for (let row = noneRow; row <= byCurrencyBottom; row++) putFormula(page, `H${row}`, sumOf(`B${row}:G${row}`));
  const others = `${foundLetter}${byCurrencyBottom + 1}:${foundLetter}${trendTop - 2}`;
  const count = `SUMPRODUCT((${others}<>"")*1)`;
  putFormula(page, `A${byCurrencyBottom + 1}`, `IF(${count}=0;"";${quoted(texts().more[language])}&${count})`);
  format(page, `B${noneRow}:J${byCurrencyBottom}`, '#,##0.00');
  headings(page, [`A${byCurrencyTop - 1}:${foundLetter}${byCurrencyTop}`]);
  page.looks.push({ range: `B${byCurrencyTop}:J${byCurrencyTop}`, right: true, wrap: true });
}

/** The currencies of all rows with an amount, without those that have none. */
function currenciesFound(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const deals = columnsFrom(place, 'deals');
  const income = columnsFrom(place, 'income');
  const codes = `VSTACK(${ledger('code')};${deals('code')};${income('code')})`;
  const amounts = `VSTACK(${ledger('reward')};${deals('agreed')};${income('amount')})`;
  return `SORT(UNIQUE(IFERROR(FILTER(${codes};ISNUMBER(${amounts})*(${codes}<>""));"")))`;
}

const texts = () =>
  ({
    total: { en: 'Total', nb: 'Sum' },
    byCurrency: { en: 'All amounts by currency, whatever their month', nb: 'Alle beløp per valuta, uansett måned' },
    currency: { en: 'Currency', nb: 'Valuta' },
    dateless: { en: 'Without a date', nb: 'Uten dato' },
    open: { en: 'Open fees', nb: 'Utestående' },
    key: { en: 'Looked up as', nb: 'Slås opp som' },
    found: { en: 'Currencies found', nb: 'Valutaer i radene' },
    more: { en: 'Currencies not shown: ', nb: 'Valutaer som ikke vises: ' },
  }) as const satisfies Record<string, Text>;
