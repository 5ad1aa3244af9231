import { liveEligible } from '../../core/liveGap';
import { about } from '../about';
import { define } from '../entry';
import { age, followers } from '../parameters';
import { liveRequirements } from '../rules';

export const LIVE_ELIGIBLE = () => {
  const required = liveRequirements();
  return define({
    name: 'LIVE_ELIGIBLE',
    shape: 'cell',
    parameters: [followers(), age()],
    compute: (followers, age) => liveEligible(followers, age, required),
    about: about(() => ({
      group: 'programmes',
      question: { en: 'Can I receive LIVE gifts?', nb: 'Kan jeg motta LIVE-gaver?' },
      summary: {
        en: 'Whether an account can receive LIVE gifts.',
        nb: 'Om en konto kan motta LIVE-gaver.',
      },
      result: { en: 'TRUE or FALSE.', nb: 'TRUE (SANN) eller FALSE (USANN).' },
      examples: [
        { args: [1000, 18], result: true },
        { args: [999, 18], result: false },
        { args: [1000, 17], result: false },
      ],
      basedOn: [required],
      related: ['LIVE_GIFTS_ESTIMATE', 'STREAMS_OPEN'],
      keywords: { en: 'requirements, stream', nb: 'krav, direktesending' },
    })),
  });
};
