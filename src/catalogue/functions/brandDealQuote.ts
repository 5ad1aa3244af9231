import { brandDealQuote } from '../../core/brandDealQuote';
import type { Text } from '../../lang/language';
import { about } from '../about';
import { define, type NumberParameter } from '../entry';
import { level } from '../moneyParameters';
import { rateOf } from '../rates';
import { longestTerm, type Right, rightAddition, rightTerms } from '../rights';

export const BRAND_DEAL_QUOTE = () => {
  const rushes = rateOf('rush');
  const days = <N extends string>(name: N, right: Right, label: Text, help: Text) =>
    ({
      name,
      label,
      type: 'number',
      unit: 'days',
      default: 0,
      max: longestTerm(right),
      maxIs: { en: 'the longest term with a published rate', nb: 'den lengste perioden det finnes en sats for' },
      help,
    }) as const satisfies NumberParameter;
  return define({
    name: 'BRAND_DEAL_QUOTE',
    shape: 'cell',
    parameters: [
      {
        name: 'base_fee',
        label: { en: 'base fee', nb: 'grunnhonorar' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({
          en: 'The fee for the video alone, such as the result of BRAND_DEAL_ESTIMATE.',
          nb: 'Honoraret for videoen alene, for eksempel resultatet av BRAND_DEAL_ESTIMATE.',
        })),
      },
      days(
        'usage_days',
        'usage',
        { en: 'usage rights', nb: 'bruksrett' },
        about(() => ({
          en: 'For how many days the brand may use the video in its own channels.',
          nb: 'I hvor mange dager merkevaren kan bruke videoen i sine egne kanaler.',
        })),
      ),
      days(
        'spark_days',
        'spark',
        { en: 'Spark Ads', nb: 'Spark Ads' },
        about(() => ({
          en: 'For how many days the brand may advertise with your post.',
          nb: 'I hvor mange dager merkevaren kan annonsere med innlegget ditt.',
        })),
      ),
      days(
        'exclusivity_days',
        'exclusivity',
        { en: 'exclusivity', nb: 'eksklusivitet' },
        about(() => ({
          en: 'For how many days you may not work for competing brands.',
          nb: 'I hvor mange dager du ikke kan samarbeide med konkurrerende merkevarer.',
        })),
      ),
      {
        name: 'rush',
        label: { en: 'rush', nb: 'hast' },
        type: 'flag',
        default: false,
        help: about(() => ({
          en: 'TRUE for delivery at short notice.',
          nb: 'TRUE (SANN) for levering på kort varsel.',
        })),
      },
      level(),
    ],
    result: { unit: 'amount' },
    compute: (baseFee, usageDays, sparkDays, exclusivityDays, rush, level) =>
      brandDealQuote(baseFee, [
        rightAddition('usage', usageDays, level),
        rightAddition('spark', sparkDays, level),
        rightAddition('exclusivity', exclusivityDays, level),
        rush ? rushes[level] : 0,
      ]),
    about: about(() => ({
      group: 'streams',
      question: {
        en: 'What do I add for usage rights, ads, exclusivity and rush?',
        nb: 'Hva legger jeg til for bruksrett, annonser, eksklusivitet og hast?',
      },
      summary: {
        en: 'A quote for a brand deal: the fee for the video and what its rights add.',
        nb: 'Et pristilbud for en merkevareavtale: honoraret for videoen og tilleggene for rettigheter.',
      },
      result: {
        en: 'An amount in the currency of the fee: base fee × (1 + the sum of the additions). The additions are added, not multiplied.',
        nb: 'Et beløp i samme valuta som honoraret: grunnhonoraret × (1 + summen av tilleggene). Tilleggene legges sammen, de ganges ikke.',
      },
      blanks: { en: '0 days add nothing.', nb: '0 dager gir ikke noe tillegg.' },
      examples: [
        { args: [1000, 30], result: 1150 },
        { args: [1000, 31], result: 1275 },
        { args: [1000, 90, 60, 30, true, 'high'], result: 2750 },
        { args: [1000], result: 1000 },
      ],
      notes: {
        en: 'A term between two published ones takes the longer one, so 31 days of usage count as 90.',
        nb: 'En periode mellom to publiserte regnes som den lengste av dem, så 31 dager med bruksrett regnes som 90.',
      },
      basedOn: [...Object.values(rightTerms).flatMap((list) => list.map(([, rate]) => rate)), 'rush'],
      related: ['BRAND_DEAL_ESTIMATE', 'BRAND_DEAL_BY_VIEWS'],
      keywords: {
        en: 'sponsor, licence, whitelisting, usage, negotiation, price',
        nb: 'sponsor, samarbeid, lisens, forhandling, tilbud, pris',
      },
    })),
  });
};
