import type { Language } from '../../../lang/language';
import { formatNumber } from '../../../lang/number';
import type { ImportState } from '../../tracker/state';
import { texts } from '../../tracker/texts';

interface Props {
  readonly import: ImportState;
  readonly language: Language;
  /** By the place in the list. */
  readonly onRemove: (place: number) => void;
}

/** The files that were chosen, and those that the browser could not read. */
export function FileList({ import: { files, unread }, language, onRemove }: Props) {
  const nb = language === 'nb';
  return (
    <>
      {files.length > 0 && <h2>{texts.files[language]}</h2>}
      <ul class="choices">
        {files.map(({ name, bytes }, place) => (
          <li key={place} class="item">
            <bdi class="name" title={name}>
              {name}
            </bdi>
            <span class="aside">{formatNumber(Math.max(1, bytes.length / 1000), language, 0)} kB</span>
            <button type="button" class="plain" onClick={() => onRemove(place)}>
              {texts.remove[language]}
              <span class="hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      {unread.map(({ name, why }) => (
        <p key={name} class="said problem">
          {why === 'too-large'
            ? nb
              ? `«${name}» er større enn 50 MB og ser ikke ut som en eksport. Filen er ikke lest.`
              : `“${name}” is larger than 50 MB and does not look like an export. It was not read.`
            : nb
              ? `«${name}» kunne ikke leses. Er det en mappe? Velg filene i den.`
              : `“${name}” could not be read. Is it a folder? Choose the files in it.`}
        </p>
      ))}
    </>
  );
}
