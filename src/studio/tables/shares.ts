import { isBlank } from '../csv/records';
import { readShare, scaleOf, type WrittenShare } from '../numbers/readShare';
import type { ShareQuestion } from '../question';
import type { Figure, GenderRow, TableOf, TerritoryRow } from '../table';
import { cellsOf, isUndefined } from './cells';
import { isWithinLimits } from './limits';
import { repeatsIn } from './repeats';
import type { TableResult } from './result';
import type { Sheet, SheetRecord } from './sheet';

export type ShareKind = 'gender' | 'territories';

interface Line {
  readonly record: SheetRecord;
  readonly name: string;
  readonly text: string;
  readonly share: WrittenShare | null;
  readonly further: readonly string[];
}

/** Reads a table of how followers are distributed. It has no dates; `asOf` is left for the import to say. */
export function readShares<K extends ShareKind>(sheet: Sheet, kind: K): TableResult<K> {
  const { path, archive, problems } = sheet;
  const cells = cellsOf(sheet);
  const column = cells.nameOf('share');
  const lines: Line[] = [];
  const repeats = repeatsIn(sheet);
  let missing = 0;
  for (const record of sheet.records) {
    const text = cells.text(record, 'share');
    const share = readShare(text);
    if (isUndefined(text)) missing++;
    else if (share === null && text.trim() !== '')
      problems.add({ code: 'bad-share', held: text }, { row: record.row, column });
    else {
      const name = cells.text(record, 'name');
      // What has no name adds to the sum of shares all the same, by which their scale is told.
      if (!isBlank([name]) && repeats(name.trim().toLowerCase(), record)) continue;
      lines.push({ record, name, text, share, further: cells.further(record) });
    }
  }
  if (missing > 0) problems.add({ code: 'undefined-rows', count: missing });
  const scale = scaleIn(lines, kind, sheet);
  const question = scale === null ? ask(lines, path, column) : null;
  const kept: Line[] = [];
  const rows: (GenderRow | TerritoryRow)[] = [];
  for (const line of question === null ? lines : []) {
    const share = shareOf(line.share, scale ?? 'fraction');
    if (share !== null && share > 1) {
      problems.add({ code: 'bad-share', held: line.text }, { row: line.record.row, column });
      continue;
    }
    if (isBlank([line.name])) {
      const { row, fields } = line.record;
      problems.add({ code: 'lost-row', held: fields.join(sheet.header.dialect.delimiter) }, { row });
      continue;
    }
    kept.push(line);
    rows.push(kind === 'gender' ? { gender: line.name, share } : { territory: line.name, share });
  }
  const ready = isWithinLimits(sheet, rows.length) && question === null;
  if (rows.length === 0 && ready) problems.add({ code: 'no-rows', kind });
  const table: TableOf<ShareKind> = {
    kind,
    path,
    handle: archive?.handle ?? null,
    asOf: null,
    asOfBy: null,
    period: null,
    yearBy: null,
    dateLanguage: null,
    ready,
    rows: (ready ? rows : []) as TableOf<ShareKind>['rows'],
    extra: {
      headers: cells.furtherNames,
      rows: ready && cells.furtherNames.length > 0 ? kept.map(({ further }) => further) : [],
    },
  };
  return { table: table as unknown as TableOf<K>, questions: question === null ? [] : [question] };
}

/** The scale of the shares that have no percent sign. */
function scaleIn(lines: readonly Line[], kind: ShareKind, { choice }: Sheet): 'fraction' | 'percent' | null {
  const bare: number[] = [];
  for (const { share } of lines) if (share !== null && !share.percent) bare.push(share.value);
  if (choice.shares !== undefined) return choice.shares;
  // A list of zeros alone is the same on both.
  return bare.every((value) => value === 0) ? 'fraction' : scaleOf(bare, kind === 'gender');
}

function shareOf(share: WrittenShare | null, scale: 'fraction' | 'percent'): Figure {
  if (share === null) return null;
  // Rounded, as 45.1 / 100 would be 0.45099999999999996.
  return share.percent || scale === 'percent' ? Number((share.value / 100).toFixed(12)) : share.value;
}

function ask(lines: readonly Line[], path: string, column: string): ShareQuestion | null {
  const first = lines.find(({ share }) => share !== null && !share.percent && share.value !== 0);
  if (first === undefined) return null;
  return {
    kind: 'shares',
    path,
    row: first.record.row,
    column,
    text: first.text,
    readings: (['fraction', 'percent'] as const).map((shares) => ({
      shares,
      value: shareOf(first.share, shares) as number,
    })),
  };
}
