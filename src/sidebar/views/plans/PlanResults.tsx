import type { Language } from '../../../lang/language';
import { formatPercent } from '../../../lang/number';
import type { StreamResults } from '../../../scenario/results';
import { amount } from '../../plans/amounts';
import { streamNames } from '../../plans/groupTexts';
import type { Outcome } from '../../plans/outcome';
import { isSound } from '../../plans/reading';
import { notes, streamStatus } from '../../plans/resultTexts';
import { texts } from '../../plans/texts';
import { inWords, type LevelRow, LevelTable } from './LevelTable';
import { Waterfall } from './Waterfall';

interface Props {
  readonly outcome: Outcome;
  readonly language: Language;
}

/** What the plan in hand brings, stream by stream, and what is left of it. */
export function PlanResults({ outcome, language }: Props) {
  const { results, reading } = outcome;
  const { currency } = results;
  const words = (value: number) => amount(value, language);
  const sound = isSound(reading);
  const shown = results.streams.filter((stream) => isUsed(outcome, stream, language));
  const rows = shown.map((stream): LevelRow => {
    const { amounts, share, inUsd } = stream;
    const part = share === null || share === 0 || !sound ? '' : formatPercent(share, language, 0);
    const aside = inUsd ? 'USD' : part && `${part} ${texts.ofIncome[language]}`;
    return {
      key: stream.stream,
      name: streamNames[stream.stream][language],
      aside,
      status: streamStatus(outcome, stream, language),
      figures: amounts && inWords(amounts, words),
    };
  });
  return (
    <>
      <p class="plan-of">
        <bdi class="name" title={reading.scenario.name}>
          {reading.scenario.name}
        </bdi>
      </p>
      <ul class="notes">
        {notes(outcome, language).map(({ tone, text }) => (
          <li key={text} class={tone}>
            {text}
          </li>
        ))}
      </ul>
      <LevelTable
        id="income"
        title={`${texts.income[language]} (${currency})`}
        language={language}
        rows={[
          ...rows,
          {
            key: 'total',
            name: texts.total[language],
            figures: sound ? inWords(results.total, words) : NONE,
            strong: true,
          },
          {
            key: 'net',
            name: texts.net[language],
            figures: sound ? inWords(results.net, words) : NONE,
            strong: true,
          },
        ]}
      />
      {sound && <Waterfall outcome={outcome} language={language} />}
      {results.fund.high > 0 && !results.account.rewards.gap.country && (
        <LevelTable
          id="fund-then"
          title={`${texts.fundThen[language]} (${results.fundInUsd ? 'USD' : currency})`}
          note={texts.fundNote[language]}
          language={language}
          rows={[
            { key: 'fund', name: texts.fund[language], figures: inWords(results.fund, words) },
            {
              key: 'rewards',
              name: streamNames.rewards[language],
              aside: rewardsAside(outcome),
              figures: inWords(rewardsOf(outcome), words),
            },
          ]}
        />
      )}
    </>
  );
}

/** A stream that the plan says nothing about is left out, unless there is something to know about it. */
function isUsed(outcome: Outcome, stream: StreamResults, language: Language): boolean {
  const { amounts, missing } = stream;
  const brings = amounts !== null && (amounts.low !== 0 || amounts.high !== 0);
  return brings || missing.length > 0 || streamStatus(outcome, stream, language).length > 0;
}

/** Sums of a plan that is not whole would look right. */
const NONE = ['–', '–', '–'] as const;

function rewardsOf({ results }: Outcome) {
  return results.streams.find(({ stream }) => stream === 'rewards')?.amounts ?? { low: 0, mid: 0, high: 0 };
}

/** An own RPM is in the currency of the plan while the fund's rate is in USD. */
function rewardsAside({ results }: Outcome): string {
  const inUsd = results.streams.some(({ stream, inUsd }) => stream === 'rewards' && inUsd);
  return results.fundInUsd && !inUsd ? results.currency : '';
}
