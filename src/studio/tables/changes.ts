import { dayNumberOf } from '../dates/dayNumber';
import type { FollowersRow } from '../table';

/** Rows of followers, in order of days, each with its change against the day before. */
export function withChanges<R extends Omit<FollowersRow, 'change'>>(rows: readonly R[]): (R & FollowersRow)[] {
  let before: R | undefined;
  return rows.map((row) => {
    const follows = before !== undefined && dayNumberOf(row.date) - dayNumberOf(before.date) === 1;
    const known = follows && row.followers !== null && before?.followers != null;
    const change = known ? (row.followers as number) - (before?.followers as number) : null;
    before = row;
    return { ...row, change };
  });
}
