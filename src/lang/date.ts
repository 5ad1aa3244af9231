import type { Language } from './language';

/** A date such as `2025-11-26`, or as much of it as is known (`2025-11`), as a language writes it in figures. */
export function formatDate(date: string, language: Language): string {
  return language === 'nb' ? date.split('-').reverse().join('.') : date;
}
