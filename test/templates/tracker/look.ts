import { expect } from 'vitest';
import type { Tab } from '../../../src/templates/tab';
import { openHeadless } from '../../../workbench/node';
import type { Workbench } from '../../../workbench/session';
import { code } from '../../bundle/bare';
import type { Shown } from './figures';

/** The built functions in a workbook of these tabs. */
export function openTabs(workbook: readonly Tab[], userLocale = 'en'): Workbench {
  return openHeadless({ code, workbook, userLocale });
}

/** What a range shows, with dates as their numbers. */
export function shown(book: Workbench, sheet: string, range: string): Shown[][] {
  return book.values(sheet, range).map((row) => row.map(plain));
}

function plain(value: unknown): Shown {
  if (Object.prototype.toString.call(value) !== '[object Date]') return value as Shown;
  const date = value as Date;
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
}

/** Compares cell by cell; numbers may differ by rounding. */
export function expectCells(
  book: Workbench,
  sheet: string,
  range: string,
  wanted: readonly (readonly Shown[])[],
): void {
  const found = shown(book, sheet, range);
  expect(found.length, `${sheet} ${range}`).toBe(wanted.length);
  wanted.forEach((row, r) => {
    row.forEach((figure, c) => {
      const cell = found[r]?.[c] as Shown;
      const what = `${sheet} ${range}, row ${r + 1}, column ${c + 1}`;
      if (typeof figure !== 'number' || typeof cell !== 'number') expect(cell, what).toBe(figure);
      else
        expect(Math.abs(cell - figure), `${what}: ${cell}, not ${figure}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(figure)),
        );
    });
  });
}

export function expectColumn(book: Workbench, sheet: string, top: string, wanted: readonly Shown[]): void {
  const [, letter, row] = /^([A-Z]+)(\d+)$/.exec(top) as unknown as [string, string, string];
  const range = `${top}:${letter}${Number(row) + wanted.length - 1}`;
  expectCells(
    book,
    sheet,
    range,
    wanted.map((one) => [one]),
  );
}

/** Every cell of a workbook that shows an error, with what it says. */
export function errorsIn({ model }: Workbench): string[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      if (cell.type !== 'error') return [];
      return [`${getters.getSheetName(sheetId)} ${position.col},${position.row}: ${cell.value} ${cell.message ?? ''}`];
    }),
  );
}
