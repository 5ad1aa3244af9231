import { rewardsEstimate } from '../../core/rewardsEstimate';
import { about } from '../about';
import { define } from '../entry';
import { qualifiedViews, rewardedSeconds, sponsored } from '../moneyParameters';
import { figuresInWords } from '../rateInWords';
import { rateOf } from '../rates';
import { unpaidKinds, unpaidVideo } from '../rules';
import { bandWords, levelHeadings } from '../words';

export const REWARDS_RANGE = () => {
  const { seconds: unpaidSeconds } = unpaidVideo();
  const bands = { prudent: rateOf('rewards_rpm_prudent'), wide: rateOf('rewards_rpm_wide') };
  return define({
    name: 'REWARDS_RANGE',
    shape: 'row',
    parameters: [
      qualifiedViews(),
      {
        name: 'band',
        label: { en: 'band', nb: 'spenn' },
        type: 'word',
        words: bandWords,
        default: 'prudent',
        help: about(() => ({
          en: `Which published range: "prudent" (${figuresInWords(bands.prudent, 'en')} USD) or "wide" (${figuresInWords(bands.wide, 'en')} USD).`,
          nb: `Hvilket publisert spenn: "forsiktig" (${figuresInWords(bands.prudent, 'nb')} USD) eller "vid" (${figuresInWords(bands.wide, 'nb')} USD).`,
        })),
      },
      rewardedSeconds(),
      sponsored(),
    ],
    result: { unit: 'usd', columns: [levelHeadings.low, levelHeadings.mid, levelHeadings.high] },
    compute: (qualifiedViews, band, videoSeconds, sponsored) => {
      const rpm = bands[band];
      const video = { videoSeconds, sponsored, unpaidSeconds };
      return [
        rewardsEstimate(qualifiedViews, rpm.low, video),
        rewardsEstimate(qualifiedViews, rpm.mid, video),
        rewardsEstimate(qualifiedViews, rpm.high, video),
      ];
    },
    about: about(() => ({
      group: 'programmes',
      question: {
        en: 'How little or how much may Creator Rewards pay?',
        nb: 'Hvor lite og hvor mye kan Creator Rewards betale?',
      },
      summary: {
        en: 'What Creator Rewards pays for qualified views as a range: low, mid and high in three columns.',
        nb: 'Hva Creator Rewards betaler for kvalifiserte visninger som et spenn: lav, middels og høy i tre kolonner.',
      },
      result: {
        en: 'Three columns in USD: low, mid, high; 0 for a sponsored video and for one of 60 seconds or less.',
        nb: 'Tre kolonner i USD: lav, middels, høy; 0 for en sponset video og for en på 60 sekunder eller mindre.',
      },
      examples: [
        { args: [500_000, 'wide'], result: [250, 865, 3000] },
        { args: [1_000_000], result: [400, 700, 1000] },
        { args: [1_000_000, 'prudent', 60], result: [0, 0, 0] },
        { args: [1_000_000, 'prudent', 61, true], result: [0, 0, 0] },
      ],
      notes: {
        en: 'Both ranges have no upper end in their source ("and more"). They come from two places in one article and are kept apart.',
        nb: 'Begge spennene mangler øvre grense i kilden («og mer»). De står to steder i samme artikkel og holdes atskilt.',
      },
      basedOn: ['rewards_rpm_prudent', 'rewards_rpm_wide', unpaidVideo(), unpaidKinds()],
      related: ['REWARDS_ESTIMATE', 'PROGRAM_COMPARISON'],
      keywords: { en: 'range, low, high, uncertainty', nb: 'spenn, lav, høy, usikkerhet' },
    })),
  });
};
