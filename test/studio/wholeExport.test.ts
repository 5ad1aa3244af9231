import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../src/studio/accountsOf';
import { readExports } from '../../src/studio/readExports';
import { wholeExport } from './files';
import { account } from './wholeExport';
import { fixtureLanguages } from './writeDate';

const inEnglish = readExports(wholeExport('en'), account.today);

describe.each(fixtureLanguages)('a whole export with dates in %s', (language) => {
  const { tables, problems, questions } = readExports(wholeExport(language), account.today);

  it('has its seven tables, of one account and the right days', () => {
    expect(questions).toEqual([]);
    expect(problems.map(({ code }) => code).sort()).toEqual(['top-videos', 'undefined-rows']);
    expect(tables.map(({ kind }) => kind)).toEqual([
      'overview',
      'viewers',
      'followers',
      'activity',
      'gender',
      'territories',
      'videos',
    ]);
    expect(accountsOf(tables)).toEqual([account.handle]);
    expect(new Set(tables.map(({ asOf }) => asOf))).toEqual(new Set([account.to]));
    expect(tables[0]).toMatchObject({
      path: `Overview_1763164800_1773446400_${account.handle}.zip › Overview.csv`,
      handle: account.handle,
      period: { from: account.from, to: account.to },
      yearBy: 'archive',
      dateLanguage: language,
      ready: true,
    });
    expect(tables.map(({ rows }) => rows.length)).toEqual([120, 119, 120, 168, 3, 5, 14]);
    expect(tables.map(({ yearBy }) => yearBy)).toEqual([
      'archive',
      'archive',
      'today',
      'today',
      null,
      null,
      'video-ids',
    ]);
  });

  it('reads the same as in English', () => {
    expect(tables.map(({ rows }) => rows)).toEqual(inEnglish.tables.map(({ rows }) => rows));
  });
});
