import { levelHeadings } from '../../catalogue/words';
import type { Language } from '../../lang/language';
import type { BadCell } from '../../sheet/problem';
import { fieldError } from '../fieldError';
import type { Figures, Outcome } from '../outcome';
import { fieldLabel } from '../reading';
import { amount, condition, count, statusOf, whyNoViews } from '../resultTexts';
import type { Plan } from '../state';
import { texts } from '../texts';
import { Field } from './Field';
import { type LevelRow, LevelTable } from './LevelTable';
import { Picture } from './Picture';

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly plans: readonly Plan[];
  readonly language: Language;
  readonly target: string;
  readonly targetError: BadCell | null;
  readonly onTarget: (text: string) => void;
}

/** What the plans come to, one block for each question and in it one entry for each plan. */
export function Results({ outcomes, plans, language, target, targetError, onTarget }: Props) {
  const rows = (row: (outcome: Outcome) => Omit<LevelRow, 'key' | 'name'>): LevelRow[] =>
    outcomes.map((outcome, i) => ({ key: (plans[i] as Plan).id, name: outcome.name, ...row(outcome) }));
  const heads = [levelHeadings.low[language], levelHeadings.mid[language], levelHeadings.high[language]];
  return (
    <section aria-labelledby="results">
      <h2 id="results">{texts.results[language]}</h2>
      <p class="hint">{texts.estimates[language]}</p>
      <Field
        id="target"
        label={texts.target[language]}
        hint={texts.targetHint[language]}
        text={target}
        error={targetError === null ? null : fieldError(targetError, language)}
        onText={onTarget}
      />
      <Picture outcomes={outcomes} language={language} />
      <LevelTable
        id="rewards"
        title={texts.rewards[language]}
        heads={heads}
        rows={rows((outcome) => ({
          status: statusOf(outcome, language),
          lead: outcome.rewards === null ? '' : condition(outcome, language),
          figures: outcome.rewards && inWords(outcome.rewards, (value) => amount(value, language)),
        }))}
      />
      <LevelTable
        id="fund"
        title={texts.fund[language]}
        note={texts.fundNote[language]}
        heads={heads}
        rows={rows((outcome) => ({
          status: outcome.fund === null ? [{ tone: 'waiting', text: missingViews(outcome, language) }] : [],
          lead: '',
          figures: outcome.fund && inWords(outcome.fund, (value) => amount(value, language)),
        }))}
      />
      <LevelTable
        id="needed"
        title={texts.needed[language]}
        note={
          (targetError !== null ? texts.wrongTarget : target.trim() === '' ? texts.noTarget : texts.neededNote)[
            language
          ]
        }
        heads={heads}
        rows={
          outcomes.every((outcome) => outcome.needed === null)
            ? []
            : rows((outcome) => {
                const why = whyNoViews(outcome, language);
                const { needed } = outcome;
                const figures = typeof needed === 'object' ? needed : null;
                return {
                  status: why === null ? [] : [{ tone: 'never', text: why }],
                  lead: '',
                  figures: figures && inWords(figures, (value) => count(value, language)),
                };
              })
        }
      />
    </section>
  );
}

function inWords({ low, mid, high }: Figures, words: (value: number) => string): readonly string[] {
  return [words(low), words(mid), words(high)];
}

function missingViews(outcome: Outcome, language: Language): string {
  const verb = outcome.wrong.includes('views') ? { en: 'Correct', nb: 'Rett opp' } : { en: 'Missing', nb: 'Mangler' };
  return `${verb[language]}: ${fieldLabel('views', language)}.`;
}
