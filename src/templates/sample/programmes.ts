import { rewardsRequirements } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import {
  at,
  call,
  inputs,
  inWords,
  type Line,
  ratio,
  type Sheet,
  section,
  sourced,
  TIMES,
  table,
  title,
} from './lines';
import { accountAnswers } from './programmesAccount';
import { payAnswers } from './programmesPay';

const whole = unitOf('views').format;
const money = unitOf('usd').format;

const invented = { en: 'Invented', nb: 'Oppdiktet' };

const accountLines: readonly Line[] = [
  ...inputs(),
  {
    key: 'views',
    label: { en: 'Views a month (for the amounts)', nb: 'Visninger per måned (for beløpene)' },
    cells: [1_000_000],
    format: whole,
    note: {
      en: 'What the amounts of money are counted from; invented',
      nb: 'Det pengebeløpene regnes ut fra; oppdiktet',
    },
  },
  {
    key: 'share',
    label: { en: 'Qualified share', nb: 'Kvalifisert andel' },
    cells: [0.4],
    format: unitOf('share').format,
    note: sourced(
      {
        en: 'Of all views. Your own is better: see the tab on own figures',
        nb: 'Av alle visninger. Din egen er bedre: se fanen med egne tall',
      },
      'qualified_share',
    ),
  },
  {
    key: 'seconds',
    label: { en: 'Length of your videos (s)', nb: 'Lengden på videoene dine (s)' },
    cells: [75],
    format: whole,
    note: { en: 'Seconds, invented', nb: 'Sekunder, oppdiktet' },
  },
  { key: 'followers', label: { en: 'Followers', nb: 'Følgere' }, cells: [12_400], format: whole, note: invented },
  {
    key: 'views30',
    label: { en: 'Views in 30 days (to take part)', nb: 'Visninger på 30 dager (for å bli med)' },
    cells: [1_200_000],
    format: whole,
    note: {
      en: 'Only for whether your account meets the requirements; invented',
      nb: 'Bare for om kontoen din oppfyller kravene; oppdiktet',
    },
  },
  {
    key: 'age',
    label: { en: 'Age', nb: 'Alder' },
    cells: [24],
    format: unitOf('years').format,
    note: { en: 'Years, invented', nb: 'År, oppdiktet' },
  },
  {
    key: 'standing',
    label: { en: 'Account in good standing', nb: 'Konto uten brudd på reglene' },
    cells: [true],
    note: { en: 'TRUE or FALSE', nb: 'TRUE (SANN) eller FALSE (USANN)' },
  },
  {
    key: 'country',
    label: { en: 'Country', nb: 'Land' },
    cells: [{ en: 'UK', nb: 'Norge' }],
    note: { en: 'Name or code of the account’s country', nb: 'Navn eller kode på landet kontoen hører til' },
  },
  {
    key: 'target',
    label: { en: 'Target a month', nb: 'Mål per måned' },
    cells: [1000],
    format: money,
    note: { en: 'USD, invented', nb: 'USD, oppdiktet' },
  },
  {
    key: 'one',
    label: { en: 'Qualified views of one video', nb: 'Kvalifiserte visninger av én video' },
    cells: [500_000],
    format: whole,
    note: sourced({ en: 'The article’s example', nb: 'Artikkelens eksempel' }, rewardsRequirements()),
  },
];

const comparison: readonly Line[] = [
  ...section(
    {
      en: 'How much better is Creator Rewards than the old fund?',
      nb: 'Hvor mye bedre er Creator Rewards enn det gamle fondet?',
    },
    [],
    {
      en: 'USD for your views and share; Creator Rewards where it is offered and for videos longer than one minute',
      nb: 'USD for visningene og andelen din; Creator Rewards der det tilbys, og for videoer på over ett minutt',
    },
  ),
  ...table('comparison', call('PROGRAM_COMPARISON', at('views'), at('share'), inWords), [
    ...Array.from({ length: 3 }, () => ({ format: money })),
    ...Array.from({ length: 2 }, () => ({ format: TIMES })),
  ]),
  ...section(
    {
      en: 'Is it 10 to 100 times as much, as the article says?',
      nb: 'Er det 10 til 100 ganger så mye, slik artikkelen sier?',
    },
    [
      { en: 'At least', nb: 'Minst' },
      { en: 'At most', nb: 'Høyst' },
    ],
  ),
  ...(['prudent', 'wide'] as const).map(
    (band, i): Line => ({
      label: {
        prudent: { en: 'By the prudent range', nb: 'Etter det forsiktige spennet' },
        wide: { en: 'By the wide range', nb: 'Etter det vide spennet' },
      }[band],
      cells: [
        ratio(at('comparison', 'B', i + 2), at('comparison', 'D', 1)),
        ratio(at('comparison', 'D', i + 2), at('comparison', 'B', 1)),
      ],
      format: TIMES,
      note: {
        en: 'Lowest over highest, highest over lowest. With a share of 100%, as the article reckons: 10 to 50, and 12.5 to 300',
        nb: 'Laveste delt på høyeste, høyeste delt på laveste. Med en andel på 100 %, slik artikkelen regner: 10 til 50, og 12,5 til 300',
      },
    }),
  ),
];

export function programmesSheet(): Sheet {
  return {
    name: { en: 'Programmes', nb: 'Programmer' },
    answers: 4,
    lines: [
      ...title(
        {
          en: 'Creator Rewards, and what the old Creator Fund paid',
          nb: 'Creator Rewards, og hva det gamle Creator Fund betalte',
        },
        {
          en: 'Estimates, not promises: TikTok publishes no rates. Creator Rewards is offered in a few countries only.',
          nb: 'Anslag, ikke løfter: TikTok offentliggjør ingen satser. Creator Rewards tilbys bare i noen få land.',
        },
      ),
      ...accountLines,
      ...accountAnswers,
      ...payAnswers,
      ...comparison,
    ],
  };
}
