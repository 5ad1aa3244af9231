import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { languages } from '../../src/lang/language';
import { call } from '../../src/sheet/call';
import { InputError } from '../../src/sheet/problem';
import { sentence } from '../../src/sheet/sentence';

/** Whatever a cell can hold, and what it can't. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>('', 0, 1, 0.15, 100, 10_000, 61) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('low', 'høy', 'wide', 'Norge', 'nb', true, false) },
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

describe.each(allEntries().map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  it('gives finite values in a rectangle, or one of our sentences', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: entry.parameters.length + 1 }), (args) => {
        let result: unknown;
        try {
          result = call(entry, args);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          for (const language of languages) {
            const text = sentence(error, language);
            expect(text.length).toBeLessThanOrEqual(300);
            expect(text).toMatch(new RegExp(`^${entry.name}: .+[.…]$`, 'su'));
            expect(text).not.toMatch(/undefined|\[object|NaN%/);
          }
          return;
        }
        const rows = Array.isArray(result) ? result : [[result]];
        for (const cells of rows) {
          expect(cells).toHaveLength(rows[0].length);
          for (const value of cells) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else expect(['string', 'boolean']).toContain(typeof value);
          }
        }
      }),
      { numRuns: 2000 },
    );
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
