import type { SetUpRequest, SetUpTab } from '../../messages';
import { isFormula, type Tab } from '../../templates/tab';
import { setUpTabs, usualName } from '../../templates/tracker/tabs';
import { cleanName, freeName } from '../sheetNames';
import { rangeOfTab, tabAsData } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that will be made. */
export interface PlannedTab {
  readonly tab: SetUpTab;
  readonly name: string;
  readonly data: Tab;
}

/**
 * The tabs to make: those that are wanted and not there, and those that their formulas name, because a formula that names
 * a sheet that is not there stays broken also when the sheet comes. Or a name that two tabs would have.
 */
export function planOf(spreadsheet: Spreadsheet, { tabs, language }: SetUpRequest): PlannedTab[] | { taken: string } {
  const names = {} as { [T in SetUpTab]: string };
  const taken = new Set<string>();
  const wanted = new Set<SetUpTab>();
  const missing: SetUpTab[] = [];
  for (const tab of setUpTabs) {
    const range = rangeOfTab(spreadsheet, tab);
    if (range === null) missing.push(tab);
    else {
      names[tab] = range.getSheet().getName();
      taken.add(names[tab].toLowerCase());
    }
  }
  for (const { tab, name } of tabs) {
    if (!missing.includes(tab)) continue;
    names[tab] = cleanName(name) || usualName(tab, language);
    const key = names[tab].toLowerCase();
    if (taken.has(key)) return { taken: names[tab] };
    taken.add(key);
    wanted.add(tab);
  }
  for (const tab of missing) {
    if (wanted.has(tab)) continue;
    names[tab] = freeName(spreadsheet, usualName(tab, language), (name) => taken.has(name.toLowerCase()));
    taken.add(names[tab].toLowerCase());
  }
  const planned = new Map<SetUpTab, Tab>();
  // What is added while this runs is looked at as well.
  for (const tab of wanted) {
    const data = tabAsData(tab, names, language);
    planned.set(tab, data);
    const named = sheetsNamed(data);
    for (const other of missing) if (named.has(names[other])) wanted.add(other);
  }
  return missing
    .filter((tab) => planned.has(tab))
    .map((tab) => ({ tab, name: names[tab], data: planned.get(tab) as Tab }));
}

/** Names of the sheets that formulas of a tab name. They always stand between apostrophes. */
function sheetsNamed({ cells }: Tab): Set<string> {
  const names = new Set<string>();
  for (const row of cells) {
    for (const content of row) {
      if (!isFormula(content)) continue;
      const pattern = /'((?:[^']|'')+)'!/g;
      for (let match = pattern.exec(content.formula); match !== null; match = pattern.exec(content.formula)) {
        names.add((match[1] as string).replace(/''/g, "'"));
      }
    }
  }
  return names;
}
