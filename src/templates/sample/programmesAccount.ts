import { liveRequirements, rewardsCountries, rewardsRequirements } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { at, call, columns, inWords, type Line, type Place, section, sourced, table } from './lines';

const whole = unitOf('views').format;

const account: readonly Place[] = [at('followers'), at('views30'), at('age'), at('standing'), at('country')];
/** What is open to the account, and what it takes. */
export const accountAnswers: readonly Line[] = [
  ...section({ en: 'What is open to my account?', nb: 'Hva er åpent for kontoen min?' }),
  {
    key: 'eligible',
    label: { en: 'Can I take part in Creator Rewards?', nb: 'Kan jeg være med i Creator Rewards?' },
    cells: [call('REWARDS_ELIGIBLE', ...account)],
    note: sourced(rewardsCountries().what, rewardsCountries()),
  },
  {
    key: 'offered',
    label: { en: 'Is it offered in my country at all?', nb: 'Tilbys det i landet mitt i det hele tatt?' },
    // An account that meets all other requirements, so that the answer depends on the country alone.
    cells: [
      call(
        'REWARDS_ELIGIBLE',
        rewardsRequirements().followers,
        rewardsRequirements().viewsIn30Days,
        rewardsRequirements().age,
        true,
        at('country'),
      ),
    ],
    note: sourced(
      { en: 'Not checked while the country is empty', nb: 'Ikke sjekket så lenge landet er tomt' },
      rewardsCountries(),
    ),
  },
  {
    key: 'gap',
    label: { en: 'What do I still lack?', nb: 'Hva mangler jeg?' },
    cells: [call('REWARDS_GAP', ...account, inWords)],
  },
  {
    key: 'live',
    label: { en: 'Can I receive LIVE gifts?', nb: 'Kan jeg motta LIVE-gaver?' },
    cells: [call('LIVE_ELIGIBLE', at('followers'), at('age'))],
    note: sourced(liveRequirements().what, liveRequirements()),
  },
  {
    label: { en: 'Which ways to earn are open to me?', nb: 'Hvilke inntektsveier er åpne for meg?' },
    note: sourced({ en: 'Requirements of each stream', nb: 'Kravene for hver strøm' }, rewardsRequirements()),
  },
  ...table(
    'streams',
    call('STREAMS_OPEN', ...account, inWords),
    Array.from({ length: 5 }, () => ({})),
  ),
  ...section({ en: 'How many followers does it take? Change them', nb: 'Hvor mange følgere må til? Endre tallene' }, [
    { en: 'Just enough', nb: 'Akkurat nok' },
    { en: '1 follower fewer', nb: '1 følger færre' },
    { en: '1 view fewer', nb: '1 visning færre' },
    { en: '1 year younger', nb: '1 år yngre' },
  ]),
  {
    key: 'tryFollowers',
    label: { en: 'Followers to try', nb: 'Følgere å prøve med' },
    cells: [10_000, 9999, 10_000, 10_000],
    format: whole,
    note: sourced({ en: 'The limits', nb: 'Grensene' }, rewardsRequirements()),
  },
  {
    key: 'tryViews',
    label: { en: 'Views in 30 days to try', nb: 'Visninger på 30 dager å prøve med' },
    cells: [100_000, 100_000, 99_999, 100_000],
    format: whole,
  },
  { key: 'tryAge', label: { en: 'Age to try', nb: 'Alder å prøve med' }, cells: [18, 18, 18, 17], format: whole },
  {
    label: { en: 'Would that be enough?', nb: 'Ville det vært nok?' },
    cells: columns('BCDE', (c) => call('REWARDS_ELIGIBLE', at('tryFollowers', c), at('tryViews', c), at('tryAge', c))),
    note: { en: 'Without asking about the country', nb: 'Uten å spørre om landet' },
  },
];
