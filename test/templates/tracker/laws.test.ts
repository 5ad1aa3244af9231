import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldCell } from '../../../src/templates/tracker/cellMeaning';
import type { StandingRow } from '../../../src/templates/tracker/heldRecords';
import { type ImportedTable, importedTables } from '../../../src/templates/tracker/imported';
import type { IncomingCell } from '../../../src/templates/tracker/incoming';
import { columnKinds, merge } from '../../../src/templates/tracker/merge';
import { cellsOf, imported } from './standing';

const tables = fc.constantFrom<ImportedTable>(...importedTables);
const day = fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-28');

/** Few values, so that keys meet. */
function incomingCell(kind: string, isKey: boolean): fc.Arbitrary<IncomingCell> {
  const one: fc.Arbitrary<string | number> =
    kind === 'day'
      ? day
      : kind === 'text'
        ? fc.constantFrom(
            'https://www.tiktok.com/@a/video/1',
            'Norway',
            'norway',
            '=1+1',
            `${'x'.repeat(60)}`,
            'a\r\nb',
          )
        : fc.constantFrom(0, 1, 13, 0.123456789012345, 1e9);
  return isKey ? one : fc.option(one, { nil: null, freq: 5 });
}

const keyColumns = (table: ImportedTable) => (table === 'activity' ? 2 : 1);

function rowsOf(table: ImportedTable): fc.Arbitrary<IncomingCell[][]> {
  const cells = columnKinds(table).map((kind, i) => incomingCell(kind, i < keyColumns(table)));
  return fc.array(fc.tuple(...cells) as fc.Arbitrary<IncomingCell[]>, { maxLength: 8 });
}

/** What somebody types over a cell of the table. */
const change = fc.record({
  row: fc.nat(7),
  column: fc.nat(8),
  cell: fc.constantFrom<HeldCell>(null, 'mine', 77, true, { date: '2026-01-31T00:00:00.000Z' }),
  formula: fc.boolean(),
});

function changed(
  standing: readonly StandingRow[],
  changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[],
): StandingRow[] {
  const rows = standing.map((row) => ({ ...row, cells: [...row.cells], formulas: [...row.formulas] }));
  for (const { row, column, cell, formula } of changes) {
    const target = rows[row];
    if (target === undefined || column >= target.cells.length) continue;
    target.cells[column] = cell;
    if (formula && cell !== null) target.formulas.push(column);
  }
  // A row without anything is none.
  return rows.filter(({ cells }) => cells.slice(0, -1).some((cell) => cell !== null));
}

interface Case {
  readonly table: ImportedTable;
  readonly first: readonly IncomingCell[][];
  readonly second: readonly IncomingCell[][];
  readonly typed: readonly IncomingCell[][];
  readonly changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[];
  readonly replace: boolean;
}

const cases: fc.Arbitrary<Case> = tables.chain((table) =>
  fc.record({
    table: fc.constant(table),
    first: rowsOf(table),
    second: rowsOf(table),
    typed: rowsOf(table).map((rows) => rows.slice(0, 2)),
    changes: fc.array(change, { maxLength: 5 }),
    replace: fc.boolean(),
  }),
);

/** A table with rows that were typed, rows that were imported, and changes. */
function start({ table, first, typed, changes }: Case): StandingRow[] {
  const kinds = columnKinds(table);
  const rows = typed.map((cells, i): StandingRow => {
    const held = cells.map((cell, c) =>
      kinds[c] === 'day' && typeof cell === 'string' ? { date: `${cell}T00:00:00Z` } : cell,
    );
    return { row: i + 2, cells: held, formulas: [], record: '' };
  });
  return changed(imported(table, rows, first), changes);
}

const hold = (law: (one: Case) => void) => fc.assert(fc.property(cases, law), { numRuns: 400 });

describe('whatever is merged', () => {
  it('changes nothing the second time', () => {
    hold((one) => {
      const after = imported(one.table, start(one), one.second, one.replace);
      expect(merge(one.table, after, one.second, one.replace)).toMatchObject({ rows: [], added: 0, updated: 0 });
    });
  });

  it('comes out the same whatever order its rows came in', () => {
    hold((one) => {
      const before = start(one);
      const there = merge(one.table, before, [...one.first, ...one.second], one.replace);
      const back = merge(one.table, before, [...one.second, ...one.first].reverse(), one.replace);
      expect(back.rows.map(({ row, record }) => [row, record])).toEqual(
        there.rows.map(({ row, record }) => [row, record]),
      );
      expect(
        cellsOf(imported(one.table, before, [...one.second, ...one.first].reverse(), one.replace)).map((cells) =>
          cells.slice(keyColumns(one.table)),
        ),
      ).toEqual(
        cellsOf(imported(one.table, before, [...one.first, ...one.second], one.replace)).map((cells) =>
          cells.slice(keyColumns(one.table)),
        ),
      );
    });
  });

  it('comes out the same whatever order its files came in, where they are of different days', () => {
    const ofDay = (rows: readonly IncomingCell[][], asOf: string) => rows.map((row) => [...row.slice(0, -1), asOf]);
    const sorted = (rows: readonly StandingRow[]) =>
      cellsOf(rows)
        .map((cells) => JSON.stringify(cells))
        .sort();
    hold((one) => {
      const before = start({ ...one, first: ofDay(one.first, '2026-01-01') });
      const early = ofDay(one.first, '2026-03-01');
      const late = ofDay(one.second, '2026-03-31');
      const there = imported(one.table, imported(one.table, before, early), late);
      const back = imported(one.table, imported(one.table, before, late), early);
      expect(sorted(back)).toEqual(sorted(there));
    });
  });

  it('leaves the order of rows, cells of the user and formulas as they are', () => {
    hold((one) => {
      const unchanged = imported(one.table, [], one.first);
      const before = start({ ...one, typed: [] });
      const after = imported(one.table, before, one.second);
      expect(after.slice(0, before.length).map(({ row }) => row)).toEqual(before.map(({ row }) => row));
      before.forEach((row, i) => {
        const was = unchanged.find((candidate) => candidate.row === row.row);
        row.cells.forEach((cell, c) => {
          const isUsers = row.formulas.includes(c) || JSON.stringify(was?.cells[c]) !== JSON.stringify(cell);
          if (isUsers && was?.cells[c] !== null) expect(after[i]?.cells[c]).toEqual(cell);
        });
      });
    });
  });

  it('adds no row that is there', () => {
    hold((one) => {
      const before = start(one);
      const { added } = merge(one.table, before, one.first, one.replace);
      const gone = imported(one.table, [], one.first).length;
      expect(added).toBeLessThanOrEqual(gone);
      const all = imported(one.table, before, [...one.first, ...one.second]);
      expect(merge(one.table, all, [...one.second, ...one.first], true).added).toBe(0);
    });
  });

  it('is not troubled by records that were sorted apart from their rows', () => {
    hold((one) => {
      const before = imported(one.table, [], one.first);
      const records = before.map(({ record }) => record).reverse();
      const apart = before.map((row, i) => ({ ...row, record: records[i] as string }));
      expect(imported(one.table, apart, one.second)).toEqual(imported(one.table, before, one.second));
    });
  });
});
