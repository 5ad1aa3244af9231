import type { Rate } from '../rate';
import { CHECKED_ON, sources } from '../sources';
import { NOT_SAID } from './regions';

/** What brands pay for a video, by followers and by views. */
export const dealRates = () => {
  const article = { ...sources.howMuchTikTokPays, region: NOT_SAID } as const;
  const engagement = { ...sources.engagementAndPayouts, region: NOT_SAID } as const;
  const tier = {
    topic: 'fee',
    openEnded: false,
    unit: 'factor',
    currency: null,
    basis: { en: 'fee for an engaged audience', nb: 'honoraret for et engasjert publikum' },
  } as const;
  const niche = {
    topic: 'fee',
    openEnded: false,
    unit: 'factor',
    currency: null,
    basis: { en: 'fee in a premium niche', nb: 'honoraret i en godt betalt nisje' },
  } as const;
  return {
    brand_fee_per_1000_followers: {
      id: 'brand_fee_per_1000_followers',
      topic: 'fee',
      name: { en: 'Brand deal: fee per 1,000 followers', nb: 'Merkevareavtale: honorar per 1\u00a0000 følgere' },
      low: 10,
      mid: 17.5,
      high: 25,
      openEnded: false,
      unit: 'per_1000_followers',
      currency: 'USD',
      basis: {
        en: 'followers, for one video; engaged audience in a premium niche (100,000 followers: USD 1,000 to 2,500)',
        nb: 'følgere, for én video; engasjert publikum i en godt betalt nisje (100\u00a0000 følgere: 1\u00a0000 til 2\u00a0500 USD)',
      },
      ...article,
      midGrade: 'I',
    },
    brand_tier_excellent: {
      id: 'brand_tier_excellent',
      name: { en: 'Brand deal: excellent engagement', nb: 'Merkevareavtale: utmerket engasjement' },
      ...one(1),
      ...tier,
      ...engagement,
      midGrade: 'D',
    },
    brand_tier_good: {
      id: 'brand_tier_good',
      name: { en: 'Brand deal: good engagement', nb: 'Merkevareavtale: godt engasjement' },
      ...one(0.75),
      ...tier,
      region: NOT_SAID,
      source: {
        en: 'Halfway between the article’s two figures (USD 1,000 at 10%, 500 at less)',
        nb: 'Midt mellom de to tallene i artikkelen (1\u00a0000 USD ved 10\u00a0%, 500 ved mindre)',
      },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'I',
      midGrade: 'I',
    },
    brand_tier_average: {
      id: 'brand_tier_average',
      name: { en: 'Brand deal: average engagement', nb: 'Merkevareavtale: gjennomsnittlig engasjement' },
      ...one(0.5),
      ...tier,
      ...engagement,
      midGrade: 'D',
    },
    brand_tier_below: {
      id: 'brand_tier_below',
      name: { en: 'Brand deal: engagement below average', nb: 'Merkevareavtale: engasjement under gjennomsnittet' },
      ...one(0.5),
      ...tier,
      ...engagement,
      midGrade: 'D',
    },
    brand_niche_premium: {
      id: 'brand_niche_premium',
      name: {
        en: 'Brand deal: premium niche (finance, tech, beauty, fitness)',
        nb: 'Merkevareavtale: godt betalt nisje (finans, teknologi, skjønnhet, trening)',
      },
      ...one(1),
      ...niche,
      ...article,
      midGrade: 'D',
    },
    brand_niche_general: {
      id: 'brand_niche_general',
      name: {
        en: 'Brand deal: general niche (entertainment, comedy, meme, lifestyle, gaming)',
        nb: 'Merkevareavtale: generell nisje (underholdning, komedie, meme, livsstil, gaming)',
      },
      ...one(0.5),
      ...niche,
      region: NOT_SAID,
      source: {
        en: 'A public rate card, where finance counts 2.0 and comedy 1.0',
        nb: 'En offentlig prisliste der finans regnes som 2,0 og komedie som 1,0',
      },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'C',
      midGrade: 'C',
    },
    brand_cpm: {
      id: 'brand_cpm',
      topic: 'fee_by_views',
      name: { en: 'Brand deal: fee per 1,000 views', nb: 'Merkevareavtale: honorar per 1\u00a0000 visninger' },
      low: 10,
      mid: 15,
      high: 20,
      openEnded: false,
      unit: 'per_1000_median_views',
      currency: 'USD',
      basis: {
        en: 'median views of the last 10 to 12 videos, for one video',
        nb: 'median av visningene på de siste 10 til 12 videoene, for én video',
      },
      region: NOT_SAID,
      source: { en: 'A vendor’s page (kolens.ai)', nb: 'En leverandørs side (kolens.ai)' },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'C',
      midGrade: 'I',
    },
    brand_cpm_article: {
      id: 'brand_cpm_article',
      topic: 'fee_by_views',
      name: {
        en: 'Brand deal: fee per 1,000 views, by the article',
        nb: 'Merkevareavtale: honorar per 1\u00a0000 visninger, ifølge artikkelen',
      },
      ...one(5),
      openEnded: true,
      unit: 'per_1000_median_views',
      currency: 'USD',
      basis: {
        en: 'views of one video (its third case: USD 5,000 “or more” on a million views)',
        nb: 'visninger av én video (det tredje eksempelet: 5\u00a0000 USD «eller mer» for en million visninger)',
      },
      ...engagement,
      midGrade: 'D',
    },
  } as const satisfies Record<string, Rate>;
};

/** A rate without levels. */
function one(figure: number) {
  return { low: figure, mid: figure, high: figure };
}
