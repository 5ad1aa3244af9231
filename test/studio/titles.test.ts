import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csv, csvText, file, headers, videoLink, videoRow } from './files';
import { codes, only, read } from './read';

const tail = `"${videoLink('2025-03-20')}","March 20","120","8","4","3000"`;

/** A file with one row between two others, its title written as it stands, without doubling its quotes. */
function unescaped(title: string, newline = '\n') {
  const others = ['Before, "quoted"', 'After'].map((one, i) =>
    csvText([], [videoRow('en', '2025-03-26', one, '2025-03-20', { serial: i + 2 })]),
  );
  const [before, after] = others.map((text) => text.trim());
  const header = csvText(headers.videos, []);
  return file('Content.csv', [header, before, `"March 26","${title}",${tail}`, after].join(newline));
}

describe('trap 11: titles', () => {
  it.each([
    '',
    'a, b',
    '😀 👩‍👩‍👧',
    'one\ntwo',
    'one\r\n\r\ntwo',
    'say "hi"',
    '"',
    '""',
    '=1+1',
    '","',
    'a","b',
    '\n',
    ' x ',
    'https://www.tiktok.com/@a/video/1',
  ])('are read as they are: %j', (title) => {
    const result = read(
      csv('videos', [
        videoRow('en', '2025-03-26', title, '2025-03-20'),
        videoRow('en', '2025-03-26', 'x', '2025-03-20', { serial: 2 }),
      ]),
    );
    expect(only(result, 'videos').rows.map((row) => row.title)).toEqual([title, 'x']);
    expect(codes(result)).toEqual(['top-videos']);
  });

  it('are read as they are, whatever they hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r\n',
        ';',
        '=',
        '😀',
        '""',
        '","',
        ' ',
        'https://www.tiktok.com/@a/video/1',
        '","2","3"',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const title = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
        const rows = titles.map((one, i) => videoRow('en', '2025-03-26', one, '2025-03-20', { serial: i + 1 }));
        const table = only(read(csv('videos', rows)), 'videos');
        expect(table.rows.map((row) => row.title)).toEqual(titles);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'He said "hi" to me',
    'He said "hi", and left',
    'She said "hi"',
    '"Hi" she said',
    '"Hi", she said',
    '5" phone',
    'My phone is 5"',
    '"',
    'a "b", "c" and "d"',
    'one "two"\nthree',
    'one "two", three\nfour "five"\n\nsix, "seven"',
    '12 "rules",\n13 more',
    '"quoted whole"',
  ])('are recovered where their quotes are not doubled: %j', (title) => {
    for (const newline of ['\n', '\r\n']) {
      const result = read(unescaped(title, newline));
      expect(only(result, 'videos').rows.map((row) => row.title)).toEqual(['Before, "quoted"', title, 'After']);
      expect(only(result, 'videos').rows[1]).toMatchObject({
        posted: '2025-03-20',
        views: 3000,
        link: videoLink('2025-03-20'),
      });
      expect(codes(result)).toEqual(['top-videos']);
    }
  });

  it('that can’t be recovered are listed, with the row and what stood there', () => {
    const broken = ['"March 26","No link, "really"","x","March 20","1","1","1","1"', '"March 26","Cut off'];
    const [good, better] = [1, 2].map((serial) =>
      csvText([], [videoRow('en', '2025-03-26', 'Good', '2025-03-20', { serial })]).trim(),
    );
    const header = csvText(headers.videos, []);
    const result = read(file('Content.csv', [header, broken[0], good, better, broken[1]].join('\n')));
    expect(only(result, 'videos').rows.map(({ title }) => title)).toEqual(['Good', 'Good']);
    const lost = result.problems.filter(({ code }) => code === 'lost-row');
    expect(lost.map(({ row }) => row)).toEqual([2, 5]);
    expect(lost[0]).toMatchObject({ path: 'Content.csv', severity: 'error' });
    expect(lost[0]).toHaveProperty('held', expect.stringContaining('No link'));
    expect(lost[1]).toHaveProperty('held', expect.stringContaining('Cut off'));
  });

  it('are whole after a line that has lost its end', () => {
    const header = csvText(headers.videos, []);
    const good = csvText([], [videoRow('en', '2025-03-26', 'say "hi", now', '2025-03-20')]).trim();
    const result = read(file('Content.csv', [header, '"Cut off', good].join('\n')));
    expect(only(result, 'videos').rows.map(({ title }) => title)).toEqual(['say "hi", now']);
    expect(result.problems).toMatchObject([{ code: 'lost-row', row: 2, held: 'Cut off' }, { code: 'top-videos' }]);
  });

  it('never take a row of others with them', () => {
    const title = fc
      .array(fc.constantFrom('"', 'a', ',', '\n', ' ', '1', '""', '",'), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(title, (one) => {
        const { rows } = only(read(unescaped(one)), 'videos');
        const titles = rows.map((row) => row.title);
        expect(titles[0]).toBe('Before, "quoted"');
        expect(titles.at(-1)).toBe('After');
        expect(titles).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });
});

it('rows of other files that have too few or too many fields are listed', () => {
  const rows: Cell[][] = [
    ['March 25', 1, 2],
    ['March 26', 1, 2, 3],
    ['March 27', 1, 2, 3, 4],
    ['March 28', 1, 2, 3, ''],
  ];
  const result = read(file('x.csv', csvText(headers.viewers, rows)));
  expect(only(result, 'viewers').rows.map(({ date }) => date)).toEqual(['2025-03-26', '2025-03-28']);
  expect(result.problems).toEqual([
    { path: 'x.csv', severity: 'error', code: 'lost-row', row: 2, held: 'March 25,1,2' },
    { path: 'x.csv', severity: 'error', code: 'lost-row', row: 4, held: 'March 27,1,2,3,4' },
  ]);
});
