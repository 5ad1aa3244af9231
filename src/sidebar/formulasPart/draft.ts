import { allEntries } from '../../catalogue/index';
import { type Language, languages } from '../../lang/language';
import { type Form, type Formulas, formOf, noFormulas } from '../formulas/state';
import { read } from '../replies';
import { initialPages, type Pages } from './state';

/**
 * What users have typed and chosen on the pages of the part. What cells held is not in it, nor what was said about them:
 * they are read anew.
 */
export interface Draft {
  readonly language: Language;
  readonly query: string;
  readonly chosen: string | null;
  /** The fields of functions, by their names. */
  readonly fields: { readonly [name: string]: Form['fields'] };
  readonly rateQuery: string;
}

/** The pages as plain JSON. */
export function draftOf({ language, formulas, rateQuery }: Pages): Draft {
  const { query, chosen, forms } = formulas;
  const fields = Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, form.fields]));
  return { language, query, chosen, fields, rateQuery };
}

/** The pages as a draft has them; `null` where it is none, or one of another release that doesn't fit. */
export function pagesOf(draft: unknown): Pages | null {
  if (!isDraft(draft)) return null;
  const { language, query, chosen, fields, rateQuery } = draft;
  const forms: { [name: string]: Form } = {};
  for (const [name, filled] of Object.entries(fields)) forms[name] = { ...formOf(noFormulas, name), fields: filled };
  const formulas: Formulas = { ...noFormulas, query, chosen, forms };
  return { ...initialPages(language), formulas, rateQuery };
}

function isDraft(draft: unknown): draft is Draft {
  const parameters = new Map<unknown, readonly string[]>(
    allEntries().map((entry) => [entry.name, entry.parameters.map(({ name }) => name)]),
  );
  const isForm = (name: string, fields: unknown) =>
    everyIn(fields, (parameter, filled) => parameters.get(name)?.includes(parameter) === true && isFilled(filled));
  const chosen = read(draft, 'chosen');
  return (
    languages.some((language) => language === read(draft, 'language')) &&
    typeof read(draft, 'query') === 'string' &&
    typeof read(draft, 'rateQuery') === 'string' &&
    (chosen === null || parameters.has(chosen)) &&
    everyIn(read(draft, 'fields'), (name, fields) => parameters.has(name) && isForm(name, fields))
  );
}

function isFilled(filled: unknown): boolean {
  const sheet = read(filled, 'sheet');
  return (
    typeof read(filled, 'text') === 'string' &&
    typeof read(filled, 'choice') === 'string' &&
    (sheet === undefined || typeof sheet === 'string')
  );
}

function everyIn(value: unknown, holds: (key: string, one: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, one]) => holds(key, one));
}
