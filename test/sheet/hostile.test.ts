import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/catalogue/entry';
import { allEntries } from '../../src/catalogue/index';
import { languages } from '../../src/lang/language';
import { call } from '../../src/sheet/call';
import { InputError } from '../../src/sheet/problem';
import { sentence } from '../../src/sheet/sentence';
import { goodArguments } from './likely';

/** Whatever a cell can hold, and what it can't. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>('', 0, 1, 0.15, 100, 10_000, 61) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('low', 'høy', 'wide', 'Norge', 'nb', true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('finans', 'tech', 'netto', 'Gross', 'usage_30', 'RUSH') },
  { weight: 2, arbitrary: fc.double() },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '#N/A',
    '#REF!',
    '=A1',
    new Date(0),
    1e308,
    5e-324,
    -1,
    {},
    [],
    '__proto__',
  ),
);
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  fc.array(
    cell.map((value) => [value]),
    { maxLength: 4 },
  ),
  fc.array(cell, { maxLength: 4 }).map((cells) => [cells]),
  fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  fc.array(cell, { maxLength: 3 }),
);

/** Good calls, the same with one argument spoiled, and calls of nothing but noise. */
function anyArguments(entry: Entry): fc.Arbitrary<unknown[]> {
  const good = goodArguments(entry);
  const spoiled = fc.tuple(good, argument, fc.nat({ max: entry.parameters.length })).map(([args, bad, at]) => {
    const list = [...args];
    list[at] = bad;
    // A hole is an argument that was left out.
    return Array.from(list);
  });
  const noise = fc.array(argument, { maxLength: entry.parameters.length + 1 });
  return fc.oneof(good, spoiled, noise);
}

/** Calls over all functions together. */
const CALLS = 100_000;
const entries = allEntries();
let calls = 0;

afterAll(() => expect(calls).toBeGreaterThanOrEqual(CALLS));

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  it('gives finite values in a rectangle, or one of our sentences', () => {
    let answered = 0;
    let refused = 0;
    fc.assert(
      fc.property(anyArguments(entry), (args) => {
        let result: unknown;
        calls++;
        try {
          result = call(entry, args);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          refused++;
          for (const language of languages) {
            const text = sentence(error, language);
            expect(text.length).toBeLessThanOrEqual(300);
            expect(text).toMatch(new RegExp(`^${entry.name}: .+[.…]$`, 'su'));
            expect(text).not.toMatch(/undefined|\[object|NaN%/);
          }
          return;
        }
        answered++;
        const rows = Array.isArray(result) ? result : [[result]];
        for (const cells of rows) {
          expect(cells).toHaveLength(rows[0].length);
          for (const value of cells) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else expect(['string', 'boolean']).toContain(typeof value);
          }
        }
      }),
      { numRuns: Math.ceil(CALLS / entries.length) },
    );
    // Both were tried, many times.
    expect(answered).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });

  it('has a sentence for the longest input there is', () => {
    const long = 'x'.repeat(5000);
    const args = entry.parameters.map(() => Array.from({ length: 3 }, () => [long]));
    try {
      call(entry, args);
    } catch (error) {
      for (const language of languages) {
        const text = sentence(error as InputError, language);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text, 'what to do').toMatch(
          /(Write|Skriv|Row 1|Rad 1|one row lower|én rad lenger ned|takes one cell|tar én celle)/,
        );
      }
      return;
    }
    throw new Error('accepted');
  });
});
