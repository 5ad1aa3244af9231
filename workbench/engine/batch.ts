import type { CoreCommand } from './commands';
import type { Engine, Model } from './engine';

const command = 'WORKBENCH_BATCH';
const registered = new WeakSet<Engine>();

/** Handed over here and not with the command, whose content the engine would copy first. */
let pending: readonly CoreCommand[] = [];
let refused: string[] = [];

/**
 * Lets many commands run as one: one evaluation of the sheet and one step to undo, where a dispatch per cell would
 * evaluate it again each time. Must be called before a Model is made.
 */
export function registerBatch(engine: Engine): void {
  if (registered.has(engine)) return;
  registered.add(engine);
  class BatchPlugin extends engine.UIPlugin {
    override handle(given: unknown): void {
      if ((given as { type: string }).type !== command) return;
      const dispatch = this.dispatch as unknown as Dispatch;
      for (const { type: name, ...payload } of pending) {
        const reasons = dispatch(name, payload).reasons.filter((reason) => reason !== 'NoChanges');
        if (reasons.length > 0) refused.push(`${name}: ${reasons.join(', ')}`);
      }
    }
  }
  engine.registries.featurePluginRegistry.add('workbench_batch', BatchPlugin);
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** Runs the commands as one. Throws when the engine refused any of them, which means that the shim let it through. */
export function runBatch(model: Model, commands: readonly CoreCommand[]): void {
  if (commands.length === 0) return;
  pending = commands;
  refused = [];
  const dispatch = model.dispatch as unknown as Dispatch;
  const outcome = dispatch(command, {});
  pending = [];
  if (!outcome.isSuccessful) throw new Error(`The spreadsheet refused ${outcome.reasons.join(', ')}.`);
  if (refused.length > 0) throw new Error(`The spreadsheet refused ${refused[0]}.`);
}
