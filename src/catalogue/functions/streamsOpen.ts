import { streamsOpen } from '../../core/streamsOpen';
import type { Text } from '../../lang/language';
import { about } from '../about';
import { define, type Value } from '../entry';
import { asSentence, liveGapInWords, moreFollowers, rewardsGapInWords } from '../gapInWords';
import { age, country, followers, goodStanding, language, views30Days } from '../parameters';
import {
  brandDealRequirements,
  liveRequirements,
  rewardsCountries,
  rewardsRequirements,
  streamRequirements,
} from '../rules';

export const STREAMS_OPEN = () => {
  const required = streamRequirements();
  const headings = [
    { en: 'Stream', nb: 'Inntektsstrøm' },
    { en: 'Open', nb: 'Åpen' },
    { en: 'Condition', nb: 'Vilkår' },
  ] as const satisfies readonly Text[];
  const streams = {
    rewards: {
      name: { en: 'Creator Rewards', nb: 'Creator Rewards' },
      open: { en: 'Videos longer than one minute, not sponsored', nb: 'Videoer på mer enn ett minutt, ikke sponset' },
    },
    live: {
      name: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
      open: { en: 'When you go live', nb: 'Når du sender direkte' },
    },
    brandDeals: {
      name: { en: 'Brand deals', nb: 'Merkevareavtaler' },
      open: { en: 'When your followers are engaged', nb: 'Når følgerne dine er engasjerte' },
    },
    affiliateLinks: {
      name: { en: 'Affiliate links', nb: 'Affiliate-lenker' },
      open: { en: 'Open to all', nb: 'Åpen for alle' },
    },
    ownProducts: {
      name: { en: 'Own products', nb: 'Egne produkter' },
      open: { en: 'Open to all', nb: 'Åpen for alle' },
    },
  } as const satisfies Record<string, { readonly name: Text; readonly open: Text }>;
  return define({
    name: 'STREAMS_OPEN',
    shape: 'table',
    parameters: [followers(), views30Days(), age(), goodStanding(), country(), language()],
    compute: (followers, views30Days, age, goodStanding, country, language) => {
      const account = { followers, viewsIn30Days: views30Days, age, goodStanding, country };
      const { rewards, live, brandDeals, affiliateLinks, ownProducts } = streamsOpen(account, required);
      const row = (stream: keyof typeof streams, open: boolean, missing: readonly string[] = []): Value[] => [
        streams[stream].name[language],
        open,
        open ? streams[stream].open[language] : asSentence(missing),
      ];
      return [
        headings.map((heading) => heading[language]),
        row('rewards', rewards.open, rewardsGapInWords(rewards.gap, country, language)),
        row('live', live.open, liveGapInWords(live.gap, language)),
        row('brandDeals', brandDeals.open, moreFollowers(brandDeals.missingFollowers, language)),
        row('affiliateLinks', affiliateLinks.open),
        row('ownProducts', ownProducts.open),
      ];
    },
    about: about(() => ({
      group: 'programmes',
      question: { en: 'Which ways to earn are open to me?', nb: 'Hvilke inntektsveier er åpne for meg?' },
      summary: {
        en: 'Which income streams are open to an account, and what the others still ask for.',
        nb: 'Hvilke inntektsstrømmer som er åpne for en konto, og hva de andre krever.',
      },
      result: {
        en: 'A header and five rows: Stream, Open (TRUE or FALSE), Condition (what to mind, or what is missing).',
        nb: 'En overskriftsrad og fem rader: Inntektsstrøm, Åpen (TRUE/SANN eller FALSE/USANN), Vilkår (hva du må passe på, eller hva som mangler).',
      },
      examples: [
        {
          args: [1200, 30_000, 20, true, 'Norway'],
          result: [
            ['Stream', 'Open', 'Condition'],
            [
              'Creator Rewards',
              false,
              'Not available in Norway (list of 2025-11-26); 8,800 more followers; 70,000 more views in 30 days',
            ],
            ['LIVE gifts', true, 'When you go live'],
            ['Brand deals', true, 'When your followers are engaged'],
            ['Affiliate links', true, 'Open to all'],
            ['Own products', true, 'Open to all'],
          ],
        },
      ],
      basedOn: [rewardsRequirements(), rewardsCountries(), liveRequirements(), brandDealRequirements()],
      related: ['REWARDS_GAP', 'LIVE_ELIGIBLE', 'BRAND_DEAL_ESTIMATE'],
      keywords: { en: 'monetise, income streams, start', nb: 'tjene penger, inntektsstrømmer, begynne' },
    })),
  });
};
