import type { ComponentChildren } from 'preact';
import type { Language } from '../../../lang/language';
import type { Field } from '../../../scenario/field';
import { levers } from '../../../scenario/fieldIds';
import { fieldOf } from '../../../scenario/fields';
import { leverNames } from '../../../scenario/fields/goal';
import type { Plan } from '../../plans/state';

interface Props {
  readonly plan: Plan;
  readonly field: (field: Field) => ComponentChildren;
  readonly language: Language;
}

/** The amount to reach, and how far what the plan uses may rise for it. */
export function GoalFields({ plan, field, language }: Props) {
  const used = levers.filter((lever) => (plan.fields[lever]?.text ?? '').trim() !== '');
  return (
    <>
      {field(fieldOf('target'))}
      {used.length > 0 && <p class="hint">{texts.limits[language]}</p>}
      {used.map((lever) => (
        <fieldset key={lever} class="lever">
          <legend>{leverNames[lever][language]}</legend>
          {field(fieldOf(`${lever}Most`))}
          {field(fieldOf(`${lever}Fixed`))}
        </fieldset>
      ))}
    </>
  );
}

const texts = {
  limits: {
    en: 'For the suggested mix: how far each may rise, or whether it stays as it is.',
    nb: 'For den foreslåtte miksen: hvor mye hver av dem kan øke, eller om den blir som den er.',
  },
} as const;
