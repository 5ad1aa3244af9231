import type { FromFrame, ToFrame } from './messages';

/**
 * Runs in the frame of a sidebar or a dialog before anything of its content: `google.script` as Google's own frame has it.
 * Bundled on its own and put into the frame as text.
 */
interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

function send(message: FromFrame): void {
  parent.postMessage(message, '*');
}

function runner(handlers: Handlers): object {
  const setters: Readonly<Record<string, (given: never) => object>> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol') return undefined;
        return setters[name] ?? ((...args: unknown[]) => call(handlers, name, args));
      },
    },
  );
}

function call(handlers: Handlers, name: string, args: readonly unknown[]): void {
  const id = ++lastId;
  waiting.set(id, handlers);
  // Throws here, as at Google, on what cannot be sent at all, such as a function or an element.
  send({ kind: 'run', id, name, args });
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent) return;
  const { id, reply } = event.data;
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (reply.ok) handlers?.success?.(reply.value, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(reply.message), handlers.userObject);
  else reportError(new Error(reply.message));
});

addEventListener('keydown', (event) => {
  // A modal dialog or a popover within the frame is what Escape closes first.
  const layered = document.querySelector(':modal, :popover-open') !== null;
  const used = event.defaultPrevented || event.isComposing || layered;
  if (event.key === 'Escape' && !used) send({ kind: 'escape' });
});

addEventListener('input', () => send({ kind: 'typed' }), { once: true, capture: true });

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        editor: { focus: () => send({ kind: 'focus-editor' }) },
        setWidth: () => undefined,
        setHeight: () => undefined,
        origin: '*',
      },
    },
  },
});
