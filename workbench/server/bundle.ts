import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { inRepository } from './paths';

/** What the page runs, as text. */
export interface Built {
  readonly page: string;
  readonly frameClient: string;
  /** The script and the HTML files that are pushed to Google, as JSON. */
  readonly pushed: string;
}

/**
 * Builds dist/ and the page and takes both into memory, so that a page opened during the next build still gets these.
 * Throws with a readable message where anything does not build.
 */
export async function buildAll(buildAddon: (dist: string) => Promise<void>, dist: string): Promise<Built> {
  await buildAddon(dist);
  const [page, frameClient, pushed] = await Promise.all([
    bundle('workbench/page/page.ts', false),
    // It is put into the HTML of panels, where a short text is easier to look past.
    bundle('workbench/page/frame-client.ts', true),
    readPushed(dist),
  ]);
  return { page, frameClient, pushed };
}

/**
 * The add-on's own build, in a process of its own: within this one, modules that build.ts imports would be those of the
 * first time for ever.
 */
export async function buildAddon(dist: string): Promise<void> {
  const run = promisify(execFile);
  try {
    await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', buildScript, dist], {
      cwd: inRepository('.'),
    });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(stderr?.trim() || String(error));
  }
}

/** Tells a mistake in the build itself like one in what it builds: by its message, without a stack. */
const buildScript = `
try {
  const { build } = await import('./build.ts');
  await build(process.argv[1]);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}`;

async function readPushed(folder: string): Promise<string> {
  const code = await readFile(`${folder}/Code.js`, 'utf8');
  const files: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    if (extname(name) === '.html') files[name.slice(0, -5)] = await readFile(`${folder}/${name}`, 'utf8');
  }
  return JSON.stringify({ code, files });
}

async function bundle(entry: string, minify: boolean): Promise<string> {
  const result = await build({
    entryPoints: [inRepository(entry)],
    absWorkingDir: inRepository('.'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify,
    sourcemap: minify ? false : 'inline',
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}
