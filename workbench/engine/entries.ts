import type { Entry } from '../../src/catalogue/entry';
import { isOptional } from '../../src/catalogue/leftOut';
import type { Language } from '../../src/lang/language';
import type { EngineFunction } from './functions';

/** Autocomplete and argument help out of the catalogue. */
export function describe(entries: readonly Entry[], language: Language): readonly EngineFunction[] {
  return entries.map(({ name, about, parameters }) => ({
    name,
    description: about.summary[language],
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      help: parameter.help[language],
      optional: isOptional(parameter),
    })),
  }));
}
