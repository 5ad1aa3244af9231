import { levelHeadings } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import { streams } from '../../scenario/evaluate';
import type { Scenario } from '../../scenario/scenario';
import { cellName, columnName } from '../../sheet/reference';
import type { Chart, Content, Look, Tab } from '../tab';
import { behindRows } from './behindRows';
import { inputRows, inputsHeading } from './inputRows';
import { leftRows } from './leftRows';
import { rateRows } from './rateRows';
import { cases, type Plan, type Row } from './row';
import { type SideRow, sideRows } from './sideBySide';
import { resultsHeading, shareRows, simulatedRow, streamRows } from './streamRows';

/** Rows above the first of the list: the names of the plans, and their cases. */
const HEADER_ROWS = 2;

/** Characters of a plan's name above its column in the table at the end, and below its column of the chart. */
const LONGEST_HEADING = 40;

/** Columns before the first plan: label and unit. */
const BEFORE = 2;

function firstColumn(plan: number): number {
  return BEFORE + 1 + cases.length * plan;
}

/** All rows but those of the table at the end. */
export function planRows(language: Language): Row[] {
  return [
    inputsHeading(),
    ...inputRows(language),
    ...rateRows(language),
    resultsHeading(),
    ...streamRows(),
    simulatedRow(language),
    ...leftRows(),
    ...shareRows(),
    ...behindRows(language),
  ];
}

/**
 * Plans as a sheet that stays alive: inputs in cells, results as formulas over them. Each plan has three columns, for its
 * low, mid and high case.
 */
export function planTab(name: string, scenarios: readonly Scenario[], language: Language): Tab {
  const rows = planRows(language);
  const rowOf = new Map(rows.map(({ key }, i) => [key, HEADER_ROWS + 1 + i]));
  const plans = scenarios.map(
    (scenario, p): Plan => ({
      scenario,
      language,
      at: (key, level) => cellName(rowOf.get(key) as number, firstColumn(p) + cases.indexOf(level)),
    }),
  );
  const width = BEFORE + cases.length * plans.length + 1;
  const line = (label: Content, unit: Content, cells: readonly Content[], note: Content): Content[] => [
    label,
    unit,
    ...cells,
    note,
  ];
  const empty = (): Content[] => plans.flatMap(() => cases.map(() => null));
  const body = rows.map(({ label, unit, cells, note }) =>
    line(
      label[language],
      unit?.[language] ?? null,
      cells === undefined ? empty() : plans.flatMap((plan) => cells(plan)),
      note ?? null,
    ),
  );
  const top = HEADER_ROWS + body.length + 3;
  const side = sideBySide(plans, top, width, language);
  return {
    name,
    cells: [
      line(
        texts().plan[language],
        texts().unit[language],
        plans.flatMap(({ scenario }) => [scenario.name, null, null]),
        texts().note[language],
      ),
      line(
        null,
        null,
        plans.flatMap(() => cases.map((level) => levelHeadings[level][language])),
        null,
      ),
      ...body,
      line(null, null, empty(), null),
      ...side.cells,
    ],
    looks: [...looksOf(rows, width), ...side.looks],
    frozenRows: HEADER_ROWS,
    frozenColumns: 1,
    columnWidths: [280, 130, ...plans.flatMap(() => cases.map(() => 92)), 560],
    charts: [chartOf(plans.length, top, language)],
  };
}

const texts = () =>
  ({
    plan: { en: 'Plan', nb: 'Plan' },
    unit: { en: 'Unit', nb: 'Enhet' },
    note: { en: 'Explanation and source', nb: 'Forklaring og kilde' },
    side: { en: 'Side by side, at mid', nb: 'Side om side (middels)' },
    chart: {
      en: 'Income a month at mid, in the currency of each plan',
      nb: 'Inntekt per måned (middels), i valutaen til hver plan',
    },
  }) as const satisfies Record<string, Text>;

function looksOf(rows: readonly Row[], width: number): Look[] {
  const last = columnName(width - 1);
  const note = columnName(width);
  const bottom = HEADER_ROWS + rows.length;
  return [
    { range: `A1:${note}${HEADER_ROWS}`, bold: true },
    { range: `C${HEADER_ROWS}:${last}${HEADER_ROWS}`, right: true },
    { range: `A3:B${bottom}`, wrap: true },
    { range: `${note}3:${note}${bottom}`, wrap: true },
    { range: `A1:${note}${bottom}`, top: true },
    ...rows.flatMap(({ key, heading: bold, format }, i): Look[] => {
      const row = HEADER_ROWS + 1 + i;
      if (bold) return [{ range: `A${row}`, bold: true }];
      const range = `C${row}:${last}${row}`;
      if (format !== undefined) return [{ range, format }];
      // Words stand below the figures' headings; the text that runs over three cells begins in the first.
      return key === 'gap' ? [] : [{ range, right: true }];
    }),
  ];
}

/**
 * The plans beside each other, in columns without gaps, as a chart needs them.
 *
 * @param top the row with their names; their currencies stand above
 */
function sideBySide(plans: readonly Plan[], top: number, width: number, language: Language) {
  const rows: readonly SideRow[] = sideRows();
  const filled = (cells: readonly Content[]): Content[] => [
    ...cells,
    ...new Array<null>(width - cells.length).fill(null),
  ];
  const at = (plan: Plan) => (key: string) => plan.at(key, 'mid');
  const [one] = plans as readonly [Plan, ...Plan[]];
  const currencies = plans.map((plan): Content => ({ formula: `=${plan.at('amountsIn', 'mid')}` }));
  // Cut, as a long one would make the row as high as the window.
  const names = plans.map((_, p): Content => ({ formula: `=LEFT(${cellName(1, firstColumn(p))};${LONGEST_HEADING})` }));
  const cells = rows.map(({ label, formula, others }) =>
    filled([
      label[language],
      ...plans.map((plan, p): Content => {
        if (others && p === 0) return null;
        return { formula: `=${formula(at(plan), at(one), (row) => cellName(top + row, 2 + p))}` };
      }),
    ]),
  );
  const last = columnName(1 + plans.length);
  return {
    cells: [filled([texts().side[language], ...currencies]), filled([texts().plan[language], ...names]), ...cells],
    looks: [
      { range: `A${top - 1}:${last}${top}`, bold: true },
      { range: `B${top - 1}:${last}${top}`, right: true, wrap: true },
      ...rows.flatMap(({ format }, r): Look[] =>
        format === undefined ? [] : [{ range: `B${top + 1 + r}:${last}${top + 1 + r}`, format }],
      ),
    ] satisfies Look[],
  };
}

function chartOf(plans: number, top: number, language: Language): Chart {
  return {
    kind: 'stacked columns',
    range: `A${top}:${columnName(1 + plans)}${top + streams.length}`,
    title: texts().chart[language],
    // Beside the table, so that both are seen at once.
    row: top - 1,
    column: plans + 3,
    colors: ['#0072b2', '#d55e00', '#009e73', '#e69f00', '#cc79a7'],
  };
}
