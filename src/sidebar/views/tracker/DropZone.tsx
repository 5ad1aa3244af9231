import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../lang/language';
import { ids } from '../../tracker/state';
import { texts } from '../../tracker/texts';

interface Props {
  readonly language: Language;
  readonly more: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen, by a button, or dropped. */
export function DropZone({ language, more, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to do what the button does
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Without this the browser would open the file in place of the panel.
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        ref={input}
        type="file"
        id="studio-files"
        accept=".zip,.csv,text/csv,application/zip"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
      <button type="button" id={ids.choose} onClick={() => input.current?.click()}>
        {(more ? texts.chooseMore : texts.choose)[language]}
      </button>
      <p class="hint">{texts.drop[language]}</p>
    </div>
  );
}
