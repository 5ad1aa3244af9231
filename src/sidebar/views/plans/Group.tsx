import type { ComponentChildren } from 'preact';
import type { Stream } from '../../../scenario/evaluate';
import { type FieldGroup, type FieldId, productKinds } from '../../../scenario/fieldIds';
import { fieldOf } from '../../../scenario/fields';
import type { Action } from '../../plans/actions';
import { range } from '../../plans/amounts';
import type { Outcome } from '../../plans/outcome';
import type { OpenGroup, State } from '../../plans/state';

interface Props {
  readonly group: OpenGroup;
  readonly title: string;
  readonly outcome: Outcome;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly children: ComponentChildren;
}

/** A block of fields that opens and closes. Closed, it says what comes of it, and whether something in it is wrong. */
export function Group({ group, title, outcome, state, dispatch, children }: Props) {
  const open = state.openGroups.includes(group);
  return (
    <details
      class="group"
      id={`group-${group}`}
      open={open}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (isOpen !== open) dispatch({ do: 'group', group, open: isOpen });
      }}
    >
      <summary>
        {title} <Result group={group} outcome={outcome} state={state} />
      </summary>
      {/* A closed block is not drawn: each key would draw all of it again. */}
      {open && children}
    </details>
  );
}

function Result({ group, outcome, state }: Pick<Props, 'group' | 'outcome' | 'state'>) {
  const { language } = state;
  const { reading, results } = outcome;
  const wrong = [...(Object.keys(reading.errors) as FieldId[]), ...reading.unfilled];
  if (wrong.some((id) => belongs(fieldOf(id).group, group))) {
    return <span class="wrong">{language === 'nb' ? 'må rettes' : 'to correct'}</span>;
  }
  const stream = results.streams.find((one) => one.stream === (group as Stream));
  if (stream === undefined || !isUsed(outcome, group)) return null;
  const currency = stream.inUsd ? 'USD' : results.currency;
  return <span class="brings">{stream.amounts === null ? '…' : `${range(stream.amounts, language)} ${currency}`}</span>;
}

function isUsed({ reading }: Outcome, group: OpenGroup): boolean {
  const given = Object.keys(reading.scenario.values) as FieldId[];
  return given.some((id) => belongs(fieldOf(id).group, group));
}

function belongs(group: FieldGroup, block: OpenGroup): boolean {
  return group === block || (block === 'products' && productKinds.some((kind) => kind === group));
}
