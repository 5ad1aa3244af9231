import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { allRates } from '../../src/catalogue/rates';
import { allRules } from '../../src/catalogue/rules';

const folder = fileURLToPath(new URL('../../src/core/', import.meta.url));

/** Numbers that any formula may hold: nothing, one, and the thousand that "per 1,000" means. */
const PLAIN: readonly number[] = [0, 1, 1000];

/** What else stands in core, and why it is no rate. */
const ALLOWED: { readonly [file: string]: readonly number[] } = {
  // A percentage point is a hundredth.
  'engagementLift.ts': [100],
  // The middle of a sorted list.
  'engagementSummary.ts': [0.5],
  // A share that rounding can take or add.
  'reaches.ts': [1e-12],
  // Rounding errors that a few divisions can have.
  'roundUp.ts': [4],
  // Periods that it takes to show a range.
  'calibrateRewards.ts': [3],
  // The percentiles that are asked for.
  'incomeSimulation.ts': [0.1, 0.5, 0.9],
};

/** The number literals of a source; types, comments and strings left out. */
function literals(source: string): number[] {
  const { code } = transformSync(source, { loader: 'ts', legalComments: 'none' });
  const bare = code.replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
  return Array.from(bare.matchAll(/(?<![\w$.])(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:e[-+]?\d+)?/gi), ([text]) =>
    Number(text.replace(/_/g, '')),
  );
}

/** A literal that core may not hold: a figure of the catalogue, or one that nobody vouches for. */
function unexplained(file: string, source: string): number[] {
  return literals(source).filter((value) => !PLAIN.includes(value) && !ALLOWED[file]?.includes(value));
}

const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

it.each(files)('%s holds no rate: rates reach formulas as arguments', (file) => {
  expect(unexplained(file, readFileSync(`${folder}${file}`, 'utf8'))).toEqual([]);
});

describe('a rate that is put into a formula', () => {
  const figures = new Set([
    ...allRates().flatMap(({ low, mid, high }) => [low, mid, high]),
    ...allRules().flatMap((rule) => Object.values(rule).filter((value) => typeof value === 'number')),
  ]);

  it.each(Array.from(figures).filter((figure) => !PLAIN.includes(figure)))('%d is found', (figure) => {
    const written = [String(figure), figure.toFixed(4), figure.toExponential(), String(figure).replace(/^0\./, '.')];
    for (const text of written) {
      expect(unexplained('perThousand.ts', `export const f = (x: number) => (x / 1000) * ${text};`)).toEqual([figure]);
    }
  });

  it('is told from names, comments and texts', () => {
    const source =
      'export function f2(a1: number) { /* 0.4 */ return a1 + Number("0.7") + (a1 > 1 ? 1_000 : 0); } // 6';
    expect(literals(source).sort()).toEqual([0, 1, 1000]);
  });
});

it('vouches for nothing that is not there', () => {
  for (const [file, numbers] of Object.entries(ALLOWED)) {
    const found = literals(readFileSync(`${folder}${file}`, 'utf8'));
    for (const number of numbers) expect(found, `${number} in ${file}`).toContain(number);
  }
});
