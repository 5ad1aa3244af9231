/** What stood in a cell that could not be used. */
export type Held =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'other' };

/** Error cells reach a custom function as the text that they show. */
const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|CYCLE!|BAD_EXPR|LOADING!?)/i;

/** A cell without content: blank, or an argument that was left out. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null;
}

/** Dates come from another JavaScript context, where `instanceof` fails. */
export function isDate(cell: unknown): boolean {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

export function holds(cell: unknown): Held {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'flag', value: cell };
  if (typeof cell === 'string') return { kind: ERROR_TEXT.test(cell) ? 'error' : 'text', value: cell };
  return { kind: isDate(cell) ? 'date' : 'other' };
}
