import type { Period } from './day';

/** What only the user can know. `questionInWords` puts it into words; the answer goes into `Choices`. */
export type Question = DateQuestion | NumberQuestion | ShareQuestion;

/** The same names of months mean different months in several languages. Answer: `dateLanguage`. */
export interface DateQuestion {
  readonly kind: 'dates';
  readonly path: string;
  /** A date as it stands in the file. */
  readonly text: string;
  readonly readings: readonly { readonly dateLanguage: string; readonly period: Period }[];
}

/** A mark that may separate decimals or thousands. Answer: `decimalMark`. */
export interface NumberQuestion {
  readonly kind: 'number';
  readonly path: string;
  /** The first such cell: its row, counted with the header as 1, its column's header and its text. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly readings: readonly { readonly decimalMark: '.' | ','; readonly value: number }[];
  /** How many cells of the file are like it. */
  readonly count: number;
}

/** Shares that don't add up to 1 or to 100. Answer: `shares`. */
export interface ShareQuestion {
  readonly kind: 'shares';
  readonly path: string;
  /** The first share: its row, its column's header and its text. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly readings: readonly { readonly shares: 'fraction' | 'percent'; readonly value: number }[];
}
