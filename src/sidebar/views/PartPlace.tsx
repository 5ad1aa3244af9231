import { useLayoutEffect, useRef } from 'preact/hooks';
import { isInPart } from '../panel';
import type { PartProps } from '../panelPart';
import type { Loading } from '../partLoader';
import { loadFailures, loadingText } from '../partTexts';
import { Waiting } from './Waiting';

interface Props extends PartProps {
  /** What was typed on the part's pages in another place. */
  readonly draft: unknown;
  readonly loading: Loading;
  readonly onAgain: () => void;
}

/** Where the other part of the panel stands, and what stands there until it is loaded. */
export function PartPlace({ page, language, host, onPage, draft, loading, onAgain }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (loading.kind === 'ready' && place.current)
      loading.part.show(place.current, { page, language, host, onPage }, draft);
  }, [loading, page, language, host, onPage, draft]);
  // Before it was asked for, it is about to be.
  const said = loading.kind === 'failed' ? loadFailures[loading.failure][language] : loadingText[language];
  const waiting = isInPart(page) && loading.kind !== 'ready';
  return (
    <>
      {waiting && (
        <Waiting page={page} language={language} said={said} failed={loading.kind === 'failed'} onAgain={onAgain} />
      )}
      <p class="hidden" aria-live="polite">
        {waiting ? said : ''}
      </p>
      {/* No handler may stand above it: the part has a preact of its own, and each counts its events by itself. */}
      <div ref={place} />
    </>
  );
}
