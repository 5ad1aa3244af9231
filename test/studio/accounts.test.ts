import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../src/studio/accountsOf';
import { readExports } from '../../src/studio/readExports';
import { csv, overviewZip } from './files';
import { TODAY } from './read';
import { daysFrom } from './writeDate';

const days = daysFrom('2025-03-01', 9);

describe('files of more than one account', () => {
  it('are told', () => {
    const files = [overviewZip('en', days), overviewZip('en', days, 'ola'), csv('gender', [['Female', 1]])];
    const { tables, problems } = readExports(files, TODAY);
    expect(accountsOf(tables)).toEqual(['nora', 'ola']);
    expect(problems).toEqual([{ path: '', severity: 'error', code: 'more-accounts', handles: ['nora', 'ola'] }]);
  });

  it('are not those of one that is written in two ways', () => {
    const files = [overviewZip('en', days, 'Nora'), overviewZip('en', daysFrom('2025-04-01', 9), 'nora')];
    expect(accountsOf(readExports(files, TODAY).tables)).toEqual(['Nora']);
  });
});
