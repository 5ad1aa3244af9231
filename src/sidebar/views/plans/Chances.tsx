import type { Language } from '../../../lang/language';
import { formatNumber } from '../../../lang/number';
import { DRAWS } from '../../../scenario/simulation';
import { amount } from '../../plans/amounts';
import type { Outcome, Study } from '../../plans/outcome';
import { texts } from '../../plans/texts';

interface Props {
  readonly outcome: Outcome;
  readonly study: Study;
  readonly language: Language;
}

/** How the total may turn out when the streams vary independently, apart from what it is when everything is low or high. */
export function Chances({ outcome, study, language }: Props) {
  const nb = language === 'nb';
  const { p10, p50, p90, sumOfLows, sumOfHighs } = study.simulation;
  if (p10 === null || p50 === null || p90 === null || sumOfLows === null || sumOfHighs === null) return null;
  const draws = formatNumber(DRAWS, language);
  const ends = [amount(sumOfLows, language), amount(sumOfHighs, language)] as const;
  return (
    <div class="block">
      <h3 id="chances-title">
        {texts.chances[language]} ({outcome.results.currency})
      </h3>
      <p class="hint">
        {nb
          ? `All inntekt i ${draws} tenkte måneder der strømmene svinger uavhengig av hverandre, hver mellom sitt lave og høye tall.`
          : `All income in ${draws} imagined months in which the streams vary independently, each between its low and high.`}
      </p>
      <table id="chances" aria-labelledby="chances-title" class="pairs">
        <tbody>
          <tr>
            <th scope="row">{nb ? 'P10: én av ti måneder gir mindre' : 'P10: one month in ten brings less'}</th>
            <td>{amount(p10, language)}</td>
          </tr>
          <tr>
            <th scope="row">{nb ? 'P50: midten' : 'P50: the middle'}</th>
            <td>{amount(p50, language)}</td>
          </tr>
          <tr>
            <th scope="row">{nb ? 'P90: én av ti måneder gir mer' : 'P90: one month in ten brings more'}</th>
            <td>{amount(p90, language)}</td>
          </tr>
        </tbody>
      </table>
      {p50 > outcome.results.total.mid * 1.02 && (
        <p class="hint">
          {nb
            ? `Midten ligger over middels (${amount(outcome.results.total.mid, language)}) fordi de høye tallene ligger lenger unna enn de lave.`
            : `The middle lies above mid (${amount(outcome.results.total.mid, language)}), as the highs are farther from it than the lows.`}
        </p>
      )}
      <p class="hint">
        {nb
          ? `Noe annet er summen av alle lave tall, ${ends[0]}, og av alle høye, ${ends[1]}: at alt er lavt eller høyt samtidig, er sjeldent.`
          : `Not the same as the sum of all lows, ${ends[0]}, and of all highs, ${ends[1]}: that everything is low or high at once is rare.`}
      </p>
    </div>
  );
}
