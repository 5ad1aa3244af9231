import { unitOf } from '../../catalogue/units';
import { managerOnWords } from '../../catalogue/words';
import {
  answer,
  answers,
  at,
  type Call,
  call,
  columns,
  infix,
  inputs,
  inWords,
  type Line,
  levelCells,
  noteHeading,
  on,
  type Sheet,
  section,
  table,
  title,
} from './lines';
import { lossesOf, type Streams, stream, streamLines, streamsOf } from './wholeMixStreams';

const money = unitOf('net_amount').format;
const share = unitOf('share').format;

const ownFigures: readonly Line[] = [
  ...inputs(),
  {
    key: 'costs',
    label: { en: 'Costs a month', nb: 'Kostnader per måned' },
    cells: [150],
    format: money,
    note: {
      en: 'USD, invented; without what the tab Own products counts. A loss there is added by itself',
      nb: 'USD, oppdiktet; uten det som er regnet med i fanen Egne produkter. Et tap der legges til av seg selv',
    },
  },
  {
    key: 'draws',
    label: { en: 'Months to draw', nb: 'Måneder å trekke' },
    cells: [10_000],
    format: unitOf('count').format,
    note: { en: '100 to 100,000', nb: '100 til 100\u00a0000' },
  },
  {
    key: 'exchange',
    label: { en: 'One USD in my currency', nb: 'Én USD i kroner' },
    cells: [null],
    format: money,
    note: {
      en: 'All amounts are in USD, nothing is converted: fill in a rate yourself',
      nb: 'Alle beløp er i USD, ingenting er regnet om: fyll inn kursen selv',
    },
  },
  {
    key: 'exchangeDate',
    label: { en: 'Date of that rate', nb: 'Datoen for kursen' },
    cells: [null],
    note: { en: 'So that you know later how old it is', nb: 'Så du senere ser hvor gammel den er' },
  },
];

function answersOf(streams: Streams): Line[] {
  const { programmes, payouts } = streams;
  const losses = lossesOf(streams);
  const account = ['followers', 'views30', 'age', 'standing', 'country'].map((key) => on(programmes, at(key)));
  const shares = ['manager', 'fee', 'tax'].map((key) => on(payouts, at(key)));
  return [
    ...answers(answer),
    {
      label: { en: 'Does Creator Rewards count for me?', nb: 'Teller Creator Rewards for meg?' },
      cells: [call('REWARDS_ELIGIBLE', ...account)],
      note: {
        en: 'TRUE or FALSE, by the account on the tab Programmes',
        nb: 'TRUE (SANN) eller FALSE (USANN), etter kontoen i fanen Programmer',
      },
    },
    { label: { en: 'If not, why?', nb: 'Hvis ikke, hvorfor?' }, cells: [call('REWARDS_GAP', ...account, inWords)] },
    {
      label: { en: 'Which stream brings the most?', nb: 'Hvilken strøm gir mest?' },
      cells: [call('INDEX', stream('A'), call('MATCH', call('MAX', stream('C')), stream('C'), 0))],
      note: { en: 'In the middle', nb: 'Middels' },
    },
    {
      label: { en: 'How much comes from TikTok itself?', nb: 'Hvor mye kommer fra TikTok selv?' },
      cells: [call('IF', infix(at('total', 'C'), '=', 0), '', call('SUM', at('rewards', 'E'), at('gifts', 'E')))],
      format: share,
      note: {
        en: 'Creator Rewards and LIVE gifts. The article: a small slice for most',
        nb: 'Creator Rewards og LIVE-gaver. Artikkelen: en liten del for de fleste',
      },
    },
    ...section({ en: 'What do I keep?', nb: 'Hva får jeg beholde?' }, levelCells, noteHeading),
    {
      key: 'net',
      label: { en: 'What is left for me in the end?', nb: 'Hva sitter jeg igjen med til slutt?' },
      cells: columns('BCD', (c) => c).map((c, i) => {
        const costs = infix(at('costs'), '+', losses[i] as Call);
        return call('NET_INCOME', at('total', c), costs, ...shares, managerOnWords().gross);
      }),
      format: money,
      note: {
        en: 'USD after costs, a loss on own products, manager, fee and tax, with the shares of the tab Payouts',
        nb: 'USD etter kostnader, tap på egne produkter, manager, gebyr og skatt, med andelene i fanen Utbetalinger',
      },
    },
    {
      label: { en: 'And in my own currency?', nb: 'Og i kroner?' },
      cells: columns('BCD', (c) =>
        call('IF', infix(at('exchange'), '=', ''), '', infix(at('net', c), '*', at('exchange'))),
      ),
      format: money,
      note: { en: 'Empty until you fill in a rate', nb: 'Tomt til du fyller inn en kurs' },
    },
    ...section({ en: 'How sure is the whole income?', nb: 'Hvor sikker er hele inntekten?' }, [], {
      en: 'USD a month',
      nb: 'USD per måned',
    }),
    ...table(
      'simulation',
      call('INCOME_SIMULATION', stream('B'), stream('C'), stream('D'), at('draws'), 1, inWords),
      Array.from({ length: 6 }, () => ({ format: money })),
      false,
    ),
    {
      label: {
        en: 'P10: one month in ten brings less. P90: one month in ten brings more. That all streams are low at once is much rarer.',
        nb: 'P10: én av ti måneder gir mindre. P90: én av ti måneder gir mer. At alle strømmer er lave på én gang, er mye sjeldnere.',
      },
      wide: true,
    },
    {
      label: {
        en: 'Mid is the likeliest amount of each stream. Highs reach further up than lows reach down, so the middle of many months (P50) can lie above the sum of mids.',
        nb: 'Middels er det mest sannsynlige beløpet for hver strøm. Høy ligger lenger over middels enn lav ligger under, så midten av mange måneder (P50) kan ligge over summen av middels.',
      },
      wide: true,
    },
  ];
}

export function wholeMixSheet(streams: Streams): Sheet {
  return {
    name: { en: 'Whole mix', nb: 'Hele miksen' },
    answers: 4,
    lines: [
      ...title(
        { en: 'The whole mix: what all streams bring together', nb: 'Hele miksen: hva alle strømmene gir til sammen' },
        {
          en: 'All amounts are in USD. They come from the other tabs: change the figures there.',
          nb: 'Alle beløp er i USD. De kommer fra de andre fanene: endre tallene der.',
        },
      ),
      ...streamLines(streamsOf(streams)),
      ...ownFigures,
      ...answersOf(streams),
    ],
  };
}
