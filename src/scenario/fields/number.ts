import type { NumberParameter } from '../../catalogue/entry';
import type { UnitCode } from '../../catalogue/units';
import { capital } from '../../lang/capital';
import type { Text } from '../../lang/language';
import type { NumberField } from '../field';
import type { FieldGroup, NumberFieldId } from '../fieldIds';

type Options = Partial<Pick<NumberField, 'ranged' | 'lowers' | 'money' | 'headers' | 'fullLabel'>> & {
  readonly parameter?: Partial<NumberParameter>;
};

/** A field for a figure that no function has a parameter for, or that a scenario words in its own way. */
export function numberField(
  id: NumberFieldId,
  group: FieldGroup,
  unit: UnitCode,
  label: Text,
  hint: Text,
  { parameter, ...options }: Options = {},
): NumberField {
  const plain = options.fullLabel ?? label;
  return {
    id,
    kind: 'number',
    group,
    label: { en: capital(label.en), nb: capital(label.nb) },
    hint,
    ...options,
    parameter: {
      name: id,
      label: { en: lower(plain.en), nb: lower(plain.nb) },
      help: NO_HELP,
      type: 'number',
      unit,
      optional: true,
      ...parameter,
    },
  };
}

/** The hint beside the field says it. */
const NO_HELP: Text = { en: '', nb: '' };

/** As it is called inside a sentence; abbreviations stay as they are. */
function lower(text: string): string {
  return /^[A-ZÆØÅ]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
