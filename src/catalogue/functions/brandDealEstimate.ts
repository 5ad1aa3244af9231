import { brandDealEstimate } from '../../core/brandDealEstimate';
import { about } from '../about';
import { nicheRates, tierFactor } from '../dealFactors';
import { define } from '../entry';
import { level } from '../moneyParameters';
import { followers } from '../parameters';
import { rateOf } from '../rates';
import { tierLimits } from '../rules';
import { nicheWords } from '../words';

export const BRAND_DEAL_ESTIMATE = () => {
  const limits = tierLimits();
  const fees = rateOf('brand_fee_per_1000_followers');
  return define({
    name: 'BRAND_DEAL_ESTIMATE',
    shape: 'cell',
    parameters: [
      followers(),
      {
        name: 'engagement_rate',
        label: { en: 'engagement rate', nb: 'engasjementsrate' },
        type: 'number',
        unit: 'rate',
        help: about(() => ({
          en: 'Engagement rate by views, such as 6%: see ENGAGEMENT_RATE. A rate by followers is another figure.',
          nb: 'Engasjementsrate målt mot visninger, for eksempel 6\u00a0%: se ENGAGEMENT_RATE. En rate målt mot følgere er et annet tall.',
        })),
      },
      {
        name: 'niche',
        label: { en: 'niche', nb: 'nisje' },
        type: 'number',
        unit: 'factor',
        named: { words: nicheWords(), rates: nicheRates, default: 'general' },
        help: about(() => ({
          en: 'What the videos are about, as a word, or your own factor: 1 is a premium niche.',
          nb: 'Hva videoene handler om, som et ord, eller din egen faktor: 1 er en godt betalt nisje.',
        })),
      },
      level(),
      {
        name: 'audience_factor',
        label: { en: 'audience factor', nb: 'publikumsfaktor' },
        type: 'number',
        unit: 'factor',
        default: 1,
        help: about(() => ({
          en: 'What the region of your audience is worth to the brand: your own assumption, 1 leaves the fee as it is.',
          nb: 'Hva området publikummet ditt bor i, er verdt for merkevaren: din egen antakelse, 1 lar honoraret være som det er.',
        })),
      },
    ],
    result: { unit: 'usd' },
    compute: (followers, engagementRate, nicheFactor, level, audienceFactor) =>
      brandDealEstimate({
        followers,
        feePer1000Followers: fees[level],
        tierFactor: tierFactor(engagementRate),
        nicheFactor,
        audienceFactor,
      }),
    about: about(() => ({
      group: 'streams',
      question: { en: 'What is a fair price for a brand deal?', nb: 'Hva er en rimelig pris for en merkevareavtale?' },
      summary: {
        en: 'What a brand may pay for one video, by followers, engagement and niche.',
        nb: 'Hva en merkevare kan betale for én video, etter følgere, engasjement og nisje.',
      },
      result: {
        en: 'An amount in USD for one video, before rights: see BRAND_DEAL_QUOTE.',
        nb: 'Et beløp i USD for én video, før rettigheter: se BRAND_DEAL_QUOTE.',
      },
      examples: [
        { args: [100_000, 0.1, 'finance', 'low'], result: 1000 },
        { args: [100_000, 0.1, 'finance', 'high'], result: 2500 },
        { args: [100_000, 0.04, 'finance', 'low'], result: 500 },
        { args: [20_000, 0.06], result: 131.25 },
      ],
      notes: {
        en: 'Left out, the niche is general, which is half of a premium one. The step from good to excellent engagement (10%) changes the fee by a third, and the figure for good is our own inference: a price to begin from. Articles say that 50,000 engaged followers are worth far more than 500,000 passive ones. That does not follow from their own price per follower, and nothing is adjusted for it here.',
        nb: 'Uten nisje regnes den som generell, som er halvparten av en godt betalt. Steget fra godt til utmerket engasjement (10\u00a0%) endrer honoraret med en tredel, og tallet for godt er vår egen slutning: en pris å begynne med. Artiklene sier at 50\u00a0000 engasjerte følgere er verdt langt mer enn 500\u00a0000 passive. Det følger ikke av deres egen pris per følger, og ingenting er justert for det her.',
      },
      basedOn: [
        'brand_fee_per_1000_followers',
        'brand_tier_excellent',
        'brand_tier_good',
        'brand_tier_average',
        'brand_tier_below',
        limits,
      ],
      related: ['BRAND_DEAL_BY_VIEWS', 'BRAND_DEAL_QUOTE', 'ENGAGEMENT_RATE', 'BREAK_EVEN_QUALIFIED_VIEWS'],
      keywords: {
        en: 'sponsor, sponsorship, fee, price, collaboration, rate card',
        nb: 'sponsor, sponsing, samarbeid, honorar, pris, prisliste, reklame',
      },
    })),
  });
};
