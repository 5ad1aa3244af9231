import { dayNumber, dayOfEpoch } from '../dates/dayNumber';

/** What the name of an archive tells. */
export interface Archive {
  /** The path of the archive, which its files share. */
  readonly path: string;
  readonly handle: string | null;
  /** The day on which its period ends, counted from 1970. */
  readonly end: number | null;
}

/**
 * Reads `Overview_<start>_<epoch of end>_<handle>.zip` or `Followers_<handle>.zip`; what browsers add to the name of a second
 * copy is left out. A handle may have underscores and dots, but no blanks.
 */
export function readArchiveName(path: string): Archive {
  const name = (path.split(/[/›]/).pop() ?? '')
    .trim()
    .replace(/\.zip$/i, '')
    .replace(/[\s(].*$/, '');
  const match = /^(?:overview|viewers|followers|content)_(?:[\d-]+_(\d{10}|\d{13})_)?(.+)$/i.exec(name);
  const [, epoch, handle] = match ?? [];
  return { path, handle: handle ?? null, end: epoch === undefined ? null : dayOf(Number(epoch)) };
}

/** An epoch in seconds or in milliseconds; `null` for one that is of no time of TikTok. */
function dayOf(epoch: number): number | null {
  const day = dayOfEpoch(epoch > 1e11 ? epoch / 1000 : epoch);
  return day >= dayNumber(2016, 1, 1) && day < dayNumber(2100, 1, 1) ? day : null;
}
