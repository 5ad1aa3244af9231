import { describe, expect, it } from 'vitest';
import { differenceTo } from '../../src/scenario/compare';
import type { Values } from '../../src/scenario/scenario';
import { expectClose } from '../close';
import { range, results } from './plans';

describe('a plan beside another', () => {
  const first = results({ deals: 2, fee: range(100, 200, 900), costs: 100 });
  const other = (values: Values) => results({ deals: 3, fee: range(100, 200, 300), costs: 150, ...values });

  it('brings and leaves more or less, at mid', () => {
    expect(differenceTo(first, other({}), 'total')).toEqual({ amount: 200, share: 0.5 });
    expect(differenceTo(first, other({}), 'net')?.amount).toBe(150);
    expectClose(differenceTo(first, other({}), 'net')?.share, 0.5);
    expect(differenceTo(other({}), first, 'total')?.amount).toBe(-200);
    expectClose(differenceTo(other({}), first, 'total')?.share, -1 / 3);
    expect(differenceTo(first, first, 'net')).toEqual({ amount: 0, share: 0 });
  });

  it('is no share of nothing, nor of a loss', () => {
    expect(differenceTo(results({}), first, 'total')).toEqual({ amount: 400, share: null });
    expect(differenceTo(results({ costs: 100 }), first, 'net')).toEqual({ amount: 400, share: null });
  });

  it('is not told across currencies', () => {
    expect(differenceTo(first, other({ currency: 'NOK' }), 'net')).toBeNull();
    expect(differenceTo(first, other({ currency: 'usd' }), 'net')?.amount).toBe(150);
    const kroner = results({ currency: 'nok', deals: 1, fee: 100 });
    expect(differenceTo(kroner, other({ currency: ' NOK' }), 'total')?.amount).toBe(500);
  });
});
