import type { PanelPart, PartProps } from '../panelPart';
import type { Around } from '../tracker/calls';
import { changeTracker, type TrackerAction } from '../tracker/change';
import type { TrackerHost } from '../tracker/host';
import { holdsSomething, initialTracker, type Tracker, type View } from '../tracker/state';

/** What is on screen. */
export interface Shown {
  readonly place: Element;
  readonly props: PartProps;
  readonly state: Tracker;
}

/** Puts it there. */
export type Draw = (shown: Shown, around: Around) => void;

const VIEWS: readonly View[] = ['import', 'set-up', 'check'];

/** The part. It keeps its state to itself: an import goes on while another page is in sight. */
export function createPart(host: TrackerHost, draw: Draw): PanelPart {
  let shown: Shown | null = null;
  const around: Around = { host, dispatch, now: () => (shown as Shown).state };
  function show(next: Shown): void {
    const held = shown === null ? false : holdsSomething(shown.state);
    shown = next;
    if (holdsSomething(next.state) !== held) next.props.onHold(!held);
    draw(next, around);
  }
  function dispatch(action: TrackerAction): void {
    if (shown !== null) show({ ...shown, state: changeTracker(shown.state, action) });
  }
  return {
    show(place, props) {
      const { language, start } = props;
      const before = shown?.state ?? initialTracker(language, VIEWS.find((view) => view === start) ?? 'home');
      const state = before.language === language ? before : changeTracker(before, { do: 'language', language });
      show({ place, props, state });
    },
    // Files can't go through the server: the panel doesn't move while there are any.
    snapshot: () => null,
  };
}
