import { unitOf } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import { streams } from '../../scenario/evaluate';
import { streamNames } from '../../scenario/streamNames';
import { streamKey } from './streamRows';

/** A row of the plans beside each other at mid: its label, its format, and a formula for each plan. */
export interface SideRow {
  readonly label: Text;
  readonly format?: string;
  /**
   * `at` names a cell of the plan's own columns, `first` one of the first plan's, `here` one of this table by its row,
   * counted from 1 below its heading.
   */
  readonly formula: (
    at: (key: string) => string,
    first: (key: string) => string,
    here: (row: number) => string,
  ) => string;
  /** Not for the first plan. */
  readonly others?: true;
}

/** The streams come first: they are what the chart shows. */
export function sideRows(): SideRow[] {
  const { format } = unitOf('net_amount');
  const names = streamNames();
  const differs = (at: (key: string) => string, first: (key: string) => string) =>
    `LOWER(${at('amountsIn')})<>LOWER(${first('amountsIn')})`;
  return [
    ...streams.map((stream): SideRow => ({ label: names[stream], format, formula: (at) => at(streamKey(stream)) })),
    { label: { en: 'All streams', nb: 'Alle strømmer' }, format, formula: (at) => at('total') },
    { label: { en: 'Left for you', nb: 'Igjen til deg' }, format, formula: (at) => at('net') },
    {
      label: { en: 'More than the first plan', nb: 'Mer enn den første planen' },
      format,
      others: true,
      formula: (at, first) => `IF(${differs(at, first)};"";${at('net')}-${first('net')})`,
    },
    {
      label: { en: 'In percent of it', nb: 'I prosent av den' },
      format: unitOf('share').format,
      others: true,
      formula: (at, first, here) =>
        `IF(OR(${differs(at, first)};${first('net')}<=0);"";${here(streams.length + 3)}/${first('net')})`,
    },
  ];
}
