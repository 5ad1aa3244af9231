import type { BridgeReply } from '../bridge';
import type { Sidebar } from '../google/host';
import { byId, create } from './dom';
import { isFromSidebar, type ToSidebar } from './messages';

/**
 * The sidebar may use no network: an add-on without scopes for it must not need it. Google would allow it, so it is
 * refused here.
 */
const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:`;

/** As at Google, but without access to this page's origin. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-downloads';

export interface SidebarPanel {
  /** Opens it. One that is open already with the same content only takes the focus, so that nothing typed is lost. */
  show(sidebar: Sidebar): void;
  close(): void;
  /** Takes the keyboard into the panel; false when there is none. */
  focus(): boolean;
  isOpen(): boolean;
  /** Whether something was typed into it. */
  hasInput(): boolean;
}

export function createSidebarPanel(options: {
  readonly client: string;
  readonly run: (name: string, args: readonly unknown[]) => BridgeReply;
  readonly focusEditor: () => void;
}): SidebarPanel {
  const panel = byId('sidebar', HTMLElement);
  const title = byId('sidebar-title', HTMLElement);
  const body = byId('sidebar-body', HTMLElement);
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
    if (hadFocus) options.focusEditor();
  }

  byId('sidebar-close', HTMLButtonElement).addEventListener('click', close);
  // The spreadsheet listens to keys on the whole page.
  panel.addEventListener('keydown', (event) => event.stopPropagation());
  addEventListener('message', (event) => {
    if (frame === undefined || event.source !== frame.contentWindow || !isFromSidebar(event.data)) return;
    const message = event.data;
    if (message.kind === 'close') close();
    else if (message.kind === 'focus-editor') options.focusEditor();
    else if (message.kind === 'typed') typed = true;
    else {
      const answer: ToSidebar = { id: message.id, reply: options.run(message.name, message.args) };
      // The frame has no origin of its own that could be named; it is the source that was checked.
      frame?.contentWindow?.postMessage(answer, '*');
    }
  });

  return {
    show(sidebar) {
      if (frame !== undefined && shown?.title === sidebar.title && shown.html === sidebar.html) return frame.focus();
      frame?.remove();
      shown = sidebar;
      typed = false;
      title.textContent = sidebar.title;
      frame = create('iframe', { title: sidebar.title, srcdoc: withClient(sidebar.html, options.client) });
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

/** Puts the bridge before everything of the sidebar's own, but behind its doctype, which decides how it is laid out. */
function withClient(html: string, client: string): string {
  const before = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${client}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + before + html.slice(at);
}
