import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms and packages a room may import; the reasons stand in the README. */
const TABLE: Record<string, readonly string[]> = {
  core: ['pure-rand/distribution/uniformFloat64', 'pure-rand/generator/xoroshiro128plus'],
  lang: [],
  catalogue: ['core', 'lang'],
  sheet: ['catalogue', 'lang'],
  scenario: ['core', 'catalogue', 'lang'],
  studio: ['lang', 'papaparse', 'fflate'],
  templates: ['catalogue', 'sheet', 'scenario', 'studio', 'lang'],
  print: ['catalogue', 'sheet', 'lang', 'node:fs/promises', 'node:url'],
  messages: ['lang', 'scenario', 'templates'],
  addon: ['catalogue', 'sheet', 'scenario', 'templates', 'messages', 'lang'],
  sidebar: [
    'catalogue',
    'sheet',
    'scenario',
    'studio',
    'templates',
    'messages',
    'lang',
    'preact',
    'preact/hooks',
    'd3-array',
  ],
  workbench: ['catalogue', 'templates', 'lang'],
};

/** Rooms that others import for their types alone. */
const TYPES_ONLY: Record<string, readonly string[]> = {
  templates: ['studio'],
  messages: ['lang', 'scenario', 'templates'],
};

/** Names of Google's services, which stand in one room only. */
const SERVICES =
  /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|Session|CacheService|ScriptApp|UrlFetchApp|DriveApp)\./;

function isPackage(target: string): boolean {
  return !(target in TABLE) && target !== 'build';
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function filesOf(room: string): string[] {
  if (room === 'messages')
    return [
      `${root}src/messages.ts`,
      ...readdirSync(`${root}src/messages`).map((name) => `${root}src/messages/${name}`),
    ];
  const folder = room === 'workbench' ? `${root}workbench` : `${root}src/${room}`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** What a file imports: rooms by their first folder, packages by their name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  // What esbuild leaves after it has removed the types is what is imported for its values.
  const { code } = transformSync(source, { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'preserve' });
  const values = new Set(specifiers(code));
  return specifiers(source).map((specifier) => ({
    target: targetOf(file, specifier),
    typeOnly: !values.has(specifier),
  }));
}

function specifiers(source: string): string[] {
  return Array.from(
    source.matchAll(/^(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gms),
    (match) => match[1] ?? match[2] ?? '',
  );
}

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const [first, second] = relative(root, resolve(dirname(file), specifier)).split('/');
  return (first === 'src' ? second : first) as string;
}

describe.each(Object.keys(TABLE))('the room %s', (room) => {
  it('imports only what it may', () => {
    for (const file of filesOf(room)) {
      for (const { target, typeOnly } of importsOf(file)) {
        // The workbench is for developers: it takes packages as it needs them.
        if (target === room || (room === 'workbench' && isPackage(target))) continue;
        const where = `${relative(root, file)} imports ${target}`;
        expect(TABLE[room], where).toContain(target);
        if (TYPES_ONLY[room]?.includes(target)) expect(typeOnly, `${where} for more than its types`).toBe(true);
      }
    }
  });

  it('keeps files short enough to be read at one go', () => {
    for (const file of filesOf(room)) {
      if (file.endsWith('/countries.ts')) continue;
      expect(readFileSync(file, 'utf8').split('\n').length, relative(root, file)).toBeLessThanOrEqual(201);
    }
  });

  // The workbench emulates them.
  if (room === 'workbench') return;

  it('names services of Google only where they are', () => {
    const naming = filesOf(room).filter((file) => SERVICES.test(readFileSync(file, 'utf8')));
    expect(naming.length > 0, naming.join(', ')).toBe(room === 'addon');
  });
});

it('has every room in the table', () => {
  const rooms = readdirSync(`${root}src`).map((name) => name.replace(/\.ts$/, ''));
  expect(rooms.filter((room) => !(room in TABLE))).toEqual([]);
});

it('finds imports at all', () => {
  const { target, typeOnly } = importsOf(`${root}src/addon/customFunction.ts`)[0] as Import;
  expect([target, typeOnly]).toEqual(['catalogue', false]);
  expect(importsOf(`${root}src/catalogue/rates/programmes.ts`)).toContainEqual({ target: 'catalogue', typeOnly: true });
});
