import { button, byId, create } from './dom';

export interface NoticeOptions {
  /** A notice of the same key takes its place. */
  readonly key: string;
  readonly kind: 'info' | 'problem';
  readonly text: string;
  /** Shown below as it is, such as the message of a build. */
  readonly detail?: string;
  readonly action?: { readonly text: string; readonly run: () => void };
  readonly dismiss: string;
}

/** Messages above the spreadsheet that stay until they are dismissed. */
export function showNotice({ key, kind, text, detail, action, dismiss }: NoticeOptions): void {
  clearNotice(key);
  const notice = create('div', { className: `notice ${kind}` }, create('p', { textContent: text }));
  notice.dataset.key = key;
  if (detail) notice.append(create('pre', { textContent: detail, tabIndex: 0 }));
  if (action) notice.append(button(action.text, action.run));
  const close = button('×', () => notice.remove(), 'close');
  close.setAttribute('aria-label', dismiss);
  notice.append(close);
  list().append(notice);
}

export function clearNotice(key: string): void {
  for (const notice of list().querySelectorAll<HTMLElement>('.notice')) {
    if (notice.dataset.key === key) notice.remove();
  }
}

/** The list is a live region in index.html, so that what is added to it is read out. */
function list(): HTMLElement {
  return byId('notices', HTMLElement);
}
