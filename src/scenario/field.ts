import type { CountryParameter, FlagParameter, NumberParameter, WordParameter } from '../catalogue/entry';
import type { Text } from '../lang/language';
import type { FieldGroup, FieldId, NumberFieldId } from './fieldIds';

interface Shared {
  readonly id: FieldId;
  readonly group: FieldGroup;
  /** As it is called in its block. */
  readonly label: Text;
  /** As it is called everywhere else; absent where the label tells it. */
  readonly fullLabel?: Text;
  readonly hint: Text;
  /** What a column with such figures is headed in users' sheets besides, in lower case. */
  readonly headers?: readonly string[];
}

export interface NumberField extends Shared {
  readonly id: NumberFieldId;
  readonly kind: 'number';
  /** Says which figures are good; the same bounds hold in a cell. Its rate is what counts when nothing is filled in. */
  readonly parameter: NumberParameter;
  /** The user may give a range instead of one figure. */
  readonly ranged?: true;
  /** The more of it, the less income: the low case takes its highest figure. */
  readonly lowers?: true;
  /** In the currency of the plan. */
  readonly money?: true;
}

/** A field of one of a few words; its default counts when nothing is chosen. */
export interface WordField extends Shared {
  readonly kind: 'word';
  readonly parameter: WordParameter;
}

export interface FlagField extends Shared {
  readonly kind: 'flag';
  readonly parameter: FlagParameter;
}

export interface CountryField extends Shared {
  readonly kind: 'country';
  readonly parameter: CountryParameter;
}

/** A few characters, as users call their currency: `NOK`, `kr`, `€`. */
export interface CurrencyField extends Shared {
  readonly kind: 'currency';
}

/** A day, as `2026-11-24`. */
export interface DateField extends Shared {
  readonly kind: 'date';
}

/** A field of a scenario: what it is called, and what it holds. */
export type Field = NumberField | WordField | FlagField | CountryField | CurrencyField | DateField;

/** The longest name of a currency. */
export const LONGEST_CURRENCY = 12;
