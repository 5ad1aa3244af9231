import { runBatch } from '../engine/batch';
import type { CoreCommand, Style } from '../engine/commands';
import { checkedFormat } from '../engine/number-format';
import { type Area, checkShape, checkWithinSheet, columnRuns } from './area';
import type { Host } from './host';

type Setter = (...args: unknown[]) => void;

/** What a Range and a RangeList can do to the look of cells. */
export function looks(host: Host, areas: readonly Area[]): Readonly<Record<string, Setter>> {
  const { engine, model } = host;

  function paint(look: { style?: Style; format?: string }): void {
    for (const area of areas) checkWithinSheet(host, area);
    runBatch(
      model,
      areas.map(({ sheetId, zone }) => ({ type: 'SET_FORMATTING', sheetId, target: [zone], ...look })),
    );
  }
  /** One look for each cell; only a single range has such setters. */
  function paintEach(rows: unknown, lookOf: (value: unknown) => { style?: Style; format?: string }): void {
    const [area] = areas;
    if (area === undefined) return;
    checkShape(area, rows);
    const commands = columnRuns(area, rows).map(
      ({ zone, value }): CoreCommand => ({
        type: 'SET_FORMATTING',
        sheetId: area.sheetId,
        target: [zone],
        ...lookOf(value),
      }),
    );
    runBatch(model, commands);
  }
  const weight = (value: unknown): { style: Style } => ({
    style: { bold: oneOf(value, ['bold', 'normal']) === 'bold' },
  });
  const format = (value: unknown): { format: string } => ({ format: checkedFormat(engine, value) });

  return {
    setNumberFormat: (value) => paint(format(value)),
    setNumberFormats: (rows) => paintEach(rows, format),
    setFontWeight: (value) => paint(weight(value)),
    setFontWeights: (rows) => paintEach(rows, weight),
    setFontColor: (value) => paint({ style: { textColor: color(value) } }),
    setFontStyle: (value) => paint({ style: { italic: oneOf(value, ['italic', 'normal']) === 'italic' } }),
    setBackground: (value) => paint({ style: { fillColor: color(value) } }),
    setBackgrounds: (rows) => paintEach(rows, (value) => ({ style: { fillColor: color(value) } })),
    setHorizontalAlignment: (value) => paint({ style: { align: alignment(value) } }),
    setVerticalAlignment: (value) => paint({ style: { verticalAlign: oneOf(value, ['top', 'middle', 'bottom']) } }),
    setWrap: (value) => paint({ style: { wrapping: value === true ? 'wrap' : 'overflow' } }),
  };
}

/** `null` gives a cell its default look back. */
function oneOf<T extends string>(value: unknown, words: readonly T[]): T | undefined {
  if (value === null) return undefined;
  const word = words.find((known) => known === value);
  if (word === undefined) throw new Error(`Invalid argument: ${String(value)}. Emulated are ${words.join(', ')}.`);
  return word;
}

function alignment(value: unknown): Style['align'] {
  const word = oneOf(value, ['left', 'center', 'right', 'normal']);
  return word === 'normal' ? undefined : word;
}

function color(value: unknown): string {
  return value === null ? '' : checkedColor(value);
}

export function checkedColor(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new Error(`not emulated: the color ${String(value)}; write it as #rrggbb.`);
  }
  return value;
}
