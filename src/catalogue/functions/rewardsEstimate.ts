import { rewardsEstimate } from '../../core/rewardsEstimate';
import { about } from '../about';
import { define } from '../entry';
import { qualifiedViews, rewardedSeconds, rewardsRpm, sponsored } from '../moneyParameters';
import { dashboard, unpaidKinds, unpaidVideo } from '../rules';

export const REWARDS_ESTIMATE = () => {
  const { seconds: unpaidSeconds } = unpaidVideo();
  return define({
    name: 'REWARDS_ESTIMATE',
    shape: 'cell',
    parameters: [qualifiedViews(), rewardsRpm(), rewardedSeconds(), sponsored()],
    result: { unit: 'amount' },
    compute: (qualifiedViews, rpm, videoSeconds, sponsored) =>
      rewardsEstimate(qualifiedViews, rpm, {
        videoSeconds,
        sponsored,
        unpaidSeconds,
      }),
    about: about(() => ({
      group: 'programmes',
      question: {
        en: 'What does Creator Rewards pay for my views?',
        nb: 'Hva betaler Creator Rewards for visningene mine?',
      },
      summary: {
        en: 'What Creator Rewards pays for qualified views: an estimate, not a promise.',
        nb: 'Hva Creator Rewards betaler for kvalifiserte visninger: et anslag, ikke et løfte.',
      },
      result: {
        en: 'An amount in the currency of the RPM (USD for a level); 0 for a sponsored video and for one of 60 seconds or less.',
        nb: 'Et beløp i samme valuta som RPM (USD for et nivå); 0 for en sponset video og for en på 60 sekunder eller mindre.',
      },
      examples: [
        { args: [1_000_000, 'low'], result: 400 },
        { args: [500_000, 6], result: 3000 },
        { args: [1_000_000, 'mid', 60], result: 0 },
        { args: [1_000_000, 'mid', 61], result: 700 },
      ],
      notes: {
        en: 'The formula does not ask whether the account can take part: see REWARDS_ELIGIBLE. Do not give it all views: only the qualified ones pay.',
        nb: 'Formelen spør ikke om kontoen kan være med: se REWARDS_ELIGIBLE. Ikke oppgi alle visninger her.',
      },
      basedOn: [unpaidVideo(), unpaidKinds(), dashboard()],
      related: ['QUALIFIED_VIEWS', 'REWARDS_RANGE', 'REWARDS_ELIGIBLE', 'EFFECTIVE_RPM'],
      keywords: {
        en: 'creativity program, RPM, payout, earnings, how much do I earn, income',
        nb: 'creativity program, RPM, utbetaling, inntekt, hvor mye tjener jeg, lønn',
      },
    })),
  });
};
