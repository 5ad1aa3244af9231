import { countryName } from '../../catalogue/countryName';
import type { FieldId } from '../../scenario/fields';
import { fieldOf } from '../../scenario/fields';
import type { Action } from '../change';
import { fieldError } from '../fieldError';
import type { PlanReading } from '../reading';
import { ids, type Plan, type State } from '../state';
import { texts } from '../texts';
import { AssumptionField } from './AssumptionField';
import { COUNTRIES } from './Countries';
import { Field } from './Field';
import { RowReport } from './RowReport';

interface Props {
  readonly plan: Plan;
  readonly reading: PlanReading;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly onReadRow: () => void;
}

/** The fields of the plan in hand. */
export function PlanForm({ plan, reading, state, dispatch, onReadRow }: Props) {
  const { language } = state;
  const errorOf = (id: FieldId) => {
    const bad = reading.errors[id];
    return bad === undefined ? null : fieldError(bad, language);
  };
  const onText = (field: FieldId) => (text: string) => dispatch({ do: 'type', plan: plan.id, field, text });

  const number = (id: FieldId) => (
    <Field
      id={ids.field(id)}
      label={fieldOf(id).label[language]}
      hint={fieldOf(id).hint[language]}
      text={plan.fields[id].text}
      error={errorOf(id)}
      onText={onText(id)}
    />
  );
  const assumption = (id: 'share' | 'rpm') => (
    <AssumptionField
      id={id}
      typed={plan.fields[id]}
      error={errorOf(id)}
      language={language}
      onChoice={(choice) => dispatch({ do: 'choose', plan: plan.id, field: id, choice })}
      onText={onText(id)}
    />
  );

  const { country } = reading.scenario;
  const resolved = countryName(country ?? undefined, language);
  const isPlain = resolved.toLowerCase() === plan.fields.country.text.trim().toLowerCase();
  const busy = state.calling !== null;
  return (
    <div role="tabpanel" id="plan" aria-labelledby={ids.tab(plan.id)}>
      <Field
        id="plan-name"
        label={texts.planName[language]}
        text={plan.name}
        error={reading.nameTooLong ? texts.nameTooLong[language] : null}
        onText={(name) => dispatch({ do: 'rename', plan: plan.id, name })}
        numeric={false}
        wide
      />
      <button
        type="button"
        id={ids.readButton}
        aria-disabled={busy}
        aria-describedby="read-row-hint"
        onClick={onReadRow}
      >
        {(state.calling === 'read' ? texts.reading : texts.readRow)[language]}
      </button>
      <p class="hint" id="read-row-hint">
        {texts.readRowHint[language]}
      </p>
      <RowReport
        row={plan.rows[plan.rows.length - 1] ?? null}
        notice={state.readNotice}
        language={language}
        onUndo={() => dispatch({ do: 'undo-row', plan: plan.id })}
      />
      <fieldset>
        <legend>{texts.videos[language]}</legend>
        {number('views')}
        {assumption('share')}
        {assumption('rpm')}
        {number('videoSeconds')}
      </fieldset>
      <fieldset>
        <legend>{texts.account[language]}</legend>
        {number('followers')}
        {number('viewsIn30Days')}
        {number('age')}
        <Field
          id={ids.field('country')}
          label={fieldOf('country').label[language]}
          hint={fieldOf('country').hint[language]}
          text={plan.fields.country.text}
          error={errorOf('country')}
          onText={onText('country')}
          list={COUNTRIES}
          numeric={false}
          {...(resolved === '' || isPlain ? {} : { meaning: `= ${resolved}` })}
        />
      </fieldset>
    </div>
  );
}
