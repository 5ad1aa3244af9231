import { runBatch } from '../engine/batch';
import type { ChartDefinition } from '../engine/chart';
import type { Area } from './area';
import { drawingOf } from './chart-drawing';
import { type ChartSeen, type ChartState, defaultSize } from './chart-state';
import { chartObject } from './embedded-chart';
import type { Host } from './host';
import { stateOf } from './service';

/** Lays a chart that was built on a sheet. */
export function insertChart(host: Host, sheetId: string, chart: unknown): void {
  const state = stateOf<Partial<ChartState>>(chart);
  if (state?.type === undefined)
    throw new Error("The parameters don't match the method signature: build a chart first.");
  const { position, options } = state as ChartState;
  const id = (): string => new host.engine.helpers.UuidGenerator().smallUuid();
  const { numberOfRows, numberOfCols } = host.model.getters.getSheetSize(sheetId);
  if (position.row > numberOfRows || position.column > numberOfCols) {
    throw new Error('The position of the chart is outside the dimensions of the sheet.');
  }
  runBatch(host.model, [
    {
      type: 'CREATE_CHART',
      sheetId,
      figureId: id(),
      chartId: id(),
      row: position.row - 1,
      col: position.column - 1,
      offset: { x: position.offsetX, y: position.offsetY },
      size: {
        width: Number(options.get('width') ?? defaultSize.width),
        height: Number(options.get('height') ?? defaultSize.height),
      },
      definition: drawingOf(host, state as ChartState),
    },
  ]);
}

/** The charts of a sheet, those that users made as well. */
export function placedCharts(host: Host, sheetId: string): object[] {
  const { getters } = host.model;
  return getters.getChartIds(sheetId).map((chartId) => chartObject(host, seen(host, sheetId, chartId)));
}

export function removeChart(host: Host, sheetId: string, chart: unknown): void {
  const placed = stateOf<Partial<ChartSeen>>(chart)?.placed;
  if (placed === undefined || host.model.getters.getFigure(sheetId, placed.figureId) === undefined) {
    throw new Error('The chart is not on this sheet.');
  }
  runBatch(host.model, [{ type: 'DELETE_FIGURE', sheetId, figureId: placed.figureId }]);
}

/** What a chart shows, read back from the engine. */
function seen({ model }: Host, sheetId: string, chartId: string): ChartSeen {
  const { getters } = model;
  const figureId = getters.getFigureIdFromChartId(chartId);
  const figure = getters.getFigure(sheetId, figureId);
  // A chart of a user's may be of another type, which has less.
  const { dataSource, ...drawing } = getters.getChartDefinition(chartId) as Partial<ChartDefinition>;
  const series = dataSource?.dataSets ?? [];
  const ranges = [dataSource?.labelRange, ...series.map(({ dataRange }) => dataRange)].filter((xc) => xc !== undefined);
  const lines = ranges.map((xc) => {
    const { sheetId: id, zone } = getters.getRangeFromSheetXC(sheetId, xc);
    return { sheetId: id, zone };
  });
  const transposed = lines.some(({ zone }) => zone.right > zone.left);
  const looks = series.map(({ dataSetId }) => drawing.dataSetStyles?.[dataSetId]?.backgroundColor);
  const colors = drawing.slicesColors ?? (looks.every((color) => color !== undefined) ? looks : undefined);
  const options = {
    title: drawing.title?.text,
    isStacked: drawing.stacked,
    'legend.position': drawing.legendPosition,
    backgroundColor: drawing.background,
    colors,
    'hAxis.title': drawing.axesDesign?.x?.title?.text,
    'vAxis.title': drawing.axesDesign?.y?.title?.text,
    width: figure?.width,
    height: figure?.height,
  };
  return {
    areas: blocksOf(lines, transposed),
    numHeaders: dataSource?.dataSetsHaveTitle ? 1 : 0,
    transposed,
    position: {
      row: (figure?.row ?? 0) + 1,
      column: (figure?.col ?? 0) + 1,
      offsetX: figure?.offset.x ?? 0,
      offsetY: figure?.offset.y ?? 0,
    },
    options: new Map(Object.entries(options).filter(([, value]) => value !== undefined)),
    placed: { chartId, figureId },
  };
}

/** Columns, or rows, that lie side by side are one block, as they were when the chart was built. */
function blocksOf(lines: readonly Area[], transposed: boolean): Area[] {
  const blocks: Area[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || !isNext(last, line, transposed)) blocks.push(line);
    else {
      const { right, bottom } = line.zone;
      blocks[blocks.length - 1] = { sheetId: last.sheetId, zone: { ...last.zone, right, bottom } };
    }
  }
  return blocks;
}

function isNext(block: Area, line: Area, transposed: boolean): boolean {
  if (block.sheetId !== line.sheetId) return false;
  const [a, b] = [block.zone, line.zone];
  if (transposed) return b.top === a.bottom + 1 && b.left === a.left && b.right === a.right;
  return b.left === a.right + 1 && b.top === a.top && b.bottom === a.bottom;
}
