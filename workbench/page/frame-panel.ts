import type { BridgeReply } from '../bridge';
import type { Sidebar } from '../google/host';
import { byId, create } from './dom';
import { isFromFrame, type ToFrame } from './messages';

/**
 * What is shown may use no network: an add-on without scopes for it must not need it. Google would allow it, so it is
 * refused here.
 */
const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:`;

/** As at Google, but without access to this page's origin. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-downloads';

/** A place on the page for HTML of the add-on: the sidebar, or a window over the spreadsheet. */
export interface FramePanel {
  show(content: Sidebar): void;
  close(): void;
  /** Takes the keyboard into the panel; false when it is closed. */
  focus(): boolean;
  isOpen(): boolean;
  /** Whether something was typed into it. */
  hasInput(): boolean;
}

export interface FrameOptions {
  readonly client: string;
  readonly run: (name: string, args: readonly unknown[]) => BridgeReply;
  readonly focusEditor: () => void;
}

interface Place extends FrameOptions {
  /** Of the element in index.html; those of its title, close button and body begin with it. */
  readonly id: string;
  /** When it is open already with the same content it only takes the focus, so that nothing typed is lost. */
  readonly keepsSame: boolean;
  readonly closesOnEscape: boolean;
}

export function createFramePanel(place: Place): FramePanel {
  const panel = byId(place.id, HTMLElement);
  const title = byId(`${place.id}-title`, HTMLElement);
  const body = byId(`${place.id}-body`, HTMLElement);
  let frame: HTMLIFrameElement | undefined;
  let shown: Sidebar | undefined;
  let typed = false;

  function close(): void {
    const hadFocus = panel.contains(document.activeElement);
    frame?.remove();
    frame = undefined;
    shown = undefined;
    typed = false;
    panel.hidden = true;
    if (hadFocus) place.focusEditor();
  }
  function onEscape(): void {
    if (place.closesOnEscape) close();
  }

  byId(`${place.id}-close`, HTMLButtonElement).addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
    // The spreadsheet listens to keys on the whole page.
    event.stopPropagation();
  });
  addEventListener('message', (event) => {
    if (frame === undefined || event.source !== frame.contentWindow || !isFromFrame(event.data)) return;
    const message = event.data;
    if (message.kind === 'close') close();
    else if (message.kind === 'escape') onEscape();
    else if (message.kind === 'focus-editor') place.focusEditor();
    else if (message.kind === 'typed') typed = true;
    else {
      const caller = frame.contentWindow;
      const answer: ToFrame = { id: message.id, reply: place.run(message.name, message.args) };
      // The frame has no origin of its own that could be named; it is the source that was checked.
      caller?.postMessage(answer, '*');
    }
  });

  return {
    show(content) {
      const isSame = shown?.title === content.title && shown.html === content.html;
      if (place.keepsSame && frame !== undefined && isSame) return frame.focus();
      frame?.remove();
      shown = content;
      typed = false;
      title.textContent = content.title;
      frame = create('iframe', { title: content.title, srcdoc: withClient(content.html, place.client) });
      frame.setAttribute('sandbox', sandbox);
      const opened = frame;
      opened.addEventListener('load', () => opened.focus(), { once: true });
      panel.hidden = false;
      body.append(opened);
    },
    close,
    focus() {
      frame?.focus();
      return frame !== undefined;
    },
    isOpen: () => frame !== undefined,
    hasInput: () => typed,
  };
}

/** Puts the bridge before everything of the content's own, but behind its doctype, which decides how it is laid out. */
function withClient(html: string, client: string): string {
  const before = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${client}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + before + html.slice(at);
}
