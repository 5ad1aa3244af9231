import { readFileSync, statSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { openAddon } from '../addon/open';
import { dist } from './bare';

const page = readFileSync(`${dist}Sidebar.html`, 'utf8');
const part = readFileSync(`${dist}Formulas.html`, 'utf8');
const parts = { formulas: part, tracker: readFileSync(`${dist}Tracker.html`, 'utf8') };

describe('Sidebar.html', () => {
  it('is small enough to be there at once', () => {
    expect(statSync(`${dist}Sidebar.html`).size).toBeLessThanOrEqual(200_000);
  });

  it('leaves the functions to the part that is loaded when it is wanted', () => {
    for (const { about } of allEntries()) {
      for (const text of Object.values(about.question)) {
        expect(page).not.toContain(text);
        expect(part).toContain(text);
      }
    }
  });
});

describe('a part of the panel that is not there', () => {
  it.each([
    undefined,
    null,
    '',
    'Formulas',
    'Server',
    '__proto__',
    'toString',
    {},
    ['formulas'],
  ])('is none: %j', (name) => {
    expect(openAddon().call('panelPart', [name])).toBe('');
  });
});

describe.each(['formulas', 'tracker'] as const)('the part %s', (name) => {
  const part = parts[name];
  it('is what the server sends, without a service call', () => {
    const addon = openAddon();
    expect(addon.run('panelPart', name)).toEqual({ ok: true, value: part });
    expect(addon.calls.names).toEqual([]);
  });

  it('is one script, which registers the pages and does nothing else', () => {
    const [, script] = /^<script>\n([^<]*(?:<(?!\/script)[^<]*)*)<\/script>\n$/i.exec(part) ?? [];
    const context = createContext();
    const before = Object.keys(context);
    new Script(script ?? '').runInContext(context);
    expect(Object.keys(context)).toEqual([...before, 'PaysheetPages']);
    const { PaysheetPages } = context as { PaysheetPages: { show: unknown; snapshot: () => unknown } };
    expect(PaysheetPages.show).toBeTypeOf('function');
    expect(PaysheetPages.snapshot()).toBeNull();
  });
});
