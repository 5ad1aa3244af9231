import { button, create } from './dom';

/** Asks before something is done. Resolves to whether it was agreed to; Escape is no. */
export function confirmInDialog(title: string, text: string, yes: string, no: string): Promise<boolean> {
  return new Promise((resolve) => {
    const agree = button(yes, () => dialog.close('yes'), 'primary');
    const dialog = openDialog(
      title,
      [create('p', { textContent: text })],
      [agree, button(no, () => dialog.close('no'))],
    );
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'));
  });
}

/** A modal dialog. The browser keeps the focus in it and gives it back afterwards. */
export function openDialog(
  title: string,
  content: readonly Node[],
  buttons: readonly HTMLButtonElement[],
): HTMLDialogElement {
  const heading = create('h2', { textContent: title, id: 'dialog-title' });
  const dialog = create('dialog', {}, heading, ...content, create('div', { className: 'buttons' }, ...buttons));
  dialog.setAttribute('aria-labelledby', heading.id);
  // The spreadsheet listens to keys on the whole page.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
