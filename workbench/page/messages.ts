import type { BridgeReply } from '../bridge';

/** From the frame of a sidebar or a dialog to the page. */
export type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' }
  /** Escape was pressed, and nothing in the frame had a use for it. */
  | { readonly kind: 'escape' }
  /** Something was typed into the frame, which a reload would lose. */
  | { readonly kind: 'typed' };

/** From the page to the frame. */
export interface ToFrame {
  readonly id: number;
  readonly reply: BridgeReply;
}

export function isFromFrame(message: unknown): message is FromFrame {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind !== 'run') return ['close', 'focus-editor', 'escape', 'typed'].includes(String(message.kind));
  return (
    'id' in message &&
    typeof message.id === 'number' &&
    'name' in message &&
    typeof message.name === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}
