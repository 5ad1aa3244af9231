import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Context, createContext, Script } from 'node:vm';
import { inTurn, ratio, WARM_UP } from './measure';
import { milliseconds, type Row } from './row';

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** What everybody who calculates in a cell could write instead. */
const handWritten =
  'function ENGAGEMENT_RATE(likes, comments, shares, views) { return (likes + comments + shares) / views; }';

const ROUNDS = 41;

/** Reading and evaluating a script in a context that is fresh, as every cold start of a custom function does. */
export function loading(): Row[] {
  const load = (source: string) => {
    const contexts = Array.from({ length: ROUNDS + WARM_UP }, () => createContext({}));
    return (round: number) => {
      // A comment of its own, so that nothing comes out of the cache of compiled scripts.
      new Script(`${source}\n// ${round}`).runInContext(contexts.pop() as Context);
    };
  };
  const { ours, formulajs, minified, one } = inTurn(ROUNDS, {
    ours: load(file('dist/Code.js')),
    formulajs: load(file('node_modules/@formulajs/formulajs/lib/browser/formula.js')),
    minified: load(file('node_modules/@formulajs/formulajs/lib/browser/formula.min.js')),
    one: load(handWritten),
  });
  return [
    {
      what: 'Loading Code.js in a fresh context',
      measured: milliseconds(ours),
      against: `${milliseconds(formulajs)}, the bundle of @formulajs/formulajs`,
      figure: ratio(ours, formulajs),
      unit: 'ratio',
      target: 0.25,
    },
    {
      what: 'The same, which has no blanks but the names of its functions',
      measured: milliseconds(ours),
      against: `${milliseconds(minified)}, that bundle without names and blanks`,
      figure: ratio(ours, minified),
      unit: 'ratio',
    },
    {
      what: 'The same',
      measured: milliseconds(ours),
      against: `${milliseconds(one)}, a script with one function written by hand`,
      figure: ratio(ours, one),
      unit: 'ratio',
    },
  ];
}
