import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Part, partOf } from '../panel';
import type { PartProps } from '../panelPart';
import type { Loading } from '../partLoader';
import { loadFailures, loadingText } from '../partTexts';
import { Waiting } from './Waiting';

interface Props extends PartProps {
  readonly part: Part;
  /** What was typed on the part's pages in another place. */
  readonly draft: unknown;
  readonly loading: Loading;
  readonly onAgain: () => void;
}

/** Where another part of the panel stands, and what stands there until it is loaded. */
export function PartPlace({ part, draft, loading, onAgain, ...props }: Props) {
  const { page, language, host, start, onPage, onHold } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (loading.kind === 'ready' && place.current)
      loading.part.show(place.current, { page, language, host, start, onPage, onHold }, draft);
  }, [loading, page, language, host, start, onPage, onHold, draft]);
  // Before it was asked for, it is about to be.
  const said = loading.kind === 'failed' ? loadFailures[loading.failure][language] : loadingText[language];
  const waiting = partOf(page) === part && loading.kind !== 'ready';
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
