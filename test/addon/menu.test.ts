import { describe, expect, it } from 'vitest';
import { openAddon } from './open';

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('stands in AuthMode.%s, without a service call', (mode) => {
    const addon = openAddon();
    addon.open(mode);
    expect(addon.menus).toHaveLength(1);
    expect(addon.menus[0]?.items).toEqual([{ kind: 'item', caption: 'Open sidebar', functionName: 'openSidebar' }]);
    expect(addon.calls.names).toEqual([]);
  });

  it('speaks Norwegian', () => {
    const addon = openAddon([[null]], 'nb_NO');
    addon.open('NONE');
    expect(addon.menus[0]?.items).toEqual([{ kind: 'item', caption: 'Åpne sidepanelet', functionName: 'openSidebar' }]);
  });

  it('stands right after installation', () => {
    const addon = openAddon();
    addon.call('onInstall', [{ authMode: 'FULL' }]);
    expect(addon.menus).toHaveLength(1);
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
