import fc from 'fast-check';
import type { Entry, NumberParameter, Parameter } from '../../src/catalogue/entry';
import { isOptional, wordsBesides } from '../../src/catalogue/leftOut';
import { unitOf } from '../../src/catalogue/units';

/** What somebody might type who reads the reference: good cells of a parameter. */
export function goodCell(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case 'number':
      return goodNumber(parameter);
    case 'flag':
      return fc.boolean();
    case 'country':
      return fc.constantFrom('NO', 'Norge', 'UK', 'us', 'Tyskland');
    case 'language':
      return fc.constantFrom('en', 'nb', 'NB');
    case 'word':
      return fc.constantFrom(...Object.values(parameter.words).flatMap(({ en, nb }) => [en, nb.toUpperCase()]));
  }
}

function goodNumber(parameter: NumberParameter): fc.Arbitrary<unknown> {
  const unit = unitOf(parameter.unit);
  const least = Math.max(parameter.min ?? unit.min ?? -1000, parameter.above ?? Number.NEGATIVE_INFINITY);
  const most = parameter.max ?? unit.max ?? 1e9;
  const number = parameter.whole
    ? fc.integer({ min: least, max: Math.min(most, least + 400) })
    : fc.double({ min: least, max: most, minExcluded: parameter.above !== undefined, noNaN: true });
  const words = Object.values(wordsBesides(parameter) ?? {}).flatMap(({ en, nb }) => [en, nb]);
  return words.length === 0 ? number : fc.oneof(number, fc.constantFrom(...words));
}

/** Arguments that fit together, with a blank here and there; ranges of one height where ranges may stand. */
export function goodArguments(entry: Entry): fc.Arbitrary<unknown[]> {
  const { parameters, shape } = entry;
  const rising = parameters.some((parameter) => parameter.type === 'number' && parameter.reaches !== undefined);
  return fc.integer({ min: 1, max: 4 }).chain((height) => {
    const column = (cell: fc.Arbitrary<unknown>) =>
      fc.array(
        cell.map((value) => [value]),
        { minLength: height, maxLength: height },
      );
    const args = parameters.map((parameter, i) => {
      const good = goodCell(parameter);
      const cell = isOptional(parameter) ? fc.oneof({ weight: 3, arbitrary: good }, fc.constant('')) : good;
      const series = parameter.type === 'number' && parameter.series !== undefined;
      // Three figures in order: each parameter a band of its own.
      if (series && rising) return column(fc.integer({ min: i * 1000, max: i * 1000 + 999 }));
      if (series) return column(fc.oneof({ weight: 5, arbitrary: cell }, fc.constant('')));
      return shape === 'table' || shape === 'list' ? cell : fc.oneof(cell, column(cell));
    });
    const required = parameters.filter((parameter) => !isOptional(parameter)).length;
    // A row follows its first argument.
    const list = shape === 'row' ? [column(goodCell(parameters[0] as Parameter)), ...args.slice(1)] : args;
    return fc
      .tuple(fc.tuple(...list), fc.integer({ min: required, max: parameters.length }))
      .map(([values, count]) => values.slice(0, count));
  });
}
