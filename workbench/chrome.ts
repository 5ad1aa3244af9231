import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A headless Chrome: the one that CHROME_BIN names, else an installed one, else the one inside the npm package
 * @sparticuz/chromium. Nothing is ever downloaded.
 */
export async function launchChrome(): Promise<Browser> {
  const named = process.env.CHROME_BIN;
  if (named && !isExecutable(named)) throw new Error(`CHROME_BIN names ${named}, which cannot be run.`);
  const installed = named || findInstalled();
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  return launchPackaged();
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable);
}

/** The package unpacks its binary, and the libraries beside it, into the folder for temporary files. */
async function launchPackaged(): Promise<Browser> {
  // Read when the package is imported: with it, it brings the NSS libraries along, which many a machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Not the arguments that the package proposes: they are for servers, put everything into one process, which then dies
  // with its first window, and switch off the separation of sites that the sidebar's frame relies on.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: flags });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
