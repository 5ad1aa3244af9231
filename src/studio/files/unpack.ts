import { inflateSync } from 'fflate';
import type { StudioFile } from '../file';
import { type Problem, problemsOf } from '../problem';
import { type Archive, readArchiveName } from './archive';
import { crc32 } from './crc32';
import { isZip, type ZipEntry, zipDirectory } from './zipDirectory';

/** A file that may be a CSV. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly archive: Archive | null;
}

/** Unpacked in one import. More is no export of TikTok's, and would fill the memory of the browser. */
export const MOST_MEGABYTES = 200;
export const MOST_ENTRIES = 2000;

/** Zips in zips, as a drive makes them of several downloads. */
const MOST_DEPTH = 3;

interface Left {
  bytes: number;
  entries: number;
}

/** All files of an import, with those inside of zips. */
export function unpackAll(files: readonly StudioFile[]): { sources: Source[]; problems: Problem[] } {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const left: Left = { bytes: MOST_MEGABYTES * 1e6, entries: MOST_ENTRIES };
  const paths = new Set<string>();
  for (const { name, bytes } of files) {
    const path = unlike(name, paths);
    const found = problemsOf(path);
    if (isZip(bytes)) sources.push(...unpack(path, bytes, left, 1, problems));
    else if (bytes.length > left.bytes) found.add({ code: 'too-large', megabytes: MOST_MEGABYTES });
    else if (/\.zip$/i.test(name)) found.add({ code: bytes.length === 0 ? 'empty-file' : 'not-a-zip' });
    else {
      left.bytes -= bytes.length;
      sources.push({ path, bytes, archive: folderOf(name) });
    }
    problems.push(...found.all());
  }
  return { sources, problems };
}

/** Files of the same name get a number. */
function unlike(name: string, taken: Set<string>): string {
  let path = name;
  for (let i = 2; taken.has(path); i++) path = `${name} (${i})`;
  taken.add(path);
  return path;
}

/** An archive that was unpacked, and perhaps packed again with others, is a folder of its name. */
function folderOf(name: string): Archive | null {
  const folders = name.split('/').slice(0, -1);
  for (const folder of folders.reverse()) {
    const archive = readArchiveName(folder);
    if (archive.handle !== null) return { ...archive, path: name.slice(0, name.lastIndexOf('/')) };
  }
  return null;
}

function unpack(path: string, bytes: Uint8Array, left: Left, depth: number, problems: Problem[]): Source[] {
  const found = problemsOf(path);
  const sources: Source[] = [];
  const directory = zipDirectory(bytes, left.entries);
  if (directory === null) found.add({ code: 'corrupt' });
  else if (directory.entries.some(({ name }) => name === 'xl/workbook.xml')) found.add({ code: 'workbook' });
  else {
    const whole = directory.count <= left.entries;
    if (!whole) found.add({ code: 'too-many-entries', most: MOST_ENTRIES });
    left.entries -= directory.entries.length;
    const archive = readArchiveName(path);
    const paths = new Set<string>();
    const wanted = directory.entries.filter(({ name }) => !isHidden(name));
    if (wanted.length === 0 && whole) found.add({ code: 'nothing-inside' });
    for (const entry of wanted) {
      const inside = unlike(`${path} › ${entry.name}`, paths);
      const unpacked = unpackEntry(entry, inside, bytes, left, problems);
      if (unpacked === null) continue;
      if (isZip(unpacked) && depth < MOST_DEPTH) sources.push(...unpack(inside, unpacked, left, depth + 1, problems));
      else sources.push({ path: inside, bytes: unpacked, archive: folderOf(inside) ?? archive });
    }
  }
  problems.push(...found.all());
  return sources;
}

function unpackEntry(
  { name, encrypted, method, crc, packedSize, size, start }: ZipEntry,
  path: string,
  bytes: Uint8Array,
  left: Left,
  problems: Problem[],
): Uint8Array | null {
  const found = problemsOf(path);
  let unpacked: Uint8Array | null = null;
  if (!/\.(csv|zip)$/i.test(name)) found.add({ code: 'not-csv' });
  else if (encrypted) found.add({ code: 'encrypted' });
  else if (size > left.bytes) found.add({ code: 'too-large', megabytes: MOST_MEGABYTES });
  else {
    left.bytes -= size;
    unpacked = inflated(bytes.subarray(start, start + packedSize), method, size);
    if (unpacked?.length !== size || crc32(unpacked) !== crc) {
      unpacked = null;
      found.add({ code: 'corrupt' });
    }
  }
  problems.push(...found.all());
  return unpacked;
}

function inflated(packed: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    // The size stands first, so that an entry that unpacks to more than it says can't fill the memory.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

/** Folders, and what operating systems leave in zips. */
function isHidden(name: string): boolean {
  return /\/$|(^|\/)(__MACOSX\/|\.DS_Store$|\._)/.test(name);
}
