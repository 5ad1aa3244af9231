import type { Entry } from '../../../catalogue/entry';
import type { Rate } from '../../../catalogue/rate';
import type { Language } from '../../../lang/language';
import type { Preview } from '../../formulas/preview';
import { alignedCell, ROWS_SHOWN, sizeInWords, valueInWords } from '../../formulas/resultTexts';
import { texts } from '../../formulas/texts';

interface Props {
  readonly entry: Entry;
  readonly preview: Extract<Preview, { kind: 'result' }>;
  readonly rate: Rate | null;
  readonly language: Language;
}

/** A value by itself, or the first rows of a range, numbered as errors count them. */
export function ResultTable({ entry, preview, rate, language }: Props) {
  const { rows, single } = preview;
  if (single) return <p class="value">{valueInWords(rows[0]?.[0] ?? '', entry, rate, language)}</p>;
  const { shape, result } = entry;
  const heads = result?.columns;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller" aria-label={texts.rows[language]} tabIndex={0}>
        <table class="preview">
          {heads && (
            <thead>
              <tr>
                <td />
                {heads.map((head) => (
                  <th key={head.en} scope="col">
                    {head[language]}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, r) => (
              <tr key={r}>
                {shape !== 'table' && <th scope="row">{r + 1}</th>}
                {row.map((cell, c) => (
                  <td key={c} class={typeof cell === 'string' ? 'text' : 'number'}>
                    {alignedCell(cell, result?.unit ?? result?.table?.[r]?.[c] ?? undefined, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{sizeInWords(preview, language)}</p>
      {shape !== 'table' && <p class="hint">{texts.numbered[language]}</p>}
    </>
  );
}
