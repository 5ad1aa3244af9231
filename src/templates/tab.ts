/** A value that a cell can hold as data. `null` is an empty cell. A text is always data, whatever it begins with. */
export type Data = number | string | boolean | null;

/** A formula, with its `=`, English function names and `;` between arguments. */
export interface Formula {
  readonly formula: string;
}

export type Content = Data | Formula;

/** How a block of cells looks. `range` is in A1 notation, without the name of the sheet. */
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
}

/** A chart of one block of cells, whose first column names its series and whose first row names the columns. */
export interface Chart {
  readonly kind: 'stacked columns';
  readonly range: string;
  readonly title: string;
  /** The cell whose upper left corner it begins at, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** In the order of the series. */
  readonly colors: readonly string[];
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
}

export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null;
}
