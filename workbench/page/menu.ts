import type { MenuBar, MenuItem } from '../google/host';
import { create } from './dom';

/**
 * A menu button over what the script's onOpen built, after the pattern of the ARIA practices guide: arrows, Home and End
 * move, Enter chooses, Escape closes and gives the focus back.
 */
export function menuButton(
  label: string,
  menus: readonly MenuBar[],
  empty: string,
  choose: (functionName: string) => void,
): HTMLElement {
  const list = create('div', { id: 'extensions-menu', className: 'menu', hidden: true });
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', label);
  const toggle = create('button', { type: 'button', textContent: label, id: 'extensions' });
  toggle.setAttribute('aria-haspopup', 'menu');
  toggle.setAttribute('aria-controls', list.id);
  const wrapper = create('div', { className: 'menu-button' }, toggle, list);

  const pick = (functionName: string): void => {
    show(false);
    toggle.focus();
    choose(functionName);
  };
  for (const menu of menus) list.append(group(menu.caption, menu.items, pick));
  if (menus.length === 0) list.append(disabledItem(empty));

  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  let isOpen = false;
  function show(open: boolean): void {
    isOpen = open;
    list.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
  }
  function move(to: (index: number, last: number) => number): void {
    const all = items();
    const index = all.indexOf(document.activeElement as HTMLElement);
    all[to(index, all.length - 1)]?.focus();
  }
  const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
    ArrowDown: (index, last) => (index >= last ? 0 : index + 1),
    ArrowUp: (index, last) => (index <= 0 ? last : index - 1),
    Home: () => 0,
    End: (_index, last) => last,
  };
  show(false);
  toggle.addEventListener('click', () => {
    show(!isOpen);
    if (isOpen) move(() => 0);
  });
  wrapper.addEventListener('keydown', (event) => {
    const to = moves[event.key];
    if (to) {
      if (!isOpen) show(true);
      move(to);
      event.preventDefault();
    } else if (event.key === 'Escape' && isOpen) {
      show(false);
      toggle.focus();
    }
    // The spreadsheet listens to keys on the whole page.
    event.stopPropagation();
  });
  wrapper.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && wrapper.contains(event.relatedTarget))) show(false);
  });
  return wrapper;
}

/** A menu and its items; a menu within a menu is a group within the group. */
function group(caption: string, items: readonly MenuItem[], pick: (functionName: string) => void): HTMLElement {
  const heading = create('div', { className: 'menu-caption', textContent: caption });
  heading.setAttribute('aria-hidden', 'true');
  const element = create('div', {}, heading);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', caption);
  for (const item of items) {
    if (item.kind === 'menu') element.append(group(item.caption, item.items, pick));
    else if (item.kind === 'separator') element.append(separator());
    else {
      const entry = create('button', { type: 'button', textContent: item.caption, tabIndex: -1 });
      entry.setAttribute('role', 'menuitem');
      entry.addEventListener('click', () => pick(item.functionName));
      element.append(entry);
    }
  }
  return element;
}

function separator(): HTMLElement {
  const line = create('div', { className: 'menu-line' });
  line.setAttribute('role', 'separator');
  return line;
}

function disabledItem(text: string): HTMLElement {
  const item = create('div', { textContent: text, tabIndex: -1, className: 'menu-caption' });
  item.setAttribute('role', 'menuitem');
  item.setAttribute('aria-disabled', 'true');
  return item;
}
