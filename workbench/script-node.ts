import { createContext, runInContext } from 'node:vm';
import type { ScriptRunner } from './script';

/** A bare context of Node lacks the same as Apps Script: timers, URL, TextEncoder, crypto, fetch and their like. */
export const runInBareContext: ScriptRunner = (code, globals, names) => {
  const context = createContext({ ...globals });
  runInContext(code, context, { filename: 'Code.js' });
  return Object.fromEntries(names.map((name) => [name, context[name]]));
};
