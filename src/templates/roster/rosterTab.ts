import { managerOnWords } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import type { Tab } from '../tab';
import { isAnyOf, quoted } from '../tracker/layout';
import { formulaColumn, type ListColumn, listTab } from '../tracker/listTab';
import { noCurrency } from '../tracker/words';

/** The name by which a roster is found again: over its header row. */
export const rosterRange = 'CreatorPaysheetRoster';

const money = '#,##0.00';
const range = (letter: string) => `${letter}2:${letter}`;
const [creator, gross, currency, costs, share, shareOf, paymentFee, tax, fee, net, key, listed] = [
  ...Array.from('ADEFGHIJKLMO', range),
] as [string, string, string, string, string, string, string, string, string, string, string, string];

/** A manager's view over many creators: one row for each, and the sums of each currency beside them. */
export function rosterTab(name: string, language: Language): Tab {
  const columns = [...ownColumns(), ...formulas(language), null, ...totals()];
  return listTab(name, columns, [{ name: rosterRange, range: 'A1:S1' }], language);
}

function ownColumns(): ListColumn[] {
  const own = (header: Text, format?: string, note?: Text): ListColumn => ({
    header,
    owner: 'yours',
    ...(format === undefined ? {} : { format }),
    ...(note === undefined ? {} : { note }),
  });
  return [
    own({ en: 'Creator', nb: 'Innholdsskaper' }),
    own({ en: 'Handle', nb: 'Brukernavn' }),
    own({ en: 'Followers', nb: 'Følgere' }, '#,##0'),
    own({ en: 'Gross (month)', nb: 'Brutto (måned)' }, money, {
      en: 'All income of the month, before anything is taken off.',
      nb: 'Hele inntekten i måneden, før noe trekkes fra.',
    }),
    own({ en: 'Currency', nb: 'Valuta' }, undefined, {
      en: 'Of the amounts in the row. Nothing is converted.',
      nb: 'For beløpene i raden. Ingenting regnes om.',
    }),
    own({ en: 'Costs', nb: 'Kostnader' }, money, {
      en: 'What it cost to earn it; empty counts as 0.',
      nb: 'Hva det kostet å tjene den; tomt regnes som 0.',
    }),
    own({ en: 'Manager share', nb: 'Managerens andel' }, '0.0%', {
      en: 'Such as 20%; empty: no share is taken off.',
      nb: 'For eksempel 20 %; tomt: ingen andel trekkes fra.',
    }),
    {
      ...own({ en: 'Manager’s share is of', nb: 'Andelen regnes av' }, undefined, {
        en: 'Gross income, or net of costs; empty counts as gross.',
        nb: 'Brutto inntekt, eller netto etter kostnader; tomt regnes som brutto.',
      }),
      words: Object.values(managerOnWords()),
    },
    own({ en: 'Payment fee share', nb: 'Betalingsgebyr, andel' }, '0.0%', {
      en: 'Share of what is left after the manager; empty counts as 0.',
      nb: 'Andel av det som er igjen etter manageren; tomt regnes som 0.',
    }),
    own({ en: 'Tax share', nb: 'Skatt, andel' }, '0.0%', {
      en: 'What is set aside of what is left then; your own figure. Empty counts as 0.',
      nb: 'Andelen du setter av til skatt av det som da er igjen; ditt eget tall. Tomt regnes som 0.',
    }),
  ];
}

function formulas(language: Language): ListColumn[] {
  const { gross: ofGross, net: ofNet } = managerOnWords();
  const isGross = `(${isAnyOf(shareOf, [ofGross])}+(TRIM(${shareOf})=""))`;
  const isNet = isAnyOf(shareOf, [ofNet]);
  const off = `IF(${costs}="";0;${costs})`;
  const basis = `IF(${isNet};IF(${gross}>${off};${gross}-${off};0);${gross})`;
  const isFilled = `((TRIM(${creator})<>"")+(${gross}<>"")>0)`;
  const code = `IF(TRIM(${currency})="";${quoted(noCurrency()[language])};UPPER(TRIM(${currency})))`;
  const isKnown = `(${gross}<>"")*(${share}<>"")*(${isGross}+${isNet})`;
  return [
    {
      header: { en: 'Manager’s fee', nb: 'Managerhonorar' },
      owner: 'formula',
      format: money,
      formula: `ARRAYFORMULA(IF(${isKnown};${basis}*${share};""))`,
      note: {
        en: 'Share × gross, or × what is left after costs; empty without a share.',
        nb: 'Andel × brutto, eller × det som er igjen etter kostnader; tomt uten andel.',
      },
    },
    {
      header: { en: 'Net to creator', nb: 'Netto til innholdsskaperen' },
      owner: 'formula',
      format: money,
      formula: `NET_INCOME(${gross};${costs};${share};${paymentFee};${tax};${shareOf})`,
      note: {
        en: 'After costs, manager, payment fee and tax. No tax advice.',
        nb: 'Etter kostnader, manager, betalingsgebyr og skatt. Ikke skatteråd.',
      },
    },
    formulaColumn({ en: 'Counts in', nb: 'Regnes i' }, `ARRAYFORMULA(IF(${isFilled};${code};""))`, {
      en: 'The currency in capitals, under which the row is added up on the right.',
      nb: 'Valutaen med store bokstaver; under den legges raden sammen til høyre.',
    }),
  ];
}

/** One row for each currency, so that amounts of different ones are never added. */
function totals(): ListColumn[] {
  // In rows without an amount there is nothing to be added, and not 0.
  const sum = (amounts: string) => {
    const known = `COUNTIF(IF(ISNUMBER(${amounts});${key};"");${listed})`;
    return `ARRAYFORMULA(IF(${listed}="";"";IF(${known}=0;"";SUMIF(${key};${listed};${amounts}))))`;
  };
  const column = (header: Text, formula: string, format: string): ListColumn => ({
    header,
    owner: 'formula',
    formula,
    ...(format === '' ? {} : { format }),
  });
  return [
    column({ en: 'Currency', nb: 'Valuta' }, `SORT(UNIQUE(IFERROR(FILTER(${key};${key}<>"");"")))`, ''),
    column(
      { en: 'Creators', nb: 'Innholdsskapere' },
      `ARRAYFORMULA(IF(${listed}="";"";COUNTIF(${key};${listed})))`,
      '#,##0',
    ),
    column({ en: 'Gross', nb: 'Brutto' }, sum(gross), money),
    column({ en: 'Manager’s fees', nb: 'Managerhonorarer' }, sum(fee), money),
    column({ en: 'Net to creators', nb: 'Netto til innholdsskaperne' }, sum(net), money),
  ];
}
