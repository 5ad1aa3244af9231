import { callsOurs } from './calls';

/** Neighbouring cells that all hold formulas of ours. Rows and columns count from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly formulas: string[][];
}

/** The formulas of ours on a sheet, in few blocks: runs down a column, and beside each other where they are equally long. */
export function blocksOf(formulas: readonly (readonly string[])[]): Block[] {
  const blocks: Block[] = [];
  const width = formulas[0]?.length ?? 0;
  let beside: Block[] = [];
  for (let c = 0; c < width; c++) {
    const here: Block[] = [];
    for (const { top, column } of runsIn(formulas.map((row) => row[c] ?? ''))) {
      const before = beside.find((one) => one.top === top && one.formulas.length === column.length);
      if (before === undefined) {
        const block = { top, left: c + 1, formulas: column.map((formula) => [formula]) };
        blocks.push(block);
        here.push(block);
      } else {
        before.formulas.forEach((row, r) => {
          row.push(column[r] as string);
        });
        here.push(before);
      }
    }
    beside = here;
  }
  return blocks;
}

function runsIn(column: readonly string[]): { readonly top: number; readonly column: string[] }[] {
  const runs: { top: number; column: string[] }[] = [];
  let run: { top: number; column: string[] } | undefined;
  column.forEach((formula, r) => {
    if (!callsOurs(formula)) run = undefined;
    else if (run === undefined) {
      run = { top: r + 1, column: [formula] };
      runs.push(run);
    } else run.column.push(formula);
  });
  return runs;
}
