import { about } from './about';
import type { CountryParameter, FlagParameter, LanguageParameter, NumberParameter, WordParameter } from './entry';
import { unpaidVideo } from './rules';
import { levelWords } from './words';

/**
 * Parameters that several functions share, so that one thing is explained in one way. Made when asked for, as entries are.
 */

export const likes = () =>
  ({
    name: 'likes',
    label: { en: 'likes', nb: 'likes' },
    type: 'number',
    unit: 'interactions',
    help: about(() => ({ en: 'Likes of the video.', nb: 'Likes på videoen.' })),
  }) as const satisfies NumberParameter;

export const comments = () =>
  ({
    name: 'comments',
    label: { en: 'comments', nb: 'kommentarer' },
    type: 'number',
    unit: 'interactions',
    help: about(() => ({ en: 'Comments on the video.', nb: 'Kommentarer på videoen.' })),
  }) as const satisfies NumberParameter;

export const shares = () =>
  ({
    name: 'shares',
    label: { en: 'shares', nb: 'delinger' },
    type: 'number',
    unit: 'interactions',
    help: about(() => ({ en: 'Times the video was shared.', nb: 'Antall delinger av videoen.' })),
  }) as const satisfies NumberParameter;

export const saves = () =>
  ({
    name: 'saves',
    label: { en: 'saves', nb: 'lagringer' },
    type: 'number',
    unit: 'interactions',
    default: 0,
    help: about(() => ({
      en: 'Times the video was saved as a favourite. TikTok Studio’s export does not have them.',
      nb: 'Antall ganger videoen er lagret som favoritt. Eksporten fra TikTok Studio har dem ikke.',
    })),
  }) as const satisfies NumberParameter;

export const views = () =>
  ({
    name: 'views',
    label: { en: 'views', nb: 'visninger' },
    type: 'number',
    unit: 'views',
    help: about(() => ({ en: 'All views, as TikTok shows them.', nb: 'Alle visninger, slik TikTok viser dem.' })),
  }) as const satisfies NumberParameter;

export const followers = () =>
  ({
    name: 'followers',
    label: { en: 'followers', nb: 'følgere' },
    type: 'number',
    unit: 'followers',
    help: about(() => ({ en: 'Followers of the account.', nb: 'Antall følgere på kontoen.' })),
  }) as const satisfies NumberParameter;

export const views30Days = () =>
  ({
    name: 'views_30_days',
    label: { en: 'views in 30 days', nb: 'visninger på 30 dager' },
    type: 'number',
    unit: 'views',
    help: about(() => ({
      en: 'Views of all videos in the last 30 days.',
      nb: 'Visninger av alle videoer de siste 30 dagene.',
    })),
  }) as const satisfies NumberParameter;

export const age = () =>
  ({
    name: 'age',
    label: { en: 'age', nb: 'alder' },
    type: 'number',
    unit: 'years',
    // Nobody was older for long: what lies above is a year of birth.
    max: 130,
    maxIs: { en: 'as a year of birth would be', nb: 'slik et fødselsår er' },
    help: about(() => ({ en: 'Age of the creator in whole years.', nb: 'Skaperens alder i hele år.' })),
  }) as const satisfies NumberParameter;

export const goodStanding = () =>
  ({
    name: 'good_standing',
    label: { en: 'good standing', nb: 'konto uten brudd' },
    type: 'flag',
    default: true,
    help: about(() => ({
      en: 'TRUE for a personal account without serious breaches of the community guidelines.',
      nb: 'TRUE (SANN) for en personlig konto uten alvorlige brudd på retningslinjene.',
    })),
  }) as const satisfies FlagParameter;

export const country = () =>
  ({
    name: 'country',
    label: { en: 'country', nb: 'land' },
    type: 'country',
    optional: true,
    help: about(() => ({
      en: 'Country of the account: a name in English or Norwegian, or an ISO code such as NO. Left out, the country is not checked.',
      nb: 'Kontoens land: navn på norsk eller engelsk, eller en ISO-kode som NO. Uten land blir landet ikke sjekket.',
    })),
  }) as const satisfies CountryParameter;

export const language = () =>
  ({
    name: 'language',
    label: { en: 'language', nb: 'språk' },
    type: 'language',
    default: 'en',
    help: about(() => ({
      en: 'Language of the texts: "en" for English, "nb" for Norwegian.',
      nb: 'Språket på tekstene: "en" for engelsk, "nb" for norsk.',
    })),
  }) as const satisfies LanguageParameter;

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
