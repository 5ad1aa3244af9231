/** A chart in the engine's words, as far as the shim draws them. Ranges are in A1 notation with the sheet's name. */
export interface ChartDefinition {
  readonly type: 'bar' | 'line' | 'pie';
  readonly title: { readonly text: string };
  readonly background?: string;
  readonly legendPosition: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly dataSource: {
    readonly type: 'range';
    /** One for each series. */
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    /** Whether the first cell of each series is its name. */
    readonly dataSetsHaveTitle: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles: Readonly<Record<string, { readonly backgroundColor?: string; readonly label?: string }>>;
  readonly axesDesign?: { readonly x?: AxisDesign; readonly y?: AxisDesign };
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly labelsAsText?: boolean;
  readonly cumulative?: boolean;
  readonly slicesColors?: readonly string[];
}

/** `x` is the axis at the bottom and `y` the one at the side, also where bars lie. */
export interface AxisDesign {
  readonly title?: { readonly text: string };
  readonly min?: number;
  readonly max?: number;
}
