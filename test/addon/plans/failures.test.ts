import { describe, expect, it } from 'vitest';
import type { StoredPlan } from '../../../src/scenario/stored';
import type { Workbench } from '../../../workbench/session';
import { openAddon } from '../open';
import { ask, list, longPlan, plan, plansIn, propertiesOf, remove, save, saved } from './asking';

/** As many plans as there is room for. */
function full(): Workbench {
  const addon = openAddon();
  for (let i = 0; i < 1000; i++) {
    if (!save(addon, longPlan(2, `${i} `)).ok) return addon;
  }
  throw new Error('There was room for everything.');
}

describe('a full document', () => {
  it('refuses one more plan and keeps those that it has', () => {
    const addon = full();
    const before = list(addon);
    expect(before.length).toBeGreaterThan(35);
    const bytes = [...addon.properties].reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    expect(bytes).toBeLessThanOrEqual(500_000);
    expect(bytes).toBeGreaterThan(480_000);
    addon.calls.reset();
    expect(save(addon, longPlan(2))).toEqual({ ok: false, problem: 'full' });
    expect(addon.calls.names).not.toContain('Properties.setProperties');
    expect(save(addon, longPlan(2), before[0])).toEqual({ ok: false, problem: 'full' });
    expect(list(addon)).toEqual(before);
    // And lets go of some, which makes room.
    expect(remove(addon, before[0] as { id: string; revision: number })).toEqual({ ok: true });
    expect(save(addon, longPlan(2))).toMatchObject({ ok: true });
  });

  it('is told by Google as well', () => {
    const addon = openAddon();
    saved(addon, plan('A'));
    // By its own count there is room: something else has taken it.
    propertiesOf(addon).set('other', 'x'.repeat(499_000));
    addon.calls.before('Properties.setProperties', () => propertiesOf(addon).set('more', 'x'.repeat(14_000)));
    expect(save(addon, plan('B'))).toEqual({ ok: false, problem: 'full' });
    expect(plansIn(addon)).toEqual([plan('A')]);
  });
});

const states: readonly [string, StoredPlan, StoredPlan][] = [
  ['short', plan('old'), plan('new')],
  ['long', longPlan(2, 'old'), longPlan(2, 'new')],
  ['long and then short', longPlan(2, 'old'), plan('new')],
  ['short and then long', plan('old'), longPlan(2, 'new')],
];

/** How many calls an action makes when nothing fails. */
function callsOf(act: (addon: Workbench) => unknown, before: (addon: Workbench) => void): number {
  const addon = openAddon();
  before(addon);
  addon.calls.reset();
  act(addon);
  return addon.calls.names.length;
}

describe.each(states)('when a call fails, plans that are %s', (_, old, fresh) => {
  const base = { id: '1', revision: 1 };
  const begin = (addon: Workbench) => {
    saved(addon, old);
    saved(addon, plan('beside'));
  };
  const cases: readonly [string, (addon: Workbench) => { readonly ok: boolean }, StoredPlan[], StoredPlan[]][] = [
    ['saved', (addon) => save(addon, fresh, base), [old, plan('beside')], [fresh, plan('beside')]],
    ['saved for the first time', (addon) => save(addon, fresh), [old, plan('beside')], [old, plan('beside'), fresh]],
    ['deleted', (addon) => remove(addon, base), [old, plan('beside')], [plan('beside')]],
  ];

  it.each(cases)('are as they were or as they should be: %s', (_name, act, before, after) => {
    const calls = callsOf(act, begin);
    expect(calls).toBeGreaterThanOrEqual(4);
    for (const times of [1, 100]) {
      for (let n = 1; n <= calls; n++) {
        const addon = openAddon();
        begin(addon);
        addon.calls.reset();
        addon.calls.failAt(n, times);
        const { ok } = act(addon);
        addon.calls.reset();
        addon.lock.held = false;
        expect(plansIn(addon), `call ${n}`).toEqual(ok ? after : before);
        // Whatever is left over is gone with the next save.
        saved(addon, plan('next'));
        expect(act(addon), `again after call ${n}`).toMatchObject({ ok: true });
        const keys = [...addon.properties.keys()].filter((key) => key !== 'plan.last');
        const parts = list(addon).map((one) => ((one.plan as StoredPlan).name.length > 3000 ? 2 : 1));
        expect(keys.length, `properties after call ${n}`).toBe(parts.reduce((sum, one) => sum + one, 0));
      }
    }
  });
});

describe('a store that writes half of what it is given and fails', () => {
  // Stands for Google, which doesn’t say that it writes several properties at one go.
  it.each([
    ['and lets it be tidied up', 1],
    ['and lets nothing be tidied up', 100],
  ])('leaves the plan as it was, %s', (_, times) => {
    const addon = openAddon();
    const base = saved(addon, longPlan(2, 'old'));
    addon.calls.reset();
    addon.calls.before('Properties.setProperties', () => propertiesOf(addon).set('plan.1.2.1.2', 'half of a plan'));
    addon.calls.failAt(3, times);
    expect(save(addon, longPlan(2, 'new'), base)).toEqual({ ok: false, problem: 'not-saved' });
    expect(addon.properties.has('plan.1.2.1.2')).toBe(times > 1);
    addon.calls.reset();
    addon.lock.held = false;
    expect(list(addon)).toEqual([{ id: '1', revision: 1, plan: longPlan(2, 'old') }]);
    expect(save(addon, longPlan(2, 'new'), base)).toMatchObject({ ok: true, conflict: null });
    expect(plansIn(addon)).toEqual([longPlan(2, 'new')]);
    expect(addon.properties.size).toBe(3);
  });
});

describe('an older state that could not be removed', () => {
  it('never comes back when the plan is deleted', () => {
    for (let n = 1; n <= 6; n++) {
      const addon = openAddon();
      const first = saved(addon, plan('old'));
      addon.calls.reset();
      // The save itself succeeds; what it leaves behind stays.
      addon.calls.failAt(4);
      const second = saved(addon, plan('new'), first);
      expect([...addon.properties.keys()].sort()).toEqual(['plan.1.1.1.1', 'plan.1.2.1.1', 'plan.last']);
      addon.calls.reset();
      addon.calls.failAt(n);
      const { ok } = remove(addon, second);
      addon.calls.reset();
      addon.lock.held = false;
      expect(plansIn(addon), `call ${n}`).toEqual(ok ? [] : [plan('new')]);
      if (ok) expect([...addon.properties.keys()]).toEqual(['plan.last']);
    }
  });
});

describe('a list that can’t be read', () => {
  it('is told, and not taken for an empty one', () => {
    const addon = openAddon();
    saved(addon, plan('A'));
    addon.calls.reset();
    addon.calls.failAt(1);
    expect(ask(addon, 'listPlans')).toEqual({ ok: false, problem: 'not-read' });
  });
});
