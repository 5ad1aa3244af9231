import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/catalogue/entry';
import { allEntries } from '../../src/catalogue/index';
import { isOptional, wordsBesides } from '../../src/catalogue/leftOut';
import { unitOf } from '../../src/catalogue/units';
import { run } from '../sheet/calling';

/** Whatever a parameter takes, as its own description has it. */
function valid(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case 'number': {
      const unit = unitOf(parameter.unit);
      const min = Math.max(
        parameter.above === undefined ? -1e6 : parameter.above + 0.01,
        parameter.min ?? unit.min ?? -1e6,
      );
      const max = Math.min(parameter.max ?? unit.max ?? 1e6, 1e6);
      const figure = parameter.whole
        ? fc.integer({ min, max })
        : fc.integer({ min: Math.ceil(min * 1000), max: max * 1000 }).map((parts) => parts / 1000);
      const words = Object.values(wordsBesides(parameter) ?? {}).flatMap(({ en, nb }) => [en, nb]);
      return words.length === 0 ? figure : fc.oneof(figure, fc.constantFrom(...words));
    }
    case 'word':
      return fc.constantFrom(...Object.values(parameter.words).flatMap(({ en, nb }) => [en, nb]));
    case 'flag':
      return fc.boolean();
    case 'country':
      return fc.constantFrom('US', 'Norge', 'Germany', 'uk');
    case 'language':
      return fc.constantFrom('en', 'nb');
  }
}

const cellsOf = (parameter: Parameter) => fc.oneof({ weight: 6, arbitrary: valid(parameter) }, fc.constant(''));
const mapped = allEntries().filter(({ shape }) => shape === 'cell' || shape === 'row');

it('there are functions to try', () => expect(mapped.length).toBeGreaterThan(20));

describe.each(mapped.map((entry) => [entry.name, entry] as const))('%s', (name, { parameters, shape }) => {
  const rows = fc.array(fc.tuple(...parameters.map(cellsOf)), { minLength: 2, maxLength: 6 });
  const columnOf = (given: readonly unknown[][], i: number) => given.map((line) => [line[i]]);

  it('mapping columns equals mapping each row', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const together = run(name, ...parameters.map((_, i) => columnOf(given, i)));
        const each = given.map((line) => run(name, ...line) as unknown);
        expect(together).toEqual(
          shape === 'row' ? each.map((result) => (result as unknown[][])[0]) : each.map((result) => [result]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('a required cell that is blank gives an empty result, and no other row changes', () => {
    const required = parameters
      .map((parameter, i) => ({ parameter, i }))
      .filter(({ parameter }) => !isOptional(parameter));
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (given, pickRow, pickCell) => {
        const at = pickRow % given.length;
        const { i } = required[pickCell % required.length] as (typeof required)[number];
        const holed = given.map((line, r) => line.map((value, c) => (r === at && c === i ? '' : value)));
        const [before, after] = [given, holed].map(
          (all) => run(name, ...parameters.map((_, c) => columnOf(all, c))) as unknown[][],
        );
        expect((after?.[at] as unknown[]).every((cell) => cell === '')).toBe(true);
        expect(after?.filter((_, r) => r !== at)).toEqual(before?.filter((_, r) => r !== at));
      }),
      { numRuns: 50 },
    );
  });

  if (shape === 'row') return;

  it('rows and columns are mapped alike, and a grid is each pair', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const down = run(name, ...parameters.map((_, i) => columnOf(given, i))) as unknown[][];
        const across = run(name, ...parameters.map((_, i) => [given.map((line) => line[i])]));
        expect(across).toEqual([down.flat()]);
        if (parameters.length < 2) return;
        const [first, second] = [given.map((line) => line[0]), given.map((line) => line[1])];
        const rest = (given[0] as unknown[]).slice(2);
        const grid = run(
          name,
          first.map((value) => [value]),
          [second],
          ...rest,
        ) as unknown[][];
        grid.forEach((line, r) => {
          line.forEach((cell, c) => {
            expect(cell).toEqual(run(name, first[r], second[c], ...rest));
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});
