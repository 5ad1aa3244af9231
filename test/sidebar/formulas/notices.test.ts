import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/lang/language';
import type { CellsRefusal, FormulaRefusal } from '../../../src/messages';
import { insertNoticeText } from '../../../src/sidebar/formulas/insertTexts';
import { questionText, readFailureText, refusalText } from '../../../src/sidebar/formulas/noticeTexts';
import type { InsertNotice, Question } from '../../../src/sidebar/formulas/state';

const cell = { sheetName: 'Videos', a1: 'K2' };

describe('a question before something is overwritten', () => {
  const filled: Question = { ok: false, problem: 'cell-filled', ...cell, held: '=SUM(A1:A9)', token: 't' };
  const blocked: Question = {
    ok: false,
    problem: 'spill-blocked',
    ...cell,
    held: '',
    token: 't',
    cells: ['K4', 'K5'],
    count: 12,
  };

  test('names the cell and what stands there', () => {
    expect(questionText(filled, 'en')).toBe(
      'There is something in K2 on the sheet “Videos” already: “=SUM(A1:A9)”. Replace it?',
    );
    expect(questionText(filled, 'nb')).toBe(
      'Det står allerede noe i K2 i arket «Videos»: «=SUM(A1:A9)». Vil du erstatte det?',
    );
    expect(questionText({ ...filled, held: '' }, 'en')).not.toContain('“”');
  });

  test('names the cells in the way and what becomes of them', () => {
    expect(questionText(blocked, 'en')).toBe(
      'The result from K2 on the sheet “Videos” needs room, but these cells are filled: K4, K5 and 10 more. They are not overwritten: the formula shows an error until you empty them. Write it anyway?',
    );
    expect(questionText(blocked, 'nb')).toContain('K4, K5 og 10 til. De blir ikke overskrevet');
  });
});

const refusals: Exclude<FormulaRefusal, Question>[] = [
  { ok: false, problem: 'invalid-request' },
  { ok: false, problem: 'no-selection' },
  { ok: false, problem: 'not-written' },
  { ok: false, problem: 'changed' },
  { ok: false, problem: 'no-such-sheet', sheetName: 'Gone' },
  { ok: false, problem: 'out-of-sheet', reference: 'ZZ9', sheetName: 'Videos' },
  { ok: false, problem: 'too-many-cells', cells: 300_000, most: 200_000 },
  { ok: false, problem: 'circular', ...cell, reference: 'K1:K9' },
  { ok: false, problem: 'no-room', ...cell, missingRows: 1, missingColumns: 2 },
  { ok: false, problem: 'left-over', ...cell },
];
const readings: CellsRefusal[] = [
  { ok: false, problem: 'no-selection' },
  { ok: false, problem: 'not-a-reference', reference: 'B' },
  { ok: false, problem: 'no-such-sheet', reference: 'Gone!B2', sheetName: 'Gone' },
  { ok: false, problem: 'out-of-sheet', reference: 'ZZ9', sheetName: 'Videos' },
  { ok: false, problem: 'too-many-cells', sheetName: 'Videos', a1: 'B:B', cells: 90_000, most: 50_000 },
];
const notices: InsertNotice[] = [
  { kind: 'kept' },
  { kind: 'unresolved' },
  { kind: 'written', ...cell },
  ...refusals.map((refusal) => ({ kind: 'refused', refusal }) as const),
  ...(['accounts', 'connection', 'no-answer', 'not-in-sheets', 'unexpected'] as const).map(
    (failure) => ({ kind: 'failed', failure }) as const,
  ),
];

describe('every message', () => {
  test.each(languages)('is whole sentences, without codes: %s', (language) => {
    const failures = ['connection', 'unexpected', 'invalid-request', 'no-selection'] as const;
    const all = [
      ...notices.map((notice) => insertNoticeText(notice, language)),
      ...readings.map((refusal) => refusalText(refusal, language)),
      ...failures.map((failure) => readFailureText({ failure, parameter: null, asked: {} }, language)),
    ];
    for (const text of all) {
      expect(text).toMatch(/^[\p{Lu}«“].*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|invalid-request|no-room|spill/);
    }
    expect(new Set(all).size).toBeGreaterThanOrEqual(all.length - 3);
  });

  test('says what to do', () => {
    const said = (notice: InsertNotice) => [insertNoticeText(notice, 'en'), insertNoticeText(notice, 'nb')];
    const of = (problem: string) => {
      return said({
        kind: 'refused',
        refusal: refusals.find((one) => one.problem === problem) as (typeof refusals)[0],
      });
    };
    expect(of('circular')).toEqual([
      'Nothing was written. The result from K2 on the sheet “Videos” would cover K1:K9, which it is computed from. Select a cell in another column.',
      'Ingenting ble skrevet. Resultatet fra K2 i arket «Videos» ville dekket K1:K9, som det regnes ut fra. Velg en celle i en annen kolonne.',
    ]);
    expect(of('no-room')).toEqual([
      'Nothing was written. The sheet lacks 1 row and 2 columns for the result from K2 on the sheet “Videos”. Select a cell higher up and further to the left.',
      'Ingenting ble skrevet. Arket mangler 1 rad og 2 kolonner for resultatet fra K2 i arket «Videos». Velg en celle høyere opp og lenger til venstre.',
    ]);
    // Nobody knows then that nothing was written.
    for (const text of [...of('left-over'), ...said({ kind: 'failed', failure: 'no-answer' })]) {
      expect(text).not.toMatch(/Nothing was written|Ingenting ble skrevet/);
    }
  });
});
