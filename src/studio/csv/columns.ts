import type { Kind } from '../table';

/** Headers of each kind of export, as plain ones (see `plainHeader`). They are English in every language of the app. */
export const columns = {
  overview: {
    date: 'date',
    views: 'video views',
    profileViews: 'profile views',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
  },
  viewers: {
    date: 'date',
    viewers: 'total viewers',
    newViewers: 'new viewers',
    returningViewers: 'returning viewers',
  },
  followers: { date: 'date', followers: 'followers' },
  activity: { date: 'date', hour: 'hour', active: 'active followers' },
  gender: { name: 'gender', share: 'distribution' },
  territories: { name: 'top territories', share: 'distribution' },
  videos: {
    time: 'time',
    title: 'video title',
    link: 'video link',
    posted: 'post time',
    likes: 'total likes',
    comments: 'total comments',
    shares: 'total shares',
    views: 'total views',
  },
} as const satisfies { readonly [K in Kind]: { readonly [field: string]: string } };

/** What a column of a kind of export is called here. */
export type Field<K extends Kind> = keyof (typeof columns)[K] & string;

/**
 * Columns that are known and not read. The difference is that of the day before in some exports, and of the day after in
 * others; it is figured from the followers.
 */
export const unread: readonly string[] = ['difference in followers from previous day'];

export const kinds = Object.keys(columns) as Kind[];
