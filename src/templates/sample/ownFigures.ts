import { dashboard } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import {
  answer,
  answers,
  at,
  call,
  headed,
  inputs,
  inWords,
  type Line,
  levelCells,
  noteHeading,
  type Sheet,
  section,
  sourced,
  table,
  title,
} from './lines';
import { month, months, ofMonths } from './months';

const whole = unitOf('qualified_views').format;
const money = unitOf('amount').format;
const rpm = unitOf('per_1000_qualified_views').format;
const share = unitOf('share').format;

const paid: readonly (readonly number[])[] = [
  [310_000, 121_000, 84.7],
  [420_000, 176_000, 128.48],
  [285_000, 105_000, 67.2],
  [510_000, 229_000, 171.75],
  [365_000, 150_000, 99],
  [640_000, 301_000, 222.74],
];

const ledger: readonly Line[] = [
  {
    label: month,
    cells: [
      { en: 'Views', nb: 'Visninger' },
      { en: 'Qualified views', nb: 'Kvalifiserte visninger' },
      { en: 'Paid (USD)', nb: 'Utbetalt (USD)' },
      headed({ en: 'My RPM', nb: 'Min RPM' }, call('EFFECTIVE_RPM', ofMonths('D'), ofMonths('C'))),
      headed({ en: 'Estimate', nb: 'Anslag' }, call('REWARDS_ESTIMATE', ofMonths('C'))),
      headed({ en: 'By my RPM', nb: 'Med min RPM' }, call('REWARDS_ESTIMATE', ofMonths('C'), at('calibrated', 'C', 2))),
    ],
    bold: true,
  },
  ...months(paid, [whole, whole, money, rpm, money, money]),
];

const errorRows = [{ format: whole }, { format: share }, { format: share }];

export function ownFiguresSheet(): Sheet {
  return {
    name: { en: 'Own figures', nb: 'Egne tall' },
    answers: 6,
    widths: [340, 115, 130, 115, 110, 110, 110, 400],
    lines: [
      ...title(
        { en: 'Own figures: what my account really pays', nb: 'Egne tall: hva kontoen min faktisk gir' },
        {
          en: 'An invented ledger. With your own months in it, its rates beat all published ones. Not for countries without Creator Rewards.',
          nb: 'Et oppdiktet regnskap. Fyll inn dine egne måneder, så får du satser du kan stole mer på enn de publiserte. Gjelder bare land med Creator Rewards.',
        },
      ),
      ...inputs(),
      ...ledger,
      {
        key: 'expected',
        label: { en: 'Views expected next month', nb: 'Visninger du venter neste måned' },
        cells: [500_000],
        format: whole,
        note: { en: 'Invented', nb: 'Oppdiktet' },
      },
      {
        key: 'oneCreator',
        label: {
          en: 'One creator’s month: USD paid, qualified views',
          nb: 'En skapers måned: USD utbetalt, kvalifiserte visninger',
        },
        cells: [20, 30_000],
        format: [money, whole],
        note: sourced(dashboard().what, dashboard()),
      },
      ...section({ en: 'What do my own months say?', nb: 'Hva sier mine egne måneder?' }),
      ...table('calibrated', call('CALIBRATE_REWARDS', ofMonths('B'), ofMonths('C'), ofMonths('D'), inWords), [
        { format: [share, share, share, whole] },
        { format: [rpm, rpm, rpm, whole] },
      ]),
      ...section({ en: 'What will next month bring?', nb: 'Hva vil neste måned bringe?' }, levelCells, noteHeading),
      {
        key: 'next',
        label: {
          en: 'How many of next month’s views will be qualified?',
          nb: 'Hvor mange av neste måneds visninger blir kvalifiserte?',
        },
        cells: ['B', 'C', 'D'].map((c) => call('QUALIFIED_VIEWS', at('expected'), at('calibrated', c, 1))),
        format: whole,
        note: { en: 'Views × your own share', nb: 'Visninger × din egen andel' },
      },
      {
        label: { en: 'What will next month pay?', nb: 'Hva vil neste måned gi?' },
        cells: ['B', 'C', 'D'].map((c) => call('REWARDS_ESTIMATE', at('next', c), at('calibrated', c, 2))),
        format: money,
        note: { en: 'USD, by your own share and RPM', nb: 'USD, etter din egen andel og RPM' },
      },
      ...answers(answer),
      {
        label: { en: 'What RPM did that one creator get?', nb: 'Hvilken RPM fikk den ene skaperen?' },
        cells: [call('EFFECTIVE_RPM', at('oneCreator'), at('oneCreator', 'C'))],
        format: rpm,
        note: sourced(
          { en: 'USD per 1,000 qualified views', nb: 'USD per 1\u00a0000 kvalifiserte visninger' },
          dashboard(),
        ),
      },
      ...section(
        { en: 'How far off are estimates at the published RPM?', nb: 'Hvor mye bommet anslagene med publisert RPM?' },
        [],
        { en: 'Bias above 0: estimated too much', nb: 'Skjevhet over 0: anslått for mye' },
      ),
      ...table('published', call('FORECAST_ERROR', ofMonths('D'), ofMonths('F'), inWords), errorRows, false),
      ...section({ en: 'And at my own RPM?', nb: 'Og med min egen RPM?' }),
      ...table('own', call('FORECAST_ERROR', ofMonths('D'), ofMonths('G'), inWords), errorRows, false),
    ],
  };
}
