import type { Text } from '../../../lang/language';
import { cells, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula } from '../page';
import { accountCell, measuredRow } from '../rateCells';
import {
  eligibilityTop,
  glanceTop,
  incomeBottom,
  lastMonth,
  measuredTop,
  nextTop,
  summaryTop,
  trendBottom,
  trendTop,
} from './rows';

/** A figure that stands further down, and what is told beside it: where it is of, or what to do where it is missing. */
interface Figure {
  readonly label: Text;
  /** The label is followed by the currency of the account. */
  readonly isMoney?: true;
  readonly figure: string;
  readonly format: string;
  readonly beside: string;
  readonly besideFormat?: string;
  readonly missing: string;
}

/** What matters most of all that stands further down, so that it is seen at once. */
export function putGlance(page: Page, place: Place): void {
  const { language } = place;
  put(page, `A${glanceTop - 1}`, texts().heading[language]);
  figuresOf(place).forEach((one, i) => {
    const row = glanceTop + i;
    const label = one.label[language];
    if (one.isMoney) putFormula(page, `A${row}`, `${quoted(`${label}, `)}&${accountCell(place, 'money')}`);
    else put(page, `A${row}`, label);
    putFormula(page, `B${row}`, one.figure);
    putFormula(page, `C${row}`, `IF(ISNUMBER(B${row});${one.beside};${one.missing})`);
    format(page, `B${row}`, one.format);
    if (one.besideFormat !== undefined) format(page, `C${row}`, one.besideFormat);
  });
  const last = glanceTop + figuresOf(place).length;
  put(page, `A${last}`, texts().requirements[language]);
  putFormula(page, `B${last}`, `B${eligibilityTop + 5}`);
  headings(page, [`A${glanceTop - 1}`]);
}

function figuresOf(place: Place): Figure[] {
  const { language, names } = place;
  const text = (key: keyof ReturnType<typeof texts>) => quoted(texts()[key][language]);
  const [rates, months] = [`B${trendTop + 1}:B${trendBottom}`, `A${trendTop + 1}:A${trendBottom}`];
  const newest = (range: string) => `IFERROR(INDEX(FILTER(${range};ISNUMBER(${rates}));COUNT(${rates}));"")`;
  const fill = quoted(texts().fill[language].replace('#', () => named(names.ledger)));
  const ofRewards = `IF(${accountCell(place, 'open')};${fill};${text('closed')})`;
  const [unpaid, payday] = [`B${nextTop}`, `B${nextTop + 3}`];
  const rows = (row: number) => `${cells(place, 'rates', `$F$${measuredRow + row}`)}&${text('rows')}`;
  const day = 'yyyy-mm-dd';
  return [
    {
      label: texts().followers,
      figure: `B${eligibilityTop}`,
      format: '#,##0',
      beside: `C${eligibilityTop}`,
      besideFormat: day,
      missing: text('importFollowers'),
    },
    {
      label: texts().views,
      figure: `B${eligibilityTop + 1}`,
      format: '#,##0',
      beside: `B${eligibilityTop + 2}&${text('ofDays')}`,
      missing: text('importOverview'),
    },
    {
      label: texts().monthRate,
      figure: newest(rates),
      format: '0.00%',
      beside: newest(months),
      besideFormat: 'yyyy-mm',
      missing: text('importOverview'),
    },
    {
      label: texts().topRate,
      figure: `B${summaryTop + 1}`,
      format: '0.00%',
      beside: `B${summaryTop}&${text('topOnly')}`,
      missing: text('importContent'),
    },
    {
      label: texts().income,
      isMoney: true,
      figure: `H${incomeBottom}`,
      format: '#,##0.00',
      beside: lastMonth,
      besideFormat: 'yyyy-mm',
      missing: quoted(
        texts()
          .fillIncome[language].replace('#1', () => named(names.ledger))
          .replace('#2', () => named(names.deals))
          .replace('#3', () => named(names.income)),
      ),
    },
    {
      label: texts().unpaid,
      isMoney: true,
      figure: unpaid,
      format: '#,##0.00',
      beside: `IF(ISNUMBER(${payday});${text('nextPayout')};${text('noPayout')})`,
      missing: ofRewards,
    },
    {
      label: texts().payday,
      isMoney: true,
      figure: payday,
      format: day,
      beside: `B${nextTop + 2}`,
      besideFormat: '#,##0.00',
      missing: '""',
    },
    {
      label: texts().rpm,
      isMoney: true,
      figure: `C${measuredTop + 2}`,
      format: '#,##0.00',
      beside: rows(2),
      missing: ofRewards,
    },
    {
      label: texts().share,
      figure: `C${measuredTop + 1}`,
      format: '0.0%',
      beside: rows(1),
      missing: ofRewards,
    },
  ];
}

/** The name of a sheet inside a text of a formula, where quotation marks of its own would end the text. */
function named(sheet: string): string {
  return sheet.replace(/["']/g, '’');
}

const texts = () =>
  ({
    heading: { en: 'At a glance', nb: 'Kort oppsummert' },
    followers: { en: 'Followers, newest', nb: 'Følgere, siste tall' },
    views: { en: 'Views, newest 30 days', nb: 'Visninger, siste 30 dager' },
    ofDays: { en: ' of 30 days known', nb: ' av 30 dager har tall' },
    monthRate: { en: 'Engagement rate by views, newest month', nb: 'Engasjementsrate mot visninger, siste måned' },
    topRate: { en: 'Engagement rate by views, top videos', nb: 'Engasjementsrate mot visninger, toppvideoer' },
    topOnly: { en: ' top videos only, not all videos', nb: ' toppvideoer, ikke alle videoer' },
    income: { en: 'Income, last month shown', nb: 'Inntekt, siste måned som vises' },
    unpaid: { en: 'Rewards earned, not paid', nb: 'Opptjent, ikke utbetalt belønning' },
    nextPayout: { en: 'Next payout: see below', nb: 'Neste utbetaling: se under' },
    noPayout: { en: 'Below the minimum: no payout yet', nb: 'Under minstebeløpet: ingen utbetaling ennå' },
    payday: { en: 'Next payout: date and amount', nb: 'Neste utbetaling: dato og beløp' },
    rpm: { en: 'Own RPM per 1,000 qualified views', nb: 'Egen RPM per 1 000 kvalifiserte visninger' },
    share: { en: 'Own qualified share of views', nb: 'Egen kvalifisert andel av visningene' },
    rows: { en: ' rows of the ledger', nb: ' rader i regnskapet' },
    requirements: { en: 'Missing for Creator Rewards', nb: 'Mangler for Creator Rewards' },
    importFollowers: {
      en: 'Import the followers from TikTok Studio',
      nb: 'Importer følgere fra TikTok Studio',
    },
    importOverview: {
      en: 'Import the overview from TikTok Studio',
      nb: 'Importer oversikten fra TikTok Studio',
    },
    importContent: {
      en: 'Import the content from TikTok Studio',
      nb: 'Importer innholdet fra TikTok Studio',
    },
    fill: {
      en: 'Type what Creator Rewards paid into “#”',
      nb: 'Skriv det Creator Rewards har betalt, i «#»',
    },
    fillIncome: {
      en: 'Type what you earned into “#1”, “#2” and “#3”',
      nb: 'Skriv det du har tjent, i «#1», «#2» og «#3»',
    },
    closed: {
      en: 'Creator Rewards isn’t offered in the country of the account',
      nb: 'Creator Rewards tilbys ikke i landet kontoen er fra',
    },
  }) as const satisfies Record<string, Text>;
