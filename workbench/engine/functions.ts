import type { Engine } from './engine';
import { type EngineValue, fromResult, toArgument } from './values';

/** A custom function as autocomplete and argument help need it, in one language. */
export interface EngineFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly EngineParameter[];
}

export interface EngineParameter {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
}

/** Runs a function of the script as the platform does; set as `custom.script` of the Model that evaluates the cell. */
export interface ScriptHost {
  has(name: string): boolean;
  /** Throws what the function throws. */
  callFromCell(name: string, args: readonly unknown[]): unknown;
  /** A result that no cell can hold, a fault of the script and not of its user. */
  reportFault(message: string): void;
}

/** What Sheets calls it when a function throws; the engine's own name lacks the `!`. */
const thrown = '#ERROR!';

type EngineArgument = Parameters<typeof toArgument>[1];

const ours = new WeakMap<Engine, Set<string>>();

/**
 * Makes functions known to the engine. Its registry is shared by all Models, so what is registered only finds the script
 * of the Model at hand; registering a name again replaces its help.
 */
export function registerFunctions(
  engine: Engine,
  functions: readonly EngineFunction[],
  callable: Iterable<string>,
): void {
  const names = ours.get(engine) ?? new Set<string>();
  ours.set(engine, names);
  if (!names.has('ARRAYFORMULA')) registerArrayFormula(engine, names);
  engine.registries.errorTypes.add(thrown);
  const described = new Set<string>();
  for (const { name, description, parameters } of functions) {
    described.add(name.toUpperCase());
    const args = parameters.map(({ name: parameter, help, optional }) => ({
      ...engine.helpers.arg(`${parameter} (any, range<any>${optional ? ', optional' : ''})`, help),
    }));
    register(engine, names, name, { description, args, hidden: false });
  }
  // Every other global can be called from a cell as well, though nothing offers it.
  for (const name of callable) {
    const taken = engine.registries.functionRegistry.contains(name.toUpperCase()) && !names.has(name.toUpperCase());
    // A function of the spreadsheet itself goes before one of the script, as in Sheets.
    if (taken || described.has(name.toUpperCase())) continue;
    const args = [engine.helpers.arg('value (any, range<any>, optional, repeating)', '')];
    register(engine, names, name, { description: '', args, hidden: true });
  }
}

type Arguments = ReturnType<Engine['helpers']['arg']>[];

function register(
  engine: Engine,
  names: Set<string>,
  given: string,
  help: { description: string; args: Arguments; hidden: boolean },
): void {
  const name = given.toUpperCase();
  const registry = engine.registries.functionRegistry;
  if (registry.contains(name) && !names.has(name)) throw new Error(`${name} is already a function of the spreadsheet.`);
  names.add(name);
  registry.replace(name, {
    ...help,
    category: 'Creator Paysheet',
    compute(this: unknown, ...args: unknown[]) {
      return compute(engine, this, name, args as EngineArgument[]);
    },
  });
  // Sheets does not count arguments: a function called with too few is called, and says itself what is missing.
  registry.get(name).minArgRequired = 0;
}

function compute(
  engine: Engine,
  context: unknown,
  name: string,
  args: readonly EngineArgument[],
): EngineValue | EngineValue[][] {
  const { script, locale } = context as { script?: ScriptHost; locale: { dateFormat: string } };
  if (!script?.has(name)) throw new engine.EvaluationError(`Unknown function: "${name}"`, '#NAME?');
  let result: unknown;
  try {
    result = script.callFromCell(
      name,
      args.map((arg) => toArgument(engine, arg)),
    );
  } catch (error) {
    throw new engine.EvaluationError(messageOf(error), thrown);
  }
  try {
    return fromResult(result, locale.dateFormat);
  } catch (error) {
    const fault = `${name}: ${messageOf(error)}`;
    script.reportFault(fault);
    throw new engine.EvaluationError(fault, thrown);
  }
}

/** Errors come from the script's own context, so `instanceof Error` would not know them. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

/** The engine maps over ranges by itself; Sheets needs this word for it. */
function registerArrayFormula(engine: Engine, names: Set<string>): void {
  names.add('ARRAYFORMULA');
  engine.registries.functionRegistry.add('ARRAYFORMULA', {
    description: 'Enables the display of values returned from an array formula into multiple rows and/or columns.',
    args: [engine.helpers.arg('array_formula (any, range<any>)', '')],
    compute: (value) => value ?? { value: 0 },
  });
}
