import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { column, messageOf, norwegianMessageOf, row, run } from './sheet';
import { parameters, replaced } from './signatures';

describe('series', () => {
  it('are read as one list, whatever their form', () => {
    const inARow = run('FORECAST_ERROR', row(100, 200, 50, 70), row(120, 180, 100, 70));
    expect(run('FORECAST_ERROR', column(100, 200, 50, 70), column(120, 180, 100, 70))).toEqual(inARow);
    expect(
      run(
        'FORECAST_ERROR',
        [
          [100, 200],
          [50, 70],
        ],
        [
          [120, 180],
          [100, 70],
        ],
      ),
    ).toEqual(inARow);
    expect(run('FORECAST_ERROR', [[100], [200], [50], [70]], [[120, 180, 100, 70]])).toEqual(inARow);
  });

  it('are one list of one where they are a cell', () => {
    expectResult(run('FORECAST_ERROR', 100, 120), [
      ['Pairs', 1],
      ['Bias', 0.2],
      ['Mean absolute percentage error', 0.2],
    ]);
  });

  it.each([
    ['ENGAGEMENT_SUMMARY', [column(1, 2), column(1, 2), column(1, 2), column(1, 2, 3)]],
    ['ENGAGEMENT_SUMMARY', [column(1, 2), column(1, 2), column(1, 2), column(1, 2), column(1)]],
    ['ENGAGEMENT_SUMMARY', [column(1, 2), 1, column(1, 2), column(1, 2)]],
    ['CALIBRATE_REWARDS', [column(1, 2), column(1, 2, 3), column(1, 2)]],
    ['FORECAST_ERROR', [column(1, 2), column(1, 2, 3)]],
    ['INCOME_SIMULATION', [column(1, 2), column(1, 2), column(3)]],
  ])('of one call have the same length: %s', (name, args) => {
    const message = messageOf(name, ...args);
    expect(message).toMatch(/2 rows × 1 column/);
    expect(message).toMatch(/(3 rows|1 row) × 1 column/);
  });
});

describe('tables', () => {
  const elsewhere = parameters.filter(({ shape, series }) => ['table', 'list'].includes(shape) && !series);

  it.each(
    elsewhere.map((one) => [one.name, one.parameter, one] as const),
  )('%s refuses a range for %s, and says so', (name, parameter, { index, value, values }) => {
    for (const range of [column(value, value), row(value, value)]) {
      const message = messageOf(name, ...replaced(values, index, range));
      expect(message).toContain(parameter);
      expect(message).toMatch(/one cell/);
    }
    expect(norwegianMessageOf(name, ...replaced(values, index, column(value, value)))).toMatch(/én celle/);
  });

  it('say that it is because the result is a table', () => {
    expect(messageOf('PROGRAM_COMPARISON', column(1, 2))).toMatch(/because the result is a table/);
  });
});
