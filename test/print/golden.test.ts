import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { printDeclarations } from '../../src/print/declarations';
import { printRates } from '../../src/print/rates';
import { printOverview, printReference } from '../../src/print/reference';
import { between } from '../../src/print/write';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const entries = allEntries();

// What Sheets shows and what users read: reviewed like code. After a change of the catalogue: npm run docs && npx vitest -u
it('declares the functions as reviewed', async () => {
  await expect(printDeclarations(entries)).toMatchFileSnapshot(file('test/golden/declarations.js'));
});

it.each(['en', 'nb'] as const)('docs/reference.%s.md is what the catalogue says', (language) => {
  expect(readFileSync(file(`docs/reference.${language}.md`), 'utf8')).toBe(printReference(entries, language));
});

it.each(['en', 'nb'] as const)('docs/rates.%s.md is what the catalogue says', (language) => {
  expect(readFileSync(file(`docs/rates.${language}.md`), 'utf8')).toBe(printRates(language));
});

it('the table in the README is what the catalogue says', () => {
  const readme = readFileSync(file('README.md'), 'utf8');
  expect(between(readme, 'functions', printOverview(entries))).toBe(readme);
});

it('refuses a page without the marks', () => {
  expect(() => between('no marks', 'functions', 'x')).toThrow('<!-- functions: printed -->');
});
