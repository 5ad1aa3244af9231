import type { NumberParameter } from '../catalogue/entry';

/** The amount a month that a creator wants to reach. */
export const target = {
  name: 'target',
  label: { en: 'target a month', nb: 'mål per måned' },
  type: 'number',
  unit: 'usd',
  optional: true,
  help: { en: 'Amount in USD a month.', nb: 'Beløp i USD per måned.' },
} as const satisfies NumberParameter;
