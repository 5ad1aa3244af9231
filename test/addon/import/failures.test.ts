import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../../src/messages';
import type { Workbench } from '../../../workbench/session';
import { sheetNames } from '../open';
import { activeSheet, again, contents } from '../tracker/document';
import { type Import, importRows, openTracker, stageSheets, video } from './asking';

const day = '2026-03-31';
const rows = [video(1, 150, day), video(2, 250, day), video(3, 350, day), video(9, 900, day)];
const territories: ImportRow[] = [
  ['Norway', 0.6, day],
  ['Sweden', 0.2, day],
];

/** A tracker with rows that were imported, changed by hand, typed, and columns and formulas of the user's. */
const begin = () =>
  openTracker('with rows', (addon) => {
    importRows(addon, { table: 'videos', rows: [video(1, 100), video(2, 200), video(3, 300)] });
    importRows(addon, { table: 'territories', rows: [['Norway', 0.5, '2026-02-28']] });
    addon.setCell('Videos', 'G2', '111');
    addon.setCell('Videos', 'D3', '=5+5');
    addon.setCell('Videos', 'K3', 'my note');
    addon.setCell('Videos', 'L4', '=G4*2');
    addon.setCell('Videos', 'A5', 'typed');
    addon.select('Data', 'A1');
  });

const imports: readonly [string, readonly Import[]][] = [
  [
    'into the tracker, two tables',
    [
      { table: 'videos', rows },
      { table: 'territories', rows: territories },
    ],
  ],
  ['into the tracker, replacing', [{ table: 'videos', rows: rows.slice(0, 2), replace: true }]],
  [
    'into a new sheet',
    [
      {
        table: 'videos',
        rows: rows.map((row) => [...row, '=x']),
        target: { kind: 'sheet', name: 'New', extra: ['Sound'] },
      },
    ],
  ],
];

const run = (addon: Workbench, all: readonly Import[]) => all.map((one) => importRows(addon, one));

/** What a user sees: all but the hidden sheet. */
const seen = (addon: Workbench) =>
  sheetNames(addon)
    .filter((name) => !stageSheets(addon).includes(name))
    .map((name) => [name, contents(addon, name)] as const);

describe.each(imports)('when a call fails, an import %s', (_, all) => {
  it.each([1, Number.POSITIVE_INFINITY])(
    'has been done or not, says so, and works the next time: %d in a row',
    { timeout: 240_000 },
    (times) => {
      const states = [begin()].flatMap((addon) => {
        const before = JSON.stringify(seen(addon));
        const after = all.map((one) => {
          importRows(addon, one);
          return JSON.stringify(seen(addon));
        });
        return [before, ...after];
      });
      const probe = begin();
      run(probe, all);
      const calls = [...probe.calls.names];
      for (let n = 1; n <= calls.length; n++) {
        const where = `call ${n} (${calls[n - 1]}), ${times}`;
        const addon = begin();
        addon.calls.failAt(n, times);
        let done = 0;
        let last: { ok: boolean; problem?: string; name?: string } = { ok: true };
        for (const one of all) {
          last = importRows(addon, one) as typeof last;
          if (!last.ok) break;
          done++;
        }
        again(addon);
        const now = JSON.stringify(seen(addon));
        if (last.problem === 'unknown' || last.problem === 'left-over') expect(times, where).toBeGreaterThan(1);
        if (last.problem === 'unknown') expect([states[done], states[done + 1]], where).toContain(now);
        else if (last.problem === 'left-over') {
          // A sheet of ours may be left, and is named where it isn't hidden; all others are as they were.
          const others = seen(addon).filter(([name]) => name !== last.name);
          expect(JSON.stringify(others), where).toBe(states[done]);
          const left = last.name === undefined ? stageSheets(addon) : sheetNames(addon);
          expect(left, where).toContain(last.name ?? 'Creator Paysheet import');
        } else expect(now, where).toBe(states[done]);
        if (last.problem === 'left-over') continue;
        // The next import works, and nothing is left over.
        const next = run(addon, all.slice(done));
        expect(
          next.every(({ ok }) => ok),
          where,
        ).toBe(true);
        if (done < all.length) expect(stageSheets(addon), where).toEqual([]);
        expect(JSON.stringify(seen(addon)), where).toBe(states[all.length]);
        if (all[0]?.target === undefined) expect(activeSheet(addon), where).toBe('Data');
      }
    },
  );
});

describe('while rows come in, somebody else', () => {
  const all: Import = { table: 'videos', rows };
  const count = (() => {
    const addon = begin();
    importRows(addon, all);
    return addon.calls.names.length;
  })();
  const each = (
    play: (addon: Workbench) => void,
    check: (addon: Workbench, reply: { ok: boolean; problem?: string }, where: string) => void,
  ) => {
    for (let n = 1; n <= count; n++) {
      const addon = begin();
      addon.calls.before(n, () => play(addon));
      const reply = importRows(addon, all) as { ok: boolean; problem?: string };
      check(addon, reply, `before call ${n}`);
    }
  };
  const column = (addon: Workbench, letter: string) =>
    addon
      .values('Videos', `${letter}2:${letter}9`)
      .flat()
      .filter((cell) => cell !== '');

  it('types beside the table: it stays', () => {
    each(
      (addon) => addon.setCell('Videos', 'K4', 'theirs'),
      (addon, reply, where) => {
        expect(reply, where).toMatchObject({ ok: true });
        expect(addon.cell('Videos', 'K4').value, where).toBe('theirs');
      },
    );
  });

  it('types a row below it: it stays', () => {
    each(
      (addon) => {
        const row = addon.values('Videos', 'A1:A20').findIndex(([cell]) => cell === '') + 1;
        addon.setCell('Videos', `A${row}`, 'theirs');
        addon.setCell('Videos', `G${row}`, '5');
      },
      (addon, reply, where) => {
        // Between the last look and the write there is nothing that could be looked at once more.
        const lost = !column(addon, 'A').includes('theirs');
        if (lost) expect(addon.calls.names.join(), where).toMatch(/Range\.getValues,Range\.setValues,/);
        else expect(reply, where).toMatchObject({ ok: true });
        expect(
          column(addon, 'A').filter((cell) => cell === rows[3]?.[0]),
          where,
        ).toHaveLength(1);
      },
    );
  });

  it('deletes the tab: it is told', () => {
    each(
      ({ model }) => {
        const sheetId = model.getters.getSheetIdByName('Videos');
        if (sheetId !== undefined) model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Videos' });
      },
      (addon, reply, where) => {
        expect(sheetNames(addon), where).not.toContain('Videos');
        if (!reply.ok) expect(['no-table', 'not-written', 'unknown'], where).toContain(reply.problem);
      },
    );
  });

  it('starts an import: this one is over or was before, and theirs works', () => {
    each(
      (addon) => void importRows(addon, { table: 'territories', rows: territories }),
      (addon, reply, where) => {
        const problems = ['superseded', 'not-written', 'busy'];
        if (!reply.ok) expect(problems, where).toContain(reply.problem);
        again(addon);
        expect(importRows(addon, { table: 'territories', rows: territories }), where).toMatchObject({ ok: true });
        expect(importRows(addon, all), where).toMatchObject({ ok: true });
        expect(stageSheets(addon), where).toEqual([]);
      },
    );
  });
});
