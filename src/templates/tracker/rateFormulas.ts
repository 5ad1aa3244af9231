import { allRates, type RateId } from '../../catalogue/rates';
import { unitOf } from '../../catalogue/units';
import type { Level } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import { type Place, quoted } from './layout';
import { colors } from './listTab';
import { format, type Page, put, putFormula, yours } from './page';
import {
  accountRows,
  catalogueHeader,
  catalogueLast,
  measuredRow,
  type RateColumn,
  rateColumns,
  rateRange,
  rateRow,
  ratesHeader,
} from './rateCells';

const headers = (): { readonly [C in RateColumn]: Text } => ({
  id: { en: 'Id', nb: 'Id' },
  name: { en: 'Rate', nb: 'Sats' },
  low: { en: 'Built-in: low', nb: 'Innebygd: lav' },
  mid: { en: 'Built-in: mid', nb: 'Innebygd: middels' },
  high: { en: 'Built-in: high', nb: 'Innebygd: høy' },
  unit: { en: 'Unit of the built-in', nb: 'Enhet for innebygd' },
  basis: { en: 'Counted on', nb: 'Beregnes av' },
  measuredLow: { en: 'Measured: low', nb: 'Målt: lav' },
  measuredMid: { en: 'Measured: mid', nb: 'Målt: middels' },
  measuredHigh: { en: 'Measured: high', nb: 'Målt: høy' },
  measuredRows: { en: 'Rows measured', nb: 'Rader målt' },
  ownLow: { en: 'Yours: low', nb: 'Din: lav' },
  ownMid: { en: 'Yours: mid', nb: 'Din: middels' },
  ownHigh: { en: 'Yours: high', nb: 'Din: høy' },
  usable: { en: 'Yours is usable', nb: 'Din kan brukes' },
  times: { en: 'Built-in × this', nb: 'Innebygd × dette' },
  usedLow: { en: 'In use: low', nb: 'I bruk: lav' },
  usedMid: { en: 'In use: mid', nb: 'I bruk: middels' },
  usedHigh: { en: 'In use: high', nb: 'I bruk: høy' },
  from: { en: 'Where it comes from', nb: 'Hvor satsen kommer fra' },
});

/** Where RATE_CATALOG has what is told of a rate, counted from 1. */
const catalogueColumns = { name: 2, low: 3, mid: 4, high: 5, unit: 7, basis: 8 } as const;

/** The whole catalogue: the ids as they are, all else by formulas, so that a new release shows after a recalculation. */
export function putRates(page: Page, place: Place): void {
  const { language } = place;
  const last = ratesHeader + allRates().length;
  const at = (id: RateColumn) => `${rateColumns[id]}${ratesHeader}`;
  const column = (id: RateColumn, formula: string) =>
    putFormula(page, at(id), `VSTACK(${quoted(headers()[id][language])};ARRAYFORMULA(${formula}))`);
  for (const id of Object.keys(rateColumns) as RateColumn[]) put(page, at(id), headers()[id][language]);
  for (const { id } of allRates()) put(page, `A${rateRow(id as RateId)}`, id);
  const top = catalogueHeader();
  const bottom = top + allRates().length;
  put(page, `A${top - 1}`, catalogueHeading()[language]);
  // One call for all of it: each takes Sheets a moment.
  putFormula(page, `A${top}`, `RATE_CATALOG(${quoted(language)})`);
  const block = `$A$${top + 1}:$${catalogueLast}$${bottom}`;
  page.looks.push({ range: `A${top}:${catalogueLast}${bottom}`, wrap: true });
  for (const [id, number] of Object.entries(catalogueColumns)) {
    column(id as keyof typeof catalogueColumns, `VLOOKUP(${rateRange('id')};${block};${number};FALSE)`);
  }
  putMeasuredOf(page, 'qualified_share', measuredRow + 1);
  putMeasuredOf(page, 'rewards_rpm_prudent', measuredRow + 2);
  column('usable', usableFormula());
  column('times', `IF(LEFT(${rateRange('unit')};3)="USD";$B$${accountRows.worth};1)`);
  for (const level of levels) column(used[level], usedFormula(level));
  column('from', fromFormula(place));
  allRates().forEach((rate, i) => {
    const row = ratesHeader + 1 + i;
    format(page, `C${row}:E${row}`, unitOf(rate.unit).format);
    format(page, `H${row}:J${row}`, unitOf(rate.unit).format);
    format(page, `L${row}:N${row}`, unitOf(rate.unit).format);
    format(page, `Q${row}:S${row}`, unitOf(rate.unit).format);
    format(page, `C${top + 1 + i}:E${top + 1 + i}`, unitOf(rate.unit).format);
  });
  yours(page, `${rateColumns.ownLow}${ratesHeader + 1}:${rateColumns.ownHigh}${last}`, ownNote(), place);
  page.looks.push({ range: `${at('ownLow')}:${at('ownHigh')}`, background: colors.yours });
  for (const range of [
    `${at('id')}:${at('measuredRows')}`,
    `${at('usable')}:${at('from')}`,
    `A${top}:${catalogueLast}${top}`,
  ]) {
    page.looks.push({ range, background: colors.formula });
  }
  page.notes.push(
    { cell: at('usable'), text: usableNote()[language] },
    { cell: at('times'), text: timesNote()[language] },
    { cell: at('ownLow'), text: ownNote()[language] },
    { cell: at('usedLow'), text: usedNote()[language] },
  );
}

const levels: readonly Level[] = ['low', 'mid', 'high'];
const used = { low: 'usedLow', mid: 'usedMid', high: 'usedHigh' } as const;
const own = { low: 'ownLow', mid: 'ownMid', high: 'ownHigh' } as const;
const measured = { low: 'measuredLow', mid: 'measuredMid', high: 'measuredHigh' } as const;

function putMeasuredOf(page: Page, id: 'qualified_share' | 'rewards_rpm_prudent', row: number): void {
  const from = { measuredLow: 'C', measuredMid: 'D', measuredHigh: 'E', measuredRows: 'F' } as const;
  for (const [to, letter] of Object.entries(from)) {
    putFormula(page, `${rateColumns[to as RateColumn]}${rateRow(id)}`, `${letter}${row}`);
  }
}

/** 1 for numbers, with one at mid, that rise from low to high; 0 for others; blank where the user typed nothing. */
function usableFormula(): string {
  const [low, mid, high] = [rateRange('ownLow'), rateRange('ownMid'), rateRange('ownHigh')];
  const isLow = `((${low}="")+ISNUMBER(${low})*(${low}>=0)*(${low}<=${mid}))`;
  const isHigh = `((${high}="")+ISNUMBER(${high})*(${high}>=${mid}))`;
  return `IF((${low}="")*(${mid}="")*(${high}="");"";ISNUMBER(${mid})*(${mid}>=0)*${isLow}*${isHigh})`;
}

function usedFormula(level: Level): string {
  const [usable, times, builtIn] = [rateRange('usable'), rateRange('times'), rateRange(level)];
  const [ownMid, measuredMid] = [rateRange('ownMid'), rateRange('measuredMid')];
  const [ownAt, measuredAt] = [rateRange(own[level]), rateRange(measured[level])];
  const yours = level === 'mid' ? ownMid : `IF(${ownAt}="";${ownMid};${ownAt})`;
  const ours = level === 'mid' ? measuredMid : `IF(ISNUMBER(${measuredAt});${measuredAt};${measuredMid})`;
  const converted = `IF(ISNUMBER(${times});${builtIn}*${times};"")`;
  return `IF(${usable}="";IF(ISNUMBER(${measuredMid});${ours};${converted});IF(${usable}=1;${yours};""))`;
}

function fromFormula({ language }: Place): string {
  const text = (key: keyof ReturnType<typeof fromTexts>) => quoted(fromTexts()[key][language]);
  const [usable, times] = [rateRange('usable'), rateRange('times')];
  const builtIn = `IF(ISNUMBER(${times});${text('builtIn')};${text('unconverted')})`;
  // `&` joins whole ranges to one text in places; CONCAT goes cell by cell.
  const rows = `CONCAT(${text('measured')};${rateRange('measuredRows')})`;
  const other = `IF(ISNUMBER(${rateRange('measuredMid')});${rows};${builtIn})`;
  return `IF(${usable}="";${other};IF(${usable}=1;${text('own')};${text('unsound')}))`;
}

const fromTexts = () =>
  ({
    own: { en: 'Yours', nb: 'Din egen' },
    unsound: {
      en: 'Yours, not usable: numbers must rise from low to high, with one at mid',
      nb: 'Din egen, kan ikke brukes: tallene må stige fra lav til høy, med ett for middels',
    },
    measured: { en: 'Measured in ledger rows: ', nb: 'Målt i regnskapsrader: ' },
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

const usableNote = (): Text => ({
  en: '1 where your own rates are usable: numbers, one at mid, that rise from low to high. 0 where they are not. Empty where you typed none.',
  nb: '1 der dine egne satser kan brukes: tall, ett for middels, som stiger fra lav til høy. 0 der de ikke kan det. Tomt der du ikke har skrevet noen.',
});

const timesNote = (): Text => ({
  en: 'What the built-in rate is multiplied by: the value of 1 USD for amounts in USD, 1 for all others.',
  nb: 'Det den innebygde satsen ganges med: verdien av 1 USD for beløp i USD, 1 for alle andre.',
});

const catalogueHeading = (): Text => ({
  en: 'The built-in rates with their sources',
  nb: 'De innebygde satsene med kilder',
});

const usedNote = (): Text => ({
  en: 'What all tabs count with: yours, else the measured rate, else the built-in one. Amounts in the currency of the account.',
  nb: 'Det alle faner regner med: din egen sats, ellers den målte, ellers den innebygde. Beløp i kontoens valuta.',
});
