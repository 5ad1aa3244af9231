import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import type { FormulaReply, FormulaRequest } from '../../src/messages';
import type { Workbench } from '../../workbench/session';
import { all, blank, confirm, formulaAt, formulaSent, insert, openVideos, rates, reference } from './formulas';

const value = (given: unknown, more: object = {}) => ({ kind: 'value', value: given, ...more });
const args = (...given: unknown[]) => ({ ...rates, name: 'QUALIFIED_VIEWS', args: given, rows: 1 });
const at = { sheetName: 'Data', a1: 'F2', token: 'null', spill: false };

describe('a request that no panel makes', () => {
  it.each<[unknown]>([
    [null],
    ['=1'],
    [[rates]],
    [{}],
    [{ ...rates, name: 'IMPORTXML' }],
    [{ ...rates, name: 'engagement_rate' }],
    [{ ...rates, name: 'constructor' }],
    [{ ...rates, name: '__proto__' }],
    [{ ...rates, name: ['QUALIFIED_VIEWS'], args: [reference('E2')] }],
    [{ ...rates, name: 'QUALIFIED_VIEWS(1);IMPORTXML' }],
    [{ ...rates, args: 'B2:B' }],
    [{ ...rates, args: [...rates.args, blank, blank] }],
    [{ ...rates, args: [] }],
    [{ ...rates, args: rates.args.slice(0, 3) }],
    [{ ...rates, args: [blank, ...rates.args.slice(1)] }],
    [{ ...rates, rows: 0 }],
    [{ ...rates, rows: 1.5 }],
    [{ ...rates, rows: '3' }],
    [{ ...rates, rows: undefined }],
    [{ ...rates, columns: -1 }],
    [{ ...rates, rows: 200_001 }],
    [{ ...rates, rows: 1000, columns: 201 }],
    [{ ...rates, at: undefined }],
    [{ ...rates, at: 'F2' }],
    [{ ...rates, at: { ...at, a1: 'F2:F3' } }],
    [{ ...rates, at: { ...at, a1: 'F:F' } }],
    [{ ...rates, at: { ...at, a1: 'Data!F2' } }],
    [{ ...rates, at: { ...at, sheetName: 1 } }],
    [{ ...rates, at: { ...at, token: null } }],
    [{ ...rates, at: { ...at, spill: 'yes' } }],
    [args(reference('B2)+IMPORTXML("x"'))],
    [args(reference('B2;C2'))],
    [args(reference('Data!B2'))],
    [args(reference(''))],
    [args({ kind: 'reference', a1: 'B2' })],
    [args({ kind: 'reference', sheetName: null, a1: 'B2' })],
    [args({ kind: 'reference', sheetName: 'Data', a1: ['B2'] })],
    [args({ kind: 'formula', formula: 'IMPORTXML("x")' })],
    [args({ formula: 'IMPORTXML("x")' })],
    [args({ ref: 'B2' })],
    [args(value(null))],
    [args(value([1]))],
    [args(value({ ref: 'IMPORTXML("x")' }))],
    [args(value('x'.repeat(501)))],
    [args(value(1e101))],
    [args(value(-5e-324))],
    [args(value('0.1', { percent: true }))],
    [args(value(true, { percent: true }))],
    [args(value(0.1, { percent: 'yes' }))],
    [args('E2')],
    [args(null)],
  ])('%j is refused before anything is asked', (message) => {
    const addon = openVideos();
    const before = all(addon);
    expect(insert(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
    expect(all(addon)).toBe(before);
  });

  it('takes numbers that JSON can’t carry for what they are', () => {
    const addon = openVideos();
    for (const given of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
      expect(addon.call('insertFormula', [args(value(given))])).toEqual({ ok: false, problem: 'invalid-request' });
    }
    expect(addon.calls.names).toEqual([]);
  });

  const addon = openVideos('H2');
  const before = all(addon);

  it('never writes and never fails, whatever it is', () => {
    const part = fc.jsonValue({ maxDepth: 3 });
    const near = fc.record(
      {
        name: fc.oneof(fc.constantFrom(...allEntries().map(({ name }) => name), 'SUM', 'toString'), part),
        args: fc.oneof(fc.array(fc.oneof(part, fc.record({ kind: fc.string(), a1: fc.string(), value: part }))), part),
        rows: fc.oneof(fc.integer(), part),
        columns: fc.oneof(fc.integer(), part),
        at: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(part, near), (message) => {
        expect(insert(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
      }),
      { numRuns: 1000 },
    );
    expect(all(addon)).toBe(before);
  });

  it('writes one call of a function of ours and nothing else, whatever its values', () => {
    let written = 0;
    const number = fc.double({ noNaN: true, min: -1e100, max: 1e100 }).filter((given) => !isTiny(given));
    const argument = fc.oneof(
      fc.constant(blank),
      fc.constantFrom('E2', 'b2:B4', '$C$2:C').map((a1) => reference(a1, "It's;B1")),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), number, fc.boolean()).map((given) => value(given)),
      number.map((given) => value(given, { percent: true })),
    );
    const text = '"(?:[^"]|"")*"';
    const cells = "'It''s;B1'!(?:E2|B2:B4|\\$C\\$2:C)";
    const one = `(?:${text}|TRUE|FALSE|-?\\d+(?:/10+|%)?|${cells})`;
    const call = new RegExp(`^=REWARDS_ESTIMATE\\(${one}(?:;${one}){0,3}\\)$`, 's');
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 3 }), (others) => {
        const args = [reference('E2', "It's;B1"), ...others];
        const sent = formulaSent({ name: 'REWARDS_ESTIMATE', args, rows: 1, columns: 1, at: null });
        // Values that the function would refuse are not written.
        if (sent === '') return;
        expect(sent).toMatch(call);
        written++;
      }),
      { numRuns: 500 },
    );
    expect(written).toBeGreaterThan(50);
  });
});

/** So close to 0 that it is refused. */
function isTiny(given: number): boolean {
  return given !== 0 && Math.abs(given) < 1e-100;
}

describe('a service call that fails', () => {
  /** Inserts into a cell that may hold something, which the user confirms. */
  function attempt(addon: Workbench, request: FormulaRequest, fail: (addon: Workbench) => void): FormulaReply {
    addon.calls.reset();
    fail(addon);
    const reply = addon.run('insertFormula', request);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as FormulaReply;
  }

  function prepare(typed: string): { addon: Workbench; request: FormulaRequest } {
    const addon = openVideos();
    if (typed === 'ours') insert(addon);
    else if (typed !== '') addon.setCell('Data', 'F2', typed);
    return { addon, request: typed === '' ? rates : confirm(rates, insert(addon)) };
  }

  /** Which call it is over a text, counted from 1. */
  function callOf(name: string): number {
    const { addon, request } = prepare('mine');
    insert(addon, request);
    return addon.calls.names.indexOf(name) + 1;
  }

  const cases = ['', 'mine', "'=1+1", '7', 'TRUE', '3/26/2026', '=SUM(B2:B3)', 'ours'].flatMap((typed) => {
    const { addon, request } = prepare(typed);
    const count = attempt(addon, request, () => undefined).ok ? addon.calls.names.length : 0;
    return Array.from({ length: count }, (_, i) => [i + 1, typed, addon.calls.names[i] ?? ''] as const);
  });

  it('is tried at every call', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8 * 7);
  });

  it.each(cases)('call %d over %j (%s): the formula stands, or all is as it was', (n, typed) => {
    const { addon, request } = prepare(typed);
    const before = all(addon);
    const reply = attempt(addon, request, ({ calls }) => calls.failAt(n));
    if (reply.ok) {
      expect(formulaAt(addon, 'Data', 'F2')).toBe('=ENGAGEMENT_RATE(B2:B4;C2:C4;D2:D4;E2:E4)');
      expect(addon.values('Data', 'F3:F4')).toEqual([[0.01], ['']]);
    } else {
      expect(reply).toEqual({ ok: false, problem: 'not-written' });
      expect(all(addon)).toBe(before);
      expect(insert(addon, request).ok).toBe(true);
    }
  });

  it('says so where the cell can’t be given back what it held', () => {
    const flush = callOf('SpreadsheetApp.flush');
    const { addon, request } = prepare('mine');
    const reply = attempt(addon, request, ({ calls }) => calls.failAt(flush, 20));
    expect(reply).toEqual({ ok: false, problem: 'left-over', sheetName: 'Data', a1: 'F2' });
  });

  it('asks for nothing to be put back where nothing was changed', () => {
    const write = callOf('Range.setFormula');
    const { addon, request } = prepare('mine');
    expect(attempt(addon, request, ({ calls }) => calls.failAt(write))).toEqual({ ok: false, problem: 'not-written' });
    expect(addon.calls.names.slice(write)).toEqual(['Range.getValue', 'Range.getFormula', 'Lock.releaseLock']);
  });
});
