import type { Levels } from '../core/levels';
import type { FieldId } from './fieldIds';

export type { Levels } from '../core/levels';

/**
 * What a user filled in: a figure, their own range of figures, a level of a published range (`low`), the code of a word or
 * country, a text, or yes and no. A figure of their own always goes before a published one.
 */
export type Value = number | Levels | string | boolean;

export type Values = { readonly [F in FieldId]?: Value };

/** One plan of a creator for a month. A field that is not filled in is absent: it is unknown, never zero. */
export interface Scenario {
  readonly name: string;
  readonly values: Values;
}

/** As many scenarios as stand side by side. */
export const FEWEST = 2;
export const MOST = 4;

/** A cell of Sheets holds 50,000 characters; a name needs fewer. */
export const LONGEST_NAME = 5000;

export function isRange(value: Value | undefined): value is Levels {
  return typeof value === 'object';
}
