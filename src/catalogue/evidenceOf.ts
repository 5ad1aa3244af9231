import type { Entry } from './entry';
import type { Rate, Rule } from './rate';
import { rateOf } from './rates';

/** Rates of the parameters and what else a result rests on, each once. */
export function evidenceOf({ parameters, about }: Entry): (Rate | Rule)[] {
  const ids = parameters.flatMap((parameter) => {
    if (parameter.type !== 'number') return [];
    return [...(parameter.rate === undefined ? [] : [parameter.rate]), ...Object.values(parameter.named?.rates ?? {})];
  });
  const items = [...ids, ...(about.basedOn ?? [])].map((item) => (typeof item === 'string' ? rateOf(item) : item));
  return Array.from(new Set(items));
}
