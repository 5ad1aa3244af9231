import type { Text } from '../../lang/language';
import type { Rate } from '../rate';
import { CHECKED_ON } from '../sources';
import { NOT_SAID } from './regions';

/** What rights add to the fee of a brand deal, by term. They are added to each other, not multiplied. */
export const rightsRates = () => {
  const usage = {
    en: 'creator-money-tools, bp-influence and a public negotiation sheet',
    nb: 'creator-money-tools, bp-influence og et offentlig forhandlingsark',
  };
  const spark = { en: 'A public negotiation sheet', nb: 'Et offentlig forhandlingsark' };
  const exclusivity = { en: 'bp-influence', nb: 'bp-influence' };
  return {
    usage_30: addition('usage_30', used(30), [0.1, 0.15, 0.2], usage),
    usage_90: addition('usage_90', used(90), [0.2, 0.275, 0.35], usage),
    usage_180: addition('usage_180', used(180), [0.3, 0.525, 0.75], usage),
    usage_365: addition('usage_365', used(365), [1, 1.5, 2], usage),
    spark_30: addition('spark_30', sparked(30), [0.15, 0.2, 0.25], spark),
    spark_60: addition('spark_60', sparked(60), [0.25, 0.325, 0.4], spark),
    spark_180: addition('spark_180', sparked(180), [0.5, 0.7, 0.9], spark),
    exclusivity_30: addition('exclusivity_30', exclusive(30), [0.25, 0.375, 0.5], exclusivity),
    exclusivity_90: addition('exclusivity_90', exclusive(90), [0.5, 0.75, 1], exclusivity),
    rush: addition('rush', { en: 'Rush delivery', nb: 'Hastelevering' }, [0.25, 0.375, 0.5], {
      en: 'Three public rate cards',
      nb: 'Tre offentlige prislister',
    }),
  } as const satisfies Record<string, Rate>;
};

function addition<I extends string>(
  id: I,
  name: Text,
  [low, mid, high]: readonly [number, number, number],
  source: Text,
) {
  return {
    id,
    topic: 'rights',
    name,
    low,
    mid,
    high,
    openEnded: false,
    unit: 'fee_share',
    currency: null,
    basis: { en: 'base fee of the deal', nb: 'grunnhonoraret i avtalen' },
    region: NOT_SAID,
    source,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    grade: 'C',
    midGrade: 'I',
  } as const;
}

function used(days: number): Text {
  return { en: `Usage rights, up to ${days} days`, nb: `Bruksrett, inntil ${days} dager` };
}

function sparked(days: number): Text {
  return { en: `Spark Ads, up to ${days} days`, nb: `Spark Ads, inntil ${days} dager` };
}

function exclusive(days: number): Text {
  return { en: `Exclusivity, up to ${days} days`, nb: `Eksklusivitet, inntil ${days} dager` };
}
