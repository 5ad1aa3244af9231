import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../src/scenario/scenario';
import { openAddon } from '../open';
import { ask, list, longPlan, plan, plansIn, propertiesOf, remove, save, saved } from './asking';

const HALF = '\ud83d';

describe('a plan', () => {
  it('comes back as it was saved, with its number and revision', () => {
    const addon = openAddon();
    const values = {
      country: 'NO',
      currency: 'kr',
      usdDate: '2026-11-24',
      views: { low: 1000, mid: 2000.5, high: 1e9 },
      rpm: 'low',
      rush: true,
    };
    expect(save(addon, plan('Autumn', values))).toEqual({
      ok: true,
      id: '1',
      revision: 1,
      name: 'Autumn',
      conflict: null,
    });
    expect(saved(addon, plan('Winter'))).toMatchObject({ id: '2', revision: 1 });
    expect(saved(addon, plan('Autumn, again', values), { id: '1', revision: 1 })).toMatchObject({
      id: '1',
      revision: 2,
      name: 'Autumn, again',
      conflict: null,
    });
    expect(list(addon)).toEqual([
      { id: '1', revision: 2, plan: plan('Autumn, again', values) },
      { id: '2', revision: 1, plan: plan('Winter') },
    ]);
  });

  it.each([
    '',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '=IMPORTXML("https://example.com/?"&A2; "//a")',
    "'+-@\t\r\n\u0000\u2028\u2029",
    '__proto__',
    'عربي \u202eעברית\u202c',
    '😀'.repeat(LONGEST_NAME / 2),
    'é€😀'.repeat(LONGEST_NAME / 4),
    HALF.repeat(LONGEST_NAME),
    `${'x'.repeat(LONGEST_NAME - 1)}${HALF}`,
  ])('may have any name: %j', (name) => {
    const addon = openAddon();
    saved(addon, plan('before'));
    expect(saved(addon, plan(name))).toMatchObject({ name });
    saved(addon, plan('after'));
    expect(plansIn(addon)).toEqual([plan('before'), plan(name), plan('after')]);
    // The store of Google is one of UTF-8, which knows no halves of characters.
    for (const value of addon.properties.values()) {
      expect(Buffer.from(value, 'utf8').toString('utf8')).toBe(value);
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9000);
    }
  });

  it('of any name and size comes back', () => {
    const name = fc
      .tuple(
        fc.string({ unit: fc.constantFrom('x', 'é', '€', '😀', HALF, '"', '\\'), maxLength: 12 }),
        fc.nat({ max: 400 }),
      )
      .map(([text, times]) => text.repeat(times).slice(0, LONGEST_NAME));
    const addon = openAddon();
    fc.assert(
      fc.property(name, (given) => {
        const { id, revision } = saved(addon, plan(given));
        expect(list(addon).find((one) => one.id === id)?.plan).toEqual(plan(given));
        expect(remove(addon, { id, revision })).toEqual({ ok: true });
        expect(list(addon)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('that is long takes several properties, and no more than it needs when it is shorter', () => {
    const addon = openAddon();
    const first = saved(addon, longPlan(2));
    expect([...addon.properties.keys()].sort()).toEqual(['plan.1.1.1.2', 'plan.1.1.2.2', 'plan.last']);
    expect(Buffer.byteLength(addon.properties.get('plan.1.1.1.2') ?? '')).toBeGreaterThan(8990);
    saved(addon, longPlan(1), first);
    expect([...addon.properties.keys()].sort()).toEqual(['plan.1.2.1.1', 'plan.last']);
    expect(plansIn(addon)).toEqual([longPlan(1)]);
  });

  it('keeps nothing but what a plan has', () => {
    const addon = openAddon();
    const views = { low: 1, mid: 2, high: 3 };
    saved(addon, { ...plan('A', { views: { ...views, more: 'x' } }), secret: 'x' });
    expect(plansIn(addon)).toEqual([plan('A', { views })]);
  });

  it('that is deleted leaves nothing, and its number is not given again', () => {
    const addon = openAddon();
    const first = saved(addon, longPlan(2));
    expect(remove(addon, first)).toEqual({ ok: true });
    expect([...addon.properties]).toEqual([['plan.last', '1']]);
    expect(remove(addon, first)).toEqual({ ok: true });
    expect(saved(addon, plan('B')).id).toBe('2');
  });
});

describe('what is broken', () => {
  it('hides nothing else, and can be deleted', () => {
    const addon = openAddon();
    saved(addon, longPlan(2));
    saved(addon, plan('B'));
    saved(addon, plan('C'));
    const properties = propertiesOf(addon);
    properties.delete('plan.1.1.2.2');
    properties.set('plan.2.1.1.1', '{"version":1,"na');
    for (const key of [
      'plan.',
      'plan.x.1.1.1',
      'plan.4.1.2.1',
      'plan.0.1.1.1',
      'plan.05.1.1.1',
      '__proto__',
      'other',
    ]) {
      properties.set(key, plan('never').name);
    }
    properties.set('plan.last', 'lots');
    expect(list(addon)).toEqual([
      { id: '1', revision: 1, plan: null },
      { id: '2', revision: 1, plan: null },
      { id: '3', revision: 1, plan: plan('C') },
    ]);
    expect(saved(addon, plan('D')).id).toBe('4');
    expect(remove(addon, { id: '1', revision: 1 })).toEqual({ ok: true });
    expect(saved(addon, plan('B, mended'), { id: '2', revision: 1 })).toMatchObject({ id: '2', conflict: null });
    expect(plansIn(addon)).toEqual([plan('B, mended'), plan('C'), plan('D')]);
    expect(properties.get('other')).toBe('never');
  });

  it('may be from a later version, and is listed as it stands', () => {
    const addon = openAddon();
    saved(addon, plan('A'));
    const later = { version: 99, name: 'Later', streams: [{ any: 'thing' }] };
    propertiesOf(addon).set('plan.7.3.1.1', JSON.stringify(later));
    expect(list(addon)[1]).toEqual({ id: '7', revision: 3, plan: later });
    expect(saved(addon, plan('B')).id).toBe('8');
  });

  it('falls back to the revision before, which is whole', () => {
    const addon = openAddon();
    saved(addon, plan('A'));
    // Two of three parts of a save that went down half way.
    propertiesOf(addon).set('plan.1.2.1.3', 'x').set('plan.1.2.3.3', 'x');
    expect(list(addon)).toEqual([{ id: '1', revision: 1, plan: plan('A') }]);
    expect(saved(addon, plan('B'), { id: '1', revision: 1 })).toMatchObject({ revision: 3, conflict: null });
    expect([...addon.properties.keys()].sort()).toEqual(['plan.1.3.1.1', 'plan.last']);
  });
});

describe('a message', () => {
  const good = { id: null, revision: null, plan: plan('A'), language: 'en' };

  it.each([
    [null],
    [[]],
    ['x'],
    [{}],
    [{ ...good, id: 1, revision: 1 }],
    [{ ...good, id: '1' }],
    [{ ...good, revision: 1 }],
    [{ ...good, id: '1', revision: 0 }],
    [{ ...good, id: '1', revision: 1.5 }],
    [{ ...good, id: '1', revision: '1' }],
    [{ ...good, id: 'x', revision: 1 }],
    [{ ...good, id: '1.2', revision: 1 }],
    [{ ...good, id: '__proto__', revision: 1 }],
    [{ ...good, language: 'de' }],
    [{ ...good, language: undefined }],
    [{ ...good, plan: null }],
    [{ ...good, plan: [] }],
    [{ ...good, plan: { ...good.plan, version: 0 } }],
    [{ ...good, plan: { ...good.plan, version: 2 } }],
    [{ ...good, plan: { ...good.plan, version: '1' } }],
    [{ ...good, plan: { ...good.plan, name: 1 } }],
    [{ ...good, plan: plan('x'.repeat(LONGEST_NAME + 1)) }],
    [{ ...good, plan: plan('😀'.repeat(LONGEST_NAME)) }],
    [{ ...good, plan: plan('A', { nothing: 1 }) }],
    [{ ...good, plan: plan('A', { constructor: 1 }) }],
    [{ ...good, plan: plan('A', { views: -1 }) }],
    [{ ...good, plan: plan('A', { views: null }) }],
    [{ ...good, plan: plan('A', { views: '=1' }) }],
    [{ ...good, plan: plan('A', { views: { low: 2, mid: 1, high: 3 } }) }],
    [{ ...good, plan: plan('A', { country: 'x'.repeat(1_000_000) }) }],
  ])('of another shape is refused before anything is touched: %#', (message) => {
    const addon = openAddon();
    expect(ask(addon, 'savePlan', message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it.each([
    [null],
    [[]],
    ['1'],
    [{ id: '1' }],
    [{ id: 1, revision: 1 }],
    [{ id: '1', revision: -1 }],
  ])('that deletes nothing of ours is refused: %j', (message) => {
    const addon = openAddon();
    expect(ask(addon, 'deletePlan', message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it('that no JSON carries, but a script in the document may, is refused', () => {
    const addon = openAddon();
    const inherited = JSON.parse('{"__proto__": 1}');
    for (const values of [{ views: Number.NaN }, { views: Number.POSITIVE_INFINITY }, inherited]) {
      expect(addon.call('savePlan', [{ ...good, plan: plan('A', values) }])).toMatchObject({ ok: false });
    }
    expect(addon.properties.size).toBe(0);
  });

  it('never makes anything fail or a bad plan be stored', () => {
    const addon = openAddon();
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.constantFrom(null, null, '1', '2', 1),
        revision: fc.constantFrom(null, null, 1, 2),
        plan: fc.record({
          version: fc.constantFrom(1, 1, 1, 2),
          name: fc.string(),
          values: fc.constantFrom({}, { views: 1 }, { views: -1 }, { views: true }, { rush: true }, { x: 1 }),
        }),
        language: fc.constantFrom('en', 'nb', 'xx'),
      }),
    );
    fc.assert(
      fc.property(message, (given) => {
        const { ok } = ask<{ ok: boolean }>(addon, 'savePlan', given);
        if (!ok) return;
        const { plan: stored } = given as { plan: ReturnType<typeof plan> };
        expect(
          stored.version === 1 && [undefined, 1].includes(stored.values.views as number) && !('x' in stored.values),
        ).toBe(true);
      }),
    );
    expect(list(addon).length).toBeGreaterThan(0);
  });
});

describe('the price', () => {
  it('is the lock and two calls for a new plan, and one more for a revision of it', () => {
    const addon = openAddon();
    const first = saved(addon, plan('A'));
    expect(addon.calls.names).toEqual([
      'Lock.tryLock',
      'Properties.getProperties',
      'Properties.setProperties',
      'Lock.releaseLock',
    ]);
    addon.calls.reset();
    const second = saved(addon, plan('B'), first);
    expect(addon.calls.names).toEqual([
      'Lock.tryLock',
      'Properties.getProperties',
      'Properties.setProperties',
      'Properties.deleteProperty',
      'Lock.releaseLock',
    ]);
    addon.calls.reset();
    remove(addon, second);
    expect(addon.calls.names).toEqual([
      'Lock.tryLock',
      'Properties.getProperties',
      'Properties.deleteProperty',
      'Lock.releaseLock',
    ]);
  });

  it('is one call for the whole list', () => {
    const addon = openAddon();
    for (let i = 0; i < 20; i++) saved(addon, longPlan(i % 2 === 0 ? 1 : 2, String(i)));
    addon.calls.reset();
    expect(list(addon)).toHaveLength(20);
    expect(addon.calls.names).toEqual(['Properties.getProperties']);
  });
});
