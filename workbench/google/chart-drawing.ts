import type { AxisDesign, ChartDefinition } from '../engine/chart';
import { type Area, rowsOf, valueAt } from './area';
import type { ChartState } from './chart-state';
import type { Host } from './host';

/** A chart in the engine's words. Throws where it has no data that could be drawn. */
export function drawingOf(host: Host, state: ChartState): ChartDefinition {
  const { type, options, transposed } = state;
  const { getters } = host.model;
  const [labels, ...series] = state.areas.flatMap((area) => linesOf(area, transposed));
  if (labels === undefined || series.length === 0) throw new Error('A chart needs labels and at least one series.');
  const text = ({ sheetId, zone }: Area): string =>
    getters.getRangeString(getters.getRangeFromZone(sheetId, zone), 'forceSheetReference');
  // A pie has one series.
  const shown = type === 'PIE' ? series.slice(0, 1) : series;
  const dataSets = shown.map((area, index) => ({ dataSetId: String(index), dataRange: text(area) }));
  const colors = (options.get('colors') ?? []) as readonly string[];
  const styles = dataSets.map(({ dataSetId }, index) => {
    const color = options.get(`series.${index}.color`) ?? colors[index];
    const label = options.get(`series.${index}.labelInLegend`);
    const style = { ...(color !== undefined && { backgroundColor: color }), ...(label !== undefined && { label }) };
    return [dataSetId, style] as const;
  });
  const axes = axesOf(state);
  const background = options.get('backgroundColor');
  const stacked = options.get('isStacked') === true;
  return {
    type: type === 'LINE' ? 'line' : type === 'PIE' ? 'pie' : 'bar',
    title: { text: String(options.get('title') ?? '') },
    legendPosition: (options.get('legend.position') ?? 'right') as ChartDefinition['legendPosition'],
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: (state.numHeaders ?? guessHeaders(host, shown)) === 1,
      labelRange: text(labels),
    },
    dataSetStyles: Object.fromEntries(styles) as ChartDefinition['dataSetStyles'],
    ...(background !== undefined && { background: String(background) }),
    ...(axes !== undefined && { axesDesign: axes }),
    ...(type === 'PIE' && colors.length > 0 && { slicesColors: colors }),
    ...(type === 'LINE' && { stacked, labelsAsText: true, cumulative: false }),
    ...((type === 'COLUMN' || type === 'BAR') && { stacked, horizontal: type === 'BAR' }),
  };
}

/** The columns of an area, or its rows. */
function linesOf({ sheetId, zone }: Area, transposed: boolean): Area[] {
  const [first, last] = transposed ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const length = last - first + 1;
  return Array.from({ length }, (_, i) => {
    const line = transposed ? { top: first + i, bottom: first + i } : { left: first + i, right: first + i };
    return { sheetId, zone: { ...zone, ...line } };
  });
}

/** As Google does where it is not told: names where the first cell of each series is a text. */
function guessHeaders(host: Host, series: readonly Area[]): number {
  const named = series.every((area) => {
    const first = rowsOf(area, (position) => valueAt(host, position))[0]?.[0];
    return typeof first === 'string' && first !== '';
  });
  return named ? 1 : 0;
}

function axesOf({ options, type }: ChartState): ChartDefinition['axesDesign'] {
  if (type === 'PIE') return undefined;
  const axis = (name: string): AxisDesign => {
    const [title, min, max] = ['title', 'minValue', 'maxValue'].map((key) => options.get(`${name}.${key}`));
    return {
      ...(title !== undefined && { title: { text: String(title) } }),
      ...(typeof min === 'number' && { min }),
      ...(typeof max === 'number' && { max }),
    };
  };
  return { x: axis('hAxis'), y: axis('vAxis') };
}
