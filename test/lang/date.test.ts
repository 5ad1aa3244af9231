import { describe, expect, it } from 'vitest';
import { dayOf, formatDate } from '../../src/lang/date';

describe('the day of a date cell', () => {
  it.each([
    ['UTC−10', '2026-11-24T10:00:00.000Z'],
    ['UTC', '2026-11-24T00:00:00.000Z'],
    ['UTC+1', '2026-11-23T23:00:00.000Z'],
    ['UTC+13', '2026-11-23T11:00:00.000Z'],
  ])('is the one that begins there in %s', (_, moment) => expect(dayOf(moment)).toBe('2026-11-24'));

  it.each(['', 'soon', '+275760-09-13T00:00:00.000Z'])('is none for “%s”', (text) => expect(dayOf(text)).toBe(''));
});

describe('a date', () => {
  it('is written in figures as a language has them, as far as it is known', () => {
    expect(formatDate('2025-11-26', 'nb')).toBe('26.11.2025');
    expect(formatDate('2025-11', 'nb')).toBe('11.2025');
    expect(formatDate('2025-11-26', 'en')).toBe('2025-11-26');
  });
});
