import { countryName } from '../../../catalogue/countryName';
import { unitOf } from '../../../catalogue/units';
import { takesLevels } from '../../../scenario/check';
import type { Field as ScenarioField } from '../../../scenario/field';
import { type FieldId, productKinds } from '../../../scenario/fieldIds';
import { fieldsIn } from '../../../scenario/fields';
import { isUsd } from '../../../scenario/figures';
import { isRange } from '../../../scenario/scenario';
import type { Action } from '../../plans/actions';
import { groupNames, streamNames } from '../../plans/groupTexts';
import type { Outcome } from '../../plans/outcome';
import { countryOf } from '../../plans/reading';
import { ids, type OpenGroup, type Plan, type State, typedOf } from '../../plans/state';
import { texts } from '../../plans/texts';
import { figuresText } from '../../rangeText';
import { COUNTRIES } from '../Countries';
import { Field } from '../Field';
import { AssumptionField } from './AssumptionField';
import { Check, Choose, DateField } from './controls';
import { GoalFields } from './GoalFields';
import { Group } from './Group';

interface Props {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** The fields of the plan in hand, in blocks that open and close. */
export function PlanForm({ plan, outcome, state, dispatch }: Props) {
  const { language } = state;
  const { reading } = outcome;
  const one = (field: ScenarioField) => (
    <FieldView key={field.id} field={field} plan={plan} outcome={outcome} state={state} dispatch={dispatch} />
  );
  const group = (name: Exclude<OpenGroup, 'products'>) => (
    <Group
      key={name}
      group={name}
      title={groupNames[name][language]}
      outcome={outcome}
      state={state}
      dispatch={dispatch}
    >
      {name === 'goal' ? (
        <GoalFields plan={plan} field={one} language={language} />
      ) : (
        fieldsIn(name)
          .filter((field) => isWanted(field, plan))
          .map(one)
      )}
    </Group>
  );
  return (
    <>
      <Field
        id={ids.planName}
        label={texts.planName[language]}
        text={plan.name}
        error={reading.nameTooLong ? texts.nameTooLong[language] : null}
        onText={(name) => dispatch({ do: 'rename', plan: plan.id, name })}
        numeric={false}
        wide
      />
      <p class="hint">{texts.rangeHelp[language]}</p>
      {(['account', 'rewards', 'deals', 'affiliate', 'live'] as const).map(group)}
      <Group
        group="products"
        title={streamNames.products[language]}
        outcome={outcome}
        state={state}
        dispatch={dispatch}
      >
        {productKinds.map((kind) => (
          <fieldset key={kind}>
            <legend>{groupNames[kind][language]}</legend>
            {fieldsIn(kind).map(one)}
          </fieldset>
        ))}
      </Group>
      {(['deductions', 'goal'] as const).map(group)}
    </>
  );
}

/** What 1 USD is worth is asked of those who count in something else. */
function isWanted({ id }: ScenarioField, { fields }: Plan): boolean {
  if (id !== 'usdRate' && id !== 'usdDate') return true;
  const text = (of: FieldId) => fields[of]?.text.trim() ?? '';
  return text('usdRate') !== '' || text('usdDate') !== '' || (text('currency') !== '' && !isUsd(text('currency')));
}

function FieldView({ field, plan, outcome, state, dispatch }: Props & { readonly field: ScenarioField }) {
  const { language } = state;
  const { id } = field;
  const isAssumption = field.kind === 'number' && takesLevels(field.parameter);
  const typed = typedOf(plan, id, isAssumption);
  const onText = (text: string) => dispatch({ do: 'type', plan: plan.id, field: id as FieldId, text });
  const error = outcome.reading.errors[id] ?? null;
  if (field.kind === 'number' && isAssumption) {
    return (
      <AssumptionField
        field={field}
        typed={typed}
        error={error}
        language={language}
        onChoice={(choice) => dispatch({ do: 'choose', plan: plan.id, field: id, choice })}
        onText={onText}
      />
    );
  }
  const common = {
    id: ids.field(id),
    label: field.label[language],
    hint: field.hint[language],
    text: typed.text,
    onText,
  };
  switch (field.kind) {
    case 'word':
      return (
        <Choose
          {...common}
          words={field.parameter.words}
          byDefault={field.parameter.default ?? ''}
          language={language}
        />
      );
    case 'flag':
      return <Check {...common} />;
    case 'date':
      return <DateField {...common} error={error} />;
    case 'country': {
      const resolved = countryName(countryOf(typed.text), language);
      const isPlain = resolved.toLowerCase() === typed.text.trim().toLowerCase();
      return (
        <Field
          {...common}
          error={error}
          list={COUNTRIES}
          numeric={false}
          {...(resolved === '' || isPlain ? {} : { meaning: `= ${resolved}` })}
        />
      );
    }
    case 'currency':
      return <Field {...common} error={error} numeric={false} />;
    case 'number': {
      const unit = field.money ? outcome.results.currency : unitOf(field.parameter.unit).percent ? '%' : undefined;
      // A share without its sign may have been meant as percent: 0.5 is 50%.
      const value = outcome.reading.scenario.values[id];
      const isShare = unit === '%' && !typed.text.includes('%') && (typeof value === 'number' || isRange(value));
      const meaning = isShare ? { meaning: `= ${figuresText(value, field.parameter, language)}` } : {};
      return <Field {...common} error={error} {...(unit === undefined ? {} : { unit })} {...meaning} />;
    }
  }
}
