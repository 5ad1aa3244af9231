import type { Language, Text } from '../lang/language';
import type { Rule } from './rate';
import type { RateId } from './rates';
import type { UnitCode } from './units';

/** The chapters of the reference, in the order users see them. */
export const groups = ['engagement', 'programmes', 'goals', 'own_figures', 'streams', 'rates'] as const;

export type Group = (typeof groups)[number];

/** A few words, by code. */
export interface Words {
  readonly [code: string]: Text;
}

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
  /**
   * Reads the whole range as one list and is never mapped. Only where the result is a table or a list. `complete`: a row
   * with a blank in any such series is skipped. `gaps`: blanks stay, as `undefined`, and the formula decides.
   */
  readonly series?: 'complete' | 'gaps';
  /** Narrow the unit's bounds. */
  readonly min?: number;
  readonly max?: number;
  /** What lies at `max`, where the number alone doesn't tell. */
  readonly maxIs?: Text;
  /** Is divided by, so it must be above this. */
  readonly above?: number;
  /** Takes whole numbers only. */
  readonly whole?: true;
  /** A number below `min` was probably meant in minutes. */
  readonly minutes?: true;
  /** The most rows that are read, where more would take longer than a cell may. */
  readonly longest?: number;
  /** Name of another series that this one must reach in every row. */
  readonly reaches?: string;
  readonly default?: number;
  /** The published figure that counts when none is given: its middle. Where it has levels, their words are taken too. */
  readonly rate?: RateId;
  /** Takes these words as well, each for the middle figure of its rate; the one of `default` when none is given. */
  readonly named?: {
    readonly words: Words;
    readonly rates: { readonly [code: string]: RateId };
    readonly default: string;
  };
}

/** One of a few words, each understood in both languages. */
export interface WordParameter extends Shared {
  readonly type: 'word';
  readonly words: Words;
  /** Absent where the word is required. */
  readonly default?: string;
  /** Name of the function that lists the words, where they are too many for a message. */
  readonly listedBy?: string;
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

type Argument<P> = P extends { readonly series: 'complete' }
  ? readonly Single<P>[]
  : P extends { readonly series: 'gaps' }
    ? readonly (Single<P> | undefined)[]
    : P extends { readonly optional: true }
      ? Single<P> | undefined
      : Single<P>;

/** What `compute` gets: one value for each parameter, in their order, checked and with defaults filled in. */
export type Arguments<P extends readonly Parameter[]> = { readonly [I in keyof P]: Argument<P[I]> };

/** One result in a cell; `null` is shown as an empty cell. */
export type Value = number | string | boolean | null;

/**
 * How a result lies in the sheet. cell: one value for each cell of the ranges. row: several columns for each row. list: one
 * value for each cell of a series, which depends on those before it. table: one table, whatever the ranges.
 */
export interface Results {
  readonly cell: Value;
  readonly row: readonly Value[];
  readonly list: readonly Value[];
  readonly table: readonly (readonly Value[])[];
}

export interface Result {
  /** Unit of the numbers; absent for texts, TRUE and FALSE, and tables with numbers of several units. */
  readonly unit?: UnitCode;
  /** Units of the cells of a table, row by row; `null` for texts. */
  readonly table?: readonly (readonly (UnitCode | null)[])[];
  /** Names of the columns of a row. */
  readonly columns?: readonly Text[];
}

/** What a cell of an example holds; a list stands for a column of cells. */
export type ExampleArgument = number | string | boolean | readonly (number | string)[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Value | readonly Value[] | readonly (readonly Value[])[];
  /** More rows follow those of `result`. */
  readonly rest?: true;
}

/** What is told of a function. A cell never asks for it, so Code.js is built without it: see `about`. */
export interface About {
  readonly group: Group;
  /** What somebody wants to know who needs the function. */
  readonly question: Text;
  readonly summary: Text;
  readonly result: Text;
  /** What blanks and zeros do, where the parameters don't tell. */
  readonly blanks?: Text;
  readonly examples: readonly Example[];
  /** What a user should know before acting on the figure. */
  readonly notes?: Text;
  /** Rates and rules behind the result that no parameter names. */
  readonly basedOn?: readonly (RateId | Rule)[];
  /** Names of functions that go before or after this one. */
  readonly related: readonly string[];
  /** Other words that people search with. */
  readonly keywords?: Text;
}

/** A function as its file writes it. Everything else that exists of a function is made from this. */
export interface Definition<P extends readonly Parameter[], S extends keyof Results> {
  readonly name: string;
  readonly shape: S;
  readonly parameters: P;
  readonly result?: Result;
  readonly compute: (...args: Arguments<P>) => Results[S];
  readonly about: About;
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
