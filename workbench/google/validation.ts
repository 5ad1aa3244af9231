import type { Host } from './host';
import { emulate, stateOf } from './service';

/** A rule of data validation: a value of a list. */
export interface ValidationRule {
  readonly values: readonly string[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Google has many more criteria. */
export const validationCriteria = { VALUE_IN_LIST: 'VALUE_IN_LIST' } as const;

/** What `SpreadsheetApp.newDataValidation()` gives. */
export function validationBuilder(host: Host): object {
  let rule: ValidationRule = { values: [], showDropdown: true, allowInvalid: true, helpText: null };
  const change = (more: Partial<ValidationRule>): object => {
    rule = { ...rule, ...more };
    return builder;
  };
  const builder = emulate(host, 'DataValidationBuilder', {
    free: {
      requireValueInList: (values: unknown, showDropdown: unknown = true) =>
        change({ values: checkedList(values), showDropdown: showDropdown === true }),
      setAllowInvalid: (allowed: unknown) => change({ allowInvalid: allowed === true }),
      setHelpText: (text: unknown) => change({ helpText: String(text) }),
      build() {
        if (rule.values.length === 0) throw new Error('A data validation needs a criterion.');
        return validationObject(host, rule);
      },
    },
  });
  return builder;
}

export function validationObject(host: Host, rule: ValidationRule): object {
  return emulate(
    host,
    'DataValidation',
    {
      free: {
        getCriteriaType: () => validationCriteria.VALUE_IN_LIST,
        getCriteriaValues: () => [[...rule.values], rule.showDropdown],
        getAllowInvalid: () => rule.allowInvalid,
        getHelpText: () => rule.helpText,
      },
    },
    rule,
  );
}

export function validationOf(object: unknown): ValidationRule {
  const rule = stateOf<Partial<ValidationRule>>(object);
  if (rule?.values === undefined) {
    throw new Error("The parameters don't match the method signature: a DataValidation is needed.");
  }
  return rule as ValidationRule;
}

function checkedList(values: unknown): string[] {
  if (!Array.isArray(values) || values.length === 0) throw new Error('A list of values is needed.');
  const texts = values.map(String);
  for (const text of texts) {
    // The engine takes it for a formula.
    if (text === '' || text.startsWith('=')) throw new Error(`not emulated: "${text}" as a value of a list`);
  }
  return texts;
}
