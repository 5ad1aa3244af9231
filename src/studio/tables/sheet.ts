import type { Choice } from '../choices';
import { type Header, readHeader } from '../csv/header';
import { isBlank, recordsOf } from '../csv/records';
import { isWhole, recoverVideos } from '../csv/recoverVideos';
import type { Archive } from '../files/archive';
import { decode } from '../files/decode';
import type { Source } from '../files/unpack';
import type { Problems } from '../problem';
import { MOST_FURTHER } from './limits';

/** A record with as many fields as the header, and its row: the header's is 1. */
export interface SheetRecord {
  readonly row: number;
  readonly fields: readonly string[];
}

/** A file with a known header, before its cells are read. */
export interface Sheet {
  readonly path: string;
  readonly archive: Archive | null;
  readonly header: Header;
  readonly records: readonly SheetRecord[];
  readonly problems: Problems;
  readonly choice: Choice;
  /** Counted from 1970. */
  readonly today: number;
}

/** Reads a file as far as its records; `null` where it is no export that is known, which is told. */
export function readSheet(
  { path, bytes, archive }: Source,
  choice: Choice,
  today: number,
  problems: Problems,
): Sheet | null {
  const text = decode(bytes);
  if (text.trim() === '') {
    problems.add({ code: 'empty-file' });
    return null;
  }
  const result = readHeader(text);
  if (!result.known) {
    const { kind } = result;
    if (kind === null) problems.add({ code: 'unknown-header', held: result.held, looksLike: result.looksLike });
    else problems.add({ code: 'missing-columns', kind, columns: result.missing });
    return null;
  }
  const { header } = result;
  const further = header.further.map((place) => header.names[place] as string);
  if (further.length > 0 && further.length <= MOST_FURTHER) problems.add({ code: 'further-columns', columns: further });
  const records =
    header.kind === 'videos' ? videoRecords(text, header, problems) : plainRecords(text, header, problems);
  return { path, archive, header, records, problems, choice, today };
}

function plainRecords(text: string, header: Header, problems: Problems): SheetRecord[] {
  const records: SheetRecord[] = [];
  for (const [i, fields] of recordsOf(text, header.dialect).entries()) {
    if (i === 0 || isBlank(fields)) continue;
    const row = i + 1;
    if (fits(fields, header)) records.push({ row, fields });
    else problems.add({ code: 'lost-row', held: fields.join(header.dialect.delimiter) }, { row });
  }
  return records;
}

/** Fields past the header's are let be where they are blank. */
function fits(fields: readonly string[], { names }: Header): boolean {
  return fields.length === names.length || (fields.length > names.length && isBlank(fields.slice(names.length)));
}

function videoRecords(text: string, header: Header, problems: Problems): SheetRecord[] {
  const plain = recordsOf(text, header.dialect);
  if (plain.every((fields, i) => i === 0 || isBlank(fields) || isWhole(fields, header))) {
    const records: SheetRecord[] = [];
    for (const [i, fields] of plain.entries()) if (i > 0 && !isBlank(fields)) records.push({ row: i + 1, fields });
    return records;
  }
  const records: SheetRecord[] = [];
  const { newline } = header.dialect;
  const start = text.includes(newline) ? text.indexOf(newline) + newline.length : text.length;
  for (const [i, { fields, lost }] of recoverVideos(text.slice(start), header).entries()) {
    const row = i + 2;
    if (fields === null) problems.add({ code: 'lost-row', held: lost }, { row });
    else records.push({ row, fields });
  }
  return records;
}
