import type { Host } from './host';
import { authorize, counted, type Kind } from './permissions';

// biome-ignore lint/complexity/noBannedTypes: whatever the script passes arrives here; each method checks its own.
type Method = Function;

/** The methods of a service by what they do, and its constants. */
export type Members = { readonly [K in Kind]?: Readonly<Record<string, Method>> } & {
  readonly constants?: Readonly<Record<string, unknown>>;
};

/** What stands behind an emulated object, for methods that get one as an argument. */
const states = new WeakMap<object, unknown>();

/**
 * An object of a Google service. A method that it lacks throws when it is asked for, so that a script never goes on with
 * an `undefined` that Google would not give it.
 */
export function emulate(host: Host, name: string, members: Members, state?: unknown): object {
  const { constants, ...byKind } = members;
  const target: Record<string, unknown> = Object.assign(Object.create(null), constants);
  for (const [kind, methods] of Object.entries(byKind) as [Kind, Readonly<Record<string, Method>>][]) {
    for (const [method, run] of Object.entries(methods)) {
      target[method] = (...args: unknown[]): unknown => {
        const called = `${name}.${method}`;
        authorize(host.mode, kind, called);
        if (counted.has(kind)) host.calls.record(called);
        return run(...args);
      };
    }
  }
  target.toString = () => name;
  const object = new Proxy(target, {
    get(from, key) {
      if (typeof key === 'symbol') return Reflect.get(from, key);
      if (key in from) return from[key];
      // Asked for by the language itself: by await, and by JSON.stringify.
      if (key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`not emulated: ${name}.${key}`);
    },
    set(_from, key) {
      throw new Error(`${name}.${String(key)} cannot be set.`);
    },
  });
  states.set(object, state);
  return object;
}

/** What was given as `state` to the emulated object of that name. */
export function stateOf<T>(object: unknown): T | undefined {
  return typeof object === 'object' && object !== null ? (states.get(object) as T | undefined) : undefined;
}
