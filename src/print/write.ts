import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { allEntries } from '../catalogue/index';
import { printRates } from './rates';
import { printOverview, printReference } from './reference';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts what is printed between two marks of a page; the rest of the page is written by hand. */
export function between(page: string, mark: string, printed: string): string {
  const [from, to] = [`<!-- ${mark}: printed -->`, `<!-- /${mark} -->`];
  const start = page.indexOf(from);
  const end = page.indexOf(to);
  if (start < 0 || end < start) throw new Error(`The page lacks the marks "${from}" and "${to}".`);
  return `${page.slice(0, start + from.length)}\n${printed}\n${page.slice(end)}`;
}

/** `npm run docs`: prints the references, the rates and the table of functions in the README. */
async function writeDocs(): Promise<void> {
  const entries = allEntries();
  await writeFile(`${root}docs/reference.en.md`, printReference(entries, 'en'));
  await writeFile(`${root}docs/reference.nb.md`, printReference(entries, 'nb'));
  await writeFile(`${root}docs/rates.en.md`, printRates('en'));
  await writeFile(`${root}docs/rates.nb.md`, printRates('nb'));
  const readme = await readFile(`${root}README.md`, 'utf8');
  await writeFile(`${root}README.md`, between(readme, 'functions', printOverview(entries)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeDocs();
