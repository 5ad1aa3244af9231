import { describe, expect, it } from 'vitest';
import { open, run } from './fixture';

describe('locks and properties', () => {
  it('does not give a lock that somebody else holds', () => {
    const workbench = open();
    workbench.lock.heldElsewhere = true;
    expect(run(workbench, 'return LockService.getDocumentLock().tryLock(10)')).toBe(false);
    expect(() => run(workbench, 'LockService.getDocumentLock().waitLock(10)')).toThrow('Lock timeout');
    workbench.lock.heldElsewhere = false;
    expect(run(workbench, 'return LockService.getDocumentLock().tryLock(10)')).toBe(true);
  });

  it("keeps to Google's limits for properties", () => {
    const workbench = open();
    const set = (key: string, length: number) =>
      run(workbench, `PropertiesService.getDocumentProperties().setProperty('${key}', 'x'.repeat(${length}))`);
    expect(() => set('a', 10_000)).toThrow('Argument too large');
    expect(() => {
      for (let i = 0; i < 60; i++) set(`k${i}`, 9000);
    }).toThrow('property storage quota');
    expect(workbench.properties.size).toBeLessThan(60);
  });
});

describe('properties', () => {
  const document = 'PropertiesService.getDocumentProperties()';

  it('are all stored or none, also where the others are to go', () => {
    const workbench = open();
    run(workbench, `${document}.setProperties({ a: '1', b: '2' })`);
    const before = new Map(workbench.properties);
    const tooLarge = "{ a: 'new', c: 'æ'.repeat(4609) }";
    for (const others of [false, true]) {
      expect(() => run(workbench, `${document}.setProperties(${tooLarge}, ${others})`)).toThrow('Argument too large');
      expect(workbench.properties).toEqual(before);
    }
    const tooMany = 'var all = {}; for (var i = 0; i < 60; i++) all["k" + i] = "x".repeat(9000);';
    expect(() => run(workbench, `${tooMany} ${document}.setProperties(all, true)`)).toThrow('quota');
    workbench.calls.failAt(1);
    expect(() => run(workbench, `${document}.setProperties({ c: '3' }, true)`)).toThrow('Service Spreadsheets failed');
    expect(workbench.properties).toEqual(before);
    run(workbench, `${document}.setProperties({ c: 'æ'.repeat(4608) }, true)`);
    expect([...workbench.properties.keys()]).toEqual(['c']);
  });
});

describe('somebody else', () => {
  const add = `var store = PropertiesService.getDocumentProperties();
    store.setProperty('count', String(Number(store.getProperty('count')) + 1));`;
  const locked = `var lock = LockService.getDocumentLock(); lock.waitLock(10); ${add} lock.releaseLock();`;

  it.each([2, 'Properties.setProperty'])('can come before a call: %s', (call) => {
    const workbench = open();
    workbench.calls.before(call, () => run(workbench, `${add} ${add}`));
    run(workbench, add);
    // Theirs is lost, as it would be at Google without a lock.
    expect(workbench.properties.get('count')).toBe('1');
    expect(workbench.calls.names).toEqual(['Properties.getProperty', 'Properties.setProperty']);
    run(workbench, add);
    expect(workbench.properties.get('count')).toBe('2');
  });

  it('waits for a lock in vain while it is held here, and takes nothing of it', () => {
    const workbench = open();
    let theirs: unknown;
    workbench.calls.before('Properties.setProperty', () => {
      theirs = [run(workbench, 'return LockService.getDocumentLock().tryLock(10)'), workbench.lock.heldElsewhere];
      expect(() => run(workbench, locked)).toThrow('Lock timeout');
    });
    run(workbench, locked.replace(add, `${add} if (!lock.hasLock()) throw new Error('lost');`));
    expect(theirs).toEqual([false, true]);
    expect([workbench.properties.get('count'), workbench.lock]).toEqual(['1', { held: false, heldElsewhere: false }]);
  });

  it('has the lock before it is asked for, and lets it go at the end', () => {
    const workbench = open();
    workbench.calls.before(1, () => run(workbench, `${locked} LockService.getDocumentLock().tryLock(10)`));
    run(workbench, locked);
    expect(workbench.properties.get('count')).toBe('2');
    workbench.calls.before(1, () => Object.assign(workbench.lock, { heldElsewhere: true }));
    expect(() => run(workbench, locked)).toThrow('Lock timeout');
  });

  it('does not make calls fail that are not theirs to fail, and is forgotten', () => {
    const workbench = open();
    workbench.calls.failAt(2);
    workbench.calls.before(2, () => run(workbench, add));
    expect(() => run(workbench, add)).toThrow('Service Spreadsheets failed');
    expect(workbench.properties.get('count')).toBe('1');
    workbench.calls.before(1, () => run(workbench, add));
    workbench.calls.reset();
    run(workbench, add);
    expect(workbench.properties.get('count')).toBe('2');
  });
});
