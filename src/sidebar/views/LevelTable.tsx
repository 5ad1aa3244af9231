import type { Status } from '../resultTexts';

export interface LevelRow {
  readonly key: number;
  readonly name: string;
  readonly status: readonly Status[];
  /** When the figures hold. */
  readonly lead: string;
  /** At low, mid and high rates. */
  readonly figures: readonly string[] | null;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly heads: readonly string[];
  readonly rows: readonly LevelRow[];
}

/** One question with its answers: the name of a plan on a line of its own, so that long names and figures both fit. */
export function LevelTable({ id, title, note, heads, rows }: Props) {
  return (
    <div class="block">
      <h3 id={`${id}-title`}>{title}</h3>
      {note && <p class="hint">{note}</p>}
      {rows.length > 0 && (
        <table aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.key}>
              <tr>
                <th scope="rowgroup" colSpan={3} class="name" title={row.name}>
                  <bdi>{row.name}</bdi>
                </th>
              </tr>
              {row.status.map(({ tone, text }) => (
                <tr key={text}>
                  <td colSpan={3} class={`status ${tone}`}>
                    {text}
                  </td>
                </tr>
              ))}
              {row.lead !== '' && (
                <tr>
                  <td colSpan={3} class="lead">
                    {row.lead}
                  </td>
                </tr>
              )}
              {row.figures && (
                <tr class="figures">
                  {row.figures.map((figure, i) => (
                    <td key={heads[i]}>{figure}</td>
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
