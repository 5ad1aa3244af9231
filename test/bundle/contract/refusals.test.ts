import { describe, expect, it } from 'vitest';
import { column, messageOf, norwegianMessageOf, row, run } from './sheet';
import { parameters, replaced, type signatures } from './signatures';

type Kind = (typeof signatures)[number]['parameters'][number][1];
const of = (...kinds: Kind[]) =>
  parameters.filter(({ kind }) => kinds.includes(kind)).map((one) => [one.name, one.parameter, one] as const);
const numeric = of(
  'signed',
  'number',
  'number or level',
  'share',
  'share or level',
  'rate',
  'seconds',
  'days',
  'draws',
  'seed',
  'niche',
);

describe('not a number', () => {
  it.each(numeric)('%s refuses text, yes/no, dates and error cells for %s', (name, parameter, {
    index,
    values,
    kind,
  }) => {
    const texts = ['1 000', '12,5', '1,000', '15%', '15', 'abc', '$5'];
    for (const text of texts) {
      const message = messageOf(name, ...replaced(values, index, text));
      expect(message).toContain(`${parameter}: “${text}” is `);
      expect(message).toMatch(
        kind === 'niche' || kind.endsWith('level') ? /neither a number nor/ : /is text, not a number/,
      );
    }
    for (const flag of [true, false]) {
      expect(messageOf(name, ...replaced(values, index, flag))).toContain(
        `${parameter}: ${flag ? 'TRUE' : 'FALSE'} is not a number`,
      );
    }
    expect(messageOf(name, ...replaced(values, index, new Date(2026, 0, 1)))).toContain(
      `${parameter}: a date is not a number`,
    );
    for (const error of ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']) {
      expect(messageOf(name, ...replaced(values, index, error))).toContain(
        `${parameter}: the cell holds the error ${error}`,
      );
    }
  });

  it.each(
    // Tables and lists take single cells beside their series.
    numeric.filter(([, , { shape, series }]) => series || !['table', 'list'].includes(shape)),
  )('%s refuses them inside a range for %s', (name, parameter, { index, values, shape, value }) => {
    const inRange = (one: unknown, i: number) => (shape === 'row' || isSeries(name, i) ? column(one, one) : one);
    const args = values.map(inRange);
    for (const bad of ['abc', true, new Date(2026, 0, 1), '#N/A']) {
      expect(messageOf(name, ...replaced(args, index, column(value, bad)))).toContain(
        `${parameter}, row 2 of the range: `,
      );
    }
  });

  it('is said in Norwegian to a Norwegian user', () => {
    expect(norwegianMessageOf('WATCH_SHARE', '12,5', 60)).toContain('«12,5» er tekst, ikke et tall');
    expect(norwegianMessageOf('WATCH_SHARE', true, 60)).toContain('TRUE (SANN) er ikke et tall');
    expect(norwegianMessageOf('WATCH_SHARE', new Date(0), 60)).toContain('en dato er ikke et tall');
    expect(norwegianMessageOf('WATCH_SHARE', '#N/A', 60)).toContain('feilen #N/A');
  });

  it.each(
    of('flag', 'level', 'band', 'manager', 'language', 'country', 'id'),
  )('%s says for %s, too, that the input holds an error', (name, parameter, { index, values }) => {
    expect(messageOf(name, ...replaced(values, index, '#N/A'))).toContain(
      `${parameter}: the cell holds the error #N/A`,
    );
  });
});

const isSeries = (name: string, index: number) =>
  parameters.some((one) => one.name === name && one.index === index && one.series);

describe('shares', () => {
  it.each(of('share', 'share or level'))('%s: a %s above 1 is refused with the percent hint', (name, parameter, {
    index,
    values,
  }) => {
    const message = messageOf(name, ...replaced(values, index, 15));
    expect(message).toContain(`${parameter}: 15 looks like percent points`);
    expect(message).toMatch(/[Ww]rite 15% or 0\.15\b/);
    expect(messageOf(name, ...replaced(values, index, 1.01))).toContain('looks like percent points');
    const norwegian = norwegianMessageOf(name, ...replaced(values, index, 15));
    expect(norwegian).toMatch(/15 ser ut som prosentpoeng.*[Ss]kriv 15 ?% eller 0,15\b/);
  });

  it.each(of('share', 'share or level'))('%s: a %s may be 1, and is never negative', (name, parameter, {
    index,
    values,
  }) => {
    expect(() => run(name, ...replaced(values, index, 1))).not.toThrow();
    expect(messageOf(name, ...replaced(values, index, -0.01))).toContain(`${parameter}: −0.01`);
  });

  it.each(
    of('rate'),
  )('%s: a %s may be negative or a little above 1; above 2 is refused with the hint', (name, parameter, {
    index,
    values,
  }) => {
    for (const rate of [-0.5, 0, 1.5, 2]) expect(() => run(name, ...replaced(values, index, rate))).not.toThrow();
    const message = messageOf(name, ...replaced(values, index, 15));
    expect(message).toContain(`${parameter}: 15 looks like percent points`);
    expect(message).toMatch(/[Ww]rite 15% or 0\.15\b/);
    expect(messageOf(name, ...replaced(values, index, 2.01))).toContain('looks like percent points');
  });
});

describe('bounds', () => {
  it.each(of('number', 'number or level', 'days', 'niche'))('%s: %s is 0 or more', (name, parameter, {
    index,
    values,
  }) => {
    const message = messageOf(name, ...replaced(values, index, -1));
    expect(message).toContain(`${parameter}: −1`);
    expect(message).toMatch(/0/);
  });

  it.each(of('signed'))('%s: %s may be negative', (name, _, { index, values }) => {
    expect(() => run(name, ...replaced(values, index, -1))).not.toThrow();
  });

  it.each(of('seconds'))('%s: a %s below 3 looks like minutes', (name, parameter, { index, values }) => {
    expect(messageOf(name, ...replaced(values, index, 1.5))).toContain(`${parameter}: 1.5 looks like minutes`);
    expect(messageOf(name, ...replaced(values, index, 2.99))).toContain('looks like minutes');
    expect(norwegianMessageOf(name, ...replaced(values, index, 1.5))).toContain('1,5 ser ut som minutter');
    expect(() => run(name, ...replaced(values, index, 3))).not.toThrow();
    // It is the video's length that is asked for, whatever the row.
    expect(messageOf(name, ...replaced(values, index, 0))).toContain(parameter);
  });

  it.each([
    ['usage_days', [1000, 366], '365'],
    ['spark_days', [1000, 0, 181], '180'],
    ['exclusivity_days', [1000, 0, 0, 91], '90'],
  ])('a term of %s longer than the table is an error that says so', (parameter, args, most) => {
    const message = messageOf('BRAND_DEAL_QUOTE', ...args);
    expect(message).toContain(parameter);
    expect(message).toMatch(/longest/);
    expect(message).toContain(most);
    expect(norwegianMessageOf('BRAND_DEAL_QUOTE', ...args)).toMatch(/lengste/);
  });
});

describe('yes or no', () => {
  const flags = of('flag');

  it.each(flags)('%s takes TRUE and FALSE for %s', (name, _, { index, values }) => {
    for (const flag of [true, false]) expect(() => run(name, ...replaced(values, index, flag))).not.toThrow();
  });

  it.each(flags)('%s refuses text and numbers for %s', (name, parameter, { index, values }) => {
    for (const text of ['yes', 'ja', 'TRUE', 'SANN', 'x']) {
      const message = messageOf(name, ...replaced(values, index, text));
      expect(message).toContain(`${parameter}: “${text}” is not TRUE or FALSE`);
    }
    for (const other of [0, 1, new Date(0)])
      expect(messageOf(name, ...replaced(values, index, other))).toContain('is not TRUE or FALSE');
    expect(norwegianMessageOf(name, ...replaced(values, index, 'ja'))).toContain('TRUE (SANN) eller FALSE (USANN)');
  });

  it('are looked at row by row', () => {
    expect(run('REWARDS_ESTIMATE', 1000, 1, 90, row(true, false, ''))).toEqual(row(0, 1, 1));
  });
});
