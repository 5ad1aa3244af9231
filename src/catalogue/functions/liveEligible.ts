import { liveEligible } from '../../core/liveGap';
import { define } from '../entry';
import { age, followers } from '../parameters';
import { liveRequirements } from '../rules';

export const LIVE_ELIGIBLE = () =>
  define({
    name: 'LIVE_ELIGIBLE',
    group: 'programmes',
    shape: 'cell',
    summary: {
      en: 'Whether an account can receive LIVE gifts.',
      nb: 'Om en konto kan motta LIVE-gaver.',
    },
    parameters: [followers, age],
    result: { help: { en: 'TRUE or FALSE.', nb: 'TRUE (SANN) eller FALSE (USANN).' } },
    examples: [
      { args: [1000, 18], result: true },
      { args: [999, 18], result: false },
      { args: [1000, 17], result: false },
    ],
    basedOn: [liveRequirements],
    compute: (followers, age) => liveEligible(followers, age, liveRequirements),
  });
