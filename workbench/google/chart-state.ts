import type { Area } from './area';
import type { ChartOptions } from './chart-options';

export type ChartTypeName = 'COLUMN' | 'BAR' | 'LINE' | 'PIE';

/** Where the upper left corner of a chart lies: a cell counted from 1, and pixels from its corner. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What stands behind an emulated chart. */
export interface ChartSeen {
  readonly areas: readonly Area[];
  /** Undefined lets the first row be told by its content. */
  readonly numHeaders: number | undefined;
  readonly transposed: boolean;
  readonly position: ChartPosition;
  readonly options: ChartOptions;
  /** The engine's ids, once the chart lies on a sheet. */
  readonly placed?: { readonly chartId: string; readonly figureId: string };
}

/** What is being built. */
export interface ChartState extends ChartSeen {
  readonly type: ChartTypeName;
}

/** Google's size for a chart that asks for none. */
export const defaultSize = { width: 600, height: 371 };

export const newChart: ChartState = {
  type: 'COLUMN',
  areas: [],
  numHeaders: undefined,
  transposed: false,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: new Map(),
};
