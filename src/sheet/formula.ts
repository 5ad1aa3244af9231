/** A cell or range that a formula refers to, in A1 notation. */
export interface Reference {
  readonly ref: string;
}

/** An argument inside a formula: a reference, another call, or a literal. */
export type FormulaArgument = Reference | { readonly formula: string } | number | string | boolean;

/**
 * A call as a formula: English names and `;`, which every locale understands. Numbers are written without a decimal mark,
 * which some would misread: as percent where that is whole and asked for, otherwise as a quotient.
 */
export function writeCall(name: string, args: readonly (FormulaArgument | Percent)[]): string {
  return `${name}(${args.map(writeArgument).join(';')})`;
}

/** A list without what is blank at its end: arguments that may be left out, rows that show nothing. */
export function withoutBlankEnd<T>(list: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1] as T)) end--;
  return list.slice(0, end);
}

/** A number to be written as percent: 0.15 as `15%`. */
export interface Percent {
  readonly percent: number;
}

export function writeArgument(argument: FormulaArgument | Percent): string {
  if (typeof argument === 'number') return writeNumber(argument);
  if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if ('ref' in argument) return argument.ref;
  if ('formula' in argument) return argument.formula;
  const points = Number((argument.percent * 100).toPrecision(15));
  return Number.isInteger(points) ? `${writeNumber(points)}%` : writeNumber(argument.percent);
}

function writeNumber(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  return power >= 0 ? whole + fraction + '0'.repeat(power) : `${whole + fraction}/1${'0'.repeat(-power)}`;
}
