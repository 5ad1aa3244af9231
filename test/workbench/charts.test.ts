import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/session';
import { open, run, tab } from './fixture';

const months = [
  ['Month', 'Rewards', 'Deals'],
  ['Jan', 10, 5],
  ['Feb', 20, 7],
  ['Mar', 15, 9],
];
const stacked = `sheet.insertChart(sheet.newChart().asColumnChart().setStacked().setTitle('Income')
  .addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setOption('legend', { position: 'bottom' })
  .setOption('series.0.color', '#112233').setOption('width', 500).setOption('height', 300)
  .setPosition(2, 5, 10, 20).build());`;

function book(): Workbench {
  return open({ workbook: [tab('A sheet', months)] });
}

/** What the engine draws of the first chart, in the words of chart.js. */
function drawn(workbench: Workbench) {
  const { getters } = workbench.model;
  const [chartId = ''] = getters.getChartIds(getters.getActiveSheetId());
  const { chartJsConfig } = getters.getChartRuntime(chartId) as unknown as {
    chartJsConfig: {
      type: string;
      data: { labels: string[]; datasets: { label: string; data: number[]; backgroundColor: unknown }[] };
      options: {
        indexAxis: string;
        scales: Record<string, { stacked?: boolean; title?: { text: string } }>;
        plugins: { title: { text: string }; legend: { position: string } };
      };
    };
  };
  return chartJsConfig;
}

function seen(workbench: Workbench): unknown {
  return run(
    workbench,
    `return sheet.getCharts().map(function (c) {
       var o = c.getOptions(), i = c.getContainerInfo();
       return [c.getRanges().map(function (r) { return r.getA1Notation(); }).join(), c.getNumHeaders(),
         o.get('title'), o.get('isStacked'), o.get('legend.position'), o.get('width'), o.get('height'),
         i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY(), typeof c.getChartId()]; })`,
  );
}
const asBuilt = [['A1:C4', 1, 'Income', true, 'bottom', 500, 300, 2, 5, 10, 20, 'number']];

describe('charts', () => {
  it('are drawn from a block with names above and labels at the left', () => {
    const workbench = book();
    run(workbench, stacked);
    const { type, data, options } = drawn(workbench);
    expect([type, data.labels]).toEqual(['bar', ['Jan', 'Feb', 'Mar']]);
    expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
      ['Rewards', [10, 20, 15]],
      ['Deals', [5, 7, 9]],
    ]);
    expect(data.datasets[0]?.backgroundColor).toBe('#112233');
    expect(options.indexAxis).toBe('x');
    expect(options.scales.y?.stacked).toBe(true);
    expect(options.plugins).toMatchObject({ title: { text: 'Income' }, legend: { position: 'bottom' } });
  });

  it('are seen as they were built, also once they are saved, and follow their cells', () => {
    const workbench = book();
    run(workbench, stacked);
    expect(seen(workbench)).toEqual(asBuilt);
    const saved = JSON.parse(JSON.stringify(workbench.save()));
    const after = open({ workbook: saved });
    expect(seen(after)).toEqual(asBuilt);
    expect(drawn(after).data.datasets[0]?.backgroundColor).toBe('#112233');
    run(after, "sheet.setName('Renamed').getRange('B2').setValue(11)");
    expect(drawn(after).data.datasets[0]?.data).toEqual([11, 20, 15]);
  });

  it('are removed and undone', () => {
    const workbench = book();
    run(workbench, stacked);
    run(workbench, 'sheet.removeChart(sheet.getCharts()[0])');
    expect(seen(workbench)).toEqual([]);
    workbench.model.dispatch('REQUEST_UNDO');
    expect(seen(workbench)).toEqual(asBuilt);
    workbench.model.dispatch('REQUEST_UNDO');
    expect(seen(workbench)).toEqual([]);
    expect(() => run(workbench, 'sheet.removeChart(sheet.newChart().build())')).toThrow('not on this sheet');
  });

  it('lie down, become lines or a pie, take rows for series, and tell names by their look', () => {
    const insert = (builder: string): Workbench => {
      const workbench = book();
      run(workbench, `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).${builder}.build())`);
      return workbench;
    };
    const bars = drawn(insert("setChartType(Charts.ChartType.BAR).setOption('hAxis.title', 'USD')"));
    expect([bars.options.indexAxis, bars.options.scales.x?.title?.text]).toEqual(['y', 'USD']);
    expect(bars.options.scales.x?.stacked).toBe(false);
    expect(bars.data.datasets.map(({ label }) => label)).toEqual(['Rewards', 'Deals']);
    expect(drawn(insert('setChartType(Charts.ChartType.LINE)')).type).toBe('line');
    const pie = drawn(insert("asPieChart().setColors(['#000001', '#000002', '#000003'])"));
    expect([pie.type, pie.data.datasets.map(({ label }) => label)]).toEqual(['pie', ['Rewards']]);
    expect(pie.data.datasets[0]?.backgroundColor).toMatchObject({ 0: '#000001', 1: '#000002', 2: '#000003' });
    const rows = insert('setTransposeRowsAndColumns(true).setNumHeaders(1)');
    expect(drawn(rows).data.labels).toEqual(['Rewards', 'Deals']);
    expect(drawn(rows).data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['Jan', [10, 5]],
      ['Feb', [20, 7]],
      ['Mar', [15, 9]],
    ]);
    expect(run(rows, 'return sheet.getCharts()[0].getRanges()[0].getA1Notation()')).toBe('A1:C4');
    const bare = book();
    run(bare, "sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A2:C4')).build())");
    expect(drawn(bare).data.labels).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('take data from another sheet, and several ranges', () => {
    const workbench = book();
    run(
      workbench,
      `var other = SpreadsheetApp.getActive().insertSheet("Two words");
       other.insertChart(other.newChart().asColumnChart().setColors(['#000001', '#000002'])
         .addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')).build());`,
    );
    expect(drawn(workbench).data.datasets).toMatchObject([
      { label: 'Deals', data: [5, 7, 9], backgroundColor: '#000001' },
    ]);
    expect(seen(workbench)).toEqual([['A1:A4,C1:C4', 1, '', false, 'right', 600, 371, 1, 1, 0, 0, 'number']]);
  });

  it.each([
    ["sheet.newChart().setOption('isStacked', 'percent')", 'not emulated: isStacked'],
    ["sheet.newChart().setOption('curveType', 'function')", 'not emulated: the chart option curveType'],
    ["sheet.newChart().setOption('colors', ['red'])", 'not emulated: the color red'],
    ["sheet.newChart().setChartType('GEO')", 'not emulated: the chart type GEO'],
    ['Charts.ChartType.GEO', 'not emulated: ChartType.GEO'],
    ['sheet.newChart().asColumnChart().setNumHeaders(1).setStacked()', 'not emulated: EmbeddedChartBuilder.setStacked'],
    ["sheet.newChart().addRange('A1:B2')", 'a Range is needed'],
    ['sheet.newChart().setPosition(0, 1, 0, 0)', 'whole number'],
    ['sheet.insertChart(sheet.newChart().build())', 'A chart needs labels'],
    ["sheet.insertChart('chart')", 'build a chart first'],
    [
      "sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(5000, 1, 0, 0).build())",
      'outside',
    ],
  ])('refuse %s', (source, said) => {
    const workbench = book();
    expect(() => run(workbench, source)).toThrow(said);
    expect(seen(workbench)).toEqual([]);
  });

  it('cost a service call to insert, to list and to remove', () => {
    const workbench = book();
    run(workbench, `${stacked} sheet.removeChart(sheet.getCharts()[0])`);
    expect(workbench.calls.names).toEqual(['Sheet.insertChart', 'Sheet.getCharts', 'Sheet.removeChart']);
  });
});
