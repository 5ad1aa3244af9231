/** The pages of the panel, in the order in which they are named at its top. */
export const pages = ['plans', 'formulas', 'rates'] as const;

export type Page = (typeof pages)[number];

/** Whether a page is in the part of the panel that is loaded when it is first wanted. */
export function isInPart(page: Page): boolean {
  return page !== 'plans';
}
