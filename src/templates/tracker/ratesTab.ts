import { countries } from '../../catalogue/countries';
import { nicheRates } from '../../catalogue/dealFactors';
import { evidenceInWords } from '../../catalogue/evidenceInWords';
import { allRates } from '../../catalogue/rates';
import { rewardsCountries, rewardsRequirements } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { nicheWords } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import type { Tab } from '../tab';
import { columnsFrom, type Place, quoted } from './layout';
import { blankPage, format, headings, type Page, put, putFormula, putRow, yours } from './page';
import {
  accountRows,
  catalogueHeader,
  catalogueLast,
  measuredRow,
  nicheTop,
  rateColumns,
  rateRow,
  ratesHeader,
} from './rateCells';
import { putRates } from './rateFormulas';
import { tabRange } from './tabs';

const columns = Object.keys(rateColumns).length;

/** Who the account is, what was measured, and every rate that the tracker counts with. */
export function ratesTab(place: Place): Tab {
  const { language, names } = place;
  const page = blankPage(catalogueHeader() + allRates().length, columns);
  putRow(page, 1, [{ en: 'Rates and account', nb: 'Satser og konto' }], place);
  putAccount(page, place);
  putNiches(page, place);
  putMeasured(page, place);
  putRates(page, place);
  headings(page, [
    'A1',
    `A${accountRows.heading}`,
    `A${accountRows.workedOut}`,
    `A${measuredRow}:F${measuredRow}`,
    `A${ratesHeader}:${rateColumns.from}${ratesHeader}`,
    `A${catalogueHeader() - 1}:${catalogueLast}${catalogueHeader()}`,
    `D${nicheTop}:F${nicheTop}`,
  ]);
  return {
    name: names.rates,
    cells: page.cells,
    looks: page.looks,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [220, 220, ...new Array(3).fill(120), 220, 220, ...new Array(columns - 7).fill(120)],
    notes: page.notes,
    validations: [
      {
        range: `B${accountRows.country}`,
        values: countries().map((country) => country.name[language]),
        // Codes and other names are understood as well.
        open: true,
      },
    ],
    names: [{ name: tabRange('rates'), range: `A1:B${accountRows.reason}` }],
  };
}

function putAccount(page: Page, place: Place): void {
  const { language } = place;
  const rows = accountRows;
  const labels: { readonly [R in keyof typeof rows]: Text } = {
    heading: { en: 'Account (fill in)', nb: 'Konto (fyll inn)' },
    country: { en: 'Country', nb: 'Land' },
    currency: { en: 'Currency of the account', nb: 'Kontoens valuta' },
    usdValue: { en: 'Value of 1 USD in it', nb: 'Verdien av 1 USD i denne valutaen' },
    usdDate: { en: 'Date of that value', nb: 'Dato for verdien' },
    age: { en: 'Age, years', nb: 'Alder, år' },
    workedOut: { en: 'Worked out from it', nb: 'Regnet ut fra dette' },
    money: { en: 'Amounts are in', nb: 'Beløp vises i' },
    worth: { en: '1 USD counts as', nb: '1 USD regnes som' },
    open: { en: 'Creator Rewards in the country', nb: 'Creator Rewards i landet' },
    reason: { en: 'If not, why', nb: 'Hvorfor ikke' },
  };
  for (const key of Object.keys(rows) as (keyof typeof rows)[]) put(page, `A${rows[key]}`, labels[key][language]);
  put(page, `B${rows.currency}`, 'USD');
  const at = (key: keyof typeof rows) => `B${rows[key]}`;
  putFormula(page, at('money'), `IF(TRIM(${at('currency')})="";"USD";UPPER(TRIM(${at('currency')})))`);
  const isGiven = `ISNUMBER(${at('usdValue')})*(${at('usdValue')}>0)*ISNUMBER(${at('usdDate')})`;
  putFormula(page, at('worth'), `IF(${at('money')}="USD";1;IF(${isGiven};${at('usdValue')};""))`);
  const { followers, viewsIn30Days, age } = rewardsRequirements();
  const enough = `${followers};${viewsIn30Days};${age};TRUE;${at('country')}`;
  putFormula(page, at('open'), `IF(TRIM(${at('country')})="";TRUE;REWARDS_ELIGIBLE(${enough}))`);
  const source = evidenceInWords(rewardsCountries(), language);
  const reason = `REWARDS_GAP(${enough};${quoted(language)})&". "&${quoted(source)}`;
  putFormula(page, at('reason'), `IF(${at('open')};"";${reason})`);
  format(page, at('usdValue'), '#,##0.0000');
  format(page, at('usdDate'), 'yyyy-mm-dd');
  format(page, at('worth'), '#,##0.0000');
  for (const [key, note] of Object.entries(accountNotes())) yours(page, at(key as keyof typeof rows), note, place);
}

const accountNotes = (): { readonly [R in 'country' | 'currency' | 'usdValue' | 'usdDate' | 'age']: Text } => ({
  country: {
    en: 'Where the account is from. In a country without Creator Rewards no rewards are estimated. Empty: not checked.',
    nb: 'Landet kontoen er fra. I land uten Creator Rewards anslås ingen belønning. Tomt: sjekkes ikke.',
  },
  currency: {
    en: 'Sums and estimates are in this currency, such as USD. Amounts in others are not converted, and are summed apart.',
    nb: 'Summer og anslag er i denne valutaen, for eksempel NOK. Beløp i andre regnes ikke om, og summeres for seg.',
  },
  usdValue: {
    en: 'Only where the currency is not USD: published rates are in USD, and nothing is converted without this value and its date.',
    nb: 'Bare hvis valutaen ikke er USD: publiserte satser er i USD, og ingenting regnes om uten denne verdien og datoen.',
  },
  usdDate: {
    en: 'The day on which 1 USD was worth that.',
    nb: 'Dagen da 1 USD var verdt dette.',
  },
  age: { en: 'In whole years.', nb: 'I hele år.' },
});

/** What the ledger says of the account's own share and RPM, in the columns of the built-in figures below. */
function putMeasured(page: Page, place: Place): void {
  const ledger = columnsFrom(place, 'ledger');
  const [views, qualified, reward] = [ledger('views'), ledger('qualified'), ledger('reward')];
  const column = (range: string) => `ARRAYFORMULA(IF((${ledger('measured')}=1)*ISNUMBER(${range});${range};""))`;
  const series = [views, qualified, reward].map(column).join(';');
  put(page, `A${measuredRow}`, measuredHeading()[place.language]);
  putFormula(page, `B${measuredRow}`, `CALIBRATE_REWARDS(${series};${quoted(place.language)})`);
  put(page, `A${measuredRow + 1}`, measuredNote()[place.language]);
  format(page, `C${measuredRow + 1}:E${measuredRow + 1}`, '0.0%');
  format(page, `C${measuredRow + 2}:E${measuredRow + 2}`, unitOf('amount').format);
}

/** What each niche counts with, in both languages because users may name it in either. */
function putNiches(page: Page, { language }: Place): void {
  const other = language === 'nb' ? 'en' : 'nb';
  const texts = nicheTexts();
  for (const [letter, text] of [
    ['D', texts.niche],
    ['E', texts.otherName],
    ['F', texts.factor],
  ] as const) {
    put(page, `${letter}${nicheTop}`, text[language]);
  }
  Object.entries(nicheWords()).forEach(([niche, word], i) => {
    const row = nicheTop + 1 + i;
    put(page, `D${row}`, word[language]);
    put(page, `E${row}`, word[other]);
    putFormula(page, `F${row}`, `${rateColumns.usedMid}${rateRow(nicheRates[niche as keyof typeof nicheRates])}`);
  });
}

const nicheTexts = () =>
  ({
    niche: { en: 'Niche', nb: 'Nisje' },
    otherName: { en: 'In Norwegian', nb: 'På engelsk' },
    factor: { en: 'Factor in use', nb: 'Faktor i bruk' },
  }) as const satisfies Record<string, Text>;

const measuredHeading = (): Text => ({ en: 'Measured by the ledger', nb: 'Målt i regnskapet' });

const measuredNote = (): Text => ({
  en: 'Final rows in the account’s currency',
  nb: 'Endelige rader i kontoens valuta',
});
