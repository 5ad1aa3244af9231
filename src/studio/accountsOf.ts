import type { StudioTable } from './table';

/** The different accounts that tables are of, as far as their archives tell. Their figures must not be mixed. */
export function accountsOf(tables: readonly Pick<StudioTable, 'handle'>[]): string[] {
  const handles = new Map<string, string>();
  // Handles are the same in any case.
  for (const { handle } of tables) {
    if (handle !== null && !handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), handle);
  }
  return [...handles.values()];
}
