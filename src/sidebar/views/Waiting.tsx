import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lang/language';
import type { Page } from '../panel';
import { againText } from '../partTexts';
import { pageButton, pageNames } from './PageNav';

interface Props {
  readonly page: Page;
  readonly language: Language;
  readonly said: string;
  readonly failed: boolean;
  readonly onAgain: () => void;
}

/** What is in sight while a page is loaded, and when that failed. */
export function Waiting({ page, language, said, failed, onAgain }: Props) {
  const [again, setAgain] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Once the page is there, the button is gone: the keyboard goes where it is after any change of page.
  useLayoutEffect(() => {
    return () => {
      if (button.current && button.current === document.activeElement) {
        document.getElementById(pageButton(page))?.focus();
      }
    };
  }, [page]);
  function tryAgain(): void {
    setAgain(true);
    onAgain();
  }
  return (
    <main>
      <h1>{pageNames[page][language]}</h1>
      <p class={failed ? 'said problem' : 'said'}>{said}</p>
      {/* It stays while it is tried again, and with it the keyboard. */}
      {(failed || again) && (
        <button type="button" id="load-again" ref={button} aria-disabled={!failed} onClick={() => failed && tryAgain()}>
          {againText[language]}
        </button>
      )}
    </main>
  );
}
