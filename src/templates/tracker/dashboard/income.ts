import type { Text } from '../../../lang/language';
import { columnsFrom, isAnyOf, type Place, quoted } from '../layout';
import { inAccountCurrency } from '../ledgerRows';
import { format, headings, type Page, put, putFormula, putRow, yours } from '../page';
import { accountCell, inUse } from '../rateCells';
import { monthKeys, monthOf, sumByKey, sumOf, wantedMonths } from '../sums';
import { dealStatus, otherStreams } from '../words';

/** The cell with the newest month that is shown. */
export const lastMonth = '$B$3';

/** The table of the months: its header, its first and its last row. */
export const incomeTop = 7;
const first = incomeTop + 1;
export const incomeBottom = incomeTop + 12;

/** Earlier months from which a balance may still be carried over. */
const MONTHS_OF_BALANCE = 120;

export interface Stream {
  readonly header: Text;
  /** The amounts, and which rows of their tab belong to the stream. */
  readonly amounts: string;
  readonly where: string;
  readonly dates: string;
  readonly currencies: string;
}

/** What the columns of both tables count, from left to right. */
export function streamsOf(place: Place): readonly Stream[] {
  const ledger = columnsFrom(place, 'ledger');
  const deals = columnsFrom(place, 'deals');
  const income = columnsFrom(place, 'income');
  const { affiliate, live, products, other } = otherStreams();
  const otherIncome = (header: Text, where: string): Stream => ({
    header,
    amounts: income('amount'),
    where,
    dates: income('date'),
    currencies: income('currency'),
  });
  const isOne = (word: Text) => isAnyOf(income('stream'), [word]);
  return [
    {
      header: { en: 'Creator Rewards', nb: 'Creator Rewards' },
      amounts: ledger('reward'),
      where: '1',
      dates: ledger('month'),
      currencies: ledger('currency'),
    },
    {
      header: { en: 'Brand deals', nb: 'Merkevareavtaler' },
      amounts: deals('agreed'),
      where: `((ISNUMBER(${deals('paidOn')})+${isAnyOf(deals('status'), [dealStatus().paid])})>0)`,
      dates: deals('paidOn'),
      currencies: deals('currency'),
    },
    ...[affiliate, live, products].map((word) => otherIncome(word, isOne(word))),
    // Whatever is not one of the three, so that no amount is lost.
    otherIncome(other, `(${isAnyOf(income('stream'), [affiliate, live, products])}=0)`),
  ];
}

/** Columns of the streams, in both tables. */
export const streamLetters: readonly string[] = Array.from('BCDEFG');
const letters = streamLetters;

export function putIncome(page: Page, place: Place): void {
  const { language } = place;
  const money = accountCell(place, 'money');
  const ledger = columnsFrom(place, 'ledger');
  const dates = [ledger('month'), columnsFrom(place, 'deals')('paidOn'), columnsFrom(place, 'income')('date')].join(
    ';',
  );
  put(page, 'A3', texts().last[language]);
  putFormula(page, 'B3', `IF(COUNT(${dates})=0;"";DATE(YEAR(MAX(${dates}));MONTH(MAX(${dates}));1))`);
  format(page, 'B3', 'yyyy-mm');
  yours(page, 'B3', texts().lastNote, place);
  putFormula(page, `A${incomeTop - 1}`, `${quoted(texts().heading[language])}&${money}`);
  const streams = streamsOf(place);
  putRow(
    page,
    incomeTop,
    [texts().month, ...streams.map(({ header }) => header), texts().total, texts().payout],
    place,
  );
  const months = wantedMonths(`$A${first}:$A${incomeBottom}`);
  streams.forEach(({ amounts, where, dates, currencies }, i) => {
    const counted = `${where}*${inAccountCurrency(place, currencies)}*ISNUMBER(${amounts})`;
    const sums = sumByKey(monthKeys(counted, dates), months, amounts);
    putFormula(page, `${letters[i]}${first}`, `ARRAYFORMULA(${sums})`);
  });
  for (let row = first; row <= incomeBottom; row++) {
    putFormula(
      page,
      `A${row}`,
      `IF(ISNUMBER(${lastMonth});DATE(YEAR(${lastMonth});MONTH(${lastMonth})-${incomeBottom - row};1);"")`,
    );
    putFormula(page, `H${row}`, sumOf(`B${row}:G${row}`));
  }
  put(page, `A${incomeBottom + 1}`, texts().twelve[language]);
  for (const letter of [...letters, 'H', 'I']) {
    putFormula(page, `${letter}${incomeBottom + 1}`, sumOf(`${letter}${first}:${letter}${incomeBottom}`));
  }
  putFormula(page, `I${first}`, payouts(place));
  put(page, `A${incomeBottom + 2}`, texts().note[language]);
  format(page, `A${first}:A${incomeBottom}`, 'yyyy-mm');
  format(page, `B${first}:I${incomeBottom + 1}`, '#,##0.00');
  headings(page, [`A${incomeTop - 1}:I${incomeTop}`, `A${incomeBottom + 1}:I${incomeBottom + 1}`]);
  page.looks.push({ range: `B${incomeTop}:I${incomeTop}`, right: true, wrap: true });
}

/** Twelve months of payouts, with the balance carried over from all months before. */
function payouts(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const [month, reward] = [ledger('month'), ledger('reward')];
  const isCounted = `${inAccountCurrency(place, ledger('currency'))}*ISNUMBER(${month})*ISNUMBER(${reward})`;
  const wanted = `${monthOf(lastMonth)}-SEQUENCE(${MONTHS_OF_BALANCE};1;${MONTHS_OF_BALANCE - 1};-1)`;
  const schedule = `PAYOUT_SCHEDULE(SUMIF(${monthKeys(isCounted, month)};${wanted};${reward});${inUse(place, 'payout_minimum')})`;
  const newest = `FILTER(${schedule};SEQUENCE(${MONTHS_OF_BALANCE};1)>${MONTHS_OF_BALANCE - 12})`;
  const isKnown = `${accountCell(place, 'open')}*ISNUMBER(${lastMonth})*ISNUMBER(${inUse(place, 'payout_minimum')})`;
  return `ARRAYFORMULA(IF(${isKnown}*(SUMPRODUCT(${isCounted})>0);${newest};""))`;
}

const texts = () =>
  ({
    last: { en: 'Last month shown', nb: 'Siste måned som vises' },
    lastNote: {
      en: 'By itself the newest month with income. You may type a date of another month over it.',
      nb: 'Av seg selv den nyeste måneden med inntekt. Du kan skrive en dato i en annen måned over.',
    },
    heading: { en: 'Income by month and stream, in ', nb: 'Inntekt per måned og strøm, i ' },
    month: { en: 'Month', nb: 'Måned' },
    total: { en: 'Total', nb: 'Sum' },
    payout: { en: 'Payout by the rule', nb: 'Utbetaling etter regelen' },
    twelve: { en: '12 months', nb: '12 måneder' },
    note: {
      en: 'Rewards stand in the month they were earned in, estimated rows too; deals in the month they were paid in. Payout by the rule: what of the rewards is fixed for payout with the month, by the minimum in use, and paid on the 15th of the next one.',
      nb: 'Belønning står i måneden den ble opptjent, også anslåtte rader; avtaler i måneden de ble betalt. Utbetaling etter regelen: det av belønningen som fastsettes til utbetaling med måneden, etter minimum i bruk, og betales den 15. i neste måned.',
    },
  }) as const satisfies Record<string, Text>;
