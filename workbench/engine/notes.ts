import type { Engine, Model, WorkbookData } from './engine';

/** A note on a cell; `cell` is in A1 notation with the sheet's name. */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

interface PlacedNote {
  readonly range: ReturnType<Model['getters']['getRangeFromSheetXC']>;
  readonly text: string;
}

interface SetNotes {
  readonly type: string;
  readonly sheetId: string;
  readonly notes: readonly { readonly col: number; readonly row: number; readonly text: string }[];
}

const registered = new WeakSet<Engine>();

/**
 * The engine has no notes. This keeps them where the engine keeps its own data, so that they move with their cells, can be
 * undone and are exported with the workbook. Must be called before a Model is made.
 */
export function registerNotes(engine: Engine): void {
  if (registered.has(engine)) return;
  registered.add(engine);
  const coreTypes: Set<string> = engine.coreTypes;
  coreTypes.add('WORKBENCH_SET_NOTES');
  // Asked for when something is undone; what it gives only matters among several users at once.
  engine.registries.inverseCommandRegistry.add('WORKBENCH_SET_NOTES', (command) => [command]);
  class NotesPlugin extends engine.CorePlugin {
    static override getters = ['getNotes'] as const;
    private notes: readonly PlacedNote[] = [];

    override adaptRanges({ applyChange }: Parameters<InstanceType<Engine['CorePlugin']>['adaptRanges']>[0]): void {
      let changed = false;
      const moved: PlacedNote[] = [];
      for (const note of this.notes) {
        const change = applyChange(note.range);
        if (change.changeType !== 'NONE') changed = true;
        if (change.changeType !== 'REMOVE') moved.push({ range: change.range, text: note.text });
      }
      if (changed) this.history.update('notes', moved);
    }

    override handle(given: unknown): void {
      const command = given as SetNotes;
      if (command.type !== 'WORKBENCH_SET_NOTES') return;
      const replaced = new Set(command.notes.map(({ col, row }) => `${col}:${row}`));
      const kept = this.notes.filter(
        ({ range }) => range.sheetId !== command.sheetId || !replaced.has(`${range.zone.left}:${range.zone.top}`),
      );
      const added = command.notes
        .filter(({ text }) => text !== '')
        .map(({ col, row, text }) => ({
          range: this.getters.getRangeFromZone(command.sheetId, { left: col, right: col, top: row, bottom: row }),
          text,
        }));
      this.history.update('notes', [...kept, ...added]);
    }

    override import(data: WorkbookData): void {
      const { notes } = data as { notes?: readonly Note[] };
      this.notes = (notes ?? []).map(({ cell, text }) => ({ range: this.getters.getRangeFromSheetXC('', cell), text }));
    }

    override export(data: WorkbookData): void {
      const notes = this.notes.map(({ range, text }) => ({ cell: this.getters.getRangeString(range, ''), text }));
      if (notes.length > 0) Object.assign(data, { notes });
    }

    getNotes(sheetId: string): ReadonlyMap<string, string> {
      const onSheet = this.notes.filter(({ range }) => range.sheetId === sheetId);
      return new Map(onSheet.map(({ range, text }) => [`${range.zone.left}:${range.zone.top}`, text]));
    }
  }
  engine.registries.corePluginRegistry.add('workbench_notes', NotesPlugin);
}

/** The notes of a sheet by `column:row`, both counted from 0. */
export function notesOf(model: Model, sheetId: string): ReadonlyMap<string, string> {
  const getters = model.getters as unknown as { getNotes: (sheetId: string) => ReadonlyMap<string, string> };
  return getters.getNotes(sheetId);
}
