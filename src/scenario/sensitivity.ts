import type { Level } from '../core/levels';
import { takesLevels } from './check';
import { evaluate } from './evaluate';
import type { NumberFieldId } from './fieldIds';
import { allFields } from './fields';
import { figureAt } from './figures';
import { type InputId, inputsOf } from './inputs';
import { additionsFor } from './rights';
import { isRange, type Scenario } from './scenario';

/** What one input does to what is left of a plan, while all others stay at mid. */
export interface Sensitivity {
  readonly input: InputId;
  /** The figures of the input in the low and the high case; for rights what they add, as a share of the fee. */
  readonly from: number;
  readonly to: number;
  /** The range is a published one, and not the user's own. */
  readonly published: boolean;
  /** Net income with these. */
  readonly low: number;
  readonly high: number;
}

/** Every input that has a range, the one that moves what is left most first. Inputs that move nothing are left out. */
export function whatMatters(scenario: Scenario): Sensitivity[] {
  const inputs: InputId[] = [...rangedFields(scenario), 'rights'];
  return inputs
    .map((input): Sensitivity => {
      const at = (level: Level) => inputsOf(scenario, (id) => (id === input ? level : 'mid'));
      const figure = (level: Level) =>
        input === 'rights' ? sum(additionsFor(at('mid').rights, level)) : (figureAt(scenario, input, level) ?? 0);
      return {
        input,
        from: figure('low'),
        to: figure('high'),
        published: input === 'rights' || !isRange(scenario.values[input]),
        low: evaluate(at('low')).waterfall.net,
        high: evaluate(at('high')).waterfall.net,
      };
    })
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

/** Fields whose figure differs between the cases: a range of the user's own, or a published one. */
function rangedFields({ values }: Scenario): NumberFieldId[] {
  const ids: NumberFieldId[] = [];
  for (const field of allFields()) {
    if (field.kind !== 'number') continue;
    const value = values[field.id];
    if (isRange(value) || (value === undefined && takesLevels(field.parameter))) ids.push(field.id);
  }
  return ids;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
