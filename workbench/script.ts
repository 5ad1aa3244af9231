/** Functions of the script by name. */
export type ScriptFunctions = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/**
 * Evaluates a classic script where there is nothing but the language and the given globals, and gives what the script's
 * top level then holds under each of `names`.
 */
export type ScriptRunner = (
  code: string,
  globals: Readonly<Record<string, object>>,
  names: readonly string[],
) => Readonly<Record<string, unknown>>;

/** The global functions of a script. One whose name ends with `_` is private to it, as at Google. */
export function loadScript(
  code: string,
  globals: Readonly<Record<string, object>>,
  run: ScriptRunner,
): ScriptFunctions {
  const names = declaredFunctions(code);
  const values = run(code, globals, names);
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  for (const name of names) {
    const value = values[name];
    if (typeof value === 'function') functions.set(name, (...args) => value(...args));
  }
  return functions;
}

/** Sheets too finds functions by their declarations. One that only looks like it is not a function once the script ran. */
function declaredFunctions(code: string): readonly string[] {
  const declarations = code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm);
  const names = [...declarations].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !name.endsWith('_')))];
}
