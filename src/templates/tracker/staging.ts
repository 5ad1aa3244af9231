/** Rows of one message: all have as many but the last, so that where they go is told by the rows before them. */
export const ROWS_A_MESSAGE = 1000;

/** As many rows as one import takes. */
export const MOST_ROWS = 50_000;

/** As many further columns as a new sheet takes. */
export const MOST_EXTRA = 50;
