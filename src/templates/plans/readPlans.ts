import { type Level, levelHeadings } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import type { FieldId } from '../../scenario/fieldIds';
import { allFields } from '../../scenario/fields';
import { LONGEST_NAME, type Scenario, type Value } from '../../scenario/scenario';
import { cellAt, type Grid, isBlank, plain, shown } from './grid';
import { publishedFields, ratesHeading, sourceLabel } from './rateRows';
import { readField, type Three } from './readField';
import { resultsHeading } from './streamRows';

/** A cell of a sheet that no plan could take. */
export interface UnusedCell {
  /** The label of its row, as it stands in the sheet. */
  readonly label: string;
  /** The name of its plan. */
  readonly plan: string;
  readonly held: string;
}

export interface PlansRead {
  readonly scenarios: readonly Scenario[];
  readonly unused: readonly UnusedCell[];
}

/** Columns of a plan. Low and high may have been deleted. */
interface Columns {
  readonly name: string;
  readonly low?: number;
  readonly mid: number;
  readonly high?: number;
}

/** Where a sheet has what. */
interface Layout {
  readonly header: number;
  readonly labels: number;
  /** Rows by their labels, as they are compared; the first of each. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Reads plans out of a sheet, whatever users did to it: rows are found by their labels in either language, plans by their
 * headings.
 *
 * @returns `null` where nothing looks like plans
 */
export function readPlans(grid: Grid): PlansRead | null {
  const header = headerRow(grid);
  if (header === null) return null;
  const plans = plansOf(grid, header);
  const labels = labelColumn(grid, plans[0]?.mid ?? 0);
  const rows = new Map<string, number>();
  for (let r = header + 1; r < grid.values.length; r++) {
    const label = plain(cellAt(grid, r, labels).value);
    if (label !== '' && !rows.has(label)) rows.set(label, r);
  }
  const layout: Layout = { header, labels, rows };
  const unused: UnusedCell[] = [];
  const scenarios = plans.map((plan): Scenario => {
    const values: { [F in FieldId]?: Value } = {};
    for (const field of allFields()) {
      const row = rowOf(layout, field.fullLabel ?? field.label);
      if (row === undefined) continue;
      const source = publishedFields.find((id) => id === field.id);
      const sourceRow = source === undefined ? undefined : rowOf(layout, sourceLabel(source));
      const published = sourceRow === undefined ? null : threeAt(grid, sourceRow, plan);
      const read = readField(field, threeAt(grid, row, plan), published);
      if (read.value !== undefined) values[field.id] = read.value;
      const label = shown(cellAt(grid, row, labels));
      unused.push(...read.unused.map((held) => ({ label, plan: plan.name, held })));
    }
    unused.push(...strangers(grid, layout, plan));
    return { name: plan.name, values };
  });
  return { scenarios, unused };
}

/** The row that names the most cases: a plan may be called “Mid”. */
function headerRow({ values }: Grid): number | null {
  const counts = values.map((row) => row.filter((cell) => levels.some((level) => isHeading(cell, level))).length);
  const most = Math.max(0, ...counts);
  const row = counts.indexOf(most);
  return most > 0 && values[row]?.some((cell) => isHeading(cell, 'mid')) ? row : null;
}

const levels: readonly Level[] = ['low', 'mid', 'high'];

function isHeading(cell: unknown, level: Level): boolean {
  const { en, nb } = levelHeadings[level];
  return typeof cell === 'string' && [en, nb].some((word) => plain(word) === plain(cell));
}

/** Plans from left to right: each has a column for mid, and one for low before and high behind it. */
function plansOf(grid: Grid, header: number): Columns[] {
  const plans: Columns[] = [];
  const cells = grid.values[header] ?? [];
  let low: number | undefined;
  cells.forEach((cell, c) => {
    const last = plans[plans.length - 1];
    if (isHeading(cell, 'low')) low = c;
    else if (isHeading(cell, 'mid')) {
      const first = low ?? c;
      plans.push({ name: nameAt(grid, header, first, c), ...(low === undefined ? {} : { low }), mid: c });
      low = undefined;
    } else if (isHeading(cell, 'high') && last !== undefined && last.high === undefined && low === undefined) {
      plans[plans.length - 1] = { ...last, high: c };
    }
  });
  return plans;
}

/** The name above the columns of a plan, of which it stands in the first. */
function nameAt(grid: Grid, header: number, from: number, to: number): string {
  for (let r = header - 1; r >= 0; r--) {
    for (let c = from; c <= to; c++) {
      const cell = cellAt(grid, r, c);
      if (!isBlank(cell)) return shown(cell).slice(0, LONGEST_NAME);
    }
  }
  return '';
}

/** The column before the plans with the most labels of fields. */
function labelColumn(grid: Grid, before: number): number {
  const known = knownLabels();
  const counts = Array.from(
    { length: before },
    (_, c) => grid.values.filter((row) => known.has(plain(row[c] ?? null))).length,
  );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function knownLabels(): ReadonlySet<string> {
  return new Set(allFields().flatMap(({ label, fullLabel = label }) => [plain(fullLabel.en), plain(fullLabel.nb)]));
}

function rowOf({ rows }: Layout, { en, nb }: Text): number | undefined {
  return rows.get(plain(en)) ?? rows.get(plain(nb));
}

function threeAt(grid: Grid, row: number, { low, mid, high }: Columns): Three {
  return { low: cellAt(grid, row, low), mid: cellAt(grid, row, mid), high: cellAt(grid, row, high) };
}

/** What users wrote among the inputs into rows that are no field's, or a field's for a second time. */
function strangers(grid: Grid, layout: Layout, plan: Columns): UnusedCell[] {
  const { header, labels, rows } = layout;
  const end = rowOf(layout, ratesHeading().label) ?? rowOf(layout, resultsHeading().label) ?? grid.values.length;
  const known = knownLabels();
  const found: UnusedCell[] = [];
  for (let r = header + 1; r < end; r++) {
    const label = cellAt(grid, r, labels);
    const name = plain(label.value);
    if (known.has(name) && rows.get(name) === r) continue;
    const { low, mid, high } = threeAt(grid, r, plan);
    const held = [low, mid, high].filter((cell) => !isBlank(cell) && cell.formula === '').map(shown);
    found.push(...held.map((text) => ({ label: shown(label), plan: plan.name, held: text })));
  }
  return found;
}
