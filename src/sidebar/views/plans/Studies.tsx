import { useRef } from 'preact/hooks';
import type { Language } from '../../../lang/language';
import { amount } from '../../plans/amounts';
import type { Outcome, Study } from '../../plans/outcome';
import { isSound } from '../../plans/reading';
import { texts } from '../../plans/texts';
import { Chances } from './Chances';
import { GoalResults } from './GoalResults';
import { Matters } from './Matters';

interface Props {
  readonly outcome: Outcome;
  /** Absent while it is still being worked on. */
  readonly study: Study | undefined;
  readonly language: Language;
}

/** What takes longer than a key: how a month may turn out, what matters most, and what it would take. */
export function Studies({ outcome, study, language }: Props) {
  // For the moment until the new one is there the last one stands; that of another plan would be a lie.
  const last = useRef<{ readonly id: number; readonly study: Study } | null>(null);
  if (study !== undefined) last.current = { id: outcome.id, study };
  const shown = study ?? (last.current?.id === outcome.id ? last.current.study : undefined);
  if (!isSound(outcome.reading)) return null;
  if (shown === undefined) return <p class="hint">{waiting[language]}</p>;
  return (
    <div aria-busy={study === undefined}>
      <Chances outcome={outcome} study={shown} language={language} />
      <Matters outcome={outcome} study={shown} language={language} />
      <div class="block">
        <h3>{texts.takes[language]}</h3>
        {shown.goal === null ? (
          <p class="hint">{texts.noGoal[language]}</p>
        ) : (
          <p id="goal-said">{goalText(shown.goal.target, outcome, language)}</p>
        )}
      </div>
      {shown.goal !== null && <GoalResults outcome={outcome} goal={shown.goal} language={language} />}
    </div>
  );
}

/** How far the plan is from its goal as it stands. */
function goalText(target: number, { results }: Outcome, language: Language): string {
  const nb = language === 'nb';
  const { net, currency } = results;
  const goal = `${amount(target, language)} ${currency}`;
  const short = (left: number) => `${amount(target - left, language)} ${currency}`;
  if (net.mid >= target) {
    return nb
      ? `Målet på ${goal} er nådd i det midterste tilfellet.`
      : `The goal of ${goal} is reached in the mid case.`;
  }
  const high =
    net.high >= target
      ? nb
        ? 'Bare i det høye tilfellet er det nådd.'
        : 'Only the high case reaches it.'
      : nb
        ? `Selv i det høye tilfellet mangler ${short(net.high)}.`
        : `Even in the high case ${short(net.high)} is missing.`;
  return nb
    ? `Til målet på ${goal} mangler ${short(net.mid)} i det midterste tilfellet. ${high}`
    : `The goal is ${goal}: in the mid case ${short(net.mid)} is missing. ${high}`;
}

const waiting = { en: 'Working it out…', nb: 'Regner …' } as const;
