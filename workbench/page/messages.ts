import type { BridgeReply } from '../bridge';

/** From the sidebar's frame to the page. */
export type FromSidebar =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' }
  /** Something was typed into the sidebar, which a reload would lose. */
  | { readonly kind: 'typed' };

/** From the page to the sidebar's frame. */
export interface ToSidebar {
  readonly id: number;
  readonly reply: BridgeReply;
}

export function isFromSidebar(message: unknown): message is FromSidebar {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind !== 'run') return ['close', 'focus-editor', 'typed'].includes(String(message.kind));
  return (
    'id' in message &&
    typeof message.id === 'number' &&
    'name' in message &&
    typeof message.name === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}
