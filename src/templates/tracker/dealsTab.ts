import type { RateId } from '../../catalogue/rates';
import type { Level } from '../../catalogue/words';
import type { Tab } from '../tab';
import { headerName } from './importedTabs';
import { columnsFrom, isAnyOf, type Place } from './layout';
import { amountColumn, currencyColumn, dayColumn } from './ledgerTab';
import { type ListColumn, listTab, widths } from './listTab';
import { builtIn, inUse } from './rateCells';
import { dealStatus, otherStreams, yesNo } from './words';

/** Rights with their terms in days, as the catalogue has them. */
const terms: { readonly [R in 'usage' | 'spark' | 'exclusivity']: readonly (readonly [days: number, rate: RateId])[] } =
  {
    usage: [
      [30, 'usage_30'],
      [90, 'usage_90'],
      [180, 'usage_180'],
      [365, 'usage_365'],
    ],
    spark: [
      [30, 'spark_30'],
      [60, 'spark_60'],
      [180, 'spark_180'],
    ],
    exclusivity: [
      [30, 'exclusivity_30'],
      [90, 'exclusivity_90'],
    ],
  };

/** What a rate in use says more, or less, than the built-in one that BRAND_DEAL_QUOTE counts with. */
function moreThanBuiltIn(place: Place, rate: RateId, level: Level): string {
  return `(${inUse(place, rate, level)}-${builtIn(place, rate, level)})`;
}

/** The same for a right with so many days, by its next longer term; for 0 or no days nothing. */
function moreForDays(place: Place, right: keyof typeof terms, days: string, level: Level): string {
  let formula = '0';
  for (const [most, rate] of [...terms[right]].reverse()) {
    formula = `IF(${days}<=${most};${moreThanBuiltIn(place, rate, level)};${formula})`;
  }
  return `IF(${days}>0;${formula};0)`;
}

/** What a deal is about, as parts of a formula. */
export interface Rights {
  readonly usage?: string;
  readonly spark?: string;
  readonly exclusivity?: string;
  /** TRUE or FALSE. */
  readonly rush?: string;
}

/**
 * The fee of a deal with its rights. BRAND_DEAL_QUOTE counts with the built-in rates and refuses what is no term; what the
 * rates in use say beyond them is added, so that the user's own rates count.
 */
export function quoteWithRights(place: Place, fee: string, rights: Rights, level: Level = 'mid'): string {
  const { usage = '0', spark = '0', exclusivity = '0', rush = 'FALSE' } = rights;
  const more = [
    ...(rights.usage === undefined ? [] : [moreForDays(place, 'usage', usage, level)]),
    ...(rights.spark === undefined ? [] : [moreForDays(place, 'spark', spark, level)]),
    ...(rights.exclusivity === undefined ? [] : [moreForDays(place, 'exclusivity', exclusivity, level)]),
    ...(rights.rush === undefined ? [] : [`IF(${rush};${moreThanBuiltIn(place, 'rush', level)};0)`]),
  ];
  const quote = `BRAND_DEAL_QUOTE(${fee};${usage};${spark};${exclusivity};${rush};"${level}")`;
  return more.length === 0 ? quote : `${quote}+${fee}*(${more.join('+')})`;
}

/** Deals with brands, from the offer to the payment. */
export function dealsTab(place: Place): Tab {
  const deals = columnsFrom(place, 'deals');
  const [fee, rush, agreed, status] = [deals('fee'), deals('rush'), deals('agreed'), deals('status')];
  const { yes, no } = yesNo();
  const isRush = `(${isAnyOf(rush, [yes])}+(${rush}=TRUE))`;
  const isTold = `((TRIM(${rush})="")+${isAnyOf(rush, [no])}+(${rush}=FALSE)+${isRush})`;
  const quote = quoteWithRights(place, fee, {
    usage: deals('usage'),
    spark: deals('spark'),
    exclusivity: deals('exclusivity'),
    rush: `${isRush}>0`,
  });
  const { agreed: isAgreed, delivered } = dealStatus();
  const owed = `ISNUMBER(${agreed})*${isAnyOf(status, [isAgreed, delivered])}*(TRIM(${deals('paidOn')})="")`;
  const columns: ListColumn[] = [
    ...ownColumns(),
    {
      header: { en: 'Quote with rights', nb: 'Tilbud med rettigheter' },
      owner: 'formula',
      format: '#,##0.00',
      formula: `ARRAYFORMULA(IF((${fee}<>"")*${isTold};${quote};""))`,
      note: {
        en: 'Base fee with the additions for rights and rush, by the rates in use at mid. In the currency of the row.',
        nb: 'Grunnhonoraret med tillegg for rettigheter og hastelevering, med satsene i bruk på middels nivå. I valutaen i raden.',
      },
    },
    {
      header: { en: 'Open', nb: 'Utestående' },
      owner: 'formula',
      format: '#,##0.00',
      formula: `ARRAYFORMULA(IF(${owed};${agreed};""))`,
      note: {
        en: 'What is still owed: the agreed fee of a deal that is agreed or delivered and not paid.',
        nb: 'Det du har til gode: avtalt honorar for en avtale som er avtalt eller levert, og ikke betalt.',
      },
    },
  ];
  return listTab(place.names.deals, columns, [headerName(place, columns.length)], place.language);
}

function ownColumns(): ListColumn[] {
  const days = (en: string, nb: string, most: number): ListColumn => ({
    header: { en, nb },
    owner: 'yours',
    format: '#,##0',
    note: {
      en: `Days, at most ${most}; empty for none.`,
      nb: `Dager, høyst ${most}; tomt for ingen.`,
    },
  });
  return [
    { header: { en: 'Brand', nb: 'Merkevare' }, owner: 'yours', width: widths.text },
    amountColumn(
      { en: 'Base fee', nb: 'Grunnhonorar' },
      { en: 'For the video alone, without rights.', nb: 'For videoen alene, uten rettigheter.' },
    ),
    currencyColumn(),
    days('Usage days', 'Bruksrett, dager', 365),
    days('Spark days', 'Spark Ads, dager', 180),
    days('Exclusivity days', 'Eksklusivitet, dager', 90),
    {
      header: { en: 'Rush', nb: 'Hast' },
      owner: 'yours',
      words: Object.values(yesNo()),
      note: { en: 'Yes or No; empty counts as No.', nb: 'Ja eller Nei; tomt regnes som Nei.' },
    },
    amountColumn(
      { en: 'Agreed fee', nb: 'Avtalt honorar' },
      {
        en: 'What was agreed in the end. Only this counts as income.',
        nb: 'Det dere ble enige om. Bare dette regnes som inntekt.',
      },
    ),
    {
      header: { en: 'Status', nb: 'Status' },
      owner: 'yours',
      words: Object.values(dealStatus()),
      note: { en: 'Offer, Agreed, Delivered or Paid.', nb: 'Tilbud, Avtalt, Levert eller Betalt.' },
    },
    dayColumn({ en: 'Due', nb: 'Forfall' }),
    dayColumn(
      { en: 'Paid on', nb: 'Betalt den' },
      {
        en: 'The fee counts as income in this month.',
        nb: 'Honoraret regnes som inntekt i denne måneden.',
      },
    ),
  ];
}

/** Everything else that comes in. */
export function incomeTab(place: Place): Tab {
  const columns: ListColumn[] = [
    dayColumn({ en: 'Date', nb: 'Dato' }),
    {
      header: { en: 'Stream', nb: 'Strøm' },
      owner: 'yours',
      words: Object.values(otherStreams()),
      note: {
        en: 'Empty, or a word that is not in the list, counts as Other.',
        nb: 'Tomt, eller et ord som ikke er i listen, regnes som Annet.',
      },
    },
    { header: { en: 'What', nb: 'Hva' }, owner: 'yours', width: widths.text },
    amountColumn({ en: 'Amount', nb: 'Beløp' }),
    currencyColumn(),
  ];
  return listTab(place.names.income, columns, [headerName(place, columns.length)], place.language);
}
