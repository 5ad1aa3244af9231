import type { ChartDefinition } from './chart';
import type { Zone } from './engine';

/** How cells look, in the engine's words. An absent property is left as it is. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly textColor?: string;
  readonly fillColor?: string;
  /** `undefined` gives the default back. */
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom' | undefined;
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
}

/** How commands take a range. */
export interface RangeGiven {
  readonly _sheetId: string;
  readonly _zone: Zone;
}

interface Columns {
  readonly dimension: 'COL';
  readonly elements: readonly number[];
}

/** The commands of the engine that the shim uses, all of which change the document. */
export type CoreCommand =
  | {
      readonly type: 'UPDATE_CELL';
      readonly sheetId: string;
      readonly col: number;
      readonly row: number;
      readonly content?: string;
      readonly format?: string;
    }
  | {
      readonly type: 'SET_FORMATTING';
      readonly sheetId: string;
      readonly target: readonly Zone[];
      readonly style?: Style;
      readonly format?: string;
    }
  | {
      readonly type: 'CREATE_SHEET';
      readonly sheetId: string;
      readonly name: string;
      readonly position: number;
      readonly rows: number;
      readonly cols: number;
    }
  | {
      readonly type: 'ADD_COLUMNS_ROWS';
      readonly sheetId: string;
      readonly sheetName: string;
      readonly dimension: 'ROW' | 'COL';
      readonly base: number;
      readonly quantity: number;
      readonly position: 'after';
    }
  | {
      readonly type: 'DELETE_CONTENT' | 'CLEAR_FORMATTING';
      readonly sheetId: string;
      readonly target: readonly Zone[];
    }
  | { readonly type: 'DELETE_SHEET'; readonly sheetId: string; readonly sheetName: string }
  | { readonly type: 'RENAME_SHEET'; readonly sheetId: string; readonly oldName: string; readonly newName: string }
  | { readonly type: 'HIDE_SHEET' | 'SHOW_SHEET'; readonly sheetId: string }
  | {
      readonly type: 'SET_GRID_LINES_VISIBILITY';
      readonly sheetId: string;
      readonly areGridLinesVisible: boolean;
    }
  | { readonly type: 'FREEZE_ROWS' | 'FREEZE_COLUMNS'; readonly sheetId: string; readonly quantity: number }
  | { readonly type: 'UNFREEZE_ROWS' | 'UNFREEZE_COLUMNS'; readonly sheetId: string }
  | ({ readonly type: 'RESIZE_COLUMNS_ROWS'; readonly sheetId: string; readonly size: number } & Columns)
  | { readonly type: 'CREATE_NAMED_RANGE'; readonly name: string; readonly ranges: readonly RangeGiven[] }
  | {
      readonly type: 'UPDATE_NAMED_RANGE';
      readonly oldRangeName: string;
      readonly newRangeName: string;
      readonly ranges: readonly RangeGiven[];
    }
  | { readonly type: 'DELETE_NAMED_RANGE'; readonly name: string }
  | ({ readonly type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS'; readonly sheetId: string } & Columns)
  | { readonly type: 'COLOR_SHEET'; readonly sheetId: string; readonly color?: string }
  | {
      readonly type: 'ADD_MERGE';
      readonly sheetId: string;
      readonly target: readonly Zone[];
      readonly force: boolean;
    }
  | { readonly type: 'REMOVE_MERGE'; readonly sheetId: string; readonly target: readonly Zone[] }
  | {
      readonly type: 'ADD_DATA_VALIDATION_RULE';
      readonly sheetId: string;
      readonly ranges: readonly RangeGiven[];
      readonly rule: { readonly id: string; readonly criterion: object; readonly isBlocking?: boolean };
    }
  | { readonly type: 'REMOVE_DATA_VALIDATION_RULE'; readonly sheetId: string; readonly id: string }
  | {
      readonly type: 'CREATE_CHART';
      readonly sheetId: string;
      readonly figureId: string;
      readonly chartId: string;
      readonly col: number;
      readonly row: number;
      readonly offset: { readonly x: number; readonly y: number };
      readonly size: { readonly width: number; readonly height: number };
      readonly definition: ChartDefinition;
    }
  | { readonly type: 'DELETE_FIGURE'; readonly sheetId: string; readonly figureId: string }
  | {
      readonly type: 'WORKBENCH_SET_NOTES';
      readonly sheetId: string;
      readonly notes: readonly { readonly col: number; readonly row: number; readonly text: string }[];
    };
