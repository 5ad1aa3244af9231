import { languages } from '../lang/language';
import type { InsertRequest } from '../messages';
import { allFields, type Field, fieldOf } from '../scenario/fields';
import { LONGEST_NAME, MOST, type Scenario } from '../scenario/scenario';
import { target } from '../scenario/target';
import { readCell } from '../sheet/argument';

/** Any script in the document can call a server function, with anything: only a request that is whole gets through. */
export function isInsertRequest(message: unknown): message is InsertRequest {
  if (!isRecord(message)) return false;
  const { scenarios, language } = message;
  return (
    languages.some((code) => code === language) &&
    isFigure(message.target, target) &&
    Array.isArray(scenarios) &&
    scenarios.length >= 1 &&
    scenarios.length <= MOST &&
    scenarios.every(isScenario)
  );
}

function isScenario(message: unknown): message is Scenario {
  if (!isRecord(message)) return false;
  if (typeof message.name !== 'string' || message.name.length > LONGEST_NAME) return false;
  return allFields().every(({ id }) => {
    const value = message[id];
    if (id === 'share' || id === 'rpm') return value === 'range' || isGood(id, value);
    return isFigure(value, fieldOf(id).parameter);
  });

  function isGood(id: 'share' | 'rpm', value: unknown): boolean {
    return value !== null && value !== '' && 'value' in readCell(fieldOf(id).parameter, value);
  }
}

/** A value that the functions would accept, or `null` for a field that is not filled in. */
function isFigure(value: unknown, parameter: Field['parameter']): boolean {
  if (value === null) return true;
  return value !== undefined && value !== '' && 'value' in readCell(parameter, value);
}

export function isRecord(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}
