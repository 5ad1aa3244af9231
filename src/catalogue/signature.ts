import type { Entry } from './entry';
import { isOptional } from './leftOut';

/** `NAME(a; [b])`: optional parameters in brackets. */
export function signature({ name, parameters }: Entry): string {
  const names = parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join('; ')})`;
}
