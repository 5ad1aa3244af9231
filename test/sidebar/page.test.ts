import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const page = await readFile(new URL('../../src/sidebar/page.html', import.meta.url), 'utf8');

test('the page has one place each for style, script and what the server sets', () => {
  for (const place of ['/* style */', '/* script */', 'data-language="en" data-place="sidebar" data-draft=""']) {
    expect(page.split(place), place).toHaveLength(2);
  }
});

test('the page and its style ask for nothing from elsewhere', async () => {
  const style = await readFile(new URL('../../src/sidebar/style.css', import.meta.url), 'utf8');
  for (const text of [page, style]) expect(text).not.toMatch(/https?:|url\(|@import|src=|href=/);
});
