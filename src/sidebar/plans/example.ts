import type { Language } from '../../lang/language';
import type { FieldId } from '../../scenario/fieldIds';
import { figuresInOtherLanguage } from '../rangeText';
import type { Fields, Plan, Typed } from './state';

/**
 * Two ways to the same goal: living on views alone, and a mix. Figures as somebody types them in English; ranges where a
 * month is unlike another.
 */
const plans: readonly {
  readonly name: { en: string; nb: string };
  readonly texts: { readonly [F in FieldId]?: string };
}[] = [
  {
    name: { en: 'Views alone', nb: 'Bare visninger' },
    texts: {
      country: 'US',
      followers: '45,000',
      age: '24',
      engagementRate: '6%',
      views: '800,000 – 1,500,000',
      longShare: '70%',
      costs: '50',
      taxShare: '25%',
      target: '2,500',
    },
  },
  {
    name: { en: 'A mix', nb: 'En miks' },
    texts: {
      country: 'US',
      followers: '45,000',
      age: '24',
      engagementRate: '6%',
      niche: 'fitness',
      views: '600,000 – 1,000,000',
      longShare: '70%',
      viewsPerVideo: '40,000',
      deals: '1 – 2 – 3',
      usageDays: '30',
      orders: '30 – 60',
      orderValue: '35',
      commission: '12%',
      refundShare: '8%',
      diamonds: '6,000 – 15,000',
      coachingUnits: '4',
      coachingPrice: '90',
      coachingFee: '3%',
      costs: '250',
      managerShare: '15%',
      paymentFee: '2%',
      taxShare: '25%',
      target: '2,500',
    },
  },
];

/** The example's plans as the user would have typed them. */
export function examples(language: Language): readonly Pick<Plan, 'name' | 'fields'>[] {
  return plans.map(({ name, texts }) => {
    const fields: { [F in FieldId]?: Typed } = {};
    for (const [id, text] of Object.entries(texts) as [FieldId, string][]) {
      fields[id] = { text: figuresInOtherLanguage(text, 'en', language), choice: 'own' };
    }
    return { name: name[language], fields: fields as Fields };
  });
}
