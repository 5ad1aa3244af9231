import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Built } from './bundle';
import { inPackage, inRepository } from './paths';

export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Files that are served as they lie on disk. A fixed list: nothing else of the disk can be asked for. */
const files: Readonly<Record<string, () => string>> = {
  '/': () => inRepository('workbench/page/index.html'),
  '/style.css': () => inRepository('workbench/page/style.css'),
  '/vendor/owl.js': () => inPackage('@odoo/owl', 'dist/owl.iife.min.js'),
  '/vendor/chart.js': () => inPackage('chart.js', 'dist/chart.umd.min.js'),
  '/vendor/o_spreadsheet.js': () => inPackage('@odoo/o-spreadsheet', 'dist/o_spreadsheet.min.iife.js'),
  '/vendor/o_spreadsheet.css': () => inPackage('@odoo/o-spreadsheet', 'dist/o_spreadsheet.css'),
  '/vendor/o_spreadsheet.xml': () => inPackage('@odoo/o-spreadsheet', 'dist/o_spreadsheet.xml'),
  '/vendor/bootstrap.css': () => inPackage('bootstrap', 'dist/css/bootstrap.min.css'),
  '/vendor/font-awesome/css/font-awesome.min.css': () => inPackage('font-awesome', 'css/font-awesome.min.css'),
  '/vendor/font-awesome/fonts/fontawesome-webfont.woff2': () =>
    inPackage('font-awesome', 'fonts/fontawesome-webfont.woff2'),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What is at a path, or nothing. */
export async function answer(path: string, built: Built): Promise<Answer | undefined> {
  if (path === '/page.js') return { type: types['.js'] ?? '', body: built.page };
  if (path === '/frame-client.js') return { type: types['.js'] ?? '', body: built.frameClient };
  if (path === '/pushed.json') return { type: 'application/json; charset=utf-8', body: built.pushed };
  const file = files[path]?.();
  if (file === undefined) return undefined;
  return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}
