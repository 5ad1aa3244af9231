import { areaOf } from './area';
import { withOption } from './chart-options';
import { type ChartState, type ChartTypeName, newChart } from './chart-state';
import { chartObject } from './embedded-chart';
import type { Host } from './host';
import { emulate } from './service';

const types = ['COLUMN', 'BAR', 'LINE', 'PIE'] as const;

/** The service `Charts`: the words of charts. */
export function chartsService(host: Host): object {
  const ChartType = emulate(host, 'ChartType', { constants: Object.fromEntries(types.map((type) => [type, type])) });
  const Position = emulate(host, 'Position', {
    constants: { TOP: 'top', RIGHT: 'right', BOTTOM: 'bottom', NONE: 'none' },
  });
  return emulate(host, 'Charts', { constants: { ChartType, Position } });
}

/** What `Sheet.newChart()` gives. */
export function chartBuilder(host: Host): object {
  let state = newChart;
  const change = (more: Partial<ChartState>): object => {
    state = { ...state, ...more };
    return general;
  };
  const option = (name: unknown, value: unknown): object => change({ options: withOption(state.options, name, value) });
  const typed = (type: ChartTypeName, own: Readonly<Record<string, (given: never) => object>>) => (): object => {
    change({ type });
    const builder: object = emulate(host, `Embedded${type[0]}${type.slice(1).toLowerCase()}ChartBuilder`, {
      free: {
        ...common,
        ...Object.fromEntries(
          Object.entries(own).map(([name, set]) => [
            name,
            (given: never) => {
              set(given);
              return builder;
            },
          ]),
        ),
      },
    });
    return builder;
  };
  const looks = {
    setTitle: (title: unknown) => option('title', title),
    setColors: (colors: unknown) => option('colors', colors),
    setBackgroundColor: (color: unknown) => option('backgroundColor', color),
    setLegendPosition: (position: unknown) => option('legend.position', position),
  };
  const axes = {
    setXAxisTitle: (title: unknown) => option('hAxis.title', title),
    setYAxisTitle: (title: unknown) => option('vAxis.title', title),
  };
  const bars = { ...looks, ...axes, setStacked: () => option('isStacked', true) };
  const common = {
    asColumnChart: typed('COLUMN', bars),
    asBarChart: typed('BAR', bars),
    asLineChart: typed('LINE', { ...looks, ...axes }),
    asPieChart: typed('PIE', looks),
    setChartType: (given: unknown) => change({ type: checkedType(given) }),
    addRange: (range: unknown) => change({ areas: [...state.areas, areaOf(range)] }),
    clearRanges: () => change({ areas: [] }),
    setNumHeaders: (given: unknown) => change({ numHeaders: checkedHeaders(given) }),
    setTransposeRowsAndColumns: (given: unknown) => change({ transposed: given === true }),
    setPosition: (row: unknown, column: unknown, offsetX: unknown, offsetY: unknown) =>
      change({
        position: {
          row: whole(row, 1),
          column: whole(column, 1),
          offsetX: whole(offsetX, 0),
          offsetY: whole(offsetY, 0),
        },
      }),
    setOption: option,
    build: () => chartObject(host, state),
  };
  // Google declares that what all builders can do gives the general one, which has no setTitle or setStacked.
  const general: object = emulate(host, 'EmbeddedChartBuilder', { free: common });
  return general;
}

function checkedType(given: unknown): ChartTypeName {
  const type = types.find((known) => known === given);
  if (type === undefined) throw new Error(`not emulated: the chart type ${String(given)}`);
  return type;
}

/** -1 leaves it to Google to tell. The engine has one row of names at most. */
function checkedHeaders(given: unknown): number | undefined {
  if (given === -1) return undefined;
  if (given === 0 || given === 1) return given;
  throw new Error(`not emulated: ${String(given)} rows or columns of headers`);
}

function whole(value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new Error(`A position must be a whole number from ${least} on, but here is ${String(value)}.`);
}
