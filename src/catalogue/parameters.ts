import { about } from './about';
import type { CountryParameter, FlagParameter, LanguageParameter, NumberParameter } from './entry';

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
    help: about(() => ({ en: 'Age of the creator in whole years.', nb: 'Innholdsskaperens alder i hele år.' })),
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
