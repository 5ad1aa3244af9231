import { forecastError } from '../../core/forecastError';
import { about } from '../about';
import { define } from '../entry';
import { language } from '../parameters';

export const FORECAST_ERROR = () => {
  const labels = {
    pairs: { en: 'Pairs', nb: 'Par' },
    bias: { en: 'Bias', nb: 'Skjevhet' },
    error: { en: 'Mean absolute percentage error', nb: 'Gjennomsnittlig absolutt prosentavvik' },
  } as const;
  return define({
    name: 'FORECAST_ERROR',
    shape: 'table',
    parameters: [
      {
        name: 'actual',
        label: { en: 'actual', nb: 'faktisk' },
        type: 'number',
        unit: 'amount',
        series: 'complete',
        help: about(() => ({
          en: 'What was paid, one amount for each period.',
          nb: 'Det som ble utbetalt, ett beløp for hver periode.',
        })),
      },
      {
        name: 'estimate',
        label: { en: 'estimate', nb: 'anslag' },
        type: 'number',
        unit: 'amount',
        series: 'complete',
        help: about(() => ({
          en: 'What was estimated for the same periods, in the same currency.',
          nb: 'Det som var anslått for de samme periodene, i samme valuta.',
        })),
      },
      language(),
    ],
    result: {
      table: [
        [null, 'count'],
        [null, 'rate'],
        [null, 'rate'],
      ],
    },
    compute: (actual, estimate, language) => {
      const { pairs, bias, meanAbsolutePercentageError } = forecastError(actual, estimate);
      return [
        [labels.pairs[language], pairs],
        [labels.bias[language], bias],
        [labels.error[language], meanAbsolutePercentageError],
      ];
    },
    about: about(() => ({
      group: 'own_figures',
      question: { en: 'How far off were my estimates?', nb: 'Hvor langt unna var anslagene mine?' },
      summary: {
        en: 'How far estimates were from what was paid.',
        nb: 'Hvor langt anslagene var fra det som ble utbetalt.',
      },
      result: {
        en: 'Two columns, label and value: Pairs (how many), Bias (all estimates against all that was paid: 25% is a quarter too much, −25% a quarter too little), Mean absolute percentage error (how far off a period is on average, whatever the direction).',
        nb: 'To kolonner, navn og verdi: Par (antall), Skjevhet (alle anslag mot alt som ble utbetalt: 25\u00a0% er en fjerdedel for mye, −25\u00a0% en fjerdedel for lite), Gjennomsnittlig absolutt prosentavvik (hvor mye en periode bommer i snitt, uansett retning).',
      },
      blanks: {
        en: 'A period in which 0 was paid counts in the bias only. The bias is empty where nothing at all was paid.',
        nb: 'En periode der det ble utbetalt 0, teller bare i skjevheten. Skjevheten er tom der ingenting ble utbetalt.',
      },
      examples: [
        {
          args: [
            [100, 200, 50],
            [120, 180, 100],
          ],
          result: [
            ['Pairs', 3],
            ['Bias', 0.14285714285714285],
            ['Mean absolute percentage error', 0.43333333333333335],
          ],
        },
      ],
      notes: {
        en: 'An estimate made with a rate that was measured over the same periods looks better than it is: compare with later ones.',
        nb: 'Et anslag med en sats som er målt over de samme periodene, ser bedre ut enn det er: sammenlign med senere perioder.',
      },
      related: ['CALIBRATE_REWARDS', 'REWARDS_ESTIMATE'],
      keywords: { en: 'accuracy, MAPE, bias, prediction', nb: 'treffsikkerhet, MAPE, prognose' },
    })),
  });
};
