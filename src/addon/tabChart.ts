import type { Chart } from '../templates/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart as Sheets builds it. */
export function chartOf(sheet: Sheet, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { range, seriesIn = 'rows', row, column, width, height } = chart;
  // The setters of the type go first: the others give a builder without them.
  const builder = typed(sheet, chart);
  if (width !== undefined) builder.setOption('width', width);
  if (height !== undefined) builder.setOption('height', height);
  return builder
    .addRange(sheet.getRange(range))
    .setNumHeaders(1)
    .setTransposeRowsAndColumns(seriesIn === 'rows')
    .setPosition(row, column, 0, 0)
    .build();
}

function typed(sheet: Sheet, { kind, title, colors }: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const chart = sheet.newChart();
  if (kind === 'lines')
    return chart
      .asLineChart()
      .setTitle(title)
      .setColors([...colors]) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  return chart
    .asColumnChart()
    .setStacked()
    .setTitle(title)
    .setColors([...colors]) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
}
