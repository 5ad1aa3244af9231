import type { CellsRequest } from '../messages';
import { isRecord } from './validate';

/** More than any function has parameters. */
const MOST_REFERENCES = 10;

/** Whether the panel, and not somebody else, could have asked for cells like this. What the texts say is read later. */
export function isCellsRequest(message: unknown): message is CellsRequest {
  if (!isRecord(message)) return false;
  const { references } = message;
  return (
    Array.isArray(references) &&
    references.length <= MOST_REFERENCES &&
    references.every((reference) => reference === null || typeof reference === 'string')
  );
}
