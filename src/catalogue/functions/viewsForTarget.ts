import { viewsForTarget } from '../../core/viewsForTarget';
import { about } from '../about';
import { define } from '../entry';
import { qualifiedShare, rewardsRpm } from '../moneyParameters';

export const VIEWS_FOR_TARGET = () =>
  define({
    name: 'VIEWS_FOR_TARGET',
    shape: 'cell',
    parameters: [
      {
        name: 'target',
        label: { en: 'target', nb: 'mål' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({
          en: 'The amount to earn, in the currency of the RPM (USD for a level).',
          nb: 'Beløpet du vil tjene, i samme valuta som RPM (USD for et nivå).',
        })),
      },
      { ...rewardsRpm(), above: 0 },
      { ...qualifiedShare(), above: 0 },
    ],
    result: { unit: 'views' },
    compute: (target, rpm, qualifiedShare) => viewsForTarget(target, rpm, qualifiedShare),
    about: about(() => ({
      group: 'goals',
      question: {
        en: 'How many views do I need to earn an amount?',
        nb: 'Hvor mange visninger trenger jeg for å tjene et beløp?',
      },
      summary: {
        en: 'How many views it takes to earn an amount from Creator Rewards.',
        nb: 'Hvor mange visninger som skal til for å tjene et beløp fra Creator Rewards.',
      },
      result: {
        en: 'All views, rounded up to a whole number.',
        nb: 'Alle visninger, rundet opp til et helt tall.',
      },
      examples: [
        { args: [1000, 'low', 'low'], result: 8_333_334 },
        { args: [1000, 'high', 'high'], result: 1_666_667 },
        { args: [1000], result: 3_571_429 },
      ],
      related: ['REWARDS_ESTIMATE', 'BREAK_EVEN_QUALIFIED_VIEWS'],
      keywords: { en: 'goal, target, how many, needed, required', nb: 'mål, hvor mange, trenger, nødvendig' },
    })),
  });
