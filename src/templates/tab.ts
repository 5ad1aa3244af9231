/** A value that a cell can hold as data. `null` is an empty cell. A text is always data, whatever it begins with. */
export type Data = number | string | boolean | null;

/** A formula, with its `=`, English function names and `;` between arguments. */
export interface Formula {
  readonly formula: string;
}

export type Content = Data | Formula;

/**
 * How a block of cells looks. `range` is in A1 notation, without the name of the sheet; an open one such as `D2:D` goes down
 * to the last row of the sheet, so that rows to come look the same.
 */
export interface Look {
  readonly range: string;
  /** A number format as Sheets writes it, such as `0.0%` or `#,##0.00`. */
  readonly format?: string;
  readonly bold?: true;
  /** Stands at the right edge of its cell, as the figures below it do. */
  readonly right?: true;
  /** Text is broken over several lines instead of running into the next cell. */
  readonly wrap?: true;
  /** Cells stand at the top of a row that others make higher. */
  readonly top?: true;
  /** `#rrggbb`. */
  readonly background?: string;
}

/** A chart of one block of cells, whose first row and first column name what stands in the others. */
export interface Chart {
  readonly kind: 'stacked columns' | 'lines';
  readonly range: string;
  /** Whether each column of the block is a series, or each row, as where nothing is said. */
  readonly seriesIn?: 'columns' | 'rows';
  readonly title: string;
  /** The cell whose upper left corner it begins at, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** In pixels; Sheets' own size where nothing is said. */
  readonly width?: number;
  readonly height?: number;
  /** In the order of the series. */
  readonly colors: readonly string[];
}

/** What a cell says when somebody points at it. */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

/** Values that are offered for the cells of a range. */
export interface Validation {
  readonly range: string;
  readonly values: readonly string[];
  /** Whether other values are taken too. */
  readonly open: boolean;
}

/** A range that is found again by its name. */
export interface RangeName {
  readonly name: string;
  readonly range: string;
}

/** One sheet as data: what stands in its cells and how it looks. */
export interface Tab {
  readonly name: string;
  /** Row by row from A1; all rows are of one length. */
  readonly cells: readonly (readonly Content[])[];
  readonly looks: readonly Look[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly charts?: readonly Chart[];
  readonly notes?: readonly Note[];
  readonly validations?: readonly Validation[];
  /** Counted from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly names?: readonly RangeName[];
  /** Without lines between the cells, as a page to be shown to others. */
  readonly withoutGridlines?: true;
}

export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null;
}
