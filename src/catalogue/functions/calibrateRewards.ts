import { type Calibration, calibrateRewards } from '../../core/calibrateRewards';
import type { Text } from '../../lang/language';
import { about } from '../about';
import { define, type Value } from '../entry';
import { qualifiedViews, reward } from '../moneyParameters';
import { language, views } from '../parameters';
import { levelHeadings } from '../words';

export const CALIBRATE_REWARDS = () => {
  const labels = {
    rate: { en: 'Rate', nb: 'Sats' },
    periods: { en: 'Periods', nb: 'Perioder' },
    share: { en: 'Qualified share', nb: 'Kvalifisert andel' },
    rpm: { en: 'RPM', nb: 'RPM' },
  } as const satisfies Record<string, Text>;
  const share = [null, 'share', 'share', 'share', 'count'] as const;
  const rpm = [
    null,
    'per_1000_qualified_views',
    'per_1000_qualified_views',
    'per_1000_qualified_views',
    'count',
  ] as const;
  return define({
    name: 'CALIBRATE_REWARDS',
    shape: 'table',
    parameters: [
      { ...views(), series: 'gaps' },
      { ...qualifiedViews(), series: 'gaps' },
      { ...reward(), name: 'rewards', label: { en: 'rewards', nb: 'utbetalinger' }, series: 'gaps' },
      language(),
    ],
    result: { table: [[null, null, null, null, null], share, rpm] },
    compute: (views, qualifiedViews, rewards, language) => {
      const periods = views.map((count, i) => ({
        views: count,
        qualifiedViews: qualifiedViews[i],
        reward: rewards[i],
      }));
      const measured = calibrateRewards(periods);
      const row = (label: Text, { low, mid, high, periods }: Calibration): Value[] => [
        label[language],
        low,
        mid,
        high,
        periods,
      ];
      const headings = [labels.rate, levelHeadings.low, levelHeadings.mid, levelHeadings.high, labels.periods];
      return [
        headings.map((heading) => heading[language]),
        row(labels.share, measured.qualifiedShare),
        row(labels.rpm, measured.rpm),
      ];
    },
    about: about(() => ({
      group: 'own_figures',
      question: {
        en: 'What do my own months say about RPM and qualified share?',
        nb: 'Hva sier mine egne måneder om RPM og kvalifisert andel?',
      },
      summary: {
        en: 'Your own qualified share and RPM, measured over several periods such as months, to use in place of the published rates.',
        nb: 'Din egen kvalifiserte andel og RPM, målt over flere perioder, for eksempel måneder, til bruk i stedet for de publiserte satsene.',
      },
      result: {
        en: 'A header and two rows with low, mid, high and the number of periods. Mid is pooled (all of one divided by all of the other), low and high are the lowest and highest period; they stay empty with fewer than 3 periods.',
        nb: 'En overskriftsrad og to rader med lav, middels, høy og antall perioder. Middels er samlet (summen av det ene delt på summen av det andre), lav og høy er laveste og høyeste periode; de er tomme ved færre enn 3 perioder.',
      },
      blanks: {
        en: 'The qualified share is measured over the periods that have views and qualified views, the RPM over those that have qualified views and a reward; a period with 0 to divide by is left out. With no period left, 0 periods and empty cells.',
        nb: 'Kvalifisert andel måles over periodene som har visninger og kvalifiserte visninger, RPM over dem som har kvalifiserte visninger og utbetaling; en periode med 0 å dele på holdes utenfor. Uten noen periode igjen: 0 perioder og tomme celler.',
      },
      examples: [
        {
          args: [
            [70_000, 120_000, 90_000, 60_000],
            [30_000, 48_000, 45_000, ''],
            [20, 36, 27, 15],
          ],
          result: [
            ['Rate', 'Low', 'Mid', 'High', 'Periods'],
            ['Qualified share', 0.4, 0.4392857142857143, 0.5, 3],
            ['RPM', 0.6, 0.6747967479674797, 0.75, 3],
          ],
        },
      ],
      notes: {
        en: 'A share above 100% means that columns are swapped or belong to different periods. Rewards of several currencies must not stand in one column.',
        nb: 'En andel over 100\u00a0% betyr at kolonner er byttet om eller hører til ulike perioder. Utbetalinger i flere valutaer må ikke stå i samme kolonne.',
      },
      related: ['EFFECTIVE_RPM', 'QUALIFIED_VIEWS', 'REWARDS_ESTIMATE', 'FORECAST_ERROR'],
      keywords: { en: 'calibration, ledger, measured', nb: 'kalibrering, målt, regnskap' },
    })),
  });
};
