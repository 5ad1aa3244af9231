import type { Language } from '../../../lang/language';
import { fullLabel, numberFieldOf } from '../../../scenario/fields';
import type { InputId } from '../../../scenario/inputs';
import type { Sensitivity } from '../../../scenario/sensitivity';
import { shorten } from '../../fieldError';
import { amount, figure } from '../../plans/amounts';
import { bars } from '../../plans/bars';
import type { Outcome, Study } from '../../plans/outcome';
import { WIDTH } from '../../plans/stacks';
import { texts } from '../../plans/texts';
import { Axis } from './Axis';

interface Props {
  readonly outcome: Outcome;
  readonly study: Study;
  readonly language: Language;
}

const ROW = 36;
const NAME = 14;

/** Which figure moves most what is left: a bar for each, and the same figures as a table. */
export function Matters({ outcome, study, language }: Props) {
  const { matters } = study;
  const { currency, net } = outcome.results;
  const drawn = bars(matters, net.mid);
  const title = `${texts.matters[language]} (${currency})`;
  return (
    <div class="block">
      <h3>{title}</h3>
      <p class="hint">{(drawn === null ? texts.noMatters : texts.mattersNote)[language]}</p>
      {drawn !== null && (
        <>
          <svg
            id="matters-picture"
            viewBox={`0 0 ${WIDTH} ${drawn.rows.length * ROW + 22}`}
            role="img"
            aria-labelledby="matters-title matters-desc"
          >
            <title id="matters-title">{title}</title>
            <desc id="matters-desc">{describe(drawn.rows[0]?.matter, language)}</desc>
            <Axis marks={drawn.marks} height={drawn.rows.length * ROW} language={language} />
            {drawn.rows.map(({ matter, x, width }, i) => (
              <g key={matter.input}>
                <text class="name" x="0" y={i * ROW + NAME}>
                  {shorten(inputName(matter.input, language), 26)}
                </text>
                <text class="range" x={WIDTH} y={i * ROW + NAME} text-anchor="end">
                  {fromTo(matter, language)}
                </text>
                <rect class="matter" x={x} y={i * ROW + 19} width={width} height={11} />
                {/* Only beside the bars: through the words it would strike them out. */}
                <path class="middle" d={`M${drawn.middle} ${i * ROW + 17}v15`} />
              </g>
            ))}
          </svg>
          <p class="legend" aria-hidden="true">
            <span class="swatch middle" />
            {language === 'nb' ? 'Igjen til deg (middels)' : 'Left for you at mid'}: {amount(net.mid, language)}
          </p>
          <Table matters={matters} title={title} language={language} />
        </>
      )}
    </div>
  );
}

function Table({ matters, title, language }: { matters: readonly Sensitivity[]; title: string; language: Language }) {
  const nb = language === 'nb';
  return (
    <details>
      <summary>{texts.tableOf[language]}</summary>
      <table id="matters" class="narrow">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{nb ? 'Tall' : 'Figure'}</th>
            <th scope="col">{nb ? 'Igjen, lav' : 'Left, low case'}</th>
            <th scope="col">{nb ? 'Igjen, høy' : 'Left, high case'}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map((matter) => (
            <tr key={matter.input}>
              <th scope="row">
                {inputName(matter.input, language)}, {fromTo(matter, language)}
              </th>
              <td>{amount(matter.low, language)}</td>
              <td>{amount(matter.high, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function describe(most: Sensitivity | undefined, language: Language): string {
  if (most === undefined) return '';
  const name = inputName(most.input, language);
  return language === 'nb'
    ? `Mest betyr ${name}. Tallene står i tabellen etter bildet.`
    : `${name} matters most. The table after the picture has the figures.`;
}

function inputName(input: InputId, language: Language): string {
  if (input !== 'rights') return fullLabel(input, language);
  return language === 'nb' ? 'Tillegg for rettigheter' : 'Additions for rights';
}

/** What the figure goes from and to. The estimated fee is told by what it is made from. */
function fromTo({ input, from, to, published }: Sensitivity, language: Language): string {
  const unit = input === 'rights' ? 'share' : numberFieldOf(input).parameter.unit;
  const per =
    input === 'fee' && published ? (language === 'nb' ? ' per 1\u00a0000 følgere' : ' per 1,000 followers') : '';
  // Of what makes the income smaller, such as costs, the low case takes the most: it is told upwards all the same.
  const ends = [Math.min(from, to), Math.max(from, to)].map((end) => figure(end, unit, language));
  return `${ends.join(language === 'nb' ? ' til ' : ' to ')}${per}`;
}
