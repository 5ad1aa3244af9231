import type { CellMessage } from '../messages';
import { isBlank, isDate } from '../sheet/cell';

/** What a cell holds, as the panel can be told. A Date would make the whole answer fail on its way to the sidebar. */
export function toMessage(cell: unknown): CellMessage {
  if (isBlank(cell)) return null;
  if (isDate(cell)) return { date: (cell as Date).toISOString() };
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
