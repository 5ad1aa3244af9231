import { levelHeadings } from '../../catalogue/words';
import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import { shorten } from '../fieldError';
import type { Figures, Outcome } from '../outcome';
import { type Bar, NAME_HEIGHT, type Row, ranges, WIDTH } from '../ranges';
import { amount, rangeInWords } from '../resultTexts';
import { texts } from '../texts';

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly language: Language;
}

/** The ranges of all plans on one scale, and the same figures as a table for those who can't see it. */
export function Picture({ outcomes, language }: Props) {
  const drawn = ranges(outcomes);
  if (drawn === null) return null;
  const { rows, ticks, height } = drawn;
  const bottom = height - 20;
  const nb = language === 'nb';
  const title = nb ? 'Inntekt per måned, fra lav til høy' : 'Income a month, from low to high';
  return (
    <div class="block">
      <h3>{title} (USD)</h3>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="picture-title picture-desc">
        <title id="picture-title">{title} (USD)</title>
        <desc id="picture-desc">
          {nb
            ? 'Et spenn for hver plan, med en strek ved middels. Tallene står i tabellen etter bildet.'
            : 'One range for each plan, with a line at mid. The table after the picture has the figures.'}
        </desc>
        {ticks.map(({ x, value, anchor }) => (
          <g key={value}>
            <path class="grid" d={`M${x} 0V${bottom}`} />
            <text class="tick" x={x} y={height - 6} text-anchor={anchor}>
              {tickInWords(value, language)}
            </text>
          </g>
        ))}
        {rows.map((row) => (
          <PlanBars key={row.y} row={row} language={language} />
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        <li>
          <span class="swatch rewards" />
          {texts.rewards[language]}
        </li>
        <li>
          <span class="swatch fund" />
          {texts.fund[language]}
        </li>
        <li>
          <span class="swatch mid" />
          {levelHeadings.mid[language]}
        </li>
      </ul>
      <FigureTable rows={rows} title={title} language={language} />
    </div>
  );
}

function PlanBars({ row, language }: { readonly row: Row; readonly language: Language }) {
  const { outcome, y } = row;
  const top = y + NAME_HEIGHT;
  const figures = outcome.rewards === null ? '' : rangeInWords(outcome.rewards, language);
  // Both stand on one line: a long range leaves less to the name.
  const name = shorten(outcome.name, Math.max(8, 36 - figures.length));
  return (
    <g>
      <text class="name" x="0" y={top - 6}>
        {name}
      </text>
      <text class="range" x={WIDTH} y={top - 6} text-anchor="end">
        {figures}
      </text>
      {row.rewards === null ? (
        <text class="range" x="0" y={top + 10}>
          {language === 'nb' ? 'Creator Rewards: ikke noe beløp' : 'Creator Rewards: no amount'}
        </text>
      ) : (
        <RangeBar bar={row.rewards} y={top} height={12} name="rewards" />
      )}
      {row.fund !== null && <RangeBar bar={row.fund} y={top + 18} height={5} name="fund" />}
    </g>
  );
}

function RangeBar({
  bar,
  y,
  height,
  name,
}: {
  readonly bar: Bar;
  readonly y: number;
  readonly height: number;
  readonly name: string;
}) {
  return (
    <>
      <rect class={name} x={bar.x} y={y} width={bar.width} height={height} />
      <path class="mid" d={`M${bar.mid} ${y - 2}V${y + height + 2}`} />
    </>
  );
}

function FigureTable({
  rows,
  title,
  language,
}: {
  readonly rows: readonly Row[];
  readonly title: string;
  readonly language: Language;
}) {
  const cells = (figures: Figures | null) =>
    (['low', 'mid', 'high'] as const).map((level) => (
      <td key={level}>{figures === null ? '–' : amount(figures[level], language)}</td>
    ));
  const heads = (programme: string) =>
    (['low', 'mid', 'high'] as const).map((level) => (
      <th key={level} scope="col">{`${programme}, ${levelHeadings[level][language].toLowerCase()}`}</th>
    ));
  return (
    <div class="hidden">
      <table>
        <caption>{title} (USD)</caption>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            {heads(texts.rewards[language])}
            {heads(texts.fund[language])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outcome, y }) => (
            <tr key={y}>
              <th scope="row">{outcome.name}</th>
              {cells(outcome.rewards)}
              {cells(outcome.fund)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Short enough to stand beside its neighbours: `500`, `2M`, `2 mill.`. */
function tickInWords(value: number, language: Language): string {
  if (value < 1_000_000) return formatNumber(value, language);
  return new Intl.NumberFormat(language, { notation: 'compact' }).format(value);
}
