import type { Language, Text } from '../lang/language';
import type { Rate, Rule } from './rate';
import type { UnitCode } from './units';

/** The chapters of the reference, in the order users see them. */
export type Group = 'engagement' | 'programmes' | 'goals';

interface Shared {
  /** As the user sees it in the formula's help: `video_seconds`. */
  readonly name: string;
  /** What it is called in running text. */
  readonly label: Text;
  readonly help: Text;
  /** May be left out although it has no default: the rule that needs it is then not applied. */
  readonly optional?: true;
}

export interface NumberParameter extends Shared {
  readonly type: 'number';
  readonly unit: UnitCode;
  /** Reads the whole range as one list and is never mapped. Only in functions whose result is a table. */
  readonly series?: true;
  /** Narrow the unit's bounds. */
  readonly min?: number;
  readonly max?: number;
  /** Is divided by, so it must be above this. */
  readonly above?: number;
  /** A number below `min` was probably meant in minutes. */
  readonly minutes?: true;
  readonly default?: number;
  /** Takes `low`, `mid` and `high` of this rate besides numbers; the default is `mid`. */
  readonly levels?: Rate;
}

/** One of a few words, each understood in both languages. */
export interface WordParameter extends Shared {
  readonly type: 'word';
  readonly words: { readonly [code: string]: Text };
  readonly default: string;
}

export interface FlagParameter extends Shared {
  readonly type: 'flag';
  readonly default: boolean;
}

export interface CountryParameter extends Shared {
  readonly type: 'country';
}

export interface LanguageParameter extends Shared {
  readonly type: 'language';
  readonly default: Language;
}

export type Parameter = NumberParameter | WordParameter | FlagParameter | CountryParameter | LanguageParameter;

type Single<P> = P extends { readonly type: 'number' }
  ? number
  : P extends { readonly type: 'word'; readonly words: infer W }
    ? keyof W
    : P extends { readonly type: 'flag' }
      ? boolean
      : P extends { readonly type: 'language' }
        ? Language
        : string;

type Argument<P> = P extends { readonly series: true }
  ? readonly Single<P>[]
  : P extends { readonly optional: true }
    ? Single<P> | undefined
    : Single<P>;

/** What `compute` gets: one value for each parameter, in their order, checked and with defaults filled in. */
export type Arguments<P extends readonly Parameter[]> = { readonly [I in keyof P]: Argument<P[I]> };

/** One result in a cell; `null` is shown as an empty cell. */
export type Value = number | string | boolean | null;

/**
 * How a result lies in the sheet. cell: one value for each cell of the ranges. row: several columns for each row.
 * table: one table, whatever the ranges.
 */
export interface Results {
  readonly cell: Value;
  readonly row: readonly Value[];
  readonly table: readonly (readonly Value[])[];
}

export interface Result {
  readonly help: Text;
  /** Unit of the number in a cell; absent for texts, TRUE and FALSE, and tables, whose `help` says it. */
  readonly unit?: UnitCode;
  /** Names of the columns of a row. */
  readonly columns?: readonly Text[];
}

/** What a cell of an example holds; a list stands for a column of cells. */
export type ExampleArgument = number | string | boolean | readonly (number | string)[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Value | readonly Value[] | readonly (readonly Value[])[];
}

/** A function as its file writes it. Everything else that exists of a function is made from this. */
export interface Definition<P extends readonly Parameter[], S extends keyof Results> {
  readonly name: string;
  readonly group: Group;
  readonly shape: S;
  readonly summary: Text;
  readonly parameters: P;
  readonly result: Result;
  readonly examples: readonly Example[];
  /** What a user should know before acting on the figure. */
  readonly notes?: Text;
  /** Rates and rules behind the result that no parameter names. */
  readonly basedOn?: readonly (Rate | Rule)[];
  readonly compute: (...args: Arguments<P>) => Results[S];
}

/** A function of any parameters, as the rooms above the catalogue see it. */
export interface Entry extends Omit<Definition<readonly Parameter[], keyof Results>, 'compute'> {
  /** Gives what `shape` says. Only `sheet` calls it, after checking every argument. */
  readonly compute: (...args: never[]) => Results[keyof Results];
}

/** Lets the compiler hold `compute` to the parameters beside it; from then on `sheet` vouches for the arguments. */
export function define<const P extends readonly Parameter[], S extends keyof Results>(
  definition: Definition<P, S>,
): Entry {
  return definition as unknown as Entry;
}

/** Whether a call may leave the parameter out. */
export function isOptional(parameter: Parameter): boolean {
  return parameter.optional === true || defaultOf(parameter) !== undefined;
}

/** The value of an argument that was left out or is blank; `undefined` where the parameter has no default. */
export function defaultOf(parameter: Parameter): number | string | boolean | undefined {
  switch (parameter.type) {
    case 'number':
      return parameter.default ?? parameter.levels?.mid;
    case 'country':
      return undefined;
    default:
      return parameter.default;
  }
}
