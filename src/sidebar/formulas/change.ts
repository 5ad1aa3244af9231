import type { Parameter } from '../../catalogue/entry';
import type { Language } from '../../lang/language';
import type { CellsFound, CellsRefusal } from '../../messages';
import { hasChoices } from './arguments';
import { findFunctions, functionOf } from './finder';
import { found, onField, onForm, translate } from './forms';
import {
  type Calling,
  type CellsSeen,
  type Filled,
  type Form,
  type Formulas,
  fieldOf,
  formOf,
  type InsertNotice,
  ids,
  isSame,
  OWN,
  type Question,
  type ReadFailure,
  saysTheSame,
} from './state';

/** What the user does on the page of formulas, and what the server answers. */
export type FormulaAction =
  | { readonly do: 'search'; readonly query: string }
  /** `fields`: what is filled in already, as by a button that leads here. */
  | { readonly do: 'choose'; readonly name: string; readonly fields?: { readonly [parameter: string]: Filled } }
  | { readonly do: 'back' }
  | { readonly do: 'type'; readonly name: string; readonly parameter: string; readonly text: string }
  | { readonly do: 'pick'; readonly name: string; readonly parameter: string; readonly choice: string }
  | { readonly do: 'call'; readonly calling: Calling }
  | { readonly do: 'seen'; readonly name: string; readonly seen: CellsSeen }
  /** The cells that were selected for a field, beside those that the other fields name. */
  | {
      readonly do: 'selected';
      readonly name: string;
      readonly parameter: string;
      /** The field when its button was pressed. */
      readonly before: Filled;
      readonly selected: CellsFound | Extract<CellsRefusal, { readonly a1: string }>;
      readonly others: CellsSeen;
    }
  | { readonly do: 'not-read'; readonly name: string; readonly failure: ReadFailure }
  /** `fields`: those that the server was asked with, which may say something else by now; absent where it was not asked. */
  | { readonly do: 'asked'; readonly name: string; readonly fields?: Form['fields']; readonly question: Question }
  | { readonly do: 'told'; readonly name: string; readonly fields?: Form['fields']; readonly notice: InsertNotice }
  | { readonly do: 'translate'; readonly from: Language; readonly to: Language };

/** The next state of the page of formulas. */
export function changeFormulas(state: Formulas, action: FormulaAction): Formulas {
  switch (action.do) {
    case 'search':
      return { ...state, query: action.query };
    case 'choose':
      return choose(state, action.name, action.fields ?? {});
    case 'back':
      return back(state);
    case 'type':
      return onField(state, action.name, action.parameter, { text: action.text });
    case 'pick':
      return onField(state, action.name, action.parameter, { choice: action.choice });
    case 'call':
      return call(state, action.calling);
    case 'seen':
      return onForm(answered(state), action.name, (form) => found(form, action.seen));
    case 'selected':
      return select(answered(state), action);
    case 'not-read':
      return onForm(answered(state), action.name, () => ({ readFailure: action.failure }));
    case 'asked':
      return ask(answered(state), action.name, action.question, action.fields);
    case 'told':
      return tell(answered(state), action.name, action.notice, action.fields);
    case 'translate':
      return translate(state, action.from, action.to);
  }
}

function choose(state: Formulas, name: string, fields: { readonly [parameter: string]: Filled }): Formulas {
  const filled = onForm(state, name, (form) => ({
    fields: { ...form.fields, ...fields },
    ...(Object.keys(fields).length === 0 ? {} : { question: null, notice: null }),
  }));
  return focusOn({ ...filled, chosen: name }, ids.heading);
}

/** The keyboard goes to where it came from, unless a search has hidden it. */
function back(state: Formulas): Formulas {
  const { chosen, query } = state;
  if (chosen === null) return state;
  const listed = findFunctions(query).some(({ name }) => name === chosen);
  return focusOn({ ...state, chosen: null }, listed ? ids.item(chosen) : ids.search);
}

function call(state: Formulas, calling: Calling): Formulas {
  const started = { ...state, calling };
  if (calling.call === 'insert') return onForm(started, calling.name, () => ({ notice: null }));
  // A failure stays until there is an answer, lest the same cells be asked for again and again.
  return started;
}

function answered(state: Formulas): Formulas {
  return { ...state, calling: null };
}

function select(state: Formulas, action: Extract<FormulaAction, { readonly do: 'selected' }>): Formulas {
  const { name, parameter, before, selected, others } = action;
  const { at, asked, found: read } = others;
  // What was typed since then is newer.
  if (!isSame(fieldOf(formOf(state, name), parameter), before)) {
    return onForm(state, name, () => ({ readFailure: { failure: 'field-changed', parameter, asked } }));
  }
  const seen = { at, asked: { ...asked, [parameter]: selected.a1 }, found: { ...read, [parameter]: selected } };
  const filled = onField(state, name, parameter, {
    text: selected.a1,
    choice: takesText(name, parameter) ? '' : OWN,
    sheet: selected.sheetName,
  });
  return focusIfShown(
    onForm(filled, name, (form) => found(form, seen)),
    name,
    ids.field(parameter),
  );
}

/** Whether the field of a parameter is a text and nothing else, so that there is nothing to choose. */
function takesText(name: string, parameter: string): boolean {
  return !hasChoices(functionOf(name).parameters.find((known) => known.name === parameter) as Parameter);
}

/** A question is asked of the fields that it is about, and of no others: a yes would hold for what nobody asked. */
function ask(state: Formulas, name: string, question: Question, asked?: Form['fields']): Formulas {
  const { fields } = formOf(state, name);
  if (!saysTheSame(asked ?? fields, fields)) return tell(state, name, { kind: 'outdated' });
  return focusIfShown(
    onForm(state, name, () => ({ question, notice: null })),
    name,
    ids.keep,
  );
}

function tell(state: Formulas, name: string, said: InsertNotice, asked?: Form['fields']): Formulas {
  const form = formOf(state, name);
  const had = form.question !== null;
  const changed = said.kind === 'written' && !saysTheSame(asked ?? form.fields, form.fields);
  const notice: InsertNotice = changed ? { ...said, kind: 'written-before' } : said;
  const told = onForm(state, name, () => ({ question: null, notice }));
  // The buttons of the question are gone, and with them the place of the keyboard.
  return had ? focusIfShown(told, name, ids.insert) : told;
}

function focusOn(state: Formulas, id: string): Formulas {
  return { ...state, focus: { id, count: state.focus.count + 1 } };
}

/** Answers come late: whoever has gone on to another function is left where they are. */
function focusIfShown(state: Formulas, name: string, id: string): Formulas {
  return state.chosen === name ? focusOn(state, id) : state;
}
