/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';

/** How a file parts its fields and records. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** Splits a text into records of fields. A break at the very end begins no record. */
export function recordsOf(text: string, { delimiter, newline }: Dialect, most?: number): string[][] {
  // Told and not guessed: titles with quotes and line breaks of their own would mislead a guess.
  const { data } = Papa.parse(text, { delimiter, newline, ...(most !== undefined && { preview: most }) });
  if (data.length > 0 && isBlank(data[data.length - 1] as string[])) data.pop();
  return data;
}

/** The line break that ends the first line. */
export function newlineOf(text: string): Dialect['newline'] {
  return (/\r\n|\n|\r/.exec(text)?.[0] as Dialect['newline'] | undefined) ?? '\n';
}

export function isBlank(record: readonly string[]): boolean {
  return record.every((field) => field.trim() === '');
}
