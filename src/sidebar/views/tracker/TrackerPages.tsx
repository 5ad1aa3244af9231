import { useEffect } from 'preact/hooks';
import { type Around, check, describe, recalculate } from '../../tracker/calls';
import type { Tracker } from '../../tracker/state';
import { useFocus } from '../useFocus';
import { CheckPage } from './CheckPage';
import { Home } from './Home';
import { ImportPage } from './ImportPage';
import { SetUpPage } from './SetUpPage';

interface Props {
  /** Another page of the panel is in sight: this one keeps what it knows, and asks nothing. */
  readonly visible: boolean;
  readonly state: Tracker;
  readonly around: Around;
  /** The day it is where the user is, as `2026-02-28`. */
  readonly today: string;
}

/** The page of the tracker: what can be done with it, or one thing of that. */
export function TrackerPages({ visible, state, around, today }: Props) {
  const { view, tabs, calling } = state;
  useFocus(state.focus);
  // Here and not in a page, which would take the focus whenever it is shown again.
  const wantsTabs = visible && tabs === null && calling === null && (view === 'import' || view === 'set-up');
  const wantsCheck = visible && state.check === null && calling === null && view === 'check';
  useEffect(() => {
    if (wantsTabs) void describe(around);
  }, [wantsTabs]);
  useEffect(() => {
    if (wantsCheck) void check(around);
  }, [wantsCheck]);
  if (!visible) return null;
  const onBack = () => around.dispatch({ do: 'view', view: 'home' });
  switch (view) {
    case 'home':
      return (
        <Home
          state={state}
          onView={(next) => around.dispatch({ do: 'view', view: next })}
          onRecalculate={() => void recalculate(around)}
        />
      );
    case 'import':
      return <ImportPage state={state} around={around} today={today} onBack={onBack} />;
    case 'set-up':
      return <SetUpPage state={state} around={around} onBack={onBack} />;
    case 'check':
      return <CheckPage state={state} around={around} onBack={onBack} />;
  }
}
