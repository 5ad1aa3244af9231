import { type Level, levelWords } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import type { Scenario } from '../../scenario/scenario';
import { writeArgument } from '../../sheet/formula';
import type { Content } from '../tab';

/** The columns of a plan, from left to right. */
export const cases: readonly Level[] = ['low', 'mid', 'high'];

/** What the three cells of a plan hold in a row. */
export type Cells = readonly [low: Content, mid: Content, high: Content];

/** A plan of the sheet, and where its cells are. */
export interface Plan {
  readonly scenario: Scenario;
  readonly language: Language;
  /** The name of a cell by the key of its row. Without `$`, so that the columns of a plan can be copied. */
  readonly at: (key: string, level: Level) => string;
}

/** A row of the sheet: a label and unit, three cells for each plan, and what is known of the figures. */
export interface Row {
  readonly key: string;
  readonly label: Text;
  readonly heading?: true;
  readonly unit?: Text;
  readonly format?: string;
  readonly note?: string;
  readonly cells?: (plan: Plan) => Cells;
}

/** Names of cells in one case of a plan, for a formula. */
export interface Case {
  readonly level: Level;
  /** The cell of a row in this case. */
  readonly at: (key: string) => string;
  /** The cell of a row whose figure is the same in all cases, or is taken from mid. */
  readonly mid: (key: string) => string;
  /** The word of the case, as a formula writes it. */
  readonly word: string;
  readonly plan: Plan;
}

/** A formula for each case. */
export function inEachCase(formula: (one: Case) => string): (plan: Plan) => Cells {
  return (plan) => [cellOf(plan, 'low', formula), cellOf(plan, 'mid', formula), cellOf(plan, 'high', formula)];
}

/** A formula for what is the same in all cases. */
export function inMid(formula: (one: Case) => string): (plan: Plan) => Cells {
  return (plan) => [null, cellOf(plan, 'mid', formula), null];
}

function cellOf(plan: Plan, level: Level, formula: (one: Case) => string): Content {
  return {
    formula: `=${formula({
      level,
      at: (key) => plan.at(key, level),
      mid: (key) => plan.at(key, 'mid'),
      word: writeArgument(levelWords[level][plan.language]),
      plan,
    })}`,
  };
}

/** A cell as a number, 0 where it is empty. A text stays one, so that the formula fails instead of counting nothing. */
export function orZero(cell: string): string {
  return `IF(${cell}="";0;${cell})`;
}

export function heading(key: string, en: string, nb: string): Row {
  return { key, label: { en, nb }, heading: true };
}
