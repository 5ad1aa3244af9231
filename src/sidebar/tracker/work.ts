import type { Language } from '../../lang/language';
import type { ImportTarget, SetUpRequest } from '../../messages';
import { accountsOf } from '../../studio/accountsOf';
import { type Exports, readExports } from '../../studio/readExports';
import type { Task } from './importCalls';
import { ofAccount, type PlannedTable, planOf } from './importPlan';
import { isSetUp, missingTabs } from './setUpPlan';
import type { ImportState, Target, Tracker } from './state';
import { sheetNames } from './texts';

/** What the files hold and what would be made of it. */
export interface Work {
  readonly exports: Exports;
  readonly accounts: readonly string[];
  /** Whose files are shown; `null` where that isn't known, or has to be chosen first. */
  readonly account: string | null;
  readonly planned: readonly PlannedTable[];
}

/** Reads the files. Takes a moment for exports of years: to be kept as long as they stay the same. */
export function workOn({ files, choices, account: chosen }: ImportState, today: string): Work {
  const exports = readExports(files, today, choices);
  const accounts = accountsOf(exports.tables);
  const account = accounts.find((one) => one === chosen) ?? (accounts.length === 1 ? (accounts[0] as string) : null);
  const tables = accounts.length > 1 && account === null ? [] : ofAccount(exports.tables, account);
  return { exports, accounts, account, planned: planOf(tables, today) };
}

/** Places that an import may go to, the likely one first. */
export function targetsOf({ tabs }: Tracker): readonly Target[] {
  if (tabs === null || !tabs.ok) return ['sheets'];
  return isSetUp(tabs.value) ? ['tracker', 'sheets'] : ['sheets', 'new-tracker'];
}

/** Where the import goes: what the user chose, as long as it can be had. */
export function targetOf(state: Tracker): Target {
  const targets = targetsOf(state);
  const { target } = state.import;
  return target !== null && targets.includes(target) ? target : (targets[0] as Target);
}

/** Tables that are going to be written. */
export function tasksOf(state: Tracker, { planned, account }: Work): Task[] {
  const { left, replace } = state.import;
  const target = targetOf(state);
  return planned
    .filter(({ table, rows }) => rows.length > 0 && !left.includes(table))
    .map((one) => ({
      planned: one,
      target: target === 'sheets' ? newSheet(one, account, state.language) : { kind: 'tracker' },
      replace: replace.includes(one.table),
    }));
}

/** What stands against writing; `null` for nothing. */
export function hindranceOf(
  state: Tracker,
  work: Work,
): 'needAccount' | 'needAnswers' | 'needHeld' | 'needTable' | null {
  if (work.accounts.length > 1 && work.account === null) return 'needAccount';
  if (work.planned.some(({ table, ready }) => !ready && !state.import.left.includes(table))) return 'needAnswers';
  if (tasksOf(state, work).length === 0) return 'needTable';
  return targetOf(state) === 'tracker' && state.import.held === null ? 'needHeld' : null;
}

/** The tracker that is to be set up before the import; `null` for none. */
export function setUpFirst(state: Tracker): SetUpRequest | null {
  const { tabs, language } = state;
  if (targetOf(state) !== 'new-tracker' || tabs === null || !tabs.ok) return null;
  return { tabs: missingTabs(tabs.value), language };
}

function newSheet({ table, extra }: PlannedTable, account: string | null, language: Language): ImportTarget {
  const name = sheetNames[table][language];
  return { kind: 'sheet', name: account === null ? name : `${name} ${account}`, extra: extra.headers };
}
