import type { CountryParameter, NumberParameter } from '../catalogue/entry';
import { qualifiedShare, rewardedSeconds, rewardsRpm } from '../catalogue/moneyParameters';
import { age, country, followers, views, views30Days } from '../catalogue/parameters';
import type { Text } from '../lang/language';
import type { Scenario } from './scenario';

/** A field of a scenario: what it is called, and which argument of the functions it becomes. */
export interface Field {
  readonly id: FieldId;
  readonly label: Text;
  readonly hint: Text;
  /** Says which values are good; the same bounds hold in a cell. */
  readonly parameter: NumberParameter | CountryParameter;
}

export type FieldId = Exclude<keyof Scenario, 'name'>;

let made: readonly Field[] | undefined;

/**
 * The fields of a scenario, in the order in which users see them. Made when first asked for and kept: no cell needs them,
 * and every cold start of one would pay for them.
 */
export function allFields(): readonly Field[] {
  made ??= makeFields();
  return made;
}

const makeFields = (): readonly Field[] => [
  {
    id: 'views',
    label: { en: 'Views a month', nb: 'Visninger per måned' },
    hint: {
      en: 'All views of the videos that could earn rewards.',
      nb: 'Alle visninger av videoene som kan gi inntekt.',
    },
    parameter: views(),
  },
  {
    id: 'share',
    label: { en: 'Qualified share', nb: 'Kvalifisert andel' },
    hint: {
      en: 'The part of the views that is qualified, from your Creator Rewards page: qualified views ÷ views.',
      nb: 'Den delen av visningene som er kvalifisert, fra siden din for Creator Rewards: kvalifiserte visninger ÷ visninger.',
    },
    parameter: { ...qualifiedShare(), above: 0 },
  },
  {
    id: 'rpm',
    label: { en: 'RPM', nb: 'RPM' },
    hint: {
      en: 'Reward in USD per 1,000 qualified views.',
      nb: 'Inntekt i USD per 1\u00a0000 kvalifiserte visninger.',
    },
    parameter: { ...rewardsRpm(), above: 0 },
  },
  {
    id: 'videoSeconds',
    label: { en: 'Video length', nb: 'Videolengde' },
    hint: {
      en: 'Seconds. A video of one minute or less earns nothing.',
      nb: 'Sekunder. En video på ett minutt eller mindre gir ingenting.',
    },
    parameter: rewardedSeconds(),
  },
  {
    id: 'followers',
    label: { en: 'Followers', nb: 'Følgere' },
    hint: { en: 'Of the account.', nb: 'På kontoen.' },
    parameter: followers(),
  },
  {
    id: 'viewsIn30Days',
    label: { en: 'Views in 30 days', nb: 'Visninger på 30 dager' },
    hint: { en: 'Of all videos in the last 30 days.', nb: 'Av alle videoer de siste 30 dagene.' },
    parameter: views30Days(),
  },
  {
    id: 'age',
    label: { en: 'Age', nb: 'Alder' },
    hint: { en: 'Of the creator, in years.', nb: 'Skaperens alder i hele år.' },
    parameter: age(),
  },
  {
    id: 'country',
    label: { en: 'Country', nb: 'Land' },
    hint: {
      en: 'Where the account is. Creator Rewards is offered in a few countries only.',
      nb: 'Landet kontoen hører til. Creator Rewards tilbys bare i noen få land.',
    },
    parameter: country(),
  },
];

/** The field of an id. */
export function fieldOf(id: FieldId): Field {
  return allFields().find((field) => field.id === id) as Field;
}
