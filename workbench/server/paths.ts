import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

export function inRepository(path: string): string {
  return resolve(root, path);
}

/** A file of an installed package, wherever npm has put it. */
export function inPackage(name: string, path: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = resolve(folder, name, path);
    try {
      return require.resolve(candidate);
    } catch {
      // Not in this folder; the next one up is tried.
    }
  }
  throw new Error(`${name}/${path} is not installed. Run npm ci.`);
}
