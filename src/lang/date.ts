import type { Language } from './language';

/** A date such as `2025-11-26`, or as much of it as is known (`2025-11`), as a language writes it in figures. */
export function formatDate(date: string, language: Language): string {
  return language === 'nb' ? date.split('-').reverse().join('.') : date;
}

/**
 * The day that a date cell means. It comes as the moment at which that day begins in the time zone of the document. Right
 * from UTC−10 to UTC+13, where nearly everybody is; farther out it is a day off. Empty for what is no moment.
 */
export function dayOf(iso: string): string {
  const day = new Date(Date.parse(iso) + 13 * 3_600_000);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
