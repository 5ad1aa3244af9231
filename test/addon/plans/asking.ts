import type { DeleteReply, PlansReply, SavedPlan, SaveReply } from '../../../src/messages';
import type { StoredPlan } from '../../../src/scenario/stored';
import type { Workbench } from '../../../workbench/session';

/** A plan as the panel sends it. */
export function plan(name: string, values: StoredPlan['values'] = { views: 1000 }): StoredPlan {
  return { version: 1, name, values };
}

/** A plan that takes so many properties: a character of a name takes three bytes at most, and a property holds 9,000. */
export function longPlan(properties: 1 | 2, first = 'x'): StoredPlan {
  return plan(first + '€'.repeat(properties === 1 ? 2000 : 4000));
}

/** One call from the panel, as JSON carries it. */
export function ask<T>(addon: Workbench, name: string, ...message: readonly unknown[]): T {
  const reply = addon.run(name, ...message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as T;
}

export function save(addon: Workbench, stored: unknown, base: Base | null = null): SaveReply {
  const { id, revision } = base ?? { id: null, revision: null };
  return ask(addon, 'savePlan', { id, revision, plan: stored, language: 'en' });
}

/** What edits began from. */
export interface Base {
  readonly id: string;
  readonly revision: number;
}

/** A save that has to succeed. */
export function saved(addon: Workbench, stored: unknown, base: Base | null = null): Extract<SaveReply, { ok: true }> {
  const reply = save(addon, stored, base);
  if (!reply.ok) throw new Error(reply.problem);
  return reply;
}

export function remove(addon: Workbench, { id, revision }: Base): DeleteReply {
  return ask(addon, 'deletePlan', { id, revision });
}

export function list(addon: Workbench): readonly SavedPlan[] {
  const reply = ask<PlansReply>(addon, 'listPlans');
  if (!reply.ok) throw new Error(reply.problem);
  return reply.saved;
}

export function plansIn(addon: Workbench): unknown[] {
  return list(addon).map((one) => one.plan);
}

/** The store behind the back of the add-on. */
export function propertiesOf(addon: Workbench): Map<string, string> {
  return addon.properties as Map<string, string>;
}
