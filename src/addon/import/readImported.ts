import type { TableRead, TablesReply } from '../../messages';
import { columnName } from '../../sheet/reference';
import type { ImportedTable } from '../../templates/tracker/imported';
import { findTable, heldRows, readTable } from './table';
import { isTablesRequest } from './validate';

/**
 * What tables of the tracker hold, for the preview of an import.
 *
 * @param message a `TablesRequest`, checked here because anybody could send anything
 */
export function readImported(message: unknown): TablesReply {
  if (!isTablesRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return { ok: true, tables: message.tables.map(read) };
  } catch {
    return { ok: false, problem: 'not-read' };
  }
}

function read(table: ImportedTable): TableRead {
  const place = findTable(table);
  if (place === null) return { ok: false, problem: 'no-table' };
  const held = readTable(table, place);
  if ('problem' in held) return held;
  return { ok: true, sheetName: place.sheetName(), column: columnName(place.left), rows: heldRows(place, held) };
}
