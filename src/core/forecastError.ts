/** How far estimates were from what came. */
export interface ForecastError {
  readonly pairs: number;
  /** (Σ estimate − Σ actual) ÷ Σ actual: above 0 for estimates that promise too much. `null` where nothing came. */
  readonly bias: number | null;
  /** Mean of |estimate − actual| ÷ actual over the pairs whose actual isn't 0; `null` without any. */
  readonly meanAbsolutePercentageError: number | null;
}

/** Compares estimates with what came, pair by pair. */
export function forecastError(actual: readonly number[], estimate: readonly number[]): ForecastError {
  let sumActual = 0;
  let sumEstimate = 0;
  let sumOfErrors = 0;
  let measured = 0;
  for (const [i, came] of actual.entries()) {
    const expected = estimate[i] as number;
    sumActual += came;
    sumEstimate += expected;
    if (came === 0) continue;
    sumOfErrors += Math.abs(expected - came) / came;
    measured++;
  }
  return {
    pairs: actual.length,
    bias: sumActual === 0 ? null : (sumEstimate - sumActual) / sumActual,
    meanAbsolutePercentageError: measured === 0 ? null : sumOfErrors / measured,
  };
}
