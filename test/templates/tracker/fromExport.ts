import { strFromU8, unzipSync } from 'fflate';
import type { StudioFile } from '../../../src/studio/file';
import { account } from '../../studio/wholeExport';
import type { TrackerRows } from './rows';

/**
 * What a whole export says, read in a way of its own: its rows stand in the order of days from the first day of the
 * account's period on, so that no date has to be understood.
 */
export function rowsOfExport(files: readonly StudioFile[]): TrackerRows {
  const texts = new Map(
    files.flatMap(({ bytes }) => Object.entries(unzipSync(bytes)).map(([name, inside]) => [name, strFromU8(inside)])),
  );
  const figures = (name: string, columns: number) => {
    const pattern = new RegExp(`${',"(-?[\\d.]+|undefined)"'.repeat(columns)}$`, 'gm');
    return [...(texts.get(name) ?? '').matchAll(pattern)].map((match) => match.slice(1).map(Number));
  };
  const dayAt = (i: number) => new Date(Date.parse(account.from) + i * 86_400_000).toISOString().slice(0, 10);
  const overview = figures('Overview.csv', 5);
  const followers = figures('FollowerHistory.csv', 2);
  const shares = (name: string) =>
    [...(texts.get(name) ?? '').matchAll(/^"([^"]+)","([\d.]+)"$/gm)].map(([, label = '', share]) => ({
      name: label,
      share: Number(share),
      asOf: account.to,
    }));
  const videos = [
    ...(texts.get('Content.csv') ?? '').matchAll(
      /"((?:[^"]|"")*)","(https:[^"]+)","[^"]*","(\d+)","(\d+)","(\d+)","(\d+)"/g,
    ),
  ];
  return {
    daily: overview.map(([views, , likes, comments, sharesOfDay], i) => ({
      date: dayAt(i),
      views: views as number,
      likes: likes as number,
      comments: comments as number,
      shares: sharesOfDay as number,
      followers: followers[i]?.[0] as number,
    })),
    videos: videos.map(([, title = '', link = '', likes, comments, sharesOfVideo, views]) => ({
      link,
      title: title.replaceAll('""', '"'),
      likes: Number(likes),
      comments: Number(comments),
      shares: Number(sharesOfVideo),
      views: Number(views),
    })),
    gender: shares('FollowerGender.csv'),
    territories: shares('FollowerTopTerritories.csv'),
  };
}
