import { brandDealRequirements } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { levelWords } from '../../catalogue/words';
import {
  answer,
  answers,
  at,
  call,
  inputs,
  type Line,
  levelCells,
  levels,
  moreAnswers,
  on,
  product,
  ratio,
  type Sheet,
  sourced,
  TIMES,
} from './lines';
import { ofVideos } from './videos';

const money = unitOf('usd').format;
const whole = unitOf('followers').format;
const invented = { en: 'Invented', nb: 'Oppdiktet' };

/** Inputs: one deal. */
export const dealLines: readonly Line[] = [
  ...inputs(),
  {
    key: 'median',
    label: { en: 'Median views of my last videos', nb: 'Median av visningene på de siste videoene mine' },
    cells: [call('MEDIAN', ofVideos('E', 12))],
    format: whole,
    note: {
      en: 'Views, from the first tab, without the newest video',
      nb: 'Visninger, fra den første fanen, uten den nyeste videoen',
    },
  },
  {
    key: 'viral',
    label: { en: 'Views of a viral video', nb: 'Visninger av en viral video' },
    cells: [1_000_000],
    format: whole,
    note: sourced({ en: 'The article’s third case', nb: 'Artikkelens tredje eksempel' }, 'brand_cpm_article'),
  },
  {
    key: 'base',
    label: { en: 'Fee for the video alone', nb: 'Honorar for videoen alene' },
    cells: [1000],
    format: money,
    note: sourced({ en: 'USD, the article’s example', nb: 'USD, artikkelens eksempel' }, 'brand_tier_excellent'),
  },
  {
    key: 'usage',
    label: { en: 'Usage rights (days)', nb: 'Bruksrett (dager)' },
    cells: [30],
    note: { en: 'Days, up to 365; 0 for none', nb: 'Dager, opptil 365; 0 for ingen' },
  },
  {
    key: 'spark',
    label: { en: 'Spark Ads (days)', nb: 'Spark Ads (dager)' },
    cells: [0],
    note: { en: 'Days, up to 180', nb: 'Dager, opptil 180' },
  },
  {
    key: 'exclusive',
    label: { en: 'Exclusivity (days)', nb: 'Eksklusivitet (dager)' },
    cells: [0],
    note: { en: 'Days, up to 90', nb: 'Dager, opptil 90' },
  },
  {
    key: 'rush',
    label: { en: 'Rush delivery', nb: 'Hastelevering' },
    cells: [false],
    note: { en: 'TRUE or FALSE', nb: 'TRUE (SANN) eller FALSE (USANN)' },
  },
  {
    key: 'deals',
    label: { en: 'Deals a month: low, mid, high', nb: 'Avtaler per måned: lav, middels, høy' },
    cells: [0, 1, 2],
    format: whole,
    note: invented,
  },
];

/** What is asked of one deal. */
export function dealAnswers(programmes: Sheet): Line[] {
  const month = on(programmes, at('rewards', 'C'));
  return [
    ...answers(...levelCells),
    {
      label: {
        en: 'What is a deal worth by the views it brings?',
        nb: 'Hva er en avtale verdt etter visningene den gir?',
      },
      cells: levels((word) => call('BRAND_DEAL_BY_VIEWS', at('median'), word)),
      format: money,
      note: sourced(
        {
          en: 'USD for one video. Another way to price the same deal: do not add it to the one by followers',
          nb: 'USD for én video. En annen måte å prise den samme avtalen på: ikke legg den til prisen etter følgere',
        },
        'brand_cpm',
      ),
    },
    {
      label: { en: 'What do I ask for with rights and rush?', nb: 'Hva tar jeg betalt med rettigheter og hast?' },
      cells: levels((word) =>
        call('BRAND_DEAL_QUOTE', at('base'), at('usage'), at('spark'), at('exclusive'), at('rush'), word),
      ),
      format: money,
      note: sourced(
        { en: 'USD. Additions are added to each other', nb: 'USD. Tilleggene legges sammen' },
        'usage_30',
        'rush',
      ),
    },
    {
      key: 'month',
      label: { en: 'What do brand deals bring in a month?', nb: 'Hva gir merkevareavtaler per måned?' },
      cells: (['feeLow', 'feeMid', 'feeHigh'] as const).map((key, i) =>
        product(at(key), at('deals', 'BCD'[i] as string)),
      ),
      format: money,
      note: {
        en: 'USD: your fee × deals. Paid by the brand, outside the app',
        nb: 'USD: honoraret ditt × avtaler. Betales av merkevaren, utenfor appen',
      },
    },
    ...moreAnswers(answer),
    {
      label: {
        en: 'What is a viral video worth, by the article?',
        nb: 'Hva er en viral video verdt, ifølge artikkelen?',
      },
      cells: [call('BRAND_DEAL_BY_VIEWS', at('viral'), call('PAYOUT_RATE', 'brand_cpm_article'))],
      format: money,
      note: sourced({ en: 'USD, or more', nb: 'USD, eller mer' }, 'brand_cpm_article'),
    },
    {
      label: {
        en: 'How many qualified views pay as much as the deal, at the most generous RPM?',
        nb: 'Hvor mange kvalifiserte visninger gir like mye som avtalen, ved den høyeste RPM?',
      },
      cells: [call('BREAK_EVEN_QUALIFIED_VIEWS', at('base'), call('PAYOUT_RATE', 'rewards_rpm_wide', levelWords.high))],
      format: whole,
      note: sourced({ en: 'Qualified views', nb: 'Kvalifiserte visninger' }, 'rewards_rpm_wide'),
    },
    {
      label: { en: 'And at the lowest RPM?', nb: 'Og ved den laveste RPM?' },
      cells: [call('BREAK_EVEN_QUALIFIED_VIEWS', at('base'), levelWords.low)],
      format: whole,
      note: sourced({ en: 'Qualified views', nb: 'Kvalifiserte visninger' }, 'rewards_rpm_prudent'),
    },
    {
      label: {
        en: 'How many months of Creator Rewards is one deal worth?',
        nb: 'Hvor mange måneder med Creator Rewards er én avtale verdt?',
      },
      cells: [ratio(at('base'), month)],
      format: '0.0',
      note: {
        en: 'Months: the fee by the mid amount on the tab Programmes; empty where your account cannot take part',
        nb: 'Måneder: honoraret delt på middels beløp i fanen Programmer; tomt der kontoen din ikke kan være med',
      },
    },
    {
      label: { en: 'From how many followers do brands pay?', nb: 'Fra hvor mange følgere betaler merkevarer?' },
      cells: [brandDealRequirements().followers],
      format: whole,
      note: sourced(brandDealRequirements().what, brandDealRequirements()),
    },
    {
      label: {
        en: 'Are 50,000 engaged followers worth more than 500,000 passive ones?',
        nb: 'Er 50\u00a0000 engasjerte følgere verdt mer enn 500\u00a0000 passive?',
      },
      cells: [ratio(at('feeMid', 'E'), at('feeMid', 'F'))],
      format: TIMES,
      note: {
        en: 'Times as much. The article says far more; that does not follow from its own price per follower, and nothing is adjusted for it',
        nb: 'Ganger så mye. Artikkelen sier langt mer; det følger ikke av dens egen pris per følger, og ingenting er justert for det',
      },
    },
  ];
}
