import type { Text } from '../../../lang/language';
import { columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow, yours } from '../page';
import { accountCell } from '../rateCells';
import { none, sumByKey, sumOf } from '../sums';
import { otherStreams, streamKinds } from '../words';
import { incomeBottom, incomeTop, lastMonth } from './rows';

const first = incomeTop + 1;

/** What the rows of a month or currency are found by stands beside both tables. */
export const keyLetter = 'K';

/** A column of both tables. */
export interface Stream {
  readonly header: Text;
  readonly amounts: string;
  /** What the rows count as, and how their keys begin before the month. */
  readonly keys: string;
  readonly begins: string;
}

/** What the columns of both tables count, from left to right. */
export function streamsOf(place: Place): readonly Stream[] {
  const ledger = columnsFrom(place, 'ledger');
  const deals = columnsFrom(place, 'deals');
  const income = columnsFrom(place, 'income');
  const words = otherStreams();
  return [
    {
      header: { en: 'Creator Rewards', nb: 'Creator Rewards' },
      amounts: ledger('reward'),
      keys: ledger('key'),
      begins: '',
    },
    {
      header: { en: 'Brand deals', nb: 'Merkevareavtaler' },
      amounts: deals('agreed'),
      keys: deals('key'),
      begins: '',
    },
    ...(['affiliate', 'live', 'products', 'other'] as const).map((id) => ({
      header: words[id],
      amounts: income('amount'),
      keys: income('key'),
      begins: `${streamKinds[id]} `,
    })),
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
  const wanted = `$${keyLetter}${first}:$${keyLetter}${incomeBottom}`;
  streams.forEach(({ amounts, keys, begins }, i) => {
    const key = begins === '' ? wanted : `CONCAT(${quoted(begins)};${wanted})`;
    putFormula(page, `${letters[i]}${first}`, `ARRAYFORMULA(${sumByKey(keys, key, amounts)})`);
  });
  put(page, `${keyLetter}${incomeTop}`, texts().key[language]);
  page.notes.push({ cell: `${keyLetter}${incomeTop}`, text: texts().keyNote[language] });
  for (let row = first; row <= incomeBottom; row++) {
    putFormula(
      page,
      `A${row}`,
      `IF(ISNUMBER(${lastMonth});DATE(YEAR(${lastMonth});MONTH(${lastMonth})-${incomeBottom - row};1);"")`,
    );
    putFormula(page, `H${row}`, sumOf(`B${row}:G${row}`));
    const month = `$A${row}`;
    const key = `YEAR(${month})*100+MONTH(${month})&": "&${money}`;
    putFormula(page, `${keyLetter}${row}`, `IF(ISNUMBER(${month});${key};"${none}")`);
  }
  put(page, `A${incomeBottom + 1}`, texts().twelve[language]);
  for (const letter of [...letters, 'H', 'I']) {
    putFormula(page, `${letter}${incomeBottom + 1}`, sumOf(`${letter}${first}:${letter}${incomeBottom}`));
  }
  const [payouts, months] = [ledger('monthPayout'), ledger('rewardMonth')];
  const isKnown = `ISNUMBER(${lastMonth})*(COUNT(${payouts})>0)`;
  putFormula(page, `I${first}`, `ARRAYFORMULA(IF(${isKnown};SUMIF(${months};${wanted};${payouts});""))`);
  put(page, `A${incomeBottom + 2}`, texts().note[language]);
  format(page, `A${first}:A${incomeBottom}`, 'yyyy-mm');
  format(page, `B${first}:I${incomeBottom + 1}`, '#,##0.00');
  headings(page, [`A${incomeTop - 1}:${keyLetter}${incomeTop}`, `A${incomeBottom + 1}:I${incomeBottom + 1}`]);
  page.looks.push({ range: `B${incomeTop}:I${incomeTop}`, right: true, wrap: true });
}

const texts = () =>
  ({
    last: { en: 'Last month shown', nb: 'Siste måned som vises' },
    lastNote: {
      en: 'By itself the newest month with income. You may type a date of another month over it.',
      nb: 'Velges av seg selv: den nyeste måneden med inntekt. Skriv en dato i en annen måned her for å vise den.',
    },
    heading: { en: 'Income by month and stream, in ', nb: 'Inntekt per måned og inntektsstrøm, i ' },
    month: { en: 'Month', nb: 'Måned' },
    total: { en: 'Total', nb: 'Sum' },
    key: { en: 'Looked up as', nb: 'Slås opp som' },
    keyNote: {
      en: 'What the rows of the other tabs count as, which are added up in this row. See their columns “Counts as”.',
      nb: 'Det radene i de andre fanene regnes som, når de legges sammen i denne raden. Se kolonnene «Regnes som» der.',
    },
    payout: { en: 'Payout by the rule', nb: 'Utbetaling etter regelen' },
    twelve: { en: '12 months', nb: '12 måneder' },
    note: {
      en: 'Rewards stand in the month they were earned in, estimated rows too; deals in the month they were paid in. Payout by the rule: what of the rewards is fixed for payout with the month, by the minimum in use, and paid on the 15th of the next one.',
      nb: 'Belønning står i måneden den ble opptjent, også anslåtte rader; avtaler i måneden de ble betalt. Utbetaling etter regelen: det av belønningen som fastsettes til utbetaling med måneden, etter minstebeløpet for uttak, og betales den 15. i neste måned.',
    },
  }) as const satisfies Record<string, Text>;
