import { type ChartSeen, defaultSize } from './chart-state';
import type { Host } from './host';
import { numericId } from './numeric-id';
import { rangeObject } from './range';
import { emulate } from './service';

/** An emulated EmbeddedChart: one that was built, or one that lies on a sheet. */
export function chartObject(host: Host, state: ChartSeen): object {
  const { areas, position, placed } = state;
  const options = new Map<string, unknown>([...Object.entries(defaultSize), ...state.options]);
  return emulate(
    host,
    'EmbeddedChart',
    {
      locate: { getRanges: () => areas.map((area) => rangeObject(host, area)) },
      free: {
        getChartId: () => (placed === undefined ? null : numericId(placed.chartId)),
        getNumHeaders: () => state.numHeaders ?? -1,
        getTransposeRowsAndColumns: () => state.transposed,
        getOptions: () =>
          emulate(host, 'ChartOptions', { free: { get: (name: unknown) => options.get(String(name)) ?? null } }),
        getContainerInfo: () =>
          emulate(host, 'ContainerInfo', {
            free: {
              getAnchorRow: () => position.row,
              getAnchorColumn: () => position.column,
              getOffsetX: () => position.offsetX,
              getOffsetY: () => position.offsetY,
            },
          }),
      },
    },
    state,
  );
}
