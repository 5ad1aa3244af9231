import { rewardsGap } from '../../core/rewardsGap';
import { about } from '../about';
import { define } from '../entry';
import { asSentence, rewardsGapInWords } from '../gapInWords';
import { age, country, followers, goodStanding, language, views30Days } from '../parameters';
import { rewardsCountries, rewardsRequirements } from '../rules';

export const REWARDS_GAP = () => {
  const required = rewardsRequirements();
  return define({
    name: 'REWARDS_GAP',
    shape: 'cell',
    parameters: [followers(), views30Days(), age(), goodStanding(), country(), language()],
    compute: (followers, views30Days, age, goodStanding, country, language) => {
      const gap = rewardsGap({ followers, viewsIn30Days: views30Days, age, goodStanding, country }, required);
      const phrases = rewardsGapInWords(gap, country, language);
      if (phrases.length > 0) return asSentence(phrases);
      return language === 'nb' ? 'Oppfyller kravene' : 'Eligible';
    },
    about: about(() => ({
      group: 'programmes',
      question: {
        en: 'What do I still lack for Creator Rewards?',
        nb: 'Hva mangler jeg for å være med i Creator Rewards?',
      },
      summary: {
        en: 'What an account still lacks before it can take part in Creator Rewards, in words.',
        nb: 'Hva en konto mangler for å være med i Creator Rewards, i ord.',
      },
      result: {
        en: '“Eligible”, or what is missing, joined by "; ": first the country, which nothing else makes up for, then followers, views, age, standing.',
        nb: '«Oppfyller kravene», eller det som mangler, skilt med «; »: først landet, som ingenting annet veier opp for, så følgere, visninger, alder og brudd.',
      },
      examples: [
        { args: [8800, 80_000, 18], result: '1,200 more followers; 20,000 more views in 30 days' },
        { args: [10_000, 100_000, 18], result: 'Eligible' },
        {
          args: [8800, 80_000, 17, true, '', 'nb'],
          result: '1\u00a0200 følgere til; 20\u00a0000 visninger til på 30 dager; 1 år til',
        },
        { args: [50_000, 900_000, 30, true, 'Norge'], result: 'Not available in Norway (list of 2025-11-26)' },
      ],
      basedOn: [required, rewardsCountries()],
      related: ['REWARDS_ELIGIBLE', 'STREAMS_OPEN'],
      keywords: { en: 'requirements, missing, followers', nb: 'krav, mangler, følgere' },
    })),
  });
};
