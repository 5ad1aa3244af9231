import { allRates, type RateId } from '../../catalogue/rates';
import { unitOf } from '../../catalogue/units';
import type { Level } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import { type Place, quoted } from './layout';
import { colors } from './listTab';
import { format, type Page, put, putFormula, yours } from './page';
import { accountRows, measuredRow, type RateColumn, rateColumns, rateRange, rateRow, ratesHeader } from './rateCells';

const headers = (): { readonly [C in RateColumn]: Text } => ({
  id: { en: 'Id', nb: 'Id' },
  name: { en: 'Rate', nb: 'Sats' },
  low: { en: 'Built-in: low', nb: 'Innebygd: lav' },
  mid: { en: 'Built-in: mid', nb: 'Innebygd: middels' },
  high: { en: 'Built-in: high', nb: 'Innebygd: høy' },
  unit: { en: 'Unit of the built-in', nb: 'Enhet for innebygd' },
  basis: { en: 'Counted on', nb: 'Regnes av' },
  measuredLow: { en: 'Measured: low', nb: 'Målt: lav' },
  measuredMid: { en: 'Measured: mid', nb: 'Målt: middels' },
  measuredHigh: { en: 'Measured: high', nb: 'Målt: høy' },
  measuredRows: { en: 'Rows measured', nb: 'Rader målt' },
  ownLow: { en: 'Yours: low', nb: 'Din: lav' },
  ownMid: { en: 'Yours: mid', nb: 'Din: middels' },
  ownHigh: { en: 'Yours: high', nb: 'Din: høy' },
  usedLow: { en: 'In use: low', nb: 'I bruk: lav' },
  usedMid: { en: 'In use: mid', nb: 'I bruk: middels' },
  usedHigh: { en: 'In use: high', nb: 'I bruk: høy' },
  from: { en: 'Where it comes from', nb: 'Hvor den kommer fra' },
  source: { en: 'Source of the built-in', nb: 'Kilde for innebygd' },
  sourceDate: { en: 'Source date', nb: 'Kildedato' },
  checkedOn: { en: 'Checked on', nb: 'Sjekket' },
  grade: { en: 'Grade', nb: 'Pålitelighet' },
  region: { en: 'Region', nb: 'Område' },
});

/** Where RATE_CATALOG has what is told of a rate, counted from 1. */
const catalogColumns = { name: 2, unit: 7, basis: 8, region: 9, source: 10, sourceDate: 11, checkedOn: 12, grade: 13 };

/** The whole catalogue: the ids as they are, all else by formulas, so that a new release shows after a recalculation. */
export function putRates(page: Page, place: Place): void {
  const { language } = place;
  const at = (id: RateColumn) => `${rateColumns[id]}${ratesHeader}`;
  const column = (id: RateColumn, formula: string) =>
    putFormula(page, at(id), `VSTACK(${quoted(headers()[id][language])};${formula})`);
  for (const id of Object.keys(rateColumns) as RateColumn[]) put(page, at(id), headers()[id][language]);
  for (const { id } of allRates()) put(page, `A${rateRow(id as RateId)}`, id);
  const ids = rateRange('id');
  for (const level of levels) column(level, `PAYOUT_RATE(${ids};${quoted(level)})`);
  for (const [id, number] of Object.entries(catalogColumns)) {
    column(
      id as keyof typeof catalogColumns,
      `ARRAYFORMULA(VLOOKUP(${ids};RATE_CATALOG(${quoted(language)});${number};FALSE))`,
    );
  }
  putMeasuredOf(page, 'qualified_share', measuredRow + 1);
  putMeasuredOf(page, 'rewards_rpm_prudent', measuredRow + 2);
  for (const level of levels) column(used[level], `ARRAYFORMULA(${usedFormula(level)})`);
  column('from', `ARRAYFORMULA(${fromFormula(place)})`);
  allRates().forEach((rate, i) => {
    const row = ratesHeader + 1 + i;
    format(page, `C${row}:E${row}`, unitOf(rate.unit).format);
    format(page, `H${row}:J${row}`, unitOf(rate.unit).format);
    format(page, `L${row}:Q${row}`, unitOf(rate.unit).format);
  });
  yours(
    page,
    `${rateColumns.ownLow}${ratesHeader + 1}:${rateColumns.ownHigh}${ratesHeader + allRates().length}`,
    ownNote(),
    place,
  );
  page.looks.push({ range: `${at('ownLow')}:${at('ownHigh')}`, background: colors.yours });
  for (const [first, last] of [
    ['id', 'measuredRows'],
    ['usedLow', 'region'],
  ] as const) {
    page.looks.push({ range: `${at(first)}:${at(last)}`, background: colors.formula });
  }
  page.notes.push(
    { cell: at('ownLow'), text: ownNote()[language] },
    { cell: at('usedLow'), text: usedNote()[language] },
  );
}

const levels: readonly Level[] = ['low', 'mid', 'high'];
const used = { low: 'usedLow', mid: 'usedMid', high: 'usedHigh' } as const;
const measured = { low: 'measuredLow', mid: 'measuredMid', high: 'measuredHigh' } as const;

function putMeasuredOf(page: Page, id: 'qualified_share' | 'rewards_rpm_prudent', row: number): void {
  const from = { measuredLow: 'C', measuredMid: 'D', measuredHigh: 'E', measuredRows: 'F' } as const;
  for (const [to, letter] of Object.entries(from)) {
    putFormula(page, `${rateColumns[to as RateColumn]}${rateRow(id)}`, `${letter}${row}`);
  }
}

/** Above 0 in rows where the user typed anything. */
function hasOwn(): string {
  const filled = (['ownLow', 'ownMid', 'ownHigh'] as const).map((id) => `(${rateRange(id)}<>"")`);
  return `((${filled.join('+')})>0)`;
}

/** The user's figure at a level: that at mid where there is none. */
function ownAt(level: Level): string {
  const mid = rateRange('ownMid');
  if (level === 'mid') return mid;
  const own = rateRange(level === 'low' ? 'ownLow' : 'ownHigh');
  return `IF(${own}="";${mid};${own})`;
}

/** Numbers, with one at mid, that rise from low to high. */
function isOwnSound(): string {
  const [low, mid, high] = levels.map(ownAt) as [string, string, string];
  const areNumbers = [low, mid, high].map((one) => `ISNUMBER(${one})`).join('*');
  return `(${areNumbers}*(${low}>=0)*(${low}<=${mid})*(${mid}<=${high}))`;
}

const isInUsd = () => `(LEFT(${rateRange('unit')};3)="USD")`;
const worth = `$B$${accountRows.worth}`;

function usedFormula(level: Level): string {
  const own = `IF(${isOwnSound()};${ownAt(level)};"")`;
  const builtIn = rateRange(level);
  const converted = `IF(${isInUsd()};IF(ISNUMBER(${worth});${builtIn}*IF(ISNUMBER(${worth});${worth};0);"");${builtIn})`;
  const [mid, at] = [rateRange('measuredMid'), rateRange(measured[level])];
  const ours = level === 'mid' ? mid : `IF(ISNUMBER(${at});${at};${mid})`;
  return `IF(${hasOwn()};${own};IF(ISNUMBER(${mid});${ours};${converted}))`;
}

function fromFormula({ language }: Place): string {
  const text = (key: keyof ReturnType<typeof fromTexts>) => quoted(fromTexts()[key][language]);
  const rows = `${text('measured')}&${rateRange('measuredRows')}&${text('rows')}`;
  const builtIn = `IF(${isInUsd()}*(1-ISNUMBER(${worth}));${text('unconverted')};${text('builtIn')})`;
  const own = `IF(${isOwnSound()};${text('own')};${text('unsound')})`;
  return `IF(${hasOwn()};${own};IF(ISNUMBER(${rateRange('measuredMid')});${rows};${builtIn}))`;
}

const fromTexts = () =>
  ({
    own: { en: 'Yours', nb: 'Din egen' },
    unsound: {
      en: 'Yours, not usable: give numbers, one at mid, that rise from low to high',
      nb: 'Din egen, kan ikke brukes: oppgi tall, ett for middels, som stiger fra lav til høy',
    },
    measured: { en: 'Measured in ', nb: 'Målt i ' },
    rows: { en: ' rows of the ledger', nb: ' rader i regnskapet' },
    unconverted: {
      en: 'Built-in, in USD: needs the value of 1 USD and its date',
      nb: 'Innebygd, i USD: trenger verdien av 1 USD og datoen for den',
    },
    builtIn: { en: 'Built-in', nb: 'Innebygd' },
  }) as const satisfies Record<string, Text>;

const ownNote = (): Text => ({
  en: 'Your own rates, amounts in the currency of the account. One at mid is enough: low and high are then the same.',
  nb: 'Egne satser, beløp i kontoens valuta. Én for middels er nok: lav og høy er da den samme.',
});

const usedNote = (): Text => ({
  en: 'What all tabs count with: yours, else the measured rate, else the built-in one. Amounts in the currency of the account.',
  nb: 'Det alle faner regner med: din egen sats, ellers den målte, ellers den innebygde. Beløp i kontoens valuta.',
});
