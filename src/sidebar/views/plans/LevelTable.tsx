import { levelHeadings } from '../../../catalogue/words';
import type { Language } from '../../../lang/language';
import type { Levels } from '../../../scenario/scenario';
import type { Status } from '../../plans/resultTexts';

export interface LevelRow {
  readonly key: string | number;
  readonly name: string;
  /** Beside the name: its part of the whole, or what it is now. */
  readonly aside?: string;
  readonly status?: readonly Status[];
  /** At low, mid and high; `null` where there are none. */
  readonly figures: readonly [string, string, string] | null;
  readonly strong?: true;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly LevelRow[];
  readonly language: Language;
}

/** One question with its answers: each name on a line of its own, so that long names and figures both fit. */
export function LevelTable({ id, title, note, rows, language }: Props) {
  return (
    <div class="block">
      <h3 id={`${id}-title`}>{title}</h3>
      {note && <p class="hint">{note}</p>}
      {rows.length > 0 && (
        <table id={id} aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {levelHeadings[level][language]}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.key} class={row.strong && 'strong'}>
              <tr>
                <th scope="rowgroup" colSpan={3} title={row.name}>
                  <span class="named">
                    <bdi class="name">{row.name}</bdi>
                    {row.aside && <span class="aside">{row.aside}</span>}
                  </span>
                </th>
              </tr>
              {row.status?.map(({ tone, text }) => (
                <tr key={text}>
                  <td colSpan={3} class={`status ${tone}`}>
                    {text}
                  </td>
                </tr>
              ))}
              {row.figures && (
                <tr class="figures">
                  {row.figures.map((figure, i) => (
                    <td key={LEVELS[i]}>{figure}</td>
                  ))}
                </tr>
              )}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

const LEVELS = ['low', 'mid', 'high'] as const;

export function inWords({ low, mid, high }: Levels, words: (value: number) => string): [string, string, string] {
  return [words(low), words(mid), words(high)];
}
