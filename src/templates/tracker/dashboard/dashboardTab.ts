import type { Text } from '../../../lang/language';
import type { Chart, Tab } from '../../tab';
import { columnsFrom, type Place, quoted } from '../layout';
import { blankPage, headings, put, putFormula, putRow } from '../page';
import { accountCell } from '../rateCells';
import { tabRange } from '../tabs';
import { putAccuracy, putMeasured } from './accuracy';
import { putByCurrency } from './byCurrency';
import { drawn, putTrend, putVideos } from './engagement';
import { putGlance } from './glance';
import { putIncome, streamsOf } from './income';
import { putEligibility, putNext } from './next';
import { eligibilityTop, incomeBottom, incomeChartRow, incomeTop, trendBottom, trendTop } from './rows';

const columns = 12;

/** All that the other tabs come to. */
export function dashboardTab(place: Place): Tab {
  const page = blankPage(eligibilityTop + 5, columns);
  putRow(page, 1, [texts().title], place);
  putRow(page, 2, [texts().legend], place);
  putFormula(page, 'A4', `IF(${accountCell(place, 'open')};"";${accountCell(place, 'reason')})`);
  put(page, 'K3', texts().counted[place.language]);
  putFormula(page, 'L3', textsInPlaceOfAmounts(place));
  putFormula(page, 'A5', `IF(L3=0;"";${quoted(texts().notCounted[place.language])}&L3)`);
  putGlance(page, place);
  putIncome(page, place);
  putByCurrency(page, place, streamsOf(place));
  putAccuracy(page, place);
  putTrend(page, place);
  putVideos(page, place);
  putMeasured(page, place);
  putNext(page, place);
  putEligibility(page, place);
  headings(page, ['A1', 'A4', 'A5']);
  return {
    name: place.names.dashboard,
    cells: page.cells,
    looks: page.looks,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [270, ...new Array(columns - 1).fill(110)],
    charts: chartsOf(place),
    notes: page.notes,
    names: [{ name: tabRange('dashboard'), range: 'A1:B5' }],
  };
}

/** An amount typed as a text, such as one with the decimal mark of another country, is in no sum: that must be seen. */
function textsInPlaceOfAmounts(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const amounts = [
    ledger('standard'),
    ledger('additional'),
    columnsFrom(place, 'deals')('agreed'),
    columnsFrom(place, 'income')('amount'),
  ];
  const all = `VSTACK(${amounts.join(';')})`;
  return `SUMPRODUCT(ISTEXT(${all})*(LEN(${all})>0))`;
}

function chartsOf({ language }: Place): Chart[] {
  return [
    {
      kind: 'stacked columns',
      seriesIn: 'columns',
      range: `A${incomeTop}:G${incomeBottom}`,
      title: texts().income[language],
      row: incomeChartRow,
      column: 1,
      width: 920,
      height: 371,
      colors: ['#0072b2', '#d55e00', '#009e73', '#e69f00', '#cc79a7', '#56b4e9'],
    },
    {
      kind: 'lines',
      seriesIn: 'columns',
      range: `${drawn.month}${trendTop}:${drawn.rate}${trendBottom}`,
      title: texts().engagement[language],
      row: trendTop - 1,
      // Beside the table, whose last column is F.
      column: 7,
      width: 430,
      height: 300,
      colors: ['#0072b2'],
    },
  ];
}

const texts = () =>
  ({
    title: { en: 'Dashboard', nb: 'Dashbord' },
    legend: {
      en: 'All figures here are formulas over the other tabs. Yellow cells are yours to change. An empty cell means that something is missing.',
      nb: 'Alle tall her er formler over de andre fanene. Gule celler kan du endre. En tom celle betyr at noe mangler.',
    },
    counted: { en: 'Texts as amounts', nb: 'Beløp som tekst' },
    notCounted: {
      en: 'Amounts that are texts and not numbers, in no sum: ',
      nb: 'Beløp som er tekst og ikke tall, og ikke er med i noen sum: ',
    },
    income: { en: 'Income by month and stream', nb: 'Inntekt per måned og inntektsstrøm' },
    engagement: { en: 'Engagement rate by month', nb: 'Engasjementsrate per måned' },
  }) as const satisfies Record<string, Text>;
