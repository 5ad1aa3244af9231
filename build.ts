import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Plugin, transform } from 'esbuild';
import { allEntries } from './src/catalogue/index';
import { printCode, printServer } from './src/print/code';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Writes what is pushed to Apps Script into `dist`: scripts of the server, pages of the panel, and the manifest.
 *
 * @throws Error that says what is wrong in which line
 */
export async function build(out = `${root}dist`): Promise<void> {
  const [cells, server, sidebar, formulas, tracker] = await Promise.all([
    bundleForGoogle('index.ts'),
    bundleForGoogle('serverIndex.ts', [shared]),
    bundleSidebar(),
    bundlePart('formulasPart'),
    bundlePart('trackerPart'),
  ]);
  const files = {
    'Code.js': printCode(cells, allEntries()),
    'Server.html': printServer(server),
    'Sidebar.html': sidebar,
    'Formulas.html': formulas,
    'Tracker.html': tracker,
    'appsscript.json': await readFile(`${root}appsscript.json`, 'utf8'),
  };
  await mkdir(out, { recursive: true });
  for (const name of await readdir(out)) if (!(name in files)) await rm(`${out}/${name}`, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    // Renamed into place, so that a reader finds the old file or the new one, never half of one.
    const fresh = `${out}/${name}.${process.pid}`;
    await writeFile(fresh, text);
    await rename(fresh, `${out}/${name}`);
  }
}

/** Files of which the bundle of menu and panel takes what the other one has put on the global: the functions and the countries. */
const shared: Plugin = {
  name: 'shared',
  setup({ onResolve, onLoad }) {
    const files = new Map([
      [`${root}src/catalogue/index`, 'allEntries, entryOf'],
      [`${root}src/catalogue/countries`, 'countries'],
    ]);
    onResolve({ filter: /\/(index|countries)$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return files.has(file) ? { path: file, namespace: 'shared' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `export const { ${files.get(path)} } = Paysheet.shared;`,
    }));
  },
};

/**
 * What runs at Google: ES2019, which is what Apps Script understands in full. Names of functions are kept, and there are
 * lines, so that a stack trace from Google can be read; shorter ones would break texts in two, which takes longer to read.
 * The rest makes it load in two thirds of the time, which every cold start of a custom function waits for: no blanks and
 * short names inside functions, functions in place of arrows and strings in place of templates, which take longer to read,
 * and no texts that only documentation and panel need (see src/catalogue/about.ts).
 */
async function bundleForGoogle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const common = {
    target: 'es2019',
    charset: 'utf8',
    minifySyntax: true,
    supported: { arrow: false, 'template-literal': false },
    logLevel: 'silent',
  } as const;
  const { outputFiles } = await bundle({
    ...common,
    entryPoints: [`${root}src/addon/${entry}`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    dropLabels: ['NOT_IN_CELLS'],
    plugins,
  });
  // In a step of its own, which takes what stands outermost for globals and leaves its names alone.
  const { code } = await transform(textOf(outputFiles), {
    ...common,
    minifyIdentifiers: true,
    minifyWhitespace: true,
    lineLimit: 1000,
  });
  return code;
}

/** One page: a sidebar can't load anything from elsewhere. */
async function bundleSidebar(): Promise<string> {
  // No function is told of here: what is said about them stands in the other part.
  const script = await bundleForBrowser('main.tsx', ['NOT_IN_CELLS']);
  const page = await readFile(`${root}src/sidebar/page.html`, 'utf8');
  const { code: style } = await transform(await readFile(`${root}src/sidebar/style.css`, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  // Replacements as functions: a script may hold "$&".
  return page.replace('/* style */', () => style.trim()).replace('/* script */', () => script);
}

/**
 * The pages that the panel asks the server for when they are first wanted, with everything that they need: Apps Script
 * keeps no scripts for the browser but inside of pages.
 */
async function bundlePart(folder: string): Promise<string> {
  return `<script>\n${await bundleForBrowser(`${folder}/main.tsx`)}\n</script>\n`;
}

/** A script of the panel, minified. */
async function bundleForBrowser(entry: string, dropLabels: string[] = []): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [`${root}src/sidebar/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    loader: { '.css': 'text' },
    // Takes the code with which papaparse would fetch files out of the bundle: nothing here reaches a network.
    define: { XMLHttpRequest: 'undefined' },
    dropLabels,
    logLevel: 'silent',
  });
  // An end tag inside the script would end it.
  return textOf(outputFiles)
    .trim()
    .replace(/<\/script/gi, '<\\/script');
}

function textOf(files: readonly { readonly text: string }[]): string {
  return files.map((file) => file.text).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`The build failed.\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
