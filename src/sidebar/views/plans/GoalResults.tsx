import { unitOf } from '../../../catalogue/units';
import type { Language } from '../../../lang/language';
import { formatNumber, formatPercent } from '../../../lang/number';
import type { Lever } from '../../../scenario/fieldIds';
import { numberFieldOf } from '../../../scenario/fields';
import { leverNames } from '../../../scenario/fields/goal';
import type { LeverGoal } from '../../../scenario/goal';
import type { SuggestedMix } from '../../../scenario/mix';
import { byLevel } from '../../../scenario/results';
import { amount, count } from '../../plans/amounts';
import type { Goal, Outcome } from '../../plans/outcome';
import { fieldList, type Status } from '../../plans/resultTexts';
import { texts } from '../../plans/texts';
import { type LevelRow, LevelTable } from './LevelTable';

interface Props {
  readonly outcome: Outcome;
  readonly goal: Goal;
  readonly language: Language;
}

/** What it takes with one thing alone, and the smallest equal raise of all that may rise. */
export function GoalResults({ outcome, goal, language }: Props) {
  return (
    <>
      <LevelTable
        id="alone"
        title={texts.alone[language]}
        note={texts.aloneNote[language]}
        language={language}
        rows={goal.levers
          .filter(({ missing }) => missing.length === 0)
          .map((lever) => leverRow(lever, outcome, language))}
      />
      <Unknown levers={goal.levers.filter(({ missing }) => missing.length > 0)} language={language} />
      <Mix outcome={outcome} goal={goal} language={language} />
    </>
  );
}

function leverRow({ lever, now, needed, inUsd }: LeverGoal, { results }: Outcome, language: Language): LevelRow {
  const nb = language === 'nb';
  const name = leverNames[lever][language];
  const aside = `${nb ? 'nå' : 'now'} ${formatNumber(now, language, 1)}`;
  const row = { key: lever, name, aside };
  if (inUsd) {
    const text = nb
      ? `Fyll ut verdien av 1 USD i ${results.currency}, med dato.`
      : `Fill in the value of 1 USD in ${results.currency}, with its date.`;
    return { ...row, status: [{ tone: 'waiting', text }], figures: null };
  }
  const { low, mid, high } = needed;
  if (low === null && mid === null && high === null) {
    return { ...row, status: [notAlone(language)], figures: null };
  }
  const figures = byLevel((level) => {
    const figure = needed[level];
    return figure === null ? (nb ? 'ikke alene' : 'not alone') : count(figure, language);
  });
  return { ...row, figures: [figures.low, figures.mid, figures.high] };
}

/** What can't be told of, and which figures it takes. Most plans use few of the levers. */
function Unknown({ levers, language }: { readonly levers: readonly LeverGoal[]; readonly language: Language }) {
  if (levers.length === 0) return null;
  const named = levers.map(({ lever, missing }) => `${leverNames[lever][language]} (${fieldList(missing, language)})`);
  return (
    <p class="hint" id="levers-unknown">
      {language === 'nb' ? 'Ikke regnet ut, fordi tall mangler' : 'Not counted, as figures are missing'}:{' '}
      {named.join('; ')}.
    </p>
  );
}

function notAlone(language: Language): Status {
  return { tone: 'never', text: language === 'nb' ? 'Ikke med dette alene.' : 'Not with this alone.' };
}

function Mix({ outcome, goal, language }: Props) {
  const { mix } = goal;
  const { currency } = outcome.results;
  return (
    <div class="block">
      <h3 id="mix-title">{texts.mix[language]}</h3>
      <p id="mix-said">{mixInWords(goal, currency, language)}</p>
      {mix.open.length > 0 && mix.raise !== 0 && !isHopeless(mix) && (
        <table id="mix" aria-labelledby="mix-title" class="narrow">
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{texts.lever[language]}</span>
              </th>
              <th scope="col">{language === 'nb' ? 'Nå' : 'Now'}</th>
              <th scope="col">
                {mix.raise === null ? (language === 'nb' ? 'Grense' : 'Limit') : language === 'nb' ? 'Da' : 'Then'}
              </th>
            </tr>
          </thead>
          <tbody>
            {mix.open.map(({ lever, now }) => (
              <tr key={lever}>
                <th scope="row">{leverNames[lever][language]}</th>
                <td>{formatNumber(now, language, 1)}</td>
                <td>{raisedInWords(mix.figures[lever] ?? now, lever, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** Out of reach although something may rise without a limit: it brings nothing, as views do where Rewards are closed. */
function isHopeless({ raise, open }: SuggestedMix): boolean {
  return raise === null && open.some(({ most }) => most === Number.POSITIVE_INFINITY);
}

/** Rounded up, as less would not reach the goal. Of few things a tenth is told: four and a half a month are nine in two. */
function raisedInWords(figure: number, lever: Lever, language: Language): string {
  const decimals = figure < 1000 && unitOf(numberFieldOf(lever).parameter.unit).format.includes('.') ? 1 : 0;
  const tens = 10 ** decimals;
  return formatNumber(Math.ceil(figure * tens - 1e-6) / tens, language, decimals);
}

function mixInWords({ mix, target }: Goal, currency: string, language: Language): string {
  const nb = language === 'nb';
  const left = `${amount(mix.net, language)} ${currency}`;
  const goal = `${amount(target, language)} ${currency}`;
  if (mix.raise === 0) {
    return nb
      ? `Planen når målet som den er: ${left} (middels).`
      : `The plan reaches the goal as it is: ${left} at mid.`;
  }
  if (mix.open.length === 0) {
    return nb
      ? 'Ingenting i planen som kan øke, gir deg mer. Fyll ut noe som gjør det, eller la det øke under «Mål».'
      : 'Nothing in the plan that may rise brings you more. Fill in something that does, or let it rise under “Goal”.';
  }
  if (isHopeless(mix)) {
    return nb
      ? `Utenfor rekkevidde: med alt som har en grense, på grensen, er ${left} igjen til deg, ikke ${goal}, og mer av resten hjelper ikke.`
      : `Out of reach: with everything that has a limit at it, ${left} is left for you, not ${goal}, and more of the rest does not help.`;
  }
  if (mix.raise === null) {
    return nb
      ? `Ikke mulig innenfor grensene: når alt er på grensen, er ${left} igjen til deg, ikke ${goal}.`
      : `Not within the limits: with everything at its limit ${left} is left for you, not ${goal}.`;
  }
  // Rounded up: a tenth of a percent less would not reach it.
  const percent = formatPercent(Math.ceil(mix.raise * 1000 - 1e-6) / 1000, language);
  return nb
    ? `Minste like økning av alt som kan øke, som når målet i det midterste tilfellet: ${percent}.`
    : `Smallest equal raise of all that may rise that reaches the goal at mid: ${percent}.`;
}
