import type { Language } from '../../lang/language';
import type { ImportTarget, SetUpRequest } from '../../messages';
import { accountsOf } from '../../studio/accountsOf';
import { type Exports, readExports } from '../../studio/readExports';
import type { ImportedTable } from '../../templates/tracker/imported';
import { MOST_ROWS } from '../../templates/tracker/staging';
import type { Task } from './importCalls';
import { ofAccount, type PlannedTable, planOf } from './importPlan';
import { isSetUp, missingTabs } from './setUpPlan';
import type { ImportState, Run, Step, Target, Tracker } from './state';
import { sheetNames } from './texts';

/** Texts that say what has to be done before anything can be written. */
export type Hindrance =
  | 'needFiles'
  | 'needAccount'
  | 'needAnswers'
  | 'needSmaller'
  | 'needTabs'
  | 'needHeld'
  | 'needPreview'
  | 'needSame'
  | 'needTable';

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

/** Tables that are going to be written; those that can't be are told where they stand. */
export function tasksOf(state: Tracker, { planned, account }: Work): Task[] {
  const { left, replace, held } = state.import;
  const target = targetOf(state);
  const isWritable = (table: ImportedTable) => {
    return target !== 'tracker' || held?.ok !== true || held.value[table]?.ok !== false;
  };
  return planned
    .filter(({ table, rows }) => rows.length > 0 && !left.includes(table) && isWritable(table))
    .map((one) => ({
      planned: one,
      target: target === 'sheets' ? newSheet(one, account, state.language) : { kind: 'tracker' },
      replace: replace.includes(one.table),
    }));
}

/** What an attempt has left to write, and what it has written. */
export function remainderOf(tasks: readonly Task[], { steps }: Run): { tasks: readonly Task[]; done: readonly Step[] } {
  const done = steps.filter(({ progress }) => progress.state === 'done');
  return { tasks: tasks.filter(({ planned }) => !done.some(({ table }) => table === planned.table)), done };
}

/** Tables of the tracker that have to be read for the preview. Whose tracker it is, its videos tell. */
export function tablesToRead({ planned, account }: Work): ImportedTable[] {
  const tables = planned.map(({ table }) => table);
  return account === null || tables.includes('videos') ? tables : [...tables, 'videos'];
}

/** Whether they were not all read yet. */
export function lacksHeld({ import: { held } }: Tracker, work: Work): boolean {
  return held === null || (held.ok && tablesToRead(work).some((table) => held.value[table] === undefined));
}

/** An account that the tracker has videos of, where it has none of the one that is to be imported. */
export function otherAccount({ import: { held } }: Tracker, { account }: Work): string | null {
  const videos = held?.ok === true ? held.value.videos : undefined;
  if (account === null || videos?.ok !== true) return null;
  const handles = videos.rows.flatMap(
    ({ cells }) => /tiktok\.com\/@([^/?#]+)/i.exec(String(cells[0] ?? ''))?.[1] ?? [],
  );
  const isOurs = handles.some((handle) => handle.toLowerCase() === account.toLowerCase());
  return isOurs ? null : (handles[0] ?? null);
}

/** Whether a table is more than an import takes, in one file or in all together. */
export function isTooLarge({ sources, rows }: PlannedTable, { exports: { questions } }: Work): boolean {
  const isAsked = (path: string) => questions.some((question) => question.path === path);
  return rows.length > MOST_ROWS || sources.some(({ ready, path }) => !ready && !isAsked(path));
}

/** What stands against writing; `null` for nothing. */
export function hindranceOf(state: Tracker, work: Work): Hindrance | null {
  const { left, readingFiles, held, sameAccount } = state.import;
  if (readingFiles) return 'needFiles';
  if (work.accounts.length > 1 && work.account === null) return 'needAccount';
  const wanted = work.planned.filter(({ table }) => !left.includes(table));
  if (wanted.some((planned) => isTooLarge(planned, work))) return 'needSmaller';
  if (wanted.some(({ ready }) => !ready)) return 'needAnswers';
  if (state.tabs === null) return 'needTabs';
  if (targetOf(state) === 'tracker') {
    if (lacksHeld(state, work)) return 'needHeld';
    if (held?.ok === false) return 'needPreview';
    if (otherAccount(state, work) !== null && !sameAccount) return 'needSame';
  }
  return tasksOf(state, work).length === 0 ? 'needTable' : null;
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
