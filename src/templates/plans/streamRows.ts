import { unitOf } from '../../catalogue/units';
import type { Level } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import { type Stream, streams } from '../../scenario/evaluate';
import { streamNames } from '../../scenario/streamNames';
import { type Case, heading, inEachCase, inMid, orZero, type Row } from './row';

const money = () => unitOf('net_amount').format;
const amount = () => unitOf('amount').name;

/** The rows of all streams in one column. */
export function streamRange(at: (key: string) => string): string {
  return `${at(streamKey('rewards'))}:${at(streamKey('products'))}`;
}

export function streamKey(stream: Stream): string {
  return `stream ${stream}`;
}

/** A figure of the user, or the published one where the cell is empty; `""` where that is in USD and the plan is not. */
export function figure({ at }: Case, id: 'rpm' | 'fee' | 'perDiamond'): string {
  return `IF(${at(id)}="";${at(`published ${id}`)};${at(id)})`;
}

/**
 * What each stream brings in the total. As in the panel: nothing is 0 even at an unknown price, and an unknown amount is
 * empty. One that is in USD while the plan is not stands further down.
 */
const formulas = (): { readonly [S in Stream]: (one: Case) => string } => ({
  rewards: (one) => {
    const qualified = one.at('qualified');
    const paid = `REWARDS_ESTIMATE(${qualified};${figure(one, 'rpm')})`;
    return `IF(AND(${one.at('open')};${qualified}>0);IF(${figure(one, 'rpm')}="";"";${paid});0)`;
  },
  deals: ({ at }) =>
    `IF(${orZero(at('deals'))}=0;0;IF(${at('feeWithRights')}="";"";${at('deals')}*${at('feeWithRights')}))`,
  affiliate: ({ at }) =>
    `IF(${orZero(at('orders'))}=0;0;AFFILIATE_ESTIMATE(${at('orders')};${at('orderValue')};${at('commission')};${at('refundShare')}))`,
  live: (one) => {
    const { at, mid } = one;
    const paid = `LIVE_GIFTS_ESTIMATE(${at('diamonds')};${figure(one, 'perDiamond')})`;
    return `IF(AND(${mid('liveOpen')};${orZero(at('diamonds'))}>0);IF(${figure(one, 'perDiamond')}="";"";${paid});0)`;
  },
  products: ({ at }) => {
    const profits = `${at('profit merch')}:${at('profit coaching')}`;
    return `IF(COUNT(${profits})<3;"";SUMIF(${profits};">0"))`;
  },
});

/** What comes in, stream by stream. */
export function streamRows(): Row[] {
  return [
    {
      key: 'amountsIn',
      label: { en: 'Amounts are in', nb: 'Beløpene er i' },
      // The names of USD are those of the row that tells what 1 USD is worth: in its own currency that is 1 without a rate.
      cells: inMid(({ mid }) => {
        const currency = `TRIM(${mid('currency')})`;
        const usd = ['', 'USD', 'US D', 'US$', '$'].map((name) => `UPPER(${currency})="${name}"`);
        return `IF(OR(${usd.join(';')});"USD";${currency})`;
      }),
    },
    ...streams.map((stream): Row => {
      return {
        key: streamKey(stream),
        label: streamNames()[stream],
        unit: amount(),
        format: money(),
        cells: inEachCase(formulas()[stream]),
      };
    }),
    {
      key: 'total',
      label: { en: 'All streams', nb: 'Alle strømmer' },
      unit: amount(),
      format: money(),
      cells: inEachCase(({ at }) => `SUM(${streamRange(at)})`),
    },
  ];
}

/** How all streams together may come out. */
export function simulatedRow(language: Language): Row {
  const note: Text = {
    en: 'Drawn 10,000 times, each stream by itself: one month in ten brings less than P10, and one in ten more than P90.',
    nb: 'Trukket 10\u00a0000 ganger, hver strøm for seg: én av ti måneder gir mindre enn P10, og én av ti mer enn P90.',
  };
  return {
    key: 'simulated',
    label: { en: 'All streams, simulated: P10, P50, P90', nb: 'Alle strømmer, simulert: P10, P50, P90' },
    unit: amount(),
    format: money(),
    note: note[language],
    cells: inEachCase(({ level, plan }) => {
      const series = (['low', 'mid', 'high'] as const).map((one) => streamRange((key) => plan.at(key, one)));
      const row = { low: 1, mid: 2, high: 3 }[level];
      return `INDEX(INCOME_SIMULATION(${series.join(';')});${row};2)`;
    }),
  };
}

/** How the income is made up. */
export function shareRows(): Row[] {
  return [
    ...streams.map((stream): Row => {
      const name = streamNames()[stream];
      return {
        key: `share ${stream}`,
        label: { en: `Share of income (mid): ${name.en}`, nb: `Andel av inntekten (middels): ${name.nb}` },
        unit: unitOf('share').name,
        format: unitOf('share').format,
        cells: inMid(({ mid, plan }) => {
          const part = (level: Level) => plan.at(streamKey(stream), level);
          const isCounted = `COUNT(${part('low')}:${part('high')})=3`;
          return `IF(AND(${isCounted};${mid('total')}>0);${part('mid')}/${mid('total')};"")`;
        }),
      };
    }),
  ];
}

export const resultsHeading = (): Row => heading('results', 'Results a month', 'Resultater per måned');
