import { describe, expect, it } from 'vitest';
import type { PanelReply } from '../../src/messages';
import type { Workbench } from '../../workbench/session';
import { openAddon } from './open';

function show(addon: Workbench, message: unknown): PanelReply {
  addon.calls.reset();
  const reply = addon.run('showPanel', message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as PanelReply;
}

/** The tag that the page begins with, and what a browser makes of its attributes. */
function rootOf(html = ''): Record<string, string> {
  const tags = html.split('<script')[0]?.match(/<div id="app"[^>]*><\/div>/g) ?? [];
  expect(tags).toHaveLength(1);
  return Object.fromEntries(
    Array.from(tags[0]?.matchAll(/ data-(\w+)="([^"]*)"/g) ?? [], (match) => match.slice(1, 3)),
  );
}

/** Everything of a page but that tag. */
function rest(html = ''): string {
  return html.replace(/<div id="app"[^>]*>/, '');
}

describe('the panel', () => {
  it.each([
    ['en', 'en'],
    ['nb_NO', 'nb'],
  ])('opens in a window of 1000 × 700 in the language of %s', (locale, language) => {
    const addon = openAddon([[null]], locale);
    expect(show(addon, { place: 'window', draft: '{"a":1}' })).toEqual({ ok: true });
    expect(addon.dialog).toMatchObject({ title: 'Creator Paysheet', width: 1000, height: 700 });
    expect(addon.sidebar).toBeUndefined();
    expect(rootOf(addon.dialog?.html)).toEqual({ language, start: '', place: 'window', draft: '%7B%22a%22%3A1%7D' });
    expect(addon.calls.names).toEqual([]);
  });

  it('opens beside the sheet again', () => {
    const addon = openAddon();
    expect(show(addon, { place: 'sidebar', draft: 'x' })).toEqual({ ok: true });
    expect(addon.sidebar?.title).toBe('Creator Paysheet');
    expect(addon.dialog).toBeUndefined();
    expect(rootOf(addon.sidebar?.html)).toEqual({ language: 'en', place: 'sidebar', draft: 'x', start: '' });
  });

  it.each([
    '',
    '"></div><script>alert(1)</script>',
    '" onclick="alert(1)',
    "$& $1 $$ $` $'",
    'data-language="en" data-place="sidebar" data-draft="" data-start=""',
    '%22%20& &quot; <!-- \u0000\n\u2028',
    '😀 é عربي',
    JSON.stringify({ name: '\ud83d' }),
    'x'.repeat(1_000_000),
  ])('brings a draft along whole, and nothing else of the page changes: %#', (draft) => {
    const addon = openAddon();
    addon.call('openSidebar');
    const page = rest(addon.sidebar?.html);
    show(addon, { place: 'window', draft });
    expect(decodeURIComponent(rootOf(addon.dialog?.html).draft as string)).toBe(draft);
    expect(rest(addon.dialog?.html)).toBe(page);
  });

  it.each([
    [null],
    [[]],
    ['window'],
    [{ place: 'window' }],
    [{ draft: '' }],
    [{ place: 'dialog', draft: '' }],
    [{ place: '"><script>', draft: '' }],
    [{ place: 'window', draft: null }],
    [{ place: 'window', draft: ['x'] }],
    [{ place: 'window', draft: 'x'.repeat(1_000_001) }],
    [{ place: 'window', draft: 'half a character: \ud83d' }],
  ])('is not shown for a message of another shape: %#', (message) => {
    const addon = openAddon();
    expect(show(addon, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect([addon.dialog, addon.sidebar, addon.calls.names]).toEqual([undefined, undefined, []]);
  });
});
