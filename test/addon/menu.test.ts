import { describe, expect, it } from 'vitest';
import { openAddon } from './open';

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('stands in AuthMode.%s, without a service call', (mode) => {
    const addon = openAddon();
    addon.open(mode);
    expect(addon.menus).toHaveLength(1);
    expect(addon.menus[0]?.items).toEqual([
      { kind: 'item', caption: 'Open sidebar', functionName: 'openSidebar' },
      { kind: 'item', caption: 'Set up tracker', functionName: 'openTracker' },
      { kind: 'item', caption: 'Import', functionName: 'openImport' },
      { kind: 'item', caption: 'Recalculate', functionName: 'recalculateNow' },
      { kind: 'item', caption: 'Check my data', functionName: 'openCheck' },
    ]);
    expect(addon.calls.names).toEqual([]);
  });

  it('speaks Norwegian', () => {
    const addon = openAddon([[null]], 'nb_NO');
    addon.open('NONE');
    const captions = addon.menus[0]?.items.map((item) => (item.kind === 'separator' ? '' : item.caption));
    expect(captions).toEqual([
      'Åpne sidepanelet',
      'Sett opp oversikt',
      'Importer',
      'Beregn på nytt',
      'Sjekk tallene mine',
    ]);
  });

  it('stands right after installation', () => {
    const addon = openAddon();
    addon.call('onInstall', [{ authMode: 'FULL' }]);
    expect(addon.menus).toHaveLength(1);
  });
});

describe('the items of the menu', () => {
  it.each([
    ['openTracker', 'set-up'],
    ['openImport', 'import'],
    ['openCheck', 'check'],
  ])('%s opens the panel where that is done', (name, start) => {
    const addon = openAddon();
    addon.call(name);
    expect(addon.sidebar?.html.split('<script')[0]).toContain(`data-draft="" data-start="${start}"`);
  });

  it('are functions that there are', () => {
    const addon = openAddon();
    addon.open('FULL');
    for (const item of addon.menus[0]?.items ?? []) {
      if (item.kind === 'item') expect([...addon.functions.keys()]).toContain(item.functionName);
    }
  });
});

describe('the sidebar', () => {
  it.each([
    ['en', 'data-language="en"'],
    ['nb', 'data-language="nb"'],
  ])('opens in the language %s', (locale, mark) => {
    const addon = openAddon([[null]], locale);
    addon.call('openSidebar');
    expect(addon.sidebar?.title).toBe('Creator Paysheet');
    expect(addon.sidebar?.html.split('<script')[0]).toContain(mark);
  });
});
