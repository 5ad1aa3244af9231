/** How a script was started, which decides what it may do. The first three are Google's AuthMode. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * What a method does. free: nothing that needs leave. menu: the menu that onOpen builds. locate: finds a sheet or range.
 * read, write: the document. store: properties and locks. ui: dialogs and the sidebar.
 */
export type Kind = 'free' | 'menu' | 'locate' | 'read' | 'write' | 'store' | 'ui';

/** Kinds whose methods are service calls, by the definition in calls.ts. */
export const counted: ReadonlySet<Kind> = new Set<Kind>(['read', 'write', 'store']);

const allowed: Readonly<Record<Mode, ReadonlySet<Kind>>> = {
  NONE: new Set<Kind>(['free', 'menu']),
  LIMITED: new Set<Kind>(['free', 'menu', 'locate', 'read', 'write', 'store']),
  FULL: new Set<Kind>(['free', 'menu', 'locate', 'read', 'write', 'store', 'ui']),
  CUSTOM_FUNCTION: new Set<Kind>(['free', 'locate', 'read', 'store']),
};

export function authorize(mode: Mode, kind: Kind, name: string): void {
  if (allowed[mode].has(kind)) return;
  if (kind === 'menu' || kind === 'ui') throw new Error(`Cannot call ${name}() from this context.`);
  throw new Error(`You do not have permission to call ${mode === 'CUSTOM_FUNCTION' ? name.split('.')[1] : name}.`);
}
