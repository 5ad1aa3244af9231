import { runBatch } from '../engine/batch';
import type { CoreCommand } from '../engine/commands';
import type { CellPosition } from '../engine/engine';
import { type Area, checkShape, columnRuns, rowsOf } from './area';
import type { Host } from './host';
import { type ValidationRule, validationObject, validationOf } from './validation';

type Setter = (...args: unknown[]) => void;

/** What a Range can do to the rules that its cells are validated by. */
export function validating(host: Host, area: Area): Readonly<Record<string, Setter>> {
  return {
    setDataValidation: (rule) => (rule === null ? clear(host, area) : validate(host, [area], rule)),
    setDataValidations(rows) {
      checkShape(area, rows);
      const areas = new Map<unknown, Area[]>();
      for (const { zone, value } of columnRuns(area, rows)) {
        areas.set(value, [...(areas.get(value) ?? []), { sheetId: area.sheetId, zone }]);
      }
      for (const rule of areas.keys()) if (rule !== null) validationOf(rule);
      for (const [rule, cells] of areas) {
        if (rule === null) for (const cleared of cells) clear(host, cleared);
        else validate(host, cells, rule);
      }
    },
    clearDataValidations: () => clear(host, area),
  };
}

function clear({ model }: Host, { sheetId, zone }: Area): void {
  const { getters } = model;
  const cleared = [getters.getRangeFromZone(sheetId, zone)];
  const rules = getters.getDataValidationRules(sheetId);
  runBatch(
    model,
    rules.map(({ ranges: before, ...rule }): CoreCommand => {
      const kept = getters.recomputeRanges(before, cleared);
      if (kept.length === 0) return { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id };
      const given = kept.map((range) => ({ _sheetId: range.sheetId, _zone: range.zone }));
      return { type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges: given, rule };
    }),
  );
}

function validate({ engine, model }: Host, areas: readonly Area[], rule: unknown): void {
  const [first] = areas;
  if (first === undefined) return;
  const { values, showDropdown, allowInvalid, helpText } = validationOf(rule);
  runBatch(model, [
    {
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId: first.sheetId,
      ranges: areas.map(({ sheetId, zone }) => ({ _sheetId: sheetId, _zone: zone })),
      rule: {
        id: new engine.helpers.UuidGenerator().smallUuid(),
        criterion: {
          type: 'isValueInList',
          values: [...values],
          displayStyle: showDropdown ? 'arrow' : 'plainText',
        },
        isBlocking: !allowInvalid,
        // The engine shows none; what it does not know it keeps.
        ...(helpText !== null && { helpText }),
      },
    },
  ]);
}

/** The rule of each cell, or `null`. A rule of a user's with another criterion is not emulated. */
export function validationsAt(host: Host, area: Area): (object | null)[][] {
  return rowsOf(area, (position) => {
    const rule = ruleAt(host, position);
    return rule === undefined ? null : validationObject(host, rule);
  });
}

/** Throws, as Google does, where a value that is about to be written is not in the list that its cell is held to. */
export function checkValid(host: Host, position: CellPosition, value: unknown): void {
  if (value === '' || value === null || value === undefined) return;
  const rule = host.model.getters.getValidationRuleForCell(position);
  if (rule?.criterion.type !== 'isValueInList' || !rule.isBlocking) return;
  if (rule.criterion.values.includes(String(value))) return;
  const cell = host.engine.helpers.toXC(position.col, position.row);
  throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

function ruleAt({ model }: Host, position: CellPosition): ValidationRule | undefined {
  const rule = model.getters.getValidationRuleForCell(position);
  if (rule === undefined) return undefined;
  const { criterion, isBlocking, helpText } = rule as typeof rule & { helpText?: string };
  if (criterion.type !== 'isValueInList') throw new Error(`not emulated: data validation by ${criterion.type}`);
  return {
    values: criterion.values,
    showDropdown: criterion.displayStyle !== 'plainText',
    allowInvalid: isBlocking !== true,
    helpText: helpText ?? null,
  };
}
