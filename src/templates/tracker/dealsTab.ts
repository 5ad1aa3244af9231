import type { RateId } from '../../catalogue/rates';
import { type Right, rightTerms } from '../../catalogue/rights';
import type { Text } from '../../lang/language';
import type { Tab } from '../tab';
import { columnsFrom, isAnyOf, type Place, quoted } from './layout';
import { codeColumn, keyColumn } from './ledgerFormulas';
import { amountColumn, currencyColumn, dayColumn } from './ledgerTab';
import { formulaColumn, headerName, type ListColumn, listTab, widths } from './listTab';
import { inUse } from './rateCells';
import { codeOr, rowKey } from './sums';
import { dealStatus, yesNo } from './words';

/** What a right adds to the fee of each row, by its next longer term. Other days than those of the terms are told. */
function addition(place: Place, right: Right, header: Text): ListColumn {
  const deals = columnsFrom(place, 'deals');
  const days = deals(right);
  const terms: readonly (readonly [days: number, rate: RateId])[] = rightTerms[right];
  const last = terms[terms.length - 1] as readonly [number, RateId];
  let share = inUse(place, last[1]);
  for (const [most, rate] of terms.slice(0, -1).reverse()) {
    share = `IF(${days}<=${most};${inUse(place, rate)};${share})`;
  }
  const limits: Text = { en: `0 to ${last[0]} days only`, nb: `Bare 0 til ${last[0]} dager` };
  const isTerm = `ISNUMBER(${days})*(${days}>0)*(${days}<=${last[0]})`;
  const isNone = `(${days}="")+(${days}=0)`;
  const more = `IF(${isNone};0;IF(${isTerm};${share};${quoted(limits[place.language])}))`;
  return formulaColumn(header, `ARRAYFORMULA(IF(${deals('fee')}="";"";${more}))`, additionNote(), '0.0%');
}

const additionNote = (): Text => ({
  en: 'The addition to the base fee for these days, by the rates in use at mid; the next longer term counts.',
  nb: 'Tillegget til grunnhonoraret for disse dagene, med satsene i bruk på middels nivå; nærmeste lengre periode gjelder.',
});

function rushAddition(place: Place): ListColumn {
  const deals = columnsFrom(place, 'deals');
  const rush = deals('rush');
  const { yes, no } = yesNo();
  const isRush = `(${isAnyOf(rush, [yes])}+(${rush}=TRUE))`;
  const isNot = `((TRIM(${rush})="")+${isAnyOf(rush, [no])}+(${rush}=FALSE))`;
  const more = `IF(${isRush};${inUse(place, 'rush')};IF(${isNot};0;""))`;
  return formulaColumn(
    { en: 'For rush', nb: 'For hastelevering' },
    `ARRAYFORMULA(IF(${deals('fee')}="";"";${more}))`,
    {
      en: 'The addition to the base fee for rush delivery. Empty where the answer is neither Yes nor No.',
      nb: 'Tillegget til grunnhonoraret for hastelevering. Tomt der svaret verken er Ja eller Nei.',
    },
    '0.0%',
  );
}

/** Deals with brands, from the offer to the payment. */
export function dealsTab(place: Place): Tab {
  const deals = columnsFrom(place, 'deals');
  const [fee, agreed, status, code, open] = [
    deals('fee'),
    deals('agreed'),
    deals('status'),
    deals('code'),
    deals('open'),
  ];
  const additions = (['usageMore', 'sparkMore', 'exclusivityMore', 'rushMore'] as const).map(deals);
  const areKnown = additions.map((range) => `ISNUMBER(${range})`).join('*');
  const { agreed: isAgreed, delivered, paid } = dealStatus();
  const owed = `ISNUMBER(${agreed})*${isAnyOf(status, [isAgreed, delivered])}*(TRIM(${deals('paidOn')})="")`;
  const isPaid = `((ISNUMBER(${deals('paidOn')})+${isAnyOf(status, [paid])})>0)`;
  const columns: ListColumn[] = [
    ...ownColumns(),
    formulaColumn(
      { en: 'Quote with rights', nb: 'Tilbud med rettigheter' },
      `ARRAYFORMULA(IF(${areKnown};${fee}*(1+${additions.join('+')});""))`,
      {
        en: 'Base fee with the additions for rights and rush, which stand further right. In the currency of the row.',
        nb: 'Grunnhonoraret med tillegg for rettigheter og hastelevering, som står lenger til høyre. I valutaen i raden.',
      },
      '#,##0.00',
    ),
    formulaColumn(
      { en: 'Open', nb: 'Utestående' },
      `ARRAYFORMULA(IF(${owed};${agreed};""))`,
      {
        en: 'What is still owed: the agreed fee of a deal that is agreed or delivered and not paid.',
        nb: 'Det du har til gode: avtalt honorar for en avtale som er avtalt eller levert, og ikke betalt.',
      },
      '#,##0.00',
    ),
    codeColumn(deals('currency')),
    keyColumn(`ARRAYFORMULA(IF(${isPaid}*ISNUMBER(${agreed});${rowKey(deals('paidOn'), code)};""))`, {
      en: 'Year and month of the payment and currency, such as 202603: USD; a - for what is missing. The dashboard adds up the agreed fees of rows that count as the same. Empty until the deal is paid.',
      nb: 'År og måned for betalingen og valuta, for eksempel 202603: USD; en - for det som mangler. Dashbordet legger sammen avtalt honorar i rader som regnes som det samme. Tomt til avtalen er betalt.',
    }),
    formulaColumn({ en: 'Open in', nb: 'Utestående i' }, `ARRAYFORMULA(IF(ISNUMBER(${open});${codeOr(code)};""))`, {
      en: 'The currency of what is still owed; - where none is given.',
      nb: 'Valutaen for det du har til gode; - der ingen er oppgitt.',
    }),
    addition(place, 'usage', { en: 'For usage', nb: 'For bruksrett' }),
    addition(place, 'spark', { en: 'For Spark Ads', nb: 'For Spark Ads' }),
    addition(place, 'exclusivity', { en: 'For exclusivity', nb: 'For eksklusivitet' }),
    rushAddition(place),
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
      header: { en: 'Rush', nb: 'Hastelevering' },
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
