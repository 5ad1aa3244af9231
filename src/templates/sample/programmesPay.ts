import { unpaidKinds, unpaidVideo } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { bandWords, levelWords } from '../../catalogue/words';
import {
  answer,
  answers,
  at,
  type Call,
  call,
  columns,
  infix,
  type Line,
  levelCells,
  levels,
  noteHeading,
  section,
  sourced,
} from './lines';

const whole = unitOf('views').format;
const money = unitOf('usd').format;

const lengths = [1, 2].map((i) => ({ en: `Length ${i}`, nb: `Lengde ${i}` }));

const perMonth = { en: 'USD a month', nb: 'USD per måned' };

/** An amount where the answer of a line is yes, else nothing: no figure where the programme is closed to the account. */
function where(key: string, amount: Call): Call {
  return call('IF', infix(at(key), '=', true), amount, '');
}

/** Nothing where the programme is closed to the country, or pays nothing for videos as long as these. */
function whereOfferedAndPaid(views: Call): Call {
  const paid = infix(call('REWARDS_ESTIMATE', 1000, levelWords.mid, at('seconds')), '>', 0);
  return call('IF', call('AND', infix(at('offered'), '=', true), paid), views, '');
}

/** What the programmes pay. */
export const payAnswers: readonly Line[] = [
  ...answers(answer),
  {
    key: 'qualified',
    label: { en: 'How many of my views are qualified?', nb: 'Hvor mange av visningene mine er kvalifiserte?' },
    cells: [call('QUALIFIED_VIEWS', at('views'), at('share'))],
    format: whole,
    note: sourced(
      {
        en: 'Qualified views a month. An export shows all views, not these',
        nb: 'Kvalifiserte visninger per måned. En eksport viser alle visninger, ikke disse',
      },
      'qualified_share',
    ),
  },
  {
    label: {
      en: 'Does a sponsored video earn rewards too?',
      nb: 'Gir en sponset video også inntekt fra Creator Rewards?',
    },
    cells: [call('REWARDS_ESTIMATE', at('one'), levelWords.mid, at('seconds'), true)],
    format: money,
    note: sourced(
      { en: 'USD for the one video, where it is offered. No', nb: 'USD for den ene videoen, der det tilbys. Nei' },
      unpaidKinds(),
    ),
  },
  ...section({ en: 'What do my views pay?', nb: 'Hva gir visningene mine?' }, levelCells, noteHeading),
  {
    key: 'rewards',
    label: { en: 'What can I count on from Creator Rewards?', nb: 'Hva kan jeg regne med fra Creator Rewards?' },
    cells: levels((word) => where('eligible', call('REWARDS_ESTIMATE', at('qualified'), word, at('seconds')))),
    format: money,
    note: sourced(
      {
        en: 'USD a month; empty where your account cannot take part, 0 for videos of one minute or less',
        nb: 'USD per måned; tomt der kontoen din ikke kan være med, 0 for videoer på ett minutt eller mindre',
      },
      'rewards_rpm_prudent',
      unpaidVideo(),
    ),
  },
  {
    label: {
      en: 'How many views does my target take through Creator Rewards?',
      nb: 'Hvor mange visninger krever målet mitt gjennom Creator Rewards?',
    },
    cells: levels((word) => whereOfferedAndPaid(call('VIEWS_FOR_TARGET', at('target'), word, at('share')))),
    format: whole,
    note: sourced(
      {
        en: 'All views a month, at the low, mid and high RPM; empty where it is not offered, and for videos of one minute or less',
        nb: 'Alle visninger per måned, ved lav, middels og høy RPM; tomt der det ikke tilbys, og for videoer på ett minutt eller mindre',
      },
      'rewards_rpm_prudent',
      unpaidVideo(),
    ),
  },
  {
    label: {
      en: 'What does it pay per 1,000 qualified views?',
      nb: 'Hva betaler det per 1\u00a0000 kvalifiserte visninger?',
    },
    cells: levels((word) => call('PAYOUT_RATE', 'rewards_rpm_prudent', word)),
    format: money,
    note: sourced(
      { en: 'USD, and more, where it is offered', nb: 'USD, og mer, der det tilbys' },
      'rewards_rpm_prudent',
    ),
  },
  {
    label: {
      en: 'And what did the old fund pay per 1,000 views?',
      nb: 'Og hva betalte det gamle fondet per 1\u00a0000 visninger?',
    },
    cells: levels((word) => call('PAYOUT_RATE', 'creator_fund_rpm', word)),
    format: money,
    note: sourced({ en: 'USD, for all views. Closed', nb: 'USD, for alle visninger. Avviklet' }, 'creator_fund_rpm'),
  },
  {
    key: 'fund',
    label: {
      en: 'What would the old fund have paid for my views?',
      nb: 'Hva ville det gamle fondet ha betalt for visningene mine?',
    },
    cells: levels((word) => call('CREATOR_FUND_ESTIMATE', at('views'), word)),
    format: money,
    note: sourced(perMonth, 'creator_fund_rpm'),
  },
  {
    label: {
      en: 'What does Creator Rewards pay if every view is qualified?',
      nb: 'Hva betaler Creator Rewards hvis alle visninger er kvalifiserte?',
    },
    cells: [call('REWARDS_RANGE', at('views'), bandWords.prudent)],
    format: money,
    note: sourced(
      {
        en: 'USD a month, where it is offered, for videos longer than one minute, as the article reckons. The prudent range',
        nb: 'USD per måned, der det tilbys, for videoer på over ett minutt, slik artikkelen regner. Det forsiktige spennet',
      },
      'rewards_rpm_prudent',
    ),
  },
  {
    label: { en: 'And by the article’s other, wide range?', nb: 'Og etter artikkelens andre, vide spenn?' },
    cells: [call('REWARDS_RANGE', at('views'), bandWords.wide)],
    format: money,
    note: sourced({ en: 'USD a month, where it is offered', nb: 'USD per måned, der det tilbys' }, 'rewards_rpm_wide'),
  },
  {
    label: {
      en: 'What would the fund have paid for the one video?',
      nb: 'Hva ville fondet ha betalt for den ene videoen?',
    },
    cells: levels((word) => call('CREATOR_FUND_ESTIMATE', at('one'), word)),
    format: money,
    note: sourced(
      { en: 'USD, as if those were all its views', nb: 'USD, som om dette var alle visningene' },
      'creator_fund_rpm',
    ),
  },
  {
    label: { en: 'And Creator Rewards for the same video?', nb: 'Og Creator Rewards for den samme videoen?' },
    cells: [call('REWARDS_RANGE', at('one'), bandWords.wide)],
    format: money,
    note: sourced({ en: 'USD, where it is offered', nb: 'USD, der det tilbys' }, 'rewards_rpm_wide'),
  },
  ...section({ en: 'How long must a video be?', nb: 'Hvor lang må en video være?' }, lengths, noteHeading),
  {
    key: 'lengths',
    label: { en: 'Lengths to compare (s), change them', nb: 'Lengder å sammenligne (s), endre dem' },
    cells: [60, 61],
    format: whole,
    note: { en: 'Seconds', nb: 'Sekunder' },
  },
  {
    label: { en: 'Must a video be longer than a minute?', nb: 'Må en video vare i mer enn ett minutt?' },
    cells: columns('BC', (c) => call('REWARDS_ESTIMATE', at('one'), levelWords.mid, at('lengths', c))),
    format: money,
    note: sourced(
      {
        en: 'USD for the one video at each length, where it is offered, at the mid RPM',
        nb: 'USD for den ene videoen ved hver lengde, der det tilbys, ved middels RPM',
      },
      unpaidVideo(),
    ),
  },
];
