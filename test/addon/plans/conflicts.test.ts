import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../src/scenario/scenario';
import type { Workbench } from '../../../workbench/session';
import { openAddon } from '../open';
import { list, plan, plansIn, remove, save, saved } from './asking';

const ours = plan('Plan', { views: 1 });
const theirs = plan('Plan', { views: 2 });

/** A document with one plan, which two people have open. */
function opened(name = 'Plan') {
  const addon = openAddon();
  return { addon, base: saved(addon, plan(name, { views: 0 })) };
}

describe('a plan that somebody else saved meanwhile', () => {
  it('stays, and ours stands beside it', () => {
    const { addon, base } = opened();
    saved(addon, theirs, base);
    expect(save(addon, ours, base)).toEqual({ ok: true, id: '2', revision: 1, name: 'Plan (2)', conflict: 'changed' });
    expect(list(addon)).toEqual([
      { id: '1', revision: 2, plan: theirs },
      { id: '2', revision: 1, plan: { ...ours, name: 'Plan (2)' } },
    ]);
  });

  it('is numbered with the next number that is free', () => {
    const { addon, base } = opened();
    saved(addon, plan('Plan (2)'));
    saved(addon, plan('Plan (4)'));
    saved(addon, theirs, base);
    expect(saved(addon, ours, base).name).toBe('Plan (3)');
    expect(saved(addon, plan('Plan', { views: 3 }), base).name).toBe('Plan (5)');
  });

  it('keeps its name where theirs has another by now', () => {
    const { addon, base } = opened();
    saved(addon, plan('Renamed'), base);
    expect(saved(addon, ours, base)).toMatchObject({ id: '2', name: 'Plan', conflict: 'changed' });
  });

  it('has a name that is not too long with its number, and no half of a character', () => {
    const name = `x${'😀'.repeat(LONGEST_NAME / 2)}`.slice(0, LONGEST_NAME - 1);
    const { addon, base } = opened(name);
    saved(addon, { ...theirs, name }, base);
    const reply = saved(addon, { ...ours, name }, base);
    expect(reply.name.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(reply.name).toMatch(/😀 \(2\)$/u);
    expect(plansIn(addon)).toContainEqual({ ...ours, name: reply.name });
  });
});

describe('a plan that somebody else deleted meanwhile', () => {
  it('is stored anew', () => {
    const { addon, base } = opened();
    remove(addon, base);
    expect(save(addon, ours, base)).toEqual({ ok: true, id: '2', revision: 1, name: 'Plan', conflict: 'deleted' });
    expect(list(addon)).toEqual([{ id: '2', revision: 1, plan: ours }]);
  });

  it('is told apart from one that has its name by now', () => {
    const { addon, base } = opened();
    remove(addon, base);
    saved(addon, theirs);
    expect(saved(addon, ours, base)).toMatchObject({ name: 'Plan (2)', conflict: 'deleted' });
    expect(plansIn(addon)).toEqual([theirs, { ...ours, name: 'Plan (2)' }]);
  });
});

describe('the same save twice, as after an answer that never arrived', () => {
  it('is no conflict with oneself', () => {
    const { addon, base } = opened();
    const first = saved(addon, ours, base);
    addon.calls.reset();
    expect(saved(addon, ours, base)).toEqual(first);
    expect(first).toMatchObject({ revision: 2, conflict: null });
    expect(addon.calls.names).not.toContain('Properties.setProperties');
    expect(plansIn(addon)).toEqual([ours]);
  });

  it('makes no second copy of a plan that was never saved before', () => {
    const addon = openAddon();
    const first = saved(addon, ours, null);
    expect(saved(addon, ours, null)).toEqual(first);
    expect(plansIn(addon)).toEqual([ours]);
    expect(saved(addon, { ...ours, values: { age: 99 } }, null)).toMatchObject({ id: '2', conflict: null });
  });

  it('makes no second copy after a conflict', () => {
    const { addon, base } = opened();
    saved(addon, theirs, base);
    const first = saved(addon, ours, base);
    expect(saved(addon, ours, base)).toEqual(first);
    remove(addon, { id: '1', revision: 2 });
    expect(saved(addon, { ...ours, name: 'Plan (2)' }, base)).toMatchObject({ id: '2', conflict: 'deleted' });
    expect(list(addon)).toHaveLength(1);
  });
});

describe('a plan to be deleted', () => {
  it('is kept if somebody saved it meanwhile', () => {
    const { addon, base } = opened();
    saved(addon, theirs, base);
    expect(remove(addon, base)).toEqual({ ok: false, problem: 'changed' });
    expect(plansIn(addon)).toEqual([theirs]);
  });
});

describe('two people at once', () => {
  /** Somebody else comes right before the n-th call of ours. They are told that the document is busy while we hold the lock. */
  function interrupted(n: number, act: (addon: Workbench) => void, other: (addon: Workbench) => void): Workbench {
    const { addon } = opened();
    addon.calls.reset();
    addon.calls.before(n, () => other(addon));
    act(addon);
    return addon;
  }
  const base = { id: '1', revision: 1 };

  it.each([1, 2, 3, 4, 5])('lose nothing when both save, the other before call %i', (n) => {
    let other: ReturnType<typeof save> | undefined;
    const addon = interrupted(
      n,
      (ours_) => expect(save(ours_, ours, base)).toMatchObject({ ok: true }),
      (same) => {
        other = save(same, theirs, base);
      },
    );
    if (n === 1) expect(other).toMatchObject({ ok: true, conflict: null });
    else expect(other).toEqual({ ok: false, problem: 'busy' });
    // Whoever was sent away tries again.
    if (other?.ok === false) other = save(addon, theirs, base);
    expect(other).toMatchObject({ ok: true });
    const values = list(addon).map((one) => (one.plan as typeof ours).values.views);
    expect(values.sort()).toEqual([1, 2]);
  });

  it.each([1, 2, 3, 4])('lose nothing when one deletes what the other saves, before call %i', (n) => {
    const addon = interrupted(
      n,
      (same) => remove(same, base),
      (same) => void save(same, theirs, base),
    );
    if (n === 1) expect(plansIn(addon)).toEqual([theirs]);
    saved(addon, theirs, base);
    expect(plansIn(addon)).toEqual([theirs]);
  });

  it.each([1, 2, 3, 4, 5])('see a whole list while the other saves, before call %i', (n) => {
    let seen: unknown[] = [];
    interrupted(
      n,
      (addon) => saved(addon, ours, base),
      (addon) => {
        seen = plansIn(addon);
      },
    );
    expect(seen).toEqual([n <= 3 ? plan('Plan', { views: 0 }) : ours]);
  });

  it('are told when the document is busy, and nothing is read or written', () => {
    const { addon, base } = opened();
    addon.lock.heldElsewhere = true;
    addon.calls.reset();
    expect(save(addon, ours, base)).toEqual({ ok: false, problem: 'busy' });
    expect(remove(addon, base)).toEqual({ ok: false, problem: 'busy' });
    expect(addon.calls.names).toEqual(['Lock.tryLock', 'Lock.tryLock']);
  });
});
