import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/lang/language';
import type { Failure } from '../../../src/sidebar/host';
import { checkedText, notShownText, recalculatedText } from '../../../src/sidebar/tracker/checkTexts';
import {
  cellText,
  countsText,
  isTrouble,
  keptCellText,
  keptText,
  runText,
  stepText,
} from '../../../src/sidebar/tracker/outcomeTexts';
import { setUpFailureText } from '../../../src/sidebar/tracker/refusalTexts';
import type { Refusal, Run, SetUpFailure, StepState } from '../../../src/sidebar/tracker/state';

const failures: readonly Failure[] = ['accounts', 'connection', 'no-answer', 'not-in-sheets', 'unexpected'];

const refusals: readonly Refusal[] = [
  { ok: false, problem: 'no-table' },
  { ok: false, problem: 'columns-moved', sheetName: 'Videos', header: 'Likes' },
  { ok: false, problem: 'header-formula', sheetName: 'Videos', header: 'Likes' },
  { ok: false, problem: 'formula-fills', sheetName: 'Videos', a1: 'D2' },
  { ok: false, problem: 'busy' },
  { ok: false, problem: 'superseded' },
  { ok: false, problem: 'not-written' },
  { ok: false, problem: 'invalid-request' },
  { ok: false, problem: 'left-over' },
  { ok: false, problem: 'left-over', name: 'TikTok videos' },
  { ok: false, problem: 'unknown', sheetName: 'Videos' },
];

const reply = {
  ok: true,
  sheetName: 'Videos',
  stageLeft: false,
  added: 2,
  updated: 1,
  unchanged: 0,
  kept: [],
  keptCount: 0,
} as const;

const step = (progress: StepState) => ({ table: 'videos', rows: 2000, progress }) as const;
const run = (over: boolean, ...states: readonly StepState[]): Run => ({
  steps: states.map(step),
  setUp: null,
  setUpFailed: null,
  setUpDone: false,
  cancelling: false,
  over,
});

describe.each(languages)('what is said in %s', (language) => {
  const nb = language === 'nb';

  it('has a sentence of its own for everything that can stand against a table', () => {
    const said = refusals.map((refused) => {
      return stepText(step({ state: 'failed', problem: { kind: 'refused', reply: refused } }), language);
    });
    expect(new Set(said).size).toBe(refusals.length);
    for (const [i, text] of said.entries()) {
      expect(text).toMatch(/^[A-ZÅÆØ].{20,}\.$/su);
      const named = ['sheetName', 'header', 'name', 'a1'].flatMap((key) =>
        key in (refusals[i] as object) ? [key] : [],
      );
      for (const key of named) expect(text).toContain((refusals[i] as unknown as Record<string, string>)[key]);
    }
  });

  it('says that nothing has changed where that is so, and that it isn’t known where it isn’t', () => {
    const nothing = nb ? 'Ingenting er endret.' : 'Nothing has changed.';
    for (const failure of failures) {
      for (const at of ['start', 'stage', 'commit'] as const) {
        const text = stepText(step({ state: 'failed', problem: { kind: 'failed', at, failure } }), language);
        expect(text.includes(nothing)).toBe(at !== 'commit');
        expect(text.includes(nb ? 'ikke sikkert' : 'not certain')).toBe(at === 'commit');
      }
    }
    expect(stepText(step({ state: 'not-begun' }), language)).toContain(nothing);
    expect(stepText(step({ state: 'cancelled', left: false }), language)).toContain(nothing);
  });

  it('counts', () => {
    expect(countsText({ added: 1, updated: 0, unchanged: 0 }, language)).toBe(nb ? '1 ny rad' : '1 new row');
    expect(countsText({ added: 1200, updated: 3, unchanged: 4 }, language)).toBe(
      nb ? '1\u00a0200 nye rader, 3 oppdatert, 4 uendret' : '1,200 new rows, 3 updated, 4 as before',
    );
    expect(countsText({ added: 0, updated: 0, unchanged: 0 }, language)).toBe(nb ? 'ingen rader' : 'no rows');
    expect(stepText(step({ state: 'done', reply }), language)).toBe(
      nb ? 'Står i «Videos»: 2 nye rader, 1 oppdatert.' : 'In “Videos”: 2 new rows, 1 updated.',
    );
    expect(stepText(step({ state: 'done', reply: { ...reply, stageLeft: true } }), language)).toMatch(/skjult|hidden/);
    expect(stepText(step({ state: 'staging', done: 1000 }), language)).toBe(
      nb ? 'Klargjør 1\u00a0000 av 2\u00a0000 rader.' : 'Preparing 1,000 of 2,000 rows.',
    );
  });

  it('names cells that were changed by hand, with texts cut', () => {
    expect(keptText(1, language)).toMatch(/^1 cel/);
    expect(keptText(2, language)).toMatch(/^2 cel/);
    expect(keptCellText({ a1: 'D4', held: 5, imported: 1234.5 }, language)).toBe(
      nb ? 'D4: her 5, i filene 1\u00a0234,5' : 'D4: here 5, in the files 1,234.5',
    );
    expect(cellText(null, language)).toBe(nb ? 'tomt' : 'nothing');
    expect(cellText({ date: '2026-02-28T00:00:00.000Z' }, language)).toBe(nb ? '28.02.2026' : '2026-02-28');
    expect(Array.from(cellText('😀'.repeat(100), language))).toHaveLength(40);
  });

  it('tells how far an import is, and what has become of it', () => {
    expect(runText(run(false, { state: 'done', reply }, { state: 'committing' }), language)).toMatch(/2 (of|av) 2/);
    expect(runText({ ...run(false, { state: 'waiting' }), cancelling: true }, language)).toMatch(
      /^(Cancelling|Avbryter)/,
    );
    expect(runText({ ...run(false, { state: 'waiting' }), setUp: 'writing' }, language)).toMatch(/set up|settes opp/);
    expect(runText(run(true, { state: 'done', reply }), language)).toBe(
      nb ? 'Alt er skrevet.' : 'Everything is written.',
    );
    expect(runText(run(true, { state: 'done', reply }, { state: 'not-begun' }), language)).toMatch(/^1 (of|av) 2/);
    expect(runText(run(true, { state: 'not-begun' }), language)).toMatch(/^(No|Ingen) tab/);
    const setUp = { ...run(true, { state: 'not-begun' }), setUpDone: true };
    expect(runText(setUp, language)).toMatch(/^(The tracker is set up\. No|Oversikten er satt opp\. Ingen) tab/);
    const stopping = { ...run(false, { state: 'waiting' }), setUp: 'writing', cancelling: true } as const;
    expect(runText(stopping, language)).toMatch(/as soon as|så snart/);
    expect(isTrouble(run(true, { state: 'cancelled', left: false }))).toBe(false);
    expect(
      isTrouble(run(true, { state: 'failed', problem: { kind: 'failed', at: 'start', failure: 'accounts' } })),
    ).toBe(true);
  });

  it('says why tabs could not be set up', () => {
    const all: readonly SetUpFailure[] = [
      ...failures.map((failure) => ({ kind: 'failed', failure }) as const),
      { kind: 'refused', reply: { ok: false, problem: 'busy' } },
      { kind: 'refused', reply: { ok: false, problem: 'not-written' } },
      { kind: 'refused', reply: { ok: false, problem: 'invalid-request' } },
      { kind: 'refused', reply: { ok: false, problem: 'left-over', names: ['Videos', 'Daily'] } },
      { kind: 'refused', reply: { ok: false, problem: 'name-taken', name: 'Videos' } },
    ];
    const said = all.map((failure) => setUpFailureText(failure, language));
    expect(new Set(said).size).toBe(all.length);
    expect(said.at(-2)).toContain('Videos, Daily');
    expect(said.at(-1)).toContain('Videos');
    expect(isTrouble({ ...run(true), setUpFailed: all[0] as SetUpFailure })).toBe(true);
  });

  it('tells of formulas that were written anew', () => {
    const said = (value: Parameters<typeof recalculatedText>[0]) => recalculatedText(value, language);
    expect(said({ ok: true, value: { ok: true, formulas: 3, sheets: 2, skipped: [] } })).toMatchObject({
      trouble: false,
    });
    expect(said({ ok: true, value: { ok: true, formulas: 3, sheets: 2, skipped: [] } }).text).toMatch(/^3 form/);
    expect(said({ ok: true, value: { ok: true, formulas: 0, sheets: 0, skipped: [] } }).text).toMatch(
      /no formula|ingen formel/,
    );
    const some = said({ ok: true, value: { ok: true, formulas: 3, sheets: 2, skipped: ['Deals', 'Daily'] } });
    expect(some).toMatchObject({ trouble: true });
    expect(some.text).toMatch(/^3 form.*Deals.*Daily/);
    const left = said({ ok: true, value: { ok: false, problem: 'left-over', cells: ['Videos!J1'] } });
    expect(left).toMatchObject({ trouble: true });
    expect(left.text).toContain('Videos!J1');
    expect(said({ ok: true, value: { ok: false, problem: 'not-written' } }).text).toMatch(/as they were|som før/);
    expect(said({ ok: true, value: { ok: false, problem: 'busy' } }).trouble).toBe(true);
    expect(said({ ok: false, failure: 'connection' }).trouble).toBe(true);
  });

  it('tells what a check has found', () => {
    const cell = { sheetName: 'Videos', a1: 'D4', formula: 'J1', says: 'x' };
    const said = (cells: number, count: number, formulas = 4) => {
      const value = { ok: true, formulas, cells: Array.from({ length: cells }, () => cell), count } as const;
      return checkedText({ ok: true, value }, language);
    };
    expect(said(0, 0).trouble).toBe(false);
    expect(said(0, 0, 0).text).toMatch(/no formula|ingen formel/);
    expect(said(1, 1)).toEqual({ text: nb ? '1 celle kan ikke leses.' : '1 cell can’t be read.', trouble: true });
    expect(said(2, 300).text).toMatch(/^300 .* 2:$/);
    expect(checkedText({ ok: true, value: { ok: false, problem: 'not-read' } }, language).trouble).toBe(true);
    expect(notShownText({ a1: 'D4', failure: 'gone' }, language)).toContain('D4');
    expect(notShownText({ a1: 'D4', failure: 'accounts' }, language)).toContain('Google');
  });
});
