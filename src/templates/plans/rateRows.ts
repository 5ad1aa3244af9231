import { type RateId, rateOf } from '../../catalogue/rates';
import { unitOf } from '../../catalogue/units';
import { levelWords } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import { numberFieldOf } from '../../scenario/fields';
import { writeArgument } from '../../sheet/formula';
import { chosenLevel, published } from './inputRows';
import { rateNote } from './notes';
import { type Case, heading, inEachCase, inMid, type Row } from './row';

/** Fields that count with a published rate until the user gives a figure, in the order of their rows. */
export const publishedFields = ['share', 'rpm', 'fee', 'perDiamond'] as const;

export type PublishedField = (typeof publishedFields)[number];

const names = (): { readonly [F in PublishedField]: Text } => ({
  share: { en: 'Published: qualified share', nb: 'Publisert: kvalifisert andel' },
  rpm: { en: 'Published: RPM', nb: 'Publisert: RPM' },
  fee: { en: 'Estimated: fee a deal', nb: 'Anslått: honorar per avtale' },
  perDiamond: { en: 'Published: value of a diamond', nb: 'Publisert: verdien av en diamant' },
});

/** The label of the row with the levels of a published rate: in USD, or a share. */
export function sourceLabel(id: PublishedField): Text {
  const { en, nb } = names()[id];
  return id === 'share' ? { en, nb } : { en: `${en}, in USD`, nb: `${nb}, i USD` };
}

/** The key of that row. */
export function sourceKey(id: PublishedField): string {
  return id === 'share' ? published(id) : `usd ${id}`;
}

/** What the input cells take their figures from: published rates as they are, and in the currency of the plan. */
export function rateRows(language: Language): Row[] {
  return [
    ratesHeading(),
    {
      key: 'worth',
      label: { en: 'Exchange rate used', nb: 'Valutakurs som er brukt' },
      format: '#,##0.0000',
      note: worthNote()[language],
      cells: inMid(({ mid }) => {
        const currency = `UPPER(TRIM(${mid('currency')}))`;
        const usd = ['', 'USD', 'US D', 'US$', '$'].map((name) => `${currency}=${writeArgument(name)}`);
        return `IF(OR(${usd.join(';')});1;IF(COUNT(${mid('usdRate')};${mid('usdDate')})=2;${mid('usdRate')};""))`;
      }),
    },
    ...publishedFields.map((id): Row => {
      const { parameter } = numberFieldOf(id);
      const rate = rateOf(parameter.rate as RateId);
      const unit = id === 'fee' ? unitOf('amount') : unitOf(parameter.unit);
      return {
        key: sourceKey(id),
        label: sourceLabel(id),
        unit: rate.currency === null ? unit.name : unitOf('usd').name,
        format: unit.format,
        note: rateNote(parameter.rate as RateId, language),
        cells: inEachCase((one) => sourceFormula(id, parameter.rate as RateId, one)),
      };
    }),
    ...publishedFields
      .filter((id) => id !== 'share')
      .map((id): Row => {
        const unit = unitOf(numberFieldOf(id).parameter.unit);
        return {
          key: published(id),
          label: names()[id],
          unit: unit.name,
          format: unit.format,
          cells: inEachCase(({ at, mid }) => {
            const usd = at(sourceKey(id));
            return `IF(COUNT(${usd};${mid('worth')})=2;${usd}*${mid('worth')};"")`;
          }),
        };
      }),
  ];
}

function sourceFormula(id: PublishedField, rate: RateId, { at, mid, word, plan }: Case): string {
  const chosen = chosenLevel(numberFieldOf(id), plan.scenario.values[id]);
  const level = chosen === undefined ? word : writeArgument(levelWords[chosen][plan.language]);
  if (id !== 'fee') return `PAYOUT_RATE("${rate}";${level})`;
  return `BRAND_DEAL_ESTIMATE(${mid('followers')};${at('engagementRate')};${mid('niche')};${level};${at('audienceFactor')})`;
}

export const ratesHeading = (): Row => heading('rates', 'Published rates', 'Publiserte satser');

const worthNote = (): Text => ({
  en: 'Nothing is converted without a rate and its date. Until then amounts in USD are left out of the total and stand further down.',
  nb: 'Ingenting regnes om uten kurs og dato. Til da er beløp i USD ikke med i summen, og står lenger ned.',
});
