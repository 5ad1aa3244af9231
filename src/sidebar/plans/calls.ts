import { currencyIn } from '../../scenario/currency';
import { fieldOf } from '../../scenario/fields';
import { calibrationOf } from '../../scenario/ledger';
import { plain } from '../../scenario/match';
import { toStored } from '../../scenario/stored';
import type { Host } from '../host';
import type { Action } from './actions';
import { factorTo, moneyOf, moneySaid, otherCurrency } from './money';
import type { FieldChange, ReadProblem } from './notices';
import { readPicked } from './picked';
import { readPlan } from './reading';
import { hindranceOf, insertRequest } from './request';
import { readRow } from './row';
import { currentPlan, type State } from './state';
import { measuredText } from './typed';

/** What a call needs of its surroundings. */
export interface Around {
  readonly host: Host;
  readonly dispatch: (action: Action) => void;
}

/** Fills the plan in hand from the row that is selected in the sheet. */
export async function fillFromRow({ host, dispatch }: Around, state: State): Promise<void> {
  if (state.calling !== null) return;
  const { id: plan, fields } = currentPlan(state);
  dispatch({ do: 'call', call: 'row' });
  const answer = await host.readSelection();
  if (!answer.ok) return notRead(dispatch, { code: 'failed', failure: answer.failure });
  if (!answer.reply.ok) return notRead(dispatch, { code: 'refused', problem: answer.reply.problem });
  const { selection } = answer.reply;
  const report = readRow(selection, fields, state.language);
  if (report === undefined) {
    return notRead(dispatch, { code: 'no-headers', sheetName: selection.sheetName, row: selection.row });
  }
  dispatch({
    do: 'fill',
    plan,
    language: state.language,
    changes: report.used,
    notice: (name) => ({ kind: 'row', plan, name, report }),
  });
}

/** Fills one field from the cells that are selected in the sheet. */
export async function fillFromCells({ host, dispatch }: Around, state: State): Promise<void> {
  if (state.calling !== null) return;
  const { picking: field, language } = state;
  const { id: plan, fields } = currentPlan(state);
  dispatch({ do: 'call', call: 'cells' });
  const answer = await host.readCells({ references: [null] });
  if (!answer.ok) return notRead(dispatch, { code: 'failed', failure: answer.failure });
  const cells = answer.reply.ok ? answer.reply.cells[0] : undefined;
  if (cells?.ok !== true) return notRead(dispatch, { code: 'no-cells' });
  const where = `${cells.sheetName}!${cells.a1}`;
  const picked = readPicked(fieldOf(field), cells, fields, language);
  if (!picked.ok) return notRead(dispatch, { code: 'bad-cells', field, where, why: picked.why ?? '' });
  const { ok: _, ...told } = picked;
  const { after } = told;
  dispatch({
    do: 'fill',
    plan,
    language,
    changes: [{ field, header: where, after }],
    notice: (name) => ({ kind: 'cells', plan, name, field, where, ...told }),
  });
}

/** Fills in what the user's own Creator Rewards have shown: qualified share and RPM. */
export async function fillFromLedger({ host, dispatch }: Around, state: State): Promise<void> {
  if (state.calling !== null) return;
  const { language } = state;
  const { id: plan, fields } = currentPlan(state);
  dispatch({ do: 'call', call: 'ledger' });
  const answer = await host.readLedger();
  if (!answer.ok) return notRead(dispatch, { code: 'failed', failure: answer.failure });
  const { ledger } = answer.reply;
  if (ledger === null) return notRead(dispatch, { code: 'no-ledger' });
  const { sheetName, headers } = ledger;
  const money = moneyOf(fields, language);
  const named = currencyIn(plain(headers.rewards));
  const factor = factorTo(money, named);
  const { share, rpm, leftOut, totals } = calibrationOf(ledger, factor ?? 1);
  const found = [
    { field: 'share' as const, of: share },
    { field: 'rpm' as const, of: factor === null ? null : rpm },
  ].flatMap(({ field, of }) =>
    of === null ? [] : [{ field, periods: of.periods, after: measuredText(field, of.value, language) }],
  );
  const why = factor === null && rpm !== null ? otherCurrency(named ?? '', money, language) : '';
  if (found.length === 0) {
    const where = `${sheetName}, ${headers.rewards}`;
    return notRead(
      dispatch,
      why === '' ? { code: 'empty-ledger', sheetName } : { code: 'bad-cells', field: 'rpm', where, why },
    );
  }
  const changes = found.map(({ field, after }): FieldChange => ({ field, after, header: headers.qualifiedViews }));
  const taken = found.filter(({ field }) => field === 'rpm').map(({ field }) => ({ field, named }));
  const refused = language === 'nb' ? 'ikke brukt' : 'not used';
  const said = why === '' ? moneySaid(taken, money, language) : ` RPM: ${refused}. ${why}`;
  dispatch({
    do: 'fill',
    plan,
    language,
    changes,
    notice: (name) => ({ kind: 'ledger', plan, name, sheetName, found, skipped: leftOut, totals, said }),
  });
}

function notRead(dispatch: Around['dispatch'], problem: ReadProblem): void {
  dispatch({ do: 'tell', notice: { kind: 'not-read', problem } });
}

/** Writes all plans of the page into a new sheet. */
export async function insert({ host, dispatch }: Around, state: State): Promise<void> {
  const request = insertRequest(state);
  if (state.calling !== null || 'hindrances' in request) return;
  dispatch({ do: 'call', call: 'insert' });
  const answer = await host.insertScenarios(request);
  if (!answer.ok) return dispatch({ do: 'tell', notice: { kind: 'not-inserted', failure: answer.failure } });
  const { reply } = answer;
  dispatch({
    do: 'tell',
    notice: reply.ok
      ? { kind: 'inserted', sheetName: reply.sheetName }
      : { kind: 'not-inserted', failure: reply.problem },
  });
}

/** Stores the plan in hand in the document. It stays on the page whatever happens. */
export async function save({ host, dispatch }: Around, state: State): Promise<void> {
  const { language } = state;
  const plan = currentPlan(state);
  const reading = readPlan(plan, state.plans.indexOf(plan), language);
  if (state.calling !== null || hindranceOf(reading).length > 0) return;
  const { saved } = plan;
  dispatch({ do: 'call', call: 'save' });
  const answer = await host.savePlan({
    id: saved?.id ?? null,
    revision: saved?.revision ?? null,
    plan: toStored(reading.scenario),
    language,
  });
  if (!answer.ok) return dispatch({ do: 'tell', notice: { kind: 'not-saved', failure: answer.failure } });
  const { reply } = answer;
  if (!reply.ok) return dispatch({ do: 'tell', notice: { kind: 'not-saved', failure: reply.problem } });
  const { id, revision, name, conflict } = reply;
  dispatch({
    do: 'saved',
    plan: plan.id,
    saved: { id, revision, name, fields: plan.fields },
    sent: reading.scenario.name,
    language,
    conflict,
  });
}
