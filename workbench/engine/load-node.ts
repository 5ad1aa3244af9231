import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type Engine, preparePlatform } from './engine';

let loaded: Engine | undefined;

/** The engine in Node. One instance per process: its registries are global to it. */
export function loadEngine(): Engine {
  loaded ??= load();
  return loaded;
}

function load(): Engine {
  preparePlatform();
  const require = createRequire(import.meta.url);
  const file = require.resolve('@odoo/o-spreadsheet');
  const module = { exports: {} };
  // The engine reports every step to console.debug. It gets a console without it, so that nobody else's output changes.
  const quiet = { ...console, debug: () => {} };
  const wrapped = compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module', 'console'], {
    filename: file,
  });
  wrapped(module.exports, createRequire(file), module, quiet);
  return module.exports as Engine;
}
