import type { Engine } from './engine';

/** A format that the engine cannot read would throw at each evaluation and leave its Model broken. */
export function checkedFormat(engine: Engine, value: unknown): string {
  if (typeof value !== 'string') throw new Error('A number format must be a text.');
  if (value === '' || value === 'General') return '';
  try {
    engine.helpers.parseFormat(value);
    engine.helpers.formatValue(1.5, { format: value, locale: engine.DEFAULT_LOCALE });
  } catch {
    throw new Error(`not emulated: the number format ${value}`);
  }
  return value;
}
