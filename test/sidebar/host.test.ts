import { afterEach, describe, expect, test, vi } from 'vitest';
import { failureOf, sheets } from '../../src/sidebar/host';
import type { InsertFailure } from '../../src/sidebar/plans/notices';
import { noticeText } from '../../src/sidebar/plans/noticeTexts';

type Outcome = { readonly reply: unknown } | { readonly error: unknown } | { readonly thrown: Error } | 'silence';

/** A stand-in for `google.script.run` that answers every call in one way. */
function google(outcome: Outcome) {
  const runner = (onReply?: (reply: unknown) => void, onError?: (error: unknown) => void): object => {
    const call = () => {
      if (outcome === 'silence') return;
      if ('thrown' in outcome) throw outcome.thrown;
      if ('reply' in outcome) onReply?.(outcome.reply);
      else onError?.(outcome.error);
    };
    return {
      withSuccessHandler: (handler: (reply: unknown) => void) => runner(handler, onError),
      withFailureHandler: (handler: (error: unknown) => void) => runner(onReply, handler),
      readSelection: call,
      insertScenarios: call,
      readCells: call,
      insertFormula: call,
      panelPart: call,
      listPlans: call,
      savePlan: call,
      deletePlan: call,
      readLedger: call,
      readPlanSheet: call,
      showPanel: call,
    };
  };
  vi.stubGlobal('google', { script: { run: runner() } });
}

const request = { scenarios: [], language: 'en' } as const;
const selection = {
  sheetName: 'A',
  row: 2,
  values: [1, 'x', true, null, { date: '2026-01-01' }],
  rowsAbove: [['Views']],
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an answer', () => {
  test.each([
    { ok: true, selection },
    { ok: false, problem: 'empty-row' },
  ])('that is whole gets through: %j', async (reply) => {
    google({ reply });
    expect(await sheets.readSelection()).toEqual({ ok: true, reply });
  });

  test.each([
    null,
    undefined,
    'ok',
    {},
    { ok: true },
    { ok: false, problem: 'unheard of' },
    { ok: true, selection: { ...selection, values: [[1]] } },
    { ok: true, selection: { ...selection, row: '2' } },
    { ok: true, selection: { ...selection, rowsAbove: null } },
  ])('that is not is a failure, never a crash: %j', async (reply) => {
    google({ reply });
    expect(await sheets.readSelection()).toEqual({ ok: false, failure: 'unexpected' });
    expect(await sheets.insertScenarios(request)).toEqual({ ok: false, failure: 'unexpected' });
  });

  test('to an insertion names the sheet or the problem', async () => {
    google({ reply: { ok: true, sheetName: 'Plans 2' } });
    expect(await sheets.insertScenarios(request)).toMatchObject({ ok: true, reply: { sheetName: 'Plans 2' } });
    for (const problem of ['invalid-request', 'busy', 'not-written', 'left-over']) {
      google({ reply: { ok: false, problem } });
      expect(await sheets.insertScenarios(request)).toEqual({ ok: true, reply: { ok: false, problem } });
    }
  });

  test('that never comes ends the wait', async () => {
    vi.useFakeTimers();
    google('silence');
    const answer = sheets.insertScenarios(request);
    await vi.advanceTimersByTimeAsync(7 * 60 * 1000);
    expect(await answer).toEqual({ ok: false, failure: 'no-answer' });
  });

  test('is a failure outside of Sheets, and when the call itself throws', async () => {
    expect(await sheets.readSelection()).toEqual({ ok: false, failure: 'not-in-sheets' });
    google({ thrown: new TypeError('run.readSelection is not a function') });
    expect(await sheets.readSelection()).toEqual({ ok: false, failure: 'unexpected' });
  });
});

describe('an answer about cells', () => {
  const found = { ok: true, sheetName: 'A', a1: 'B2:B3', rows: 2, columns: 1, values: [[1], [{ date: '2026-01-01' }]] };
  const ask = (...references: (string | null)[]) => sheets.readCells({ references });

  test.each([
    found,
    { ok: false, problem: 'no-selection' },
    { ok: false, problem: 'not-a-reference', reference: 'B' },
    { ok: false, problem: 'no-such-sheet', reference: 'X!B2', sheetName: 'X' },
    { ok: false, problem: 'out-of-sheet', reference: 'ZZ9', sheetName: 'A' },
    { ok: false, problem: 'too-many-cells', sheetName: 'A', a1: 'B:B', cells: 9, most: 1 },
  ])('that is whole gets through: %j', async (one) => {
    const reply = { ok: true, cells: [one] };
    google({ reply });
    expect(await ask('B2:B3')).toEqual({ ok: true, reply });
    // Nobody could tell which range is meant.
    expect(await ask('B2:B3', null)).toEqual({ ok: false, failure: 'unexpected' });
  });

  test.each([
    null,
    { ok: true },
    { ok: true, cells: [null] },
    { ok: true, cells: [{ ...found, rows: 3 }] },
    { ok: true, cells: [{ ...found, columns: 2 }] },
    { ok: true, cells: [{ ...found, rows: 0, values: [] }] },
    { ok: true, cells: [{ ...found, values: [[1], [[2]]] }] },
    { ok: true, cells: [{ ...found, sheetName: undefined }] },
    { ok: true, cells: [{ ok: false, problem: 'unheard of' }] },
    { ok: true, cells: [{ ok: false, problem: 'no-such-sheet', reference: 'X!B2' }] },
    { ok: false, problem: 'unheard of' },
  ])('that is not is a failure, never a crash: %j', async (reply) => {
    google({ reply });
    expect(await ask('B2:B3')).toEqual({ ok: false, failure: 'unexpected' });
  });
});

describe('an answer about a formula', () => {
  const request = { name: 'QUALIFIED_VIEWS', args: [], rows: 1, columns: 1, at: null } as const;
  const cell = { sheetName: 'A', a1: 'B2' };
  const held = { ...cell, held: 'x', token: 't' };

  test.each([
    { ok: true, ...cell },
    { ok: false, problem: 'invalid-request' },
    { ok: false, problem: 'no-selection' },
    { ok: false, problem: 'not-written' },
    { ok: false, problem: 'changed' },
    { ok: false, problem: 'no-such-sheet', sheetName: 'A' },
    { ok: false, problem: 'out-of-sheet', sheetName: 'A', reference: 'ZZ9' },
    { ok: false, problem: 'too-many-cells', cells: 9, most: 1 },
    { ok: false, problem: 'circular', ...cell, reference: 'B2' },
    { ok: false, problem: 'no-room', ...cell, missingRows: 1, missingColumns: 0 },
    { ok: false, problem: 'cell-filled', ...held },
    { ok: false, problem: 'spill-blocked', ...held, cells: ['B3'], count: 1 },
    { ok: false, problem: 'left-over', ...cell },
  ])('that is whole gets through: %j', async (reply) => {
    google({ reply });
    expect(await sheets.insertFormula(request)).toEqual({ ok: true, reply });
    if (Object.keys(reply).length === 2) return;
    google({ reply: { ok: reply.ok, ...('problem' in reply ? { problem: reply.problem } : {}) } });
    expect(await sheets.insertFormula(request)).toEqual({ ok: false, failure: 'unexpected' });
  });

  test.each([
    null,
    'ok',
    {},
    { ok: false, problem: 'unheard of' },
    { ok: false, problem: 'spill-blocked', ...held, cells: [1], count: 1 },
  ])('that is not is a failure, never a crash: %j', async (reply) => {
    google({ reply });
    expect(await sheets.insertFormula(request)).toEqual({ ok: false, failure: 'unexpected' });
  });
});

describe('an answer about plans', () => {
  const plan = { version: 1, name: 'A', values: {} };
  const ledger = {
    sheetName: 'A',
    headers: { views: 'Views', qualifiedViews: 'Qualified views', rewards: 'Paid' },
    labels: ['May', null],
    views: [1, { date: '2026-01-01' }],
    qualifiedViews: [1, null],
    rewards: ['x', true],
  };
  const sheet = { ok: true, sheetName: 'A', values: [[1, 'x']], formulas: [['', '=1']] };
  const done = { ok: true, id: '1', revision: 1, name: 'A', conflict: null };
  const questions = {
    listPlans: () => sheets.listPlans(),
    savePlan: () => sheets.savePlan({ id: null, revision: null, plan, language: 'en' }),
    deletePlan: () => sheets.deletePlan({ id: '1', revision: 1 }),
    readLedger: () => sheets.readLedger(),
    readPlanSheet: () => sheets.readPlanSheet({ range: 'CreatorPaysheetPlans1' }),
    showPanel: () => sheets.showPanel({ place: 'window', draft: '' }),
  };
  type Question = keyof typeof questions;
  const listed = { ok: true, saved: [{ id: '1', revision: 2, plan }], sheets: [{ range: 'R', sheetName: 'A' }] };

  test.each<[Question, unknown]>([
    ['listPlans', listed],
    ['listPlans', { ok: true, saved: [{ id: '1', revision: 2, plan: null }], sheets: [] }],
    ['listPlans', { ok: false, problem: 'not-read' }],
    ['savePlan', done],
    ['savePlan', { ...done, conflict: 'changed' }],
    ['savePlan', { ...done, conflict: 'deleted' }],
    ['savePlan', { ok: false, problem: 'invalid-request' }],
    ['savePlan', { ok: false, problem: 'busy' }],
    ['savePlan', { ok: false, problem: 'full' }],
    ['savePlan', { ok: false, problem: 'not-saved' }],
    ['deletePlan', { ok: true }],
    ['deletePlan', { ok: false, problem: 'invalid-request' }],
    ['deletePlan', { ok: false, problem: 'busy' }],
    ['deletePlan', { ok: false, problem: 'changed' }],
    ['deletePlan', { ok: false, problem: 'not-deleted' }],
    ['readLedger', { ok: true, ledger: null }],
    ['readLedger', { ok: true, ledger }],
    ['readPlanSheet', sheet],
    ['readPlanSheet', { ok: true, sheetName: 'A', values: [], formulas: [] }],
    ['readPlanSheet', { ok: false, problem: 'invalid-request' }],
    ['readPlanSheet', { ok: false, problem: 'gone' }],
    ['showPanel', { ok: true }],
    ['showPanel', { ok: false, problem: 'invalid-request' }],
  ])('that is whole gets through: %s %j', async (question, reply) => {
    google({ reply });
    expect(await questions[question]()).toEqual({ ok: true, reply });
  });

  test.each<[Question, unknown]>([
    ['listPlans', { ...listed, saved: {} }],
    ['listPlans', { ...listed, saved: [{ id: 1, revision: 2, plan }] }],
    ['listPlans', { ...listed, saved: [{ id: '1', plan }] }],
    ['listPlans', { ...listed, saved: [{ id: '1', revision: 2 }] }],
    ['listPlans', { ...listed, sheets: ['R'] }],
    ['listPlans', { ok: true, saved: [] }],
    ['savePlan', { ...done, id: 1 }],
    ['savePlan', { ...done, revision: '1' }],
    ['savePlan', { ...done, name: null }],
    ['savePlan', { ...done, conflict: 'other' }],
    ['savePlan', { ok: true }],
    ['readLedger', { ok: true }],
    ['readLedger', { ok: true, ledger: { ...ledger, headers: {} } }],
    ['readLedger', { ok: true, ledger: { ...ledger, rewards: [1] } }],
    ['readLedger', { ok: true, ledger: { ...ledger, labels: ['May'] } }],
    ['readLedger', { ok: true, ledger: { ...ledger, labels: undefined } }],
    ['readLedger', { ok: true, ledger: { ...ledger, views: [[1], [2]] } }],
    ['readLedger', { ok: true, ledger: { ...ledger, sheetName: undefined } }],
    ['readPlanSheet', { ...sheet, values: [[1, 'x'], [1]] }],
    ['readPlanSheet', { ...sheet, formulas: [['']] }],
    ['readPlanSheet', { ...sheet, formulas: [['', null]] }],
    ['readPlanSheet', { ...sheet, values: [1] }],
    ['readPlanSheet', { ...sheet, sheetName: 1 }],
  ])('that is not is a failure, never a crash: %s %j', async (question, reply) => {
    google({ reply });
    expect(await questions[question]()).toEqual({ ok: false, failure: 'unexpected' });
  });

  test.each(Object.keys(questions) as Question[])('to %s may be anything', async (question) => {
    for (const reply of [
      null,
      undefined,
      'ok',
      [],
      {},
      { ok: 1 },
      { ok: false },
      { ok: false, problem: 'unheard of' },
    ]) {
      google({ reply });
      expect(await questions[question]()).toEqual({ ok: false, failure: 'unexpected' });
    }
    google({ thrown: new TypeError('not a function') });
    expect(await questions[question]()).toEqual({ ok: false, failure: 'unexpected' });
  });
});

describe('the way out of the panel', () => {
  test('throws nowhere', () => {
    expect(() => sheets.closePanel()).not.toThrow();
    vi.stubGlobal('google', { script: {} });
    expect(() => sheets.closePanel()).not.toThrow();
    const close = vi.fn();
    vi.stubGlobal('google', { script: { host: { close } } });
    sheets.closePanel();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the part of the panel that is loaded later', () => {
  test('is a page fragment with a script', async () => {
    const reply = '<script>\nlet a = 1;\n</script>\n';
    google({ reply });
    expect(await sheets.readPart('formulas')).toEqual({ ok: true, reply });
  });

  test.each([null, '', 'let a = 1;', '<script>', '<p>Sorry</p>'])('is nothing else: %j', async (reply) => {
    google({ reply });
    expect(await sheets.readPart('formulas')).toEqual({ ok: false, failure: 'unexpected' });
  });

  test('is not waited for as long as a sheet that is written', async () => {
    vi.useFakeTimers();
    google('silence');
    const answer = sheets.readPart('formulas');
    await vi.advanceTimersByTimeAsync(61 * 1000);
    expect(await answer).toEqual({ ok: false, failure: 'no-answer' });
  });
});

describe('the way into the sheet', () => {
  test('throws nowhere', () => {
    expect(() => sheets.goToSheet()).not.toThrow();
    vi.stubGlobal('google', { script: {} });
    expect(() => sheets.goToSheet()).not.toThrow();
    const focus = vi.fn();
    vi.stubGlobal('google', { script: { host: { editor: { focus } } } });
    sheets.goToSheet();
    expect(focus).toHaveBeenCalledOnce();
  });
});

describe('an error of Google', () => {
  test.each([
    ['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.', 'accounts'],
    ['Authorisation is required to perform that action.', 'accounts'],
    ['ScriptError: Authorization is required to perform that action.', 'accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['Exceeded maximum execution time', 'unexpected'],
  ])('%s', async (message, failure) => {
    expect(failureOf(new Error(message))).toBe(failure);
    google({ error: { message } });
    expect(await sheets.readSelection()).toEqual({ ok: false, failure });
  });

  test('is put into plain words with something to do', () => {
    const accounts = { kind: 'not-read', problem: { code: 'failed', failure: 'accounts' } } as const;
    expect(noticeText(accounts, 'en')).toMatch(/^Google refused the panel\. .* a private window, and try again\./);
    const inserted = (failure: InsertFailure) => ({ kind: 'not-inserted', failure }) as const;
    expect(noticeText(inserted('accounts'), 'nb')).toMatch(/flere Google-kontoer .* Ingenting ble skrevet\.$/);
    expect(noticeText(inserted('not-written'), 'en')).toMatch(/^Nothing was written\./);
    expect(noticeText(inserted('left-over'), 'nb')).toContain('uferdig nytt ark');
    // Nobody knows what arrived before the connection broke.
    expect(noticeText(inserted('connection'), 'en')).not.toContain('Nothing was written');
  });
});
