import { qualifiedShare, rewardsRpm } from '../../catalogue/moneyParameters';
import type { Field } from '../field';
import { numberField } from './number';

/** What Creator Rewards and LIVE gifts are counted from. */
export const platformFields = (): Field[] => [
  numberField(
    'views',
    'rewards',
    'views',
    { en: 'Views a month', nb: 'Visninger per måned' },
    {
      en: 'All views of all videos, as TikTok Studio counts them.',
      nb: 'Alle visninger av alle videoer, slik TikTok Studio teller dem.',
    },
    {
      ranged: true,
      headers: [
        'views per month',
        'monthly views',
        'visninger i måneden',
        'månedlige visninger',
        'views in 30 days',
        'views last 30 days',
        '30-day views',
        'visninger på 30 dager',
        'visninger siste 30 dager',
        'views',
        'video views',
        'visninger',
        'videovisninger',
      ],
    },
  ),
  numberField(
    'longShare',
    'rewards',
    'share',
    { en: 'Share on videos over one minute', nb: 'Andel på videoer over ett minutt' },
    {
      en: 'The part of the views that is on such videos: others earn no rewards. Left empty: 100%.',
      nb: 'Den delen av visningene som er på slike videoer: andre gir ingen inntekt. Tomt felt: 100\u00a0%.',
    },
    {
      ranged: true,
      parameter: { default: 1 },
      headers: ['share over one minute', 'long share', 'andel over ett minutt', 'andel lange videoer'],
    },
  ),
  {
    id: 'share',
    kind: 'number',
    group: 'rewards',
    ranged: true,
    label: { en: 'Qualified share', nb: 'Kvalifisert andel' },
    hint: {
      en: 'Qualified views ÷ views, from your Creator Rewards page.',
      nb: 'Kvalifiserte visninger ÷ visninger, fra siden din for Creator Rewards.',
    },
    parameter: { ...qualifiedShare(), above: 0 },
    headers: ['share qualified', 'andel kvalifiserte', 'andel kvalifisert'],
  },
  {
    id: 'rpm',
    kind: 'number',
    group: 'rewards',
    ranged: true,
    money: true,
    label: { en: 'RPM', nb: 'RPM' },
    hint: {
      en: 'Reward per 1,000 qualified views. An own figure is in your currency.',
      nb: 'Inntekt per 1\u00a0000 kvalifiserte visninger. Eget tall er i din valuta.',
    },
    parameter: { ...rewardsRpm(), above: 0 },
    headers: ['rewards rpm'],
  },
  numberField(
    'viewsPerVideo',
    'rewards',
    'views',
    { en: 'Views per video', nb: 'Visninger per video' },
    {
      en: 'Sponsored videos earn no rewards: deals × this many views are taken out.',
      nb: 'Sponsede videoer gir ingen inntekt herfra: avtaler × så mange visninger trekkes fra.',
    },
    {
      headers: ['views per video', 'average views', 'median views', 'visninger i snitt', 'median visninger'],
    },
  ),
  numberField(
    'baseRate',
    'rewards',
    'rate',
    { en: 'Engagement rate behind these views', nb: 'Engasjementsraten bak disse visningene' },
    {
      en: 'Only for the assumption below: the rate at which the views above were counted.',
      nb: 'Bare for antakelsen under: raten da visningene over ble telt.',
    },
  ),
  numberField(
    'extraPerPoint',
    'rewards',
    'share',
    { en: 'Extra views per point of engagement', nb: 'Ekstra visninger per prosentpoeng engasjement' },
    {
      en: 'Your own assumption, such as 5%: nobody has published such a figure. Left empty: none.',
      nb: 'Din egen antakelse, for eksempel 5\u00a0%: ingen har publisert et slikt tall. Tomt felt: ingen.',
    },
    { parameter: { default: 0 } },
  ),
];

export const liveFields = (): Field[] => [
  numberField(
    'diamonds',
    'live',
    'diamonds',
    { en: 'Diamonds a month', nb: 'Diamanter per måned' },
    {
      en: 'That you received, not the coins that viewers paid.',
      nb: 'Som du har fått, ikke myntene seerne betalte.',
    },
    { ranged: true, headers: ['diamonds', 'diamanter'] },
  ),
  numberField(
    'perDiamond',
    'live',
    'per_diamond',
    { en: 'Value of a diamond', nb: 'Verdien av en diamant' },
    {
      en: 'Your own figure in your currency, from a payout. Left empty: USD 0.005.',
      nb: 'Eget tall i din valuta, fra en utbetaling. Tomt felt: 0,005 USD.',
    },
    { ranged: true, money: true, parameter: { rate: 'usd_per_diamond' } },
  ),
];
