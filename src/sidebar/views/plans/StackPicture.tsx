import type { Language } from '../../../lang/language';
import { streams } from '../../../scenario/evaluate';
import { shorten } from '../../fieldError';
import { amount, range } from '../../plans/amounts';
import { streamNames } from '../../plans/groupTexts';
import type { Outcome } from '../../plans/outcome';
import { type Stack, stacks, WIDTH } from '../../plans/stacks';
import { texts } from '../../plans/texts';
import { Axis } from './Axis';

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly language: Language;
}

const ROW = 52;
const TOP = 22;
const BAR = 16;

/** The streams of each plan on one bar, with the range of the whole, and the same figures as a table. */
export function StackPicture({ outcomes, language }: Props) {
  const drawn = stacks(outcomes);
  if (drawn === null) return null;
  const { rows, marks } = drawn;
  const nb = language === 'nb';
  const currency = outcomes[0]?.results.currency ?? '';
  const title = `${nb ? 'Inntekt per strøm (middels)' : 'Income by stream, at mid'} (${currency})`;
  const height = rows.length * ROW;
  return (
    <div class="block">
      <h3>{title}</h3>
      <svg id="stacks" viewBox={`0 0 ${WIDTH} ${height + 22}`} role="img" aria-labelledby="stacks-title stacks-desc">
        <title id="stacks-title">{title}</title>
        <desc id="stacks-desc">
          {nb
            ? 'En stablet søyle for hver plan, med en strek fra summen ved lavt til summen ved høyt. Tallene står i tabellen etter bildet.'
            : 'One stacked bar for each plan, with a line from the total at low to that at high. The table after the picture has the figures.'}
        </desc>
        <Axis marks={marks} height={height} language={language} />
        {rows.map((row, i) => (
          <StackRow key={row.outcome.id} row={row} y={i * ROW} language={language} />
        ))}
      </svg>
      <ul class="legend" aria-hidden="true">
        {streams.map((stream) => (
          <li key={stream}>
            <span class={`swatch ${stream}`} />
            {streamNames[stream][language]}
          </li>
        ))}
        <li>
          <span class="swatch whole" />
          {nb ? 'Fra lav til høy' : 'From low to high'}
        </li>
      </ul>
      {rows.length < outcomes.length && (
        <p class="hint">
          {nb
            ? 'Planer i en annen valuta enn den første er ikke med i bildet.'
            : 'Plans in another currency than the first are not in the picture.'}
        </p>
      )}
      <details>
        <summary>{texts.tableOf[language]}</summary>
        <Table rows={rows} title={title} language={language} />
      </details>
    </div>
  );
}

function StackRow({ row, y, language }: { readonly row: Stack; readonly y: number; readonly language: Language }) {
  const { outcome, segments, low, high } = row;
  const figures = range(outcome.results.total, language);
  const line = y + TOP + BAR + 6;
  return (
    <g>
      <text class="name" x="0" y={y + TOP - 7}>
        {/* Both stand on one line: a long range leaves less to the name. */}
        {shorten(outcome.reading.scenario.name, Math.max(8, 36 - figures.length))}
      </text>
      <text class="range" x={WIDTH} y={y + TOP - 7} text-anchor="end">
        {figures}
      </text>
      {segments.map(({ stream, x, width }) => (
        <rect key={stream} class={`segment ${stream}`} x={x} y={y + TOP} width={width} height={BAR} />
      ))}
      <path class="whole" d={`M${low} ${line - 3}v6M${low} ${line}H${Math.max(high, low + 1)}m0 -3v6`} />
    </g>
  );
}

function Table({
  rows,
  title,
  language,
}: {
  readonly rows: readonly Stack[];
  readonly title: string;
  readonly language: Language;
}) {
  return (
    <table class="pairs">
      <caption class="hidden">{title}</caption>
      {rows.map(({ outcome }) => {
        const { results, reading, id } = outcome;
        return (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <bdi>{shorten(reading.scenario.name, 80)}</bdi>
              </th>
            </tr>
            {results.streams.map(({ stream, amounts, inUsd }) => (
              <tr key={stream}>
                <th scope="row">{streamNames[stream][language]}</th>
                <td>{amounts === null ? '–' : `${amount(amounts.mid, language)}${inUsd ? ' USD' : ''}`}</td>
              </tr>
            ))}
            <tr class="strong">
              <th scope="row">{texts.total[language]}</th>
              <td>{amount(results.total.mid, language)}</td>
            </tr>
            <tr>
              <th scope="row">{language === 'nb' ? 'Fra lav til høy' : 'From low to high'}</th>
              <td>{range(results.total, language)}</td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
