import { describe, expect, it } from 'vitest';
import { type Cell, csv, file, type headers, videoLink, videoRow } from './files';
import { codes, only, read } from './read';

const link = 'https://vm.tiktok.com/ZMabc/';

/** Two rows of the same, and one of something else. */
const twice: [keyof typeof headers, Cell[], Cell[], Cell[]][] = [
  ['overview', ['March 5', 10, 1, 2, 3, ''], ['March 5', 4, '', 9, 9, 9], ['March 6', 10, 1, 2, 3, 4]],
  ['viewers', ['March 5', 10, 1, 2], ['March 5', 4, 9, 9], ['March 6', 1, 2, 3]],
  ['followers', ['March 5', 10, 0], ['March 5', 99, 0], ['March 6', 11, 0]],
  ['activity', ['March 5', 7, 30], ['March 5', '07', 90], ['March 5', 8, 30]],
  ['gender', ['Female', '0.6'], ['female ', '0.9'], ['Male', '0.4']],
  ['territories', ['Norway', '0.6'], [' NORWAY', '0.2'], ['Sweden', '0.3']],
  [
    'videos',
    ['March 5', 'A', link, 'March 1', 1, 2, 3, ''],
    ['March 5', 'B', link, 'March 2', 9, '', 9, 9],
    ['March 5', 'C', 'https://vm.tiktok.com/ZMabd/', 'March 1', 1, 2, 3, 4],
  ],
];

describe.each(twice)('two rows of %s that are of the same', (kind, first, second, other) => {
  it('are the first one, whole, and the other is told with its place', () => {
    const once = read(csv(kind, [first, other]));
    const result = read(csv(kind, [first, second, other]));
    expect(only(result, kind)).toEqual(only(once, kind));
    expect(only(once, kind).rows).toHaveLength(2);
    const [problem] = result.problems.filter(({ code }) => code === 'repeated-row');
    const held = second.join(',');
    expect(problem).toEqual({
      path: `${kind}.csv`,
      severity: 'error',
      code: 'repeated-row',
      kind,
      row: 3,
      first: 2,
      held,
    });
  });
});

describe('two rows of one video', () => {
  it('are the same whatever else their links say', () => {
    const row = videoRow('en', '2025-03-05', 'A', '2025-03-01');
    const result = read(csv('videos', [row, row.with(2, `${videoLink('2025-03-01')}?lang=en`)]));
    expect(codes(result)).toEqual(['repeated-row', 'top-videos']);
  });

  it('are two where their snapshots are of two days', () => {
    const rows = ['2025-03-05', '2025-03-06'].map((time) => videoRow('en', time, 'A', '2025-03-01'));
    const table = only(read(csv('videos', rows)), 'videos');
    expect(table.rows.map(({ asOf }) => asOf)).toEqual(['2025-03-05', '2025-03-06']);
  });
});

it('a row that can’t be read has no repetition', () => {
  const rows = [
    ['March 5', 'many', 1, 1],
    ['March 5', 7, 1, 1],
  ];
  const result = read(csv('viewers', rows));
  expect(codes(result)).toEqual(['bad-number']);
  expect(only(result, 'viewers').rows).toHaveLength(1);
});

it.each(['gender', 'territories'] as const)('a share of %s without a name is told, and counts in the sum', (kind) => {
  const rows = [
    ['A', 60],
    [' ', 30],
    ['B', 10],
    ['', ''],
  ];
  const result = read(csv(kind, rows));
  expect(result.questions).toEqual([]);
  expect(only(result, kind).rows.map(({ share }) => share)).toEqual([0.6, 0.1]);
  expect(result.problems).toEqual([{ path: `${kind}.csv`, severity: 'error', code: 'lost-row', held: ' ,30', row: 3 }]);
  expect(only(read(file('x.csv', 'Gender,Distribution,Saves\nA,1,x\n,0,y')), 'gender').extra.rows).toEqual([['x']]);
});
