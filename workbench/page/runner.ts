import type { ScriptRunner } from '../script';

/** What the language itself has; Apps Script has it too. Everything else of the browser is out of the script's sight. */
const language = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError
  TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape`.split(
    /\s+/,
  ),
);

/**
 * The page's counterpart of Node's bare context: every global of the browser is shadowed by a parameter that nobody gives
 * a value.
 */
export const runInShadow: ScriptRunner = (code, globals, names) => {
  const given = Object.keys(globals);
  const shadowed = browserGlobals().filter((name) => !given.includes(name));
  const results = names.map((name) => `${JSON.stringify(name)}: typeof ${name} === 'undefined' ? undefined : ${name}`);
  // An inner function, so that the script may declare what is a parameter here.
  const body = `return (function () {\n${code}\nreturn { ${results.join(', ')} };\n})();`;
  const run = new Function(...given, ...shadowed, body);
  return run.apply({}, Object.values(globals)) as Readonly<Record<string, unknown>>;
};

function browserGlobals(): string[] {
  const names = new Set<string>();
  for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !language.has(name));
}
