import type { Model, WorkbookData } from './engine/engine';
import type { Note } from './engine/notes';

const format = 'creator-paysheet-workbook';
const version = 1;

/** A workbook as it is kept in the browser and in files. */
export interface SavedWorkbook {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly workbook: WorkbookData;
  readonly notes: readonly Note[];
  readonly properties: Readonly<Record<string, string>>;
}

export type Unreadable = 'not-json' | 'not-a-workbook' | 'newer-version';

export type Reading =
  | { readonly ok: true; readonly saved: SavedWorkbook }
  | { readonly ok: false; readonly problem: Unreadable };

/**
 * The workbook as it stands. Everything changed is saved at once, so this has to be quick: the engine's own `exportData`
 * makes a second Model to check that its short form is right, five times the work; the long form needs no check.
 */
export function toSaved(model: Model, properties: ReadonlyMap<string, string>): SavedWorkbook {
  const { _exportData } = model as unknown as { _exportData: (short: boolean) => WorkbookData };
  const { notes = [], ...workbook } = _exportData.call(model, false) as WorkbookData & { notes?: readonly Note[] };
  return { format, version, workbook, notes, properties: Object.fromEntries(properties) };
}

/** The way back: what the engine imports. */
export function toImport({ workbook, notes }: SavedWorkbook): WorkbookData {
  return { ...workbook, notes } as WorkbookData;
}

export function readSaved(text: string): Reading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  return checkSaved(parsed);
}

/** Checks the frame. Whether the engine can make a Model of what is in it only shows when it does. */
export function checkSaved(value: unknown): Reading {
  if (!isRecord(value) || value.format !== format) return { ok: false, problem: 'not-a-workbook' };
  if (typeof value.version === 'number' && value.version > version) return { ok: false, problem: 'newer-version' };
  const { workbook, notes, properties } = value;
  const whole =
    value.version === version &&
    isRecord(workbook) &&
    Array.isArray(workbook.sheets) &&
    workbook.sheets.length > 0 &&
    workbook.sheets.every((sheet) => isRecord(sheet) && typeof sheet.id === 'string' && isRecord(sheet.cells)) &&
    Array.isArray(notes) &&
    notes.every((note) => isRecord(note) && typeof note.cell === 'string' && typeof note.text === 'string') &&
    isRecord(properties) &&
    Object.values(properties).every((property) => typeof property === 'string');
  return whole ? { ok: true, saved: value as unknown as SavedWorkbook } : { ok: false, problem: 'not-a-workbook' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
