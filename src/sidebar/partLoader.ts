import type { Answer, Failure } from './host';
import type { PanelPart } from './panelPart';

/** How far the part is. */
export type Loading =
  | { readonly kind: 'unasked' | 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly part: PanelPart };

export interface PartLoader {
  /** The part may be wanted soon. After a failure it takes more than that to ask again. */
  readonly hint: () => void;
  /** The part is wanted. It is loaded once, however often this is called. */
  readonly load: () => void;
}

/**
 * Loads a part of the panel that isn't there from the beginning.
 *
 * @param run gives what the script registers, or `null` where it fails
 * @param tell is told whenever it gets further
 */
export function partLoader(
  ask: () => Promise<Answer<string>>,
  run: (fragment: string) => PanelPart | null,
  tell: (loading: Loading) => void,
): PartLoader {
  let loading: Loading = { kind: 'unasked' };
  function go(next: Loading): void {
    loading = next;
    tell(next);
  }
  async function load(): Promise<void> {
    if (loading.kind === 'loading' || loading.kind === 'ready') return;
    go({ kind: 'loading' });
    const answer = await ask();
    if (!answer.ok) return go({ kind: 'failed', failure: answer.failure });
    const part = run(answer.reply);
    go(part === null ? { kind: 'failed', failure: 'unexpected' } : { kind: 'ready', part });
  }
  return {
    hint: () => void (loading.kind === 'unasked' && load()),
    load: () => void load(),
  };
}

/** Runs the script of a page fragment, as the page itself would have. It can't be asked for by an address. */
export function runPart(fragment: string): PanelPart | null {
  // Every part registers under the same name.
  const registry = globalThis as { PaysheetPages?: PanelPart };
  delete registry.PaysheetPages;
  const script = document.createElement('script');
  script.textContent = fragment.slice(fragment.indexOf('>') + 1, fragment.lastIndexOf('</'));
  document.head.append(script);
  script.remove();
  return registry.PaysheetPages ?? null;
}
