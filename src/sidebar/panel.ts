/** The pages of the panel, in the order in which they are named at its top. */
export const pages = ['plans', 'formulas', 'rates', 'tracker'] as const;

export type Page = (typeof pages)[number];

/** The parts of the panel that are loaded when one of their pages is first wanted. */
export const parts = ['formulas', 'tracker'] as const;

export type Part = (typeof parts)[number];

/** The part that a page is in; `null` for what is there from the beginning. */
export function partOf(page: Page): Part | null {
  if (page === 'plans') return null;
  return page === 'tracker' ? 'tracker' : 'formulas';
}
