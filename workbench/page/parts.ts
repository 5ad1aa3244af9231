import { preparePlatform } from '../engine/engine';
import type { Parts } from './bench';

/** Loads what the server built: the files that are pushed to Google, and what the page itself needs. */
export async function loadParts(): Promise<Parts> {
  preparePlatform();
  const [pushed, templates, client] = await Promise.all([
    load('/pushed.json'),
    load('/vendor/o_spreadsheet.xml'),
    load('/frame-client.js'),
  ]);
  const { code, files } = JSON.parse(pushed) as Pick<Parts, 'code' | 'files'>;
  return { code, files, templates, client };
}

async function load(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.text();
}
