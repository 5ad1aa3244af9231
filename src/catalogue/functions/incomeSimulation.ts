import { incomeSimulation } from '../../core/incomeSimulation';
import { about } from '../about';
import { define } from '../entry';
import { language } from '../parameters';

export const INCOME_SIMULATION = () => {
  const labels = {
    p10: { en: 'P10', nb: 'P10' },
    p50: { en: 'P50', nb: 'P50' },
    p90: { en: 'P90', nb: 'P90' },
    mean: { en: 'Mean', nb: 'Gjennomsnitt' },
    lows: { en: 'Sum of lows', nb: 'Sum av lave' },
    highs: { en: 'Sum of highs', nb: 'Sum av høye' },
  } as const;
  return define({
    name: 'INCOME_SIMULATION',
    shape: 'table',
    parameters: [
      {
        name: 'low',
        label: { en: 'low', nb: 'lav' },
        type: 'number',
        unit: 'amount',
        series: 'complete',
        longest: 1000,
        help: about(() => ({
          en: 'The least that each income stream brings, one row for each stream.',
          nb: 'Det minste hver inntektsstrøm gir, én rad for hver strøm.',
        })),
      },
      {
        name: 'mid',
        label: { en: 'mid', nb: 'middels' },
        type: 'number',
        unit: 'amount',
        series: 'complete',
        reaches: 'low',
        help: about(() => ({
          en: 'The likeliest amount of each stream.',
          nb: 'Det mest sannsynlige beløpet for hver strøm.',
        })),
      },
      {
        name: 'high',
        label: { en: 'high', nb: 'høy' },
        type: 'number',
        unit: 'amount',
        series: 'complete',
        reaches: 'mid',
        help: about(() => ({ en: 'The most that each stream brings.', nb: 'Det meste hver strøm gir.' })),
      },
      {
        name: 'draws',
        label: { en: 'draws', nb: 'trekninger' },
        type: 'number',
        unit: 'count',
        whole: true,
        min: 100,
        max: 100_000,
        default: 10_000,
        help: about(() => ({
          en: 'How many months are drawn. More draws give steadier figures but take longer.',
          nb: 'Hvor mange måneder som trekkes. Flere trekninger gir jevnere tall, men tar lengre tid.',
        })),
      },
      {
        name: 'seed',
        label: { en: 'seed', nb: 'startverdi' },
        type: 'number',
        unit: 'number',
        whole: true,
        // Beyond, not every whole number is one to a computer.
        min: Number.MIN_SAFE_INTEGER,
        max: Number.MAX_SAFE_INTEGER,
        default: 1,
        help: about(() => ({
          en: 'Where the drawing starts: the same number gives the same figures everywhere.',
          nb: 'Hvor trekningen starter: samme tall gir de samme resultatene overalt.',
        })),
      },
      language(),
    ],
    result: { table: Array.from({ length: 6 }, () => [null, 'net_amount'] as const) },
    compute: (low, mid, high, draws, seed, language) => {
      const streams = low.map((least, i) => ({ low: least, mid: mid[i] as number, high: high[i] as number }));
      const result = incomeSimulation(streams, draws, seed);
      return [
        [labels.p10[language], result.p10],
        [labels.p50[language], result.p50],
        [labels.p90[language], result.p90],
        [labels.mean[language], result.mean],
        [labels.lows[language], result.sumOfLows],
        [labels.highs[language], result.sumOfHighs],
      ];
    },
    about: about(() => ({
      group: 'streams',
      question: {
        en: 'How sure is my whole income, with all streams together?',
        nb: 'Hvor sikker er hele inntekten min, med alle strømmene samlet?',
      },
      summary: {
        en: 'The range of a whole income from the ranges of its streams, by drawing many months at random.',
        nb: 'Spennet for en hel inntekt ut fra spennene for hver strøm, ved å trekke mange tilfeldige måneder.',
      },
      result: {
        en: 'Two columns, label and value: P10 (one month in ten is below), P50, P90 (one month in ten is above), Mean, Sum of lows, Sum of highs. All lows at once are much rarer than one in ten, so the two sums lie further apart.',
        nb: 'To kolonner, navn og verdi: P10 (én av ti måneder er under), P50, P90 (én av ti måneder er over), Gjennomsnitt, Sum av lave, Sum av høye. Alle lave på én gang er mye sjeldnere enn én av ti, så de to summene ligger lenger fra hverandre.',
      },
      blanks: {
        en: 'A row whose low is above its mid, or its mid above its high, is an error that names the row. Without a stream the values are empty.',
        nb: 'En rad der lav er over middels, eller middels over høy, gir en feil som nevner raden. Uten noen strøm er verdiene tomme.',
      },
      examples: [
        {
          args: [
            [200, 1000, 0],
            [400, 1500, 50],
            [900, 2500, 300],
          ],
          result: [
            ['P10', 1832.7692860539742],
            ['P50', 2256.107731722695],
            ['P90', 2756.5800918327773],
            ['Mean', 2276.593959378991],
            ['Sum of lows', 1200],
            ['Sum of highs', 3700],
          ],
        },
        {
          args: [[100], [100], [100]],
          result: [
            ['P10', 100],
            ['P50', 100],
            ['P90', 100],
            ['Mean', 100],
            ['Sum of lows', 100],
            ['Sum of highs', 100],
          ],
        },
      ],
      notes: {
        en: 'The streams are drawn independently of each other, each from a triangular distribution. Streams that rise and fall together make the range wider than shown. A stream that loses money belongs in the costs of NET_INCOME.',
        nb: 'Strømmene trekkes uavhengig av hverandre, hver fra en trekantfordeling. Strømmer som går opp og ned sammen, gjør spennet større enn vist. En strøm som går med tap, hører til kostnadene i NET_INCOME.',
      },
      related: ['NET_INCOME', 'REWARDS_RANGE', 'FORECAST_ERROR'],
      keywords: {
        en: 'Monte Carlo, risk, uncertainty, total, mix, percentiles',
        nb: 'Monte Carlo, risiko, usikkerhet, totalt, blanding, persentiler',
      },
    })),
  });
};
