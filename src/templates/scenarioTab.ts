import type { Language } from '../lang/language';
import type { Scenario } from '../scenario/scenario';
import type { FormulaArgument } from '../sheet/formula';
import { inputRows, resultRows } from './scenarioRows';
import type { Content, Look, Tab } from './tab';

/**
 * Scenarios as a sheet that stays alive: inputs in cells, results as formulas over them, one column
 * for each scenario, so that columns can be compared, copied and deleted.
 */
export function scenarioTab(
  name: string,
  scenarios: readonly Scenario[],
  target: number | null,
  language: Language,
): Tab {
  const rows = [...inputRows(target, language), ...resultRows(language)];
  const rowNumbers = new Map(rows.map((row, i) => [row.key, i + 2]));
  const header: Content[] = [texts.plan[language], ...scenarios.map((scenario) => scenario.name), texts.note[language]];
  const body = rows.map((row) => [
    row.label[language],
    ...scenarios.map((scenario, i): Content => {
      const at = (key: string): FormulaArgument => ({ ref: `${columnLetter(i)}${rowNumbers.get(key)}` });
      return row.cell(scenario, at);
    }),
    row.note ?? null,
  ]);
  const last = columnLetter(scenarios.length - 1);
  const looks = rows.flatMap((row, i): Look[] => {
    const range = `B${i + 2}:${last}${i + 2}`;
    if (row.heading) return [{ range: `A${i + 2}`, bold: true }];
    return row.format === undefined ? [] : [{ range, format: row.format }];
  });
  return {
    name,
    cells: [header, ...body],
    looks: [
      { range: `A1:${columnLetter(scenarios.length)}1`, bold: true },
      { range: `${columnLetter(scenarios.length)}2:${columnLetter(scenarios.length)}${rows.length + 1}`, wrap: true },
      { range: `B${rowNumbers.get('gap')}:${last}${rowNumbers.get('gap')}`, wrap: true },
      ...looks,
    ],
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: [270, ...scenarios.map(() => 180), 640],
  };
}

const texts = {
  plan: { en: 'Plan', nb: 'Plan' },
  note: { en: 'Unit and source', nb: 'Enhet og kilde' },
} as const;

function columnLetter(scenario: number): string {
  return String.fromCharCode(66 + scenario);
}
