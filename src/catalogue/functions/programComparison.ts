import type { Levels } from '../../core/levels';
import { programComparison } from '../../core/programComparison';
import type { Text } from '../../lang/language';
import { about } from '../about';
import { define, type Value } from '../entry';
import { qualifiedShare } from '../moneyParameters';
import { language, views } from '../parameters';
import { rateOf } from '../rates';
import { levelHeadings } from '../words';

export const PROGRAM_COMPARISON = () => {
  const labels = {
    program: { en: 'Programme', nb: 'Program' },
    fund: { en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' },
    prudent: { en: 'Creator Rewards, prudent', nb: 'Creator Rewards, forsiktig spenn' },
    wide: { en: 'Creator Rewards, wide', nb: 'Creator Rewards, vidt spenn' },
    prudentToFund: { en: 'Prudent ÷ Fund, level by level', nb: 'Forsiktig ÷ Fund, nivå for nivå' },
    wideToFund: { en: 'Wide ÷ Fund, level by level', nb: 'Vid ÷ Fund, nivå for nivå' },
  } as const satisfies Record<string, Text>;
  const money = [null, 'usd', 'usd', 'usd'] as const;
  const times = [null, 'factor', 'factor', 'factor'] as const;
  return define({
    name: 'PROGRAM_COMPARISON',
    shape: 'table',
    parameters: [views(), qualifiedShare(), language()],
    result: { table: [[null, null, null, null], money, money, money, times, times] },
    compute: (views, qualifiedShare, language) => {
      const comparison = programComparison(views, qualifiedShare, {
        fund: rateOf('creator_fund_rpm'),
        prudent: rateOf('rewards_rpm_prudent'),
        wide: rateOf('rewards_rpm_wide'),
      });
      const row = (label: Text, levels: Levels | null): Value[] =>
        levels === null ? [label[language], null, null, null] : [label[language], levels.low, levels.mid, levels.high];
      return [
        [labels.program, levelHeadings.low, levelHeadings.mid, levelHeadings.high].map((heading) => heading[language]),
        row(labels.fund, comparison.fund),
        row(labels.prudent, comparison.prudent),
        row(labels.wide, comparison.wide),
        row(labels.prudentToFund, comparison.prudentToFund),
        row(labels.wideToFund, comparison.wideToFund),
      ];
    },
    about: about(() => ({
      group: 'programmes',
      question: {
        en: 'How much better is Creator Rewards than the old fund?',
        nb: 'Hvor mye bedre er Creator Rewards enn det gamle fondet?',
      },
      summary: {
        en: 'The closed Creator Fund and Creator Rewards side by side for the same views.',
        nb: 'Det avviklede Creator Fund og Creator Rewards side om side for de samme visningene.',
      },
      result: {
        en: 'A header and five rows with low, mid and high: three amounts in USD, and how many times as much Creator Rewards pays as the fund did, level by level. The fund paid on all views, Creator Rewards pays on the qualified ones.',
        nb: 'En overskriftsrad og fem rader med lav, middels og høy: tre beløp i USD, og hvor mange ganger så mye Creator Rewards betaler som Creator Fund, nivå for nivå. Creator Fund betalte for alle visninger, Creator Rewards betaler for de kvalifiserte.',
      },
      examples: [
        {
          args: [1_000_000, 1],
          result: [
            ['Programme', 'Low', 'Mid', 'High'],
            ['Creator Fund (closed)', 20, 30, 40],
            ['Creator Rewards, prudent', 400, 700, 1000],
            ['Creator Rewards, wide', 500, 1730, 6000],
            ['Prudent ÷ Fund, level by level', 20, 23.333333333333332, 25],
            ['Wide ÷ Fund, level by level', 25, 57.666666666666664, 150],
          ],
        },
      ],
      notes: {
        en: '“10 to 100 times higher”, as one article says, does not follow from its own figures. With all views qualified they give 10 to 50 times (prudent) and 12.5 to 300 times (wide), from the lowest over the highest to the highest over the lowest.',
        nb: '«10 til 100 ganger høyere», som den ene artikkelen sier, følger ikke av artikkelens egne tall. Når alle visninger er kvalifiserte, gir de 10 til 50 ganger (forsiktig) og 12,5 til 300 ganger (vidt), fra laveste delt på høyeste til høyeste delt på laveste.',
      },
      basedOn: ['creator_fund_rpm', 'rewards_rpm_prudent', 'rewards_rpm_wide'],
      related: ['CREATOR_FUND_ESTIMATE', 'REWARDS_RANGE'],
      keywords: {
        en: 'creativity program, compare, times higher',
        nb: 'creativity program, sammenligning, ganger høyere',
      },
    })),
  });
};
