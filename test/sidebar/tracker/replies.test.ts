import { describe, expect, it } from 'vitest';
import * as replies from '../../../src/sidebar/tracker/replies';

const commit = { sheetName: 'V', stageLeft: false, added: 1, updated: 0, unchanged: 0, kept: [], keptCount: 0 };
const tables = { tables: ['videos'] } as const;

/** For each question an answer that is whole, and answers that lack something. */
const cases: readonly (readonly [string, (reply: unknown) => boolean, readonly unknown[], readonly unknown[]])[] = [
  [
    'describeTracker',
    replies.isTrackerReply,
    [
      { ok: true, tabs: [{ tab: 'videos', state: 'there', name: 'V' }] },
      { ok: false, problem: 'not-read' },
    ],
    [{ ok: true }, { ok: true, tabs: [{ tab: 'videos', state: 'gone', name: 'V' }] }, { ok: false, problem: 'busy' }],
  ],
  [
    'setUpTracker',
    replies.isSetUpReply,
    [
      { ok: true, tabs: [{ tab: 'videos', name: 'V' }] },
      { ok: false, problem: 'left-over', names: ['V'] },
      { ok: false, problem: 'name-taken', name: 'V' },
      { ok: false, problem: 'busy' },
    ],
    [
      { ok: false, problem: 'left-over' },
      { ok: false, problem: 'name-taken' },
      { ok: true, tabs: [{ tab: 'videos' }] },
    ],
  ],
  [
    'readImported',
    (reply) => replies.isTablesReply(reply, tables),
    [
      {
        ok: true,
        tables: [{ ok: true, sheetName: 'V', column: 'A', rows: [{ row: 2, cells: [1], formulas: [], record: '' }] }],
      },
      { ok: true, tables: [{ ok: false, problem: 'columns-moved', sheetName: 'V', header: 'Likes' }] },
      { ok: true, tables: [{ ok: false, problem: 'no-table' }] },
      { ok: true, tables: [{ ok: false, problem: 'formula-fills', sheetName: 'V', a1: 'D2' }] },
    ],
    [
      { ok: true, tables: [] },
      { ok: true, tables: [{ ok: true, sheetName: 'V', column: 'A', rows: [{ row: 2, cells: [1], record: '' }] }] },
      { ok: true, tables: [{ ok: false, problem: 'header-formula', sheetName: 'V' }] },
      { ok: true, tables: [{ ok: false, problem: 'formula-fills', sheetName: 'V' }] },
    ],
  ],
  [
    'startImport',
    replies.isStartReply,
    [
      { ok: true, stage: 1 },
      { ok: false, problem: 'no-table' },
      { ok: false, problem: 'left-over' },
    ],
    [{ ok: true }, { ok: false, problem: 'unknown' }],
  ],
  [
    'stageRows',
    replies.isStageReply,
    [{ ok: true }, { ok: false, problem: 'superseded' }],
    [{ ok: false, problem: 'full' }],
  ],
  [
    'commitImport',
    replies.isCommitReply,
    [
      { ok: true, ...commit },
      { ok: true, ...commit, kept: [{ a1: 'D2', held: null, imported: 5 }], keptCount: 1 },
      { ok: false, problem: 'unknown', sheetName: 'V' },
      { ok: false, problem: 'left-over', name: 'V' },
      { ok: false, problem: 'superseded' },
    ],
    [
      { ok: true, ...commit, stageLeft: 'no' },
      { ok: true, ...commit, kept: [{ a1: 'D2', held: undefined, imported: 5 }] },
      { ok: false, problem: 'unknown' },
      { ok: false, problem: 'left-over' },
    ],
  ],
  ['cancelImport', replies.isCancelReply, [{ ok: true }, { ok: false, problem: 'left-over' }], [{ ok: false }]],
  [
    'recalculate',
    replies.isRecalculateReply,
    [
      { ok: true, formulas: 1, sheets: 1, skipped: ['V'] },
      { ok: false, problem: 'left-over', cells: ['A1'] },
    ],
    [
      { ok: true, formulas: 1, skipped: [] },
      { ok: true, formulas: 1, sheets: 1 },
      { ok: false, problem: 'left-over', cells: [1] },
    ],
  ],
  [
    'checkData',
    replies.isCheckReply,
    [
      { ok: true, formulas: 1, count: 1, cells: [{ sheetName: 'V', a1: 'A1', formula: 'B1', says: 'x' }] },
      { ok: false, problem: 'not-read' },
    ],
    [{ ok: true, formulas: 1, count: 1, cells: [{ sheetName: 'V', a1: 'A1', says: 'x' }] }],
  ],
  [
    'showCell',
    replies.isShowCellReply,
    [{ ok: true }, { ok: false, problem: 'gone' }],
    [{ ok: false, problem: 'busy' }],
  ],
];

describe.each(cases)('an answer to %s', (_, isReply, whole, broken) => {
  it('is taken when it is whole', () => {
    for (const reply of whole) expect(isReply(reply), JSON.stringify(reply)).toBe(true);
  });

  it('is refused when it lacks something', () => {
    for (const reply of [null, undefined, 'ok', [], {}, ...broken])
      expect(isReply(reply), JSON.stringify(reply)).toBe(false);
  });
});
