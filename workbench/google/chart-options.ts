import { checkedColor } from './format';

/** Options of a chart by their path, such as `legend.position`. */
export type ChartOptions = ReadonlyMap<string, unknown>;

/** What can be drawn here. */
const drawn: readonly RegExp[] = [
  /^title$/,
  /^width$/,
  /^height$/,
  /^isStacked$/,
  /^backgroundColor$/,
  /^colors$/,
  /^legend\.position$/,
  /^series\.\d+\.(color|labelInLegend)$/,
  /^[hv]Axis\.(title|minValue|maxValue)$/,
];

/** What Google knows too and what is kept, though the engine has a look of its own for it. */
const kept: readonly RegExp[] = [
  /^[hv]Axis\.format$/,
  /^[hv]Axis\.slantedText$/,
  /^(title|legend\.|[hv]Axis\.title|[hv]Axis\.)TextStyle(\.\w+)*$/i,
  /^bar\.groupWidth$/,
  /^useFirstColumnAsDomain$/,
];

/** Adds an option, given by its path or as an object of options within it. Throws where it would be lost. */
export function withOption(options: ChartOptions, name: unknown, value: unknown): ChartOptions {
  const added = new Map(options);
  for (const [path, given] of leaves(String(name), value)) {
    if (![...drawn, ...kept].some((known) => known.test(path)))
      throw new Error(`not emulated: the chart option ${path}`);
    added.set(path, checked(path, given));
  }
  return added;
}

function leaves(path: string, value: unknown): [string, unknown][] {
  // Google takes the short form as well.
  if (path === 'legend' && typeof value === 'string') return [['legend.position', value]];
  if (typeof value !== 'object' || value === null || path === 'colors') return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(`${path}.${key}`, item));
}

function checked(path: string, value: unknown): unknown {
  if (/color$/i.test(path)) return checkedColor(value);
  if (path === 'colors') return Array.from(value as Iterable<unknown>, checkedColor);
  if (path === 'isStacked' && typeof value !== 'boolean') throw new Error(`not emulated: isStacked: ${String(value)}`);
  if (path === 'legend.position' && !['top', 'bottom', 'left', 'right', 'none'].includes(String(value))) {
    throw new Error(`not emulated: the legend position ${String(value)}`);
  }
  if (/^(width|height)$|Value$/.test(path) && !(typeof value === 'number' && Number.isFinite(value))) {
    throw new Error(`The option ${path} must be a number.`);
  }
  return value;
}
