import type { Text } from '../../lang/language';
import type { Kind } from '../table';

/** What the kinds of exports are called. */
export const kindNames: { readonly [K in Kind]: Text } = {
  overview: { en: 'Overview', nb: 'Oversikt' },
  viewers: { en: 'Viewers', nb: 'Seere' },
  followers: { en: 'Followers', nb: 'Følgere' },
  activity: { en: 'Follower activity', nb: 'Følgernes aktivitet' },
  gender: { en: 'Gender of followers', nb: 'Følgernes kjønn' },
  territories: { en: 'Top territories', nb: 'Land med flest følgere' },
  videos: { en: 'Top videos', nb: 'Toppvideoer' },
};
