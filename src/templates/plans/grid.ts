import { dayOf } from '../../lang/date';

/** What a cell holds; a date as the moment at which its day begins somewhere. */
export type Found = number | string | boolean | null | { readonly date: string };

/** A sheet of plans as it was read back. */
export interface Grid {
  readonly values: readonly (readonly Found[])[];
  /** Empty for a cell without one. */
  readonly formulas: readonly (readonly string[])[];
}

/** One cell. One that isn't there is as good as blank. */
export interface GridCell {
  readonly value: Found;
  readonly formula: string;
}

export function cellAt({ values, formulas }: Grid, row: number, column: number | undefined): GridCell {
  if (column === undefined) return { value: null, formula: '' };
  return { value: values[row]?.[column] ?? null, formula: formulas[row]?.[column] ?? '' };
}

export function isBlank({ value }: GridCell): boolean {
  return value === null || value === '';
}

/** A label as it is compared: people change blanks and case. */
export function plain(value: Found): string {
  return typeof value === 'string' ? value.trim().toLowerCase().replace(/\s+/g, ' ') : '';
}

/** What stood there, to tell the user. */
export function shown({ value }: GridCell): string {
  if (value === null) return '';
  return typeof value === 'object' ? dayOf(value.date) : String(value);
}
