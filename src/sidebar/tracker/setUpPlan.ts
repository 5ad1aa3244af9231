import type { SetUpTab, TabState } from '../../messages';
import { trackerTabs } from '../../templates/tracker/tabs';
import type { Tracker } from './state';

/** More than Sheets takes. */
const LONGEST_NAME = 100;

/** A tab that can be set up, as the page shows it. */
export interface SetUpLine {
  readonly tab: SetUpTab;
  readonly state: TabState['state'];
  readonly wanted: boolean;
  readonly name: string;
  readonly error: 'noName' | 'sameName' | 'longName' | null;
}

/** Whether there is a tracker in the document, in whole or in part. */
export function isSetUp(tabs: readonly TabState[]): boolean {
  return tabs.some(({ tab, state }) => tab !== 'roster' && state === 'there');
}

/** All tabs with what the user wants of them: the tracker as a whole, the roster when asked for. */
export function setUpLines({ tabs, setUp }: Tracker): SetUpLine[] {
  if (tabs === null || !tabs.ok) return [];
  const lines = tabs.value.map(({ tab, state, name }) => {
    const asked = tab === 'roster' ? setUp.roster : setUp.tracker;
    return { tab, state, wanted: state !== 'there' && asked, name: setUp.names[tab] ?? name };
  });
  const taken = (name: string) => {
    return lines.filter((line) => (line.wanted || line.state === 'there') && same(line.name, name)).length > 1;
  };
  return lines.map((line) => {
    if (!line.wanted) return { ...line, error: null };
    const name = line.name.trim();
    const error = name === '' ? 'noName' : name.length > LONGEST_NAME ? 'longName' : taken(name) ? 'sameName' : null;
    return { ...line, error };
  });
}

/** The tabs of a tracker that aren't there, under the names that they can have. */
export function missingTabs(tabs: readonly TabState[]): { readonly tab: SetUpTab; readonly name: string }[] {
  return tabs
    .filter(({ tab, state }) => state !== 'there' && trackerTabs.some((one) => one === tab))
    .map(({ tab, name }) => ({ tab, name }));
}

/** Sheets tells names apart by more than their case. */
function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
