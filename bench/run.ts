import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from '../build';
import { between } from '../src/print/write';
import { arrays } from './arrays';
import { engine } from './engine';
import { insert } from './insert';
import { loading } from './loading';
import { meets, printTable, type Row } from './row';
import { sidebar } from './sidebar';
import { simulation } from './simulation';
import { studio } from './studio';
import { tracker } from './tracker';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** `npm run bench`: measures everything in one run. `-- --readme` puts the table into the README as well. */
async function run(): Promise<void> {
  await build();
  const rows: Row[] = [
    ...loading(),
    ...arrays(),
    ...simulation(),
    ...engine(),
    ...insert(),
    ...tracker(),
    ...(await studio()),
    ...(await sidebar()),
  ];
  const table = printTable(rows);
  const taken = `Taken on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} shared cores; medians.`;
  process.stdout.write(`${table}\n\n${taken}\n`);
  if (process.argv.includes('--readme')) {
    await writeFile(README, between(await readFile(README, 'utf8'), 'bench', `${table}\n\n${taken}`));
  }
  const missed = rows.filter((row) => !meets(row));
  if (missed.length > 0) process.stdout.write(`Missed: ${missed.map(({ what }) => what).join('; ')}\n`);
}

await run();
