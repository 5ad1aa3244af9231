import type { Language } from '../../lang/language';
import type { CellsRead } from '../../messages';
import type { Host } from '../host';
import { askedOf } from './cells';
import type { FormulaAction } from './change';
import { confirmationOf, insertionOf } from './insertion';
import { type CellsSeen, fieldOf, type Question, type ReadFailure } from './state';
import { type Work, workOn } from './work';

/** What a call needs of its surroundings. */
export interface Around {
  readonly host: Host;
  readonly dispatch: (action: FormulaAction) => void;
  /** The time in milliseconds, as `Date.now` has it. */
  readonly now: () => number;
}

/** Reads the cells that the fields name. */
export async function readCells(around: Around, work: Work): Promise<void> {
  const { name } = work.entry;
  around.dispatch({ do: 'call', calling: { call: 'read', name, parameter: null } });
  const seen = await look(around, work);
  if ('failure' in seen) around.dispatch({ do: 'not-read', name, failure: { ...seen, parameter: null } });
  else around.dispatch({ do: 'seen', name, seen });
}

/** Puts the cells that are selected in the sheet into a field. Those of the other fields are read with them, at one time. */
export async function selectCells(around: Around, work: Work, parameter: string): Promise<void> {
  const { name } = work.entry;
  const others = work.named.filter((one) => one.parameter !== parameter);
  const asked = askedOf(others);
  const refuse = (failure: ReadFailure['failure']) =>
    around.dispatch({ do: 'not-read', name, failure: { failure, parameter, asked } });
  around.dispatch({ do: 'call', calling: { call: 'select', name, parameter } });
  const answer = await around.host.readCells({ references: [null, ...others.map(({ reference }) => reference)] });
  if (!answer.ok) return refuse(answer.failure);
  if (!answer.reply.ok) return refuse(answer.reply.problem);
  const [selected, ...rest] = answer.reply.cells;
  if (selected?.ok !== true && selected?.problem !== 'too-many-cells') return refuse('no-selection');
  const found = foundBy(others, rest);
  const before = fieldOf(work.form, parameter);
  around.dispatch({ do: 'selected', name, parameter, before, selected, others: { at: around.now(), asked, found } });
}

/** Writes the formula; with the question that the user said yes to, into the cell that it was about. */
export async function insertFormula(
  around: Around,
  work: Work,
  language: Language,
  question: Question | null,
): Promise<void> {
  const { name } = work.entry;
  const { fields } = work.form;
  const at = question === null ? null : confirmationOf(question);
  const insertion = (of: Work) => insertionOf(of.entry, of.readings, of.named, of.preview, at);
  let asked = insertion(work);
  if (asked === 'incomplete' || asked === 'wrong') return;
  around.dispatch({ do: 'call', calling: { call: 'insert', name, parameter: null } });
  if (asked === 'unresolved') {
    // On which sheet the cells are was not read yet.
    const seen = await look(around, work);
    if (!('failure' in seen)) {
      around.dispatch({ do: 'seen', name, seen });
      asked = insertion(workOn(work.entry, { ...work.form, seen }, language));
    }
    if (typeof asked === 'string') return around.dispatch({ do: 'told', name, fields, notice: { kind: 'unresolved' } });
    around.dispatch({ do: 'call', calling: { call: 'insert', name, parameter: null } });
  }
  const answer = await around.host.insertFormula(asked.request);
  if (!answer.ok) around.dispatch({ do: 'told', name, fields, notice: { kind: 'failed', failure: answer.failure } });
  else if (answer.reply.ok) {
    const { sheetName, a1 } = answer.reply;
    around.dispatch({ do: 'told', name, fields, notice: { kind: 'written', sheetName, a1 } });
  } else if (answer.reply.problem === 'cell-filled' || answer.reply.problem === 'spill-blocked') {
    around.dispatch({ do: 'asked', name, fields, question: answer.reply });
  } else around.dispatch({ do: 'told', name, fields, notice: { kind: 'refused', refusal: answer.reply } });
}

async function look(
  { host, now }: Around,
  { named }: Work,
): Promise<CellsSeen | Pick<ReadFailure, 'failure' | 'asked'>> {
  const asked = askedOf(named);
  const answer = await host.readCells({ references: named.map(({ reference }) => reference) });
  if (!answer.ok) return { failure: answer.failure, asked };
  if (!answer.reply.ok) return { failure: answer.reply.problem, asked };
  return { at: now(), asked, found: foundBy(named, answer.reply.cells) };
}

function foundBy(
  named: readonly { readonly parameter: string }[],
  cells: readonly CellsRead[],
): { readonly [parameter: string]: CellsRead } {
  return Object.fromEntries(named.map(({ parameter }, i) => [parameter, cells[i] as CellsRead]));
}
