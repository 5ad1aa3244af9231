import { languages } from '../lang/language';
import type { InsertRequest } from '../messages';
import { isGoodValue } from '../scenario/check';
import { fieldOf, isFieldId } from '../scenario/fields';
import { LONGEST_NAME, MOST, type Scenario } from '../scenario/scenario';

/** Any script in the document can call a server function, with anything: only a request that is whole gets through. */
export function isInsertRequest(message: unknown): message is InsertRequest {
  if (!isRecord(message)) return false;
  const { scenarios, language } = message;
  return (
    languages.some((code) => code === language) &&
    Array.isArray(scenarios) &&
    scenarios.length >= 1 &&
    scenarios.length <= MOST &&
    scenarios.every(isScenario)
  );
}

function isScenario(message: unknown): message is Scenario {
  if (!isRecord(message)) return false;
  const { name, values } = message;
  if (typeof name !== 'string' || name.length > LONGEST_NAME || !isRecord(values)) return false;
  return Object.entries(values).every(([id, value]) => isFieldId(id) && isGoodValue(fieldOf(id), value));
}

export function isRecord(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}
