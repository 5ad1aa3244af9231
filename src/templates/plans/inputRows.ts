import { countryName } from '../../catalogue/countryName';
import { unitOf } from '../../catalogue/units';
import type { Language } from '../../lang/language';
import { takesLevels } from '../../scenario/check';
import type { Field, NumberField } from '../../scenario/field';
import { fieldGroups } from '../../scenario/fieldIds';
import { fieldsIn } from '../../scenario/fields';
import { isRange, type Value } from '../../scenario/scenario';
import type { Content } from '../tab';
import { groupNames } from './groupNames';
import { noteOf } from './notes';
import { type Cells, heading, type Plan, type Row } from './row';

/** Everything that a user fills in, block by block. */
export function inputRows(language: Language): Row[] {
  return fieldGroups.flatMap((group): Row[] => [
    { key: group, label: groupNames()[group], heading: true },
    ...fieldsIn(group).map((field) => inputRow(field, language)),
  ]);
}

/** The heading above them. */
export const inputsHeading = (): Row => heading('inputs', 'Your figures', 'Dine tall');

function inputRow(field: Field, language: Language): Row {
  const { id, label, fullLabel = label } = field;
  const note = noteOf(field, language);
  const shared = { key: id, label: fullLabel, ...(note === '' ? {} : { note }) };
  if (field.kind !== 'number') {
    const format = field.kind === 'date' ? { format: 'yyyy-mm-dd' } : {};
    return {
      ...shared,
      ...format,
      cells: ({ scenario }) => [null, content(field, scenario.values[id], language), null],
    };
  }
  const { name, format } = unitOf(field.parameter.unit);
  return { ...shared, unit: name, format, cells: (plan) => numberCells(field, plan) };
}

function content(field: Field, value: Value | undefined, language: Language): Content {
  if (value === undefined || isRange(value)) return null;
  if (field.kind === 'word') return field.parameter.words[String(value)]?.[language] ?? null;
  if (field.kind === 'country') return countryName(String(value), language);
  if (field.kind !== 'date') return value;
  // As a formula: the day of a Date depends on the time zone of whoever looks at it.
  const [year, month, day] = String(value).split('-').map(Number);
  return { formula: `=DATE(${year};${month};${day})` };
}

/** Whether a figure of the field may come out of the published rates. */
export function isPublished({ parameter }: NumberField): boolean {
  return parameter.rate !== undefined;
}

function numberCells(field: NumberField, { scenario, at }: Plan): Cells {
  const { id, ranged, lowers } = field;
  const value = scenario.values[id];
  if (isRange(value)) return lowers ? [value.high, value.mid, value.low] : [value.low, value.mid, value.high];
  const mid = at(id, 'mid');
  if (typeof value === 'number' || !isPublished(field)) {
    const own = typeof value === 'number' ? value : null;
    // Low and high follow, so that one cell changes all three until the user makes a range of them.
    const follows = ranged ? { formula: `=IF(${mid}="";"";${mid})` } : null;
    return [follows, own, follows];
  }
  const rate = published(id);
  const follows = (level: 'low' | 'high'): Content => ({
    formula: `=IF(OR(${mid}="";AND(ISFORMULA(${mid});${mid}=${at(rate, 'mid')}));${at(rate, level)};${mid})`,
  });
  return [follows('low'), { formula: `=${at(rate, 'mid')}` }, follows('high')];
}

/** The key of the row with the published figures of a field, in the currency of the plan. */
export function published(id: string): string {
  return `published ${id}`;
}

/** The level of the published figures that a plan takes in all cases; `undefined` where each case has its own. */
export function chosenLevel(field: NumberField, value: Value | undefined): 'low' | 'mid' | 'high' | undefined {
  return typeof value === 'string' && takesLevels(field.parameter) ? (value as 'low' | 'mid' | 'high') : undefined;
}
