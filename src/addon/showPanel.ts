import type { PanelReply, PanelRequest } from '../messages';
import { show } from './panel';
import { isRecord } from './validate';

/** More than a few plans take with everything filled in. */
const LONGEST_DRAFT = 1_000_000;

/**
 * Shows the panel in a large window or beside the sheet, with what is typed in it.
 *
 * @param message a `PanelRequest`, checked here because anybody could send anything
 */
export function showPanel(message: unknown): PanelReply {
  if (!isPanelRequest(message)) return { ok: false, problem: 'invalid-request' };
  show(message);
  return { ok: true };
}

function isPanelRequest(message: unknown): message is PanelRequest {
  if (!isRecord(message)) return false;
  const { place, draft } = message;
  if (place !== 'sidebar' && place !== 'window') return false;
  return typeof draft === 'string' && draft.length <= LONGEST_DRAFT && isWellFormed(draft);
}

/** Half a character can't be written into the page. JSON, which the panel sends, has none. */
function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
