import { describe, expect, it } from 'vitest';
import type { HeldRow, TabState } from '../../../src/messages';
import { changeTracker, type TrackerAction } from '../../../src/sidebar/tracker/change';
import { previewOf } from '../../../src/sidebar/tracker/preview';
import { isSetUp, missingTabs, setUpLines } from '../../../src/sidebar/tracker/setUpPlan';
import { initialTracker, type Tracker } from '../../../src/sidebar/tracker/state';
import {
  hindranceOf,
  lacksHeld,
  otherAccount,
  remainderOf,
  setUpFirst,
  tablesToRead,
  targetOf,
  targetsOf,
  tasksOf,
  workOn,
} from '../../../src/sidebar/tracker/work';
import type { StudioFile } from '../../../src/studio/file';
import { csv, overviewZip } from '../../studio/files';
import { account, wholeExport } from '../../studio/wholeExport';

const { today } = account;

/** The tabs of the document are known, and there is no tracker. */
const noTabs: TrackerAction = { do: 'tabs', tabs: { ok: true, value: [] }, language: 'en' };

function page(...actions: readonly TrackerAction[]): Tracker {
  return [noTabs, ...actions].reduce(changeTracker, initialTracker('en'));
}

const add = (files: readonly StudioFile[]): TrackerAction => ({ do: 'add-files', files, unread: [] });
const tabs = (...value: readonly TabState[]): TrackerAction => ({
  do: 'tabs',
  tabs: { ok: true, value },
  language: 'en',
});
const free: readonly TabState[] = [
  { tab: 'videos', state: 'free', name: 'Videos' },
  { tab: 'daily', state: 'taken', name: 'Daily 2' },
  { tab: 'roster', state: 'free', name: 'Roster' },
];
const there: TabState = { tab: 'videos', state: 'there', name: 'Clips' };
const work = (state: Tracker) => workOn(state.import, today);

describe('what is to be imported', () => {
  const { planned, account: whose } = work(page(add(wholeExport('nb'))));

  it('are six tables of a whole export, days of two files in one of them', () => {
    expect(whose).toBe(account.handle);
    expect(planned.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['videos', account.videos],
      // Once for the overview and once for the followers.
      ['daily', 2 * account.days],
      ['viewers', account.days - 1],
      ['gender', 3],
      ['territories', 5],
      ['activity', 7 * 24],
    ]);
    expect(planned[1]?.period).toEqual({ from: account.from, to: account.to });
  });

  it('says of each row what its file says, and of the rest nothing', () => {
    const rows = planned[1]?.rows ?? [];
    expect(rows[0]).toEqual(['2025-11-15', 4200, 93, 300, 17, 26, null, '2026-03-14']);
    expect(rows[account.days]).toEqual(['2025-11-15', null, null, null, null, null, 12_497, '2026-03-14']);
    const preview = previewOf(planned[1] as (typeof planned)[number], undefined, false);
    expect(preview.rows).toHaveLength(account.days);
    expect(preview.rows[0]).toEqual(['2025-11-15', 4200, 93, 300, 17, 26, 12_497, '2026-03-14']);
  });

  it('is of one account: others are left out until one is chosen', () => {
    const files = [...wholeExport('en'), overviewZip('en', ['2026-03-10', '2026-03-11'], 'somebody.else')];
    const both = page(add(files));
    expect(work(both).accounts).toEqual([account.handle, 'somebody.else']);
    expect(work(both).planned).toEqual([]);
    expect(hindranceOf(both, work(both))).toBe('needAccount');
    const one = changeTracker(both, { do: 'account', handle: 'somebody.else' });
    expect(work(one).planned.map(({ table, rows }) => [table, rows.length])).toEqual([['daily', 2]]);
    expect(hindranceOf(one, work(one))).toBeNull();
  });

  it('waits for answers to questions about a table, unless that is left out', () => {
    const row = ['March 1', '1,5', '2', '3', '4', '5'];
    const state = page(add([csv('overview', [['February 28', '1,234', '2', '3', '4', '5'], row])]));
    expect(work(state).exports.questions).toHaveLength(1);
    expect(hindranceOf(state, work(state))).toBe('needAnswers');
    const { path } = work(state).exports.questions[0] as { path: string };
    const answered = changeTracker(state, { do: 'choose', path, choice: { decimalMark: ',' }, answer: true });
    expect(work(answered).exports.questions).toEqual([]);
    expect(work(answered).planned[0]?.rows[1]?.[1]).toBe(1.5);
    expect(answered.focus.id).toBe('tracker-heading');
    // A file that is taken away and chosen again is asked about again.
    const [again] = state.import.files;
    const removed = changeTracker(answered, { do: 'remove-file', place: 0 });
    expect(work(changeTracker(removed, add(again === undefined ? [] : [again]))).exports.questions).toHaveLength(1);
    const without = changeTracker(state, { do: 'leave', table: 'daily', left: true });
    expect(hindranceOf(without, work(without))).toBe('needTable');
  });

  it('says where a table is more than an import takes', () => {
    const many = Array.from({ length: 51 }, (_, i) => `More ${i}`);
    const header = ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares', ...many];
    const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
    const row = ['March 1', '1', '2', '3', '4', '5', ...many.map(() => 'x')];
    const bytes = new TextEncoder().encode(`${line(header)}\n${line(row)}`);
    const state = page(
      add([
        { name: 'a.csv', bytes },
        csv('gender', [
          ['Male', '0.4'],
          ['Female', '0.6'],
        ]),
      ]),
    );
    expect(hindranceOf(state, work(state))).toBe('needSmaller');
    const without = changeTracker(state, { do: 'leave', table: 'daily', left: true });
    expect(hindranceOf(without, work(without))).toBeNull();
  });

  it('takes the day that the user gives for shares that have none', () => {
    const state = page(
      add([
        csv('gender', [
          ['Male', '0.4'],
          ['Female', '0.6'],
        ]),
      ]),
    );
    const source = work(state).planned[0]?.sources[0];
    expect(source).toMatchObject({ asOfBy: 'today', asOf: today });
    const path = source?.path ?? '';
    const older = changeTracker(state, { do: 'choose', path, choice: { asOf: '2026-01-31' } });
    expect(work(older).planned[0]?.rows.map((row) => row.at(-1))).toEqual(['2026-01-31', '2026-01-31']);
  });

  it('takes further columns along into a new sheet, of one file', () => {
    const header = '"Date","Video Views","Profile Views","Likes","Comments","Shares","=Mood"';
    const text = `${header}\n"March 1","1","2","3","4","5","+good"`;
    const one = page(add([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }]));
    expect(work(one).planned[0]?.extra).toEqual({ headers: ['=Mood'], rows: [['+good']] });
    const [task] = tasksOf(one, work(one));
    expect(task?.target).toEqual({ kind: 'sheet', name: 'TikTok days', extra: ['=Mood'] });
    const two = changeTracker(one, add([csv('followers', [['March 1', 10, 0]])]));
    expect(work(two).planned[0]?.extra).toEqual({ headers: [], rows: [] });
  });
});

describe('where it goes', () => {
  const files = add(wholeExport('en'));

  it('is into new sheets, named after the account, unless there is a tracker', () => {
    const state = page(files, tabs(...free));
    expect(targetsOf(state)).toEqual(['sheets', 'new-tracker']);
    expect(targetOf(state)).toBe('sheets');
    expect(setUpFirst(state)).toBeNull();
    const names = tasksOf(state, work(state)).map(({ target }) => (target.kind === 'sheet' ? target.name : ''));
    expect(names).toEqual([
      'TikTok videos nora.lager_ting',
      'TikTok days nora.lager_ting',
      'TikTok viewers nora.lager_ting',
      'TikTok gender nora.lager_ting',
      'TikTok countries nora.lager_ting',
      'TikTok activity nora.lager_ting',
    ]);
  });

  /** What stands in each of the tables: nothing, unless something else is said. */
  const heldOf = (state: Tracker, more: object = {}): TrackerAction => {
    const empty = { ok: true, sheetName: 'X', column: 'A', rows: [] };
    const tables = Object.fromEntries(tablesToRead(work(state)).map((table) => [table, empty]));
    return { do: 'held', held: { ok: true, value: { ...tables, ...more } } };
  };

  it('is into the tracker where there is one, once all of it is read', () => {
    const state = page(files, tabs(there, ...free.slice(1)));
    expect(targetOf(state)).toBe('tracker');
    expect(hindranceOf(state, work(state))).toBe('needHeld');
    const some = changeTracker(state, { do: 'held', held: { ok: true, value: {} } });
    expect(hindranceOf(some, work(some))).toBe('needHeld');
    expect(lacksHeld(some, work(some))).toBe(true);
    const read = changeTracker(state, heldOf(state));
    expect(hindranceOf(read, work(read))).toBeNull();
    expect(tasksOf(read, work(read)).every(({ target }) => target.kind === 'tracker')).toBe(true);
    const failed = changeTracker(state, { do: 'held', held: { ok: false, failure: 'connection' } });
    expect(hindranceOf(failed, work(failed))).toBe('needPreview');
  });

  it('waits for the document, and for files that are being read', () => {
    const unknown = [files].reduce(changeTracker, initialTracker('en'));
    expect(hindranceOf(unknown, work(unknown))).toBe('needTabs');
    const reading = page(files, { do: 'reading-files' });
    expect(hindranceOf(reading, work(reading))).toBe('needFiles');
  });

  it('leaves out tables that can’t be written into, and writes the others', () => {
    const state = page(files, tabs(there));
    const held = changeTracker(state, heldOf(state, { daily: { ok: false, problem: 'no-table' } }));
    expect(hindranceOf(held, work(held))).toBeNull();
    const tables = tasksOf(held, work(held)).map(({ planned }) => planned.table);
    expect(tables).not.toContain('daily');
    expect(tables).toContain('viewers');
  });

  it('is not the tracker of another account, unless the user says so', () => {
    const state = page(files, tabs(there));
    const row = (link: string) => ({ row: 2, cells: [link], formulas: [], record: '' });
    const videos = (...links: readonly string[]) => ({
      videos: { ok: true, sheetName: 'Videos', column: 'A', rows: links.map(row) },
    });
    const mine = `https://www.tiktok.com/@${account.handle.toUpperCase()}/video/1`;
    const theirs = 'https://www.tiktok.com/@other.one/video/2';
    const with_ = (...links: readonly string[]) => changeTracker(state, heldOf(state, videos(...links)));
    expect(otherAccount(with_(theirs), work(state))).toBe('other.one');
    expect(hindranceOf(with_(theirs), work(state))).toBe('needSame');
    expect(hindranceOf(changeTracker(with_(theirs), { do: 'same-account', same: true }), work(state))).toBeNull();
    for (const links of [[], [mine], [theirs, mine], ['my own note']]) {
      expect(hindranceOf(with_(...links), work(state)), links.join()).toBeNull();
    }
  });

  it('asks for the videos as well, which tell whose the tracker is', () => {
    const daily = page(add([overviewZip('en', ['2026-03-10', '2026-03-11'])]), tabs(there));
    expect(tablesToRead(work(daily))).toEqual(['daily', 'videos']);
  });

  it('goes on with what an attempt has left, also once the tracker has to be read anew', () => {
    const state = page(files, tabs(there));
    const read = changeTracker(state, heldOf(state));
    const tasks = tasksOf(read, work(read));
    const reply = {
      ok: true,
      sheetName: 'V',
      stageLeft: false,
      added: 1,
      updated: 0,
      unchanged: 0,
      kept: [],
      keptCount: 0,
    };
    const steps = tasks.map(({ planned: { table } }, i) => {
      return { table, rows: 1, progress: i === 0 ? { state: 'done', reply } : { state: 'not-begun' } } as const;
    });
    const run = { steps, setUp: null, setUpFailed: null, setUpDone: false, cancelling: false, over: true } as never;
    const over = [{ do: 'run', run } as const, { do: 'run-over' } as const].reduce(changeTracker, read);
    expect(over.import.held).toBeNull();
    const rest = remainderOf(tasksOf(over, work(over)), over.import.run as never);
    expect(rest.done.map(({ table }) => table)).toEqual(['videos']);
    expect(rest.tasks.map(({ planned }) => planned.table)).toEqual(tasks.slice(1).map(({ planned }) => planned.table));
  });

  it('may be a tracker that is set up first, under names that are free', () => {
    const state = page(files, tabs(...free), { do: 'target', target: 'new-tracker' });
    expect(setUpFirst(state)).toEqual({
      tabs: [
        { tab: 'videos', name: 'Videos' },
        { tab: 'daily', name: 'Daily 2' },
      ],
      language: 'en',
    });
    expect(hindranceOf(state, work(state))).toBeNull();
    // Once it is there, the choice has no meaning any more.
    expect(targetOf(changeTracker(state, tabs(there)))).toBe('tracker');
  });

  it('leaves out what the user leaves out', () => {
    const state = page(files, { do: 'leave', table: 'gender', left: true });
    expect(tasksOf(state, work(state)).map(({ planned }) => planned.table)).not.toContain('gender');
  });
});

describe('the preview', () => {
  const state = page(
    add([
      csv('gender', [
        ['Male', '0.4'],
        ['Female', '0.6'],
      ]),
    ]),
  );
  const planned = work(state).planned[0] as ReturnType<typeof work>['planned'][number];
  const rows: readonly HeldRow[] = [
    { row: 2, cells: ['Female', 0.6, { date: '2026-03-16T00:00:00Z' }], formulas: [], record: '' },
    { row: 4, cells: ['Male', 0.5, { date: '2026-03-16T00:00:00Z' }], formulas: [], record: '' },
  ];

  it('names the cells that were changed by hand, in the columns that they stand in', () => {
    const found = { ok: true, sheetName: 'Audience', column: 'H', rows } as const;
    expect(previewOf(planned, found, false)).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 2,
      kept: [{ a1: 'I4', held: 0.5, imported: 0.4 }],
      keptCount: 1,
    });
    expect(previewOf(planned, found, true)).toMatchObject({ updated: 1, unchanged: 1, keptCount: 0 });
  });

  it('takes everything for new where nothing stands', () => {
    expect(previewOf(planned, undefined, false)).toMatchObject({ added: 2, keptCount: 0 });
  });
});

describe('setting up', () => {
  it('names every tab, wants all but the roster, and finds names that two would have', () => {
    const state = page(tabs(...free));
    expect(setUpLines(state).map(({ tab, wanted, name, error }) => [tab, wanted, name, error])).toEqual([
      ['videos', true, 'Videos', null],
      ['daily', true, 'Daily 2', null],
      ['roster', false, 'Roster', null],
    ]);
    const named = (name: string) => setUpLines(changeTracker(state, { do: 'name', tab: 'daily', name }))[1]?.error;
    expect(named(' videos ')).toBe('sameName');
    expect(named('  ')).toBe('noName');
    expect(named('x'.repeat(101))).toBe('longName');
    expect(named('Days')).toBeNull();
    expect(named('Roster')).toBeNull();
    const withRoster = changeTracker(state, { do: 'want', what: 'roster', wanted: true });
    expect(setUpLines(withRoster)[2]?.wanted).toBe(true);
  });

  it('knows a tracker by any of its tabs, and what it lacks', () => {
    expect(isSetUp(free)).toBe(false);
    expect(isSetUp([{ tab: 'roster', state: 'there', name: 'Roster' }])).toBe(false);
    expect(isSetUp([there, ...free.slice(1)])).toBe(true);
    expect(missingTabs([there, ...free.slice(1)])).toEqual([{ tab: 'daily', name: 'Daily 2' }]);
  });
});
