import { checkSaved, readSaved, type SavedWorkbook } from '../saved';
import { confirmInDialog, openDialog } from './dialog';
import { button, create, download } from './dom';
import type { Speak } from './language';
import { showNotice } from './notices';
import type { Kept, Storage } from './storage';

/** What the actions on whole workbooks need of the page. */
export interface Surface {
  readonly storage: Storage;
  readonly speak: Speak;
  /** The present workbook, with what is being typed in it. */
  current(): SavedWorkbook;
  /** Whether the present workbook is more than the untouched sample. */
  hasWork(): boolean;
  /** False where another tab holds the workbook in storage; says so to the user then. */
  mayReplace(): boolean;
  /** Throws where the engine cannot read the workbook. Changes nothing. */
  check(saved: SavedWorkbook): void;
  /** Shows the workbook, or the sample, in place of the present one, which storage has already let go. */
  show(saved: SavedWorkbook | undefined): Promise<void>;
  settled(): Promise<void>;
  focus(): void;
}

export function saveToFile(surface: Surface): void {
  download(`creator-paysheet-${new Date().toISOString().slice(0, 10)}.json`, JSON.stringify(surface.current()));
}

export async function openFile(surface: Surface, file: File): Promise<void> {
  const { speak } = surface;
  const problem = (reason: string): void =>
    showNotice({
      key: 'file',
      kind: 'problem',
      text: `${speak('fileNotRead')} ${file.name}: ${reason} ${speak('fileUntouched')}`,
      dismiss: speak('dismiss'),
    });
  const reading = readSaved(await file.text());
  if (!reading.ok) return problem(speak(reading.problem));
  try {
    surface.check(reading.saved);
  } catch {
    return problem(speak('not-a-workbook'));
  }
  if (!(await replace(surface, reading.saved))) return;
  showNotice({ key: 'file', kind: 'info', text: `${speak('fileOpened')} ${file.name}`, dismiss: speak('dismiss') });
}

export async function startAfresh(surface: Surface): Promise<void> {
  const { speak } = surface;
  const agreed = await confirmInDialog(
    speak('afreshQuestion'),
    speak('afreshHelp'),
    speak('startAfresh'),
    speak('cancel'),
  );
  if (agreed) await replace(surface, undefined);
}

/** Lays the present workbook beside before another takes its place. Says so and changes nothing where that fails. */
async function replace(surface: Surface, next: SavedWorkbook | undefined, broughtBack?: string): Promise<boolean> {
  const { speak, storage } = surface;
  if (!surface.mayReplace()) return false;
  // Nothing can be typed from here on: it would go into a workbook that is already laid aside.
  document.body.inert = true;
  try {
    const present = surface.current();
    await surface.settled();
    const keep = surface.hasWork() ? { keep: { content: present, readable: true } } : {};
    await storage.exchange({ ...keep, next, broughtBack });
    await surface.show(next);
    return true;
  } catch {
    showNotice({ key: 'keep', kind: 'problem', text: speak('keepFailed'), dismiss: speak('dismiss') });
    return false;
  } finally {
    document.body.inert = false;
    surface.focus();
  }
}

export async function showEarlier(surface: Surface, formatTime: (iso: string) => string): Promise<void> {
  const { speak, storage } = surface;
  const list = create('ul');
  const kept = await storage.list();
  const empty = create('p', { textContent: speak('noEarlier'), hidden: kept.length > 0 });
  const dialog = openDialog(
    speak('earlier'),
    [create('p', { textContent: speak('earlierHelp') }), list, empty],
    [button(speak('close'), () => dialog.close())],
  );
  for (const entry of kept) {
    const time = formatTime(entry.since);
    const label = entry.readable ? `${time}: ${sheetNames(entry)}` : `${time}, ${speak('unreadable')}`;
    const item = create('li', {}, create('span', { textContent: label }));
    const add = (text: string, run: () => void): void => {
      const action = button(text, run);
      action.setAttribute('aria-label', `${text}: ${label}`);
      item.append(action);
    };
    if (entry.readable) add(speak('bringBack'), () => void bringBack(surface, entry, dialog));
    add(speak('saveFile'), () => download(`creator-paysheet-${entry.since.slice(0, 10)}.json`, textOf(entry)));
    add(speak('remove'), async () => {
      const agreed = await confirmInDialog(speak('removeQuestion'), label, speak('remove'), speak('cancel'));
      if (!agreed) return;
      await storage.remove(entry.key);
      item.remove();
      empty.hidden = list.childElementCount > 0;
    });
    list.append(item);
  }
}

async function bringBack(surface: Surface, entry: Kept, dialog: HTMLDialogElement): Promise<void> {
  const reading = readSaved(textOf(entry));
  dialog.close();
  try {
    if (!reading.ok) throw new Error(reading.problem);
    surface.check(reading.saved);
  } catch {
    const text = `${surface.speak('earlier')}: ${surface.speak('unreadable')}.`;
    showNotice({ key: 'file', kind: 'problem', text, dismiss: surface.speak('dismiss') });
    return;
  }
  await replace(surface, reading.saved, entry.key);
}

/** Enough of them to know the workbook by. */
function sheetNames({ content }: Kept): string {
  const reading = checkSaved(content);
  const names = reading.ok ? reading.saved.workbook.sheets.map(({ name }) => name) : [];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}

/** As it was saved; what could not be read is handed out as it stands. */
function textOf({ content }: Kept): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}
