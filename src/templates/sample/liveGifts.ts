import { liveRequirements } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import {
  answer,
  answers,
  at,
  call,
  infix,
  inputs,
  type Line,
  levelCells,
  levels,
  moreAnswers,
  noteHeading,
  on,
  product,
  ratio,
  type Sheet,
  section,
  sourced,
  title,
} from './lines';

const money = unitOf('usd').format;
const whole = unitOf('diamonds').format;

function figures(programmes: Sheet): Line[] {
  return [
    ...inputs(...levelCells),
    {
      key: 'diamonds',
      label: { en: 'Diamonds in one LIVE', nb: 'Diamanter i én LIVE-sending' },
      cells: [1500, 4000, 9000],
      format: whole,
      note: {
        en: 'Diamonds that you receive, not the viewers’ coins; invented',
        nb: 'Diamanter du får, ikke seernes mynter; oppdiktet',
      },
    },
    {
      key: 'lives',
      label: { en: 'How often I go LIVE', nb: 'Hvor ofte jeg går live' },
      cells: [2, 4, 6],
      format: whole,
      note: { en: 'Times a month, invented', nb: 'Ganger per måned, oppdiktet' },
    },
    ...section({ en: 'One payout, and my account', nb: 'Én utbetaling, og kontoen min' }, [], noteHeading),
    {
      key: 'paid',
      label: { en: 'One payout: USD, for how many diamonds', nb: 'Én utbetaling: USD, for hvor mange diamanter' },
      cells: [2.1, 420],
      format: [money, whole],
      note: sourced(
        { en: 'A creator’s payout; put in your own', nb: 'En utbetaling til en skaper; sett inn din egen' },
        'usd_per_diamond',
      ),
    },
    {
      key: 'followers',
      label: { en: 'Followers', nb: 'Følgere' },
      cells: [on(programmes, at('followers'))],
      format: whole,
      note: { en: 'From the tab Programmes', nb: 'Fra fanen Programmer' },
    },
    {
      key: 'age',
      label: { en: 'Age', nb: 'Alder' },
      cells: [on(programmes, at('age'))],
      note: { en: 'Years, from the tab Programmes', nb: 'År, fra fanen Programmer' },
    },
    {
      key: 'target',
      label: { en: 'Target a month', nb: 'Mål per måned' },
      cells: [on(programmes, at('target'))],
      format: money,
      note: { en: 'USD, from the tab Programmes', nb: 'USD, fra fanen Programmer' },
    },
  ];
}

const results: readonly Line[] = [
  ...answers(answer),
  {
    key: 'open',
    label: { en: 'Can I receive LIVE gifts?', nb: 'Kan jeg motta LIVE-gaver?' },
    cells: [call('LIVE_ELIGIBLE', at('followers'), at('age'))],
    note: sourced(liveRequirements().what, liveRequirements()),
  },
  {
    label: { en: 'How many diamonds does my target take?', nb: 'Hvor mange diamanter trengs for å nå målet?' },
    cells: [infix(at('target'), '/', call('PAYOUT_RATE', 'usd_per_diamond'))],
    format: whole,
    note: sourced({ en: 'Diamonds a month', nb: 'Diamanter per måned' }, 'usd_per_diamond'),
  },
  {
    label: { en: 'What should that payout have been?', nb: 'Hva skulle den utbetalingen ha vært?' },
    cells: [call('LIVE_GIFTS_ESTIMATE', at('paid', 'C'))],
    format: money,
    note: sourced(
      { en: 'USD, for its diamonds at the built-in rate', nb: 'USD, for diamantene i den, med den innebygde satsen' },
      'usd_per_diamond',
    ),
  },
  {
    key: 'own',
    label: { en: 'What did a diamond really pay?', nb: 'Hva ga en diamant i virkeligheten?' },
    cells: [ratio(at('paid'), at('paid', 'C'))],
    format: unitOf('per_diamond').format,
    note: { en: 'USD per diamond, from the payout above', nb: 'USD per diamant, fra utbetalingen over' },
  },
  ...moreAnswers(...levelCells),
  {
    label: { en: 'What is one LIVE worth?', nb: 'Hva er én LIVE verdt?' },
    cells: levels((_, c) => call('LIVE_GIFTS_ESTIMATE', at('diamonds', c))),
    format: money,
    note: sourced({ en: 'USD', nb: 'USD' }, 'usd_per_diamond'),
  },
  {
    key: 'month',
    label: { en: 'What do LIVE gifts bring in a month?', nb: 'Hva gir LIVE-gaver per måned?' },
    cells: levels((_, c) =>
      call(
        'IF',
        infix(at('open'), '=', true),
        call('LIVE_GIFTS_ESTIMATE', product(at('diamonds', c), at('lives', c))),
        '',
      ),
    ),
    format: money,
    note: sourced(
      { en: 'USD; empty while LIVE gifts are not open to you', nb: 'USD; tomt så lenge du ikke kan motta LIVE-gaver' },
      'usd_per_diamond',
    ),
  },
  {
    label: { en: 'And at the rate of that payout?', nb: 'Og med satsen fra den utbetalingen?' },
    cells: levels((_, c) => call('LIVE_GIFTS_ESTIMATE', product(at('diamonds', c), at('lives', c)), at('own'))),
    format: money,
    note: { en: 'USD', nb: 'USD' },
  },
];

export function liveGiftsSheet(programmes: Sheet): Sheet {
  return {
    name: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
    answers: 3,
    lines: [
      ...title(
        { en: 'LIVE gifts: what diamonds are worth', nb: 'LIVE-gaver: hva diamanter er verdt' },
        {
          en: 'Money is counted from diamonds only: how many coins make a diamond is disputed.',
          nb: 'Penger regnes bare av diamanter: hvor mange mynter som gir en diamant, er omstridt.',
        },
      ),
      ...figures(programmes),
      ...results,
    ],
  };
}
