import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StudioFile } from '../../src/studio/file';
import { readExports } from '../../src/studio/readExports';
import { csv, csvText, file, headers, overviewRows, overviewZip, zip } from './files';
import { codes, only, read, TODAY } from './read';
import { daysFrom } from './writeDate';

const inside = csv('overview', overviewRows('en', daysFrom('2025-03-01', 30)), 'Overview.csv');

/** Changes a number of two or four bytes at a place in the header of every entry: in the directory, and locally. */
function patched({ name, bytes }: StudioFile, place: { directory: number; local: number }, value: number, size: 2 | 4) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    const signature = view.getUint32(at, true);
    const offset = signature === 0x02014b50 ? place.directory : signature === 0x04034b50 ? place.local : null;
    if (offset === null) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return { name, bytes: copy };
}

const FLAGS = { directory: 8, local: 6 };
const METHOD = { directory: 10, local: 8 };
const SIZE = { directory: 24, local: 22 };

describe('an archive', () => {
  it('may have folders, and what operating systems leave in them', () => {
    const archive = zip('Overview_nora.zip', [
      { ...inside, name: 'My export/Überblick/Overview.csv' },
      { ...inside, name: '__MACOSX/My export/._Overview.csv' },
      { ...inside, name: 'My export/._Overview.csv' },
      file('.DS_Store', 'x'),
      file('My export/.DS_Store', 'x'),
      { name: 'empty folder/', bytes: new Uint8Array() },
    ]);
    const result = read(archive);
    expect(result.tables.map(({ path }) => path)).toEqual(['Overview_nora.zip › My export/Überblick/Overview.csv']);
    expect(result.problems).toEqual([]);
  });

  it('may hold archives', () => {
    const both = zip('drive-download.zip', [
      overviewZip('en', daysFrom('2022-03-01', 30)),
      { ...inside, name: 'x.CSV' },
    ]);
    const { tables, problems } = read(both);
    expect(problems).toEqual([]);
    expect(tables.map(({ handle, path }) => [handle, path])).toEqual([
      ['nora', 'drive-download.zip › Overview_1646092800_1648598400_nora.zip › Overview.csv'],
      [null, 'drive-download.zip › x.CSV'],
    ]);
  });

  it('is known by what it holds, not by its name', () => {
    expect(read({ ...zip('x', [inside]), name: 'download' }).tables).toHaveLength(1);
  });

  it('has what is no CSV listed', () => {
    const { tables, problems } = read(zip('a.zip', [inside, file('readme.txt', 'x')]));
    expect(tables).toHaveLength(1);
    expect(problems).toEqual([{ path: 'a.zip › readme.txt', severity: 'notice', code: 'not-csv' }]);
  });

  it('may store its files without packing them', () => {
    const bytes = zipSync({ 'Overview.csv': inside.bytes }, { level: 0 });
    expect(read({ name: 'a.zip', bytes }).tables).toHaveLength(1);
  });
});

describe('an archive that can’t be read', () => {
  const archive = zip('a.zip', [inside]);
  const broken = archive.bytes.slice();
  for (let i = 45; i < 60; i++) broken[i] = (broken[i] as number) ^ 0x55;

  it.each<[string, StudioFile, string, string]>([
    ['is none', file('a.zip', 'Date,Followers'), 'a.zip', 'not-a-zip'],
    ['is empty', { name: 'a.zip', bytes: new Uint8Array() }, 'a.zip', 'empty-file'],
    ['has no files', { name: 'a.zip', bytes: zipSync({}) }, 'a.zip', 'nothing-inside'],
    ['is cut off', { name: 'a.zip', bytes: archive.bytes.subarray(0, archive.bytes.length - 30) }, 'a.zip', 'corrupt'],
    ['is cut off early', { name: 'a.zip', bytes: archive.bytes.subarray(0, 10) }, 'a.zip', 'corrupt'],
    ['has changed bytes', { name: 'a.zip', bytes: broken }, 'a.zip › Overview.csv', 'corrupt'],
    ['has a password', patched(archive, FLAGS, 1, 2), 'a.zip › Overview.csv', 'encrypted'],
    ['is packed in another way', patched(archive, METHOD, 14, 2), 'a.zip › Overview.csv', 'corrupt'],
    ['has more than it says', patched(archive, SIZE, 100, 4), 'a.zip › Overview.csv', 'corrupt'],
    ['has less than it says', patched(archive, SIZE, 1_000_000, 4), 'a.zip › Overview.csv', 'corrupt'],
    ['says it has too much', patched(archive, SIZE, 200_000_001, 4), 'a.zip › Overview.csv', 'too-large'],
    ['is a workbook', zip('a.xlsx', [file('xl/workbook.xml', '<a/>'), file('_rels/.rels', 'x')]), 'a.xlsx', 'workbook'],
  ])('because it %s is told', (_, given, path, code) => {
    const { tables, problems } = read(given);
    expect(tables).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ path, code })]);
  });

  it('in full because all together are too large', () => {
    const half = patched(archive, SIZE, 120_000_000, 4);
    const { problems } = readExports([half, { ...half, name: 'b.zip' }, archive], TODAY);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['a.zip › Overview.csv', 'corrupt'],
      ['b.zip › Overview.csv', 'too-large'],
    ]);
  });

  it('in full because it has too many files', () => {
    const many = Array.from({ length: 2001 }, (_, i) => ({ ...inside, name: `x${i}.txt` }));
    const { problems } = read(zip('a.zip', many));
    expect(problems.filter(({ code }) => code === 'too-many-entries')).toEqual([
      { path: 'a.zip', severity: 'error', code: 'too-many-entries', most: 2000 },
    ]);
    expect(problems.filter(({ code }) => code === 'not-csv')).toHaveLength(2000);
  });

  it('in full because all together have too many files', () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({ name: `x${i}.txt`, bytes: new Uint8Array() }));
    const { problems } = readExports([zip('a.zip', many), zip('b.zip', many)], TODAY);
    const told = problems.filter(({ code }) => code === 'too-many-entries');
    expect(told.map(({ path }) => path)).toEqual(['b.zip']);
    expect(problems.filter(({ code }) => code === 'not-csv')).toHaveLength(2000);
  });

  it('without its directory costs no more than a look', () => {
    const zeros = new Uint8Array(5_000_000);
    zeros.set([0x50, 0x4b, 3, 4]);
    expect(codes(read({ name: 'a.zip', bytes: zeros }))).toEqual(['corrupt']);
  });
});

describe('a file', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n \n'],
  ])('with %s is told', (_, text) => {
    expect(read(file('Overview.csv', text)).problems).toEqual([
      { path: 'Overview.csv', severity: 'error', code: 'empty-file' },
    ]);
  });

  it('that is too large is told', () => {
    expect(codes(read({ name: 'a.csv', bytes: new Uint8Array(200_000_001) }))).toEqual(['too-large']);
  });

  it.each([
    ['Followers,Date\n1,2', null, 'Followers,Date'],
    ['a,b\n1,2', null, 'a,b'],
    ['{"Video": []}', 'json', '{"Video": []}'],
    ['<!DOCTYPE html><html>', 'web-page', '<!DOCTYPE html><html>'],
  ])('with a header that is not known is told: %j', (text, looksLike, held) => {
    const { tables, problems } = read(file('x.csv', text.replace('Followers,Date', 'Follower,Date')));
    expect(tables).toEqual([]);
    expect(problems).toEqual([
      {
        path: 'x.csv',
        severity: 'error',
        code: 'unknown-header',
        held: held.replace('Followers', 'Follower'),
        looksLike,
      },
    ]);
  });

  it('of the same name as another has a path of its own', () => {
    const { tables } = readExports([inside, inside, inside], TODAY);
    expect(tables.map(({ path }) => path)).toEqual(['Overview.csv', 'Overview.csv (2)', 'Overview.csv (3)']);
  });

  it('may be in UTF-16, or as Windows saves in the West', () => {
    const text = csvText(headers.followers, [['18 août', 7, 0]]);
    const wide = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
    const west = Uint8Array.from(text, (c) => c.charCodeAt(0));
    for (const bytes of [wide, west]) {
      expect(only(read({ name: 'a.csv', bytes }), 'followers').rows[0]?.date).toBe('2024-08-18');
    }
  });
});

it('changes nothing that it is given', () => {
  const given = [inside, zip('a.zip', [inside])];
  const before = given.map(({ bytes }) => bytes.slice());
  readExports(given, TODAY);
  expect(given.map(({ bytes }) => bytes)).toEqual(before);
});
