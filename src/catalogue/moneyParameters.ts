import { about } from './about';
import type { FlagParameter, NumberParameter, WordParameter } from './entry';
import { unpaidVideo } from './rules';
import { levelWords } from './words';

/** Parameters about what is paid, which several functions share. */

export const qualifiedShare = () =>
  ({
    name: 'qualified_share',
    label: { en: 'qualified share', nb: 'kvalifisert andel' },
    type: 'number',
    unit: 'share',
    rate: 'qualified_share',
    help: about(() => ({
      en: 'The part of all views that is qualified: your own figure such as 43%, or "low", "mid" or "high".',
      nb: 'Den delen av alle visninger som er kvalifisert: eget tall, for eksempel 43\u00a0%, eller "lav", "middels" eller "høy".',
    })),
  }) as const satisfies NumberParameter;

export const qualifiedViews = () =>
  ({
    name: 'qualified_views',
    label: { en: 'qualified views', nb: 'kvalifiserte visninger' },
    type: 'number',
    unit: 'qualified_views',
    help: about(() => ({
      en: 'Qualified views as the Creator Rewards page shows them. They are fewer than all views: see QUALIFIED_VIEWS.',
      nb: 'Kvalifiserte visninger slik siden for Creator Rewards viser dem. De er færre enn alle visninger: se QUALIFIED_VIEWS.',
    })),
  }) as const satisfies NumberParameter;

export const rewardsRpm = () =>
  ({
    name: 'rpm',
    label: { en: 'RPM', nb: 'RPM' },
    type: 'number',
    unit: 'per_1000_qualified_views',
    rate: 'rewards_rpm_prudent',
    help: about(() => ({
      en: 'Reward per 1,000 qualified views: your own figure in your currency, or "low", "mid" or "high" of the prudent range in USD.',
      nb: 'Inntekt per 1\u00a0000 kvalifiserte visninger: eget tall i egen valuta, eller "lav", "middels" eller "høy" i det forsiktige spennet i USD.',
    })),
  }) as const satisfies NumberParameter;

export const rewardedSeconds = () =>
  ({
    name: 'video_seconds',
    label: { en: 'video length', nb: 'videolengde' },
    type: 'number',
    unit: 'seconds',
    min: 3,
    minutes: true,
    optional: true,
    help: about(() => ({
      en: `Length of the video in seconds. ${unpaidVideo().seconds} seconds or less pays nothing. Left out, the length is not checked.`,
      nb: `Videoens lengde i sekunder. ${unpaidVideo().seconds} sekunder eller mindre gir ingenting. Uten lengde blir den ikke sjekket.`,
    })),
  }) as const satisfies NumberParameter;

export const sponsored = () =>
  ({
    name: 'sponsored',
    label: { en: 'sponsored', nb: 'sponset' },
    type: 'flag',
    default: false,
    help: about(() => ({
      en: 'TRUE for a sponsored or promoted video: it earns no rewards.',
      nb: 'TRUE (SANN) for en sponset eller promotert video: den gir ingen inntekt fra programmet.',
    })),
  }) as const satisfies FlagParameter;

export const reward = () =>
  ({
    name: 'reward',
    label: { en: 'reward', nb: 'utbetaling' },
    type: 'number',
    unit: 'amount',
    help: about(() => ({
      en: 'What Creator Rewards paid, in one currency.',
      nb: 'Det Creator Rewards betalte, i én valuta.',
    })),
  }) as const satisfies NumberParameter;

export const level = () =>
  ({
    name: 'level',
    label: { en: 'level', nb: 'nivå' },
    type: 'word',
    words: levelWords,
    default: 'mid',
    help: about(() => ({
      en: 'Which end of the published range: "low", "mid" or "high".',
      nb: 'Hvilken ende av det publiserte spennet: "lav", "middels" eller "høy".',
    })),
  }) as const satisfies WordParameter;

export const payoutMinimum = () =>
  ({
    name: 'minimum',
    label: { en: 'minimum', nb: 'minimum' },
    type: 'number',
    unit: 'amount',
    rate: 'payout_minimum',
    help: about(() => ({
      en: 'From which balance money can be taken out; it depends on where you live.',
      nb: 'Saldoen som må til for å ta ut penger; den avhenger av hvor du bor.',
    })),
  }) as const satisfies NumberParameter;
