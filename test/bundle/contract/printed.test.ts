import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { code } from '../bare';
import { signatures } from './signatures';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** Each call of one of the functions in a text, from its name to its closing bracket. */
function callsIn(text: string): string[] {
  const names = signatures.map(({ name }) => name).join('|');
  return Array.from(text.matchAll(new RegExp(`=(?:${names})\\([^()]*\\)`, 'g')), ([call]) => call);
}

describe.each(['en', 'nb'])('the reference, %s', (language) => {
  const reference = readFileSync(`${docs}reference.${language}.md`, 'utf8');
  const examples = callsIn(reference).filter((call) => !/\([a-z_]+[;)]|\[/.test(call));

  it('prints examples that work in every locale: `;`, percent or whole numbers', () => {
    expect(examples.length).toBeGreaterThan(60);
    for (const example of examples) {
      expect(example.replace(/"[^"]*"/g, '""'), example).not.toMatch(/[.,{}\\]/);
    }
  });

  it.each(signatures)('has $name with its parameters, their order and which may be left out', ({
    name,
    parameters,
  }) => {
    expect(reference).toContain(`=${name}(${parameters.map(([written]) => written).join('; ')})`);
  });

  it('says that a column with a row gives a grid', () => {
    expect(reference).toMatch(language === 'en' ? /column together with a row gives a grid/ : /rutenett/);
  });

  it('shows how to compare where a result may be blank', () => {
    expect(reference).toMatch(/(IF|HVIS)\((ISNUMBER|ERTALL)\(/);
  });
});

describe('Code.js', () => {
  it.each(signatures)('declares $name with its parameters in their order', ({ name, parameters }) => {
    const names = parameters.map(([written]) => written.replace(/[[\]]/g, ''));
    expect(code).toContain(`\nfunction ${name}(${names.join(', ')}) {`);
  });
});
