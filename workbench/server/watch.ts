import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { inRepository } from './paths';

/**
 * Runs `changed` whenever a file below the paths changes. One run at a time: changes during a run lead to one more after
 * it. Gives a function that stops watching and resolves once nothing runs any more.
 */
export function watchFolders(paths: readonly string[], changed: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await changed();
    } while (again && !stopped);
    running = undefined;
  }
  function note(): void {
    if (stopped) return;
    if (running) again = true;
    else running = run();
  }
  const existing = paths.map((path) => inRepository(path));
  const watchers = existing.map(async (path) => {
    // A path that is not there yet is not watched: it comes with a change of the build itself.
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || stopped) return undefined;
    return watch(path, { recursive: found.isDirectory() }, note);
  });
  return async () => {
    stopped = true;
    for (const watcher of await Promise.all(watchers)) watcher?.close();
    await running;
  };
}
