import type { Language } from '../../../lang/language';
import { formatPercent } from '../../../lang/number';
import { differenceTo } from '../../../scenario/compare';
import { amount, signed } from '../../plans/amounts';
import type { Outcome } from '../../plans/outcome';
import { isSound } from '../../plans/reading';
import { texts } from '../../plans/texts';
import { inWords, type LevelRow, LevelTable } from './LevelTable';
import { StackPicture } from './StackPicture';

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly language: Language;
}

/** All plans side by side: the picture, what each brings and leaves, and how far that is from the first. */
export function Comparison({ outcomes, language }: Props) {
  const first = outcomes[0] as Outcome;
  const words = (value: number) => amount(value, language);
  const rows = (of: 'total' | 'net') =>
    outcomes.map((outcome, i): LevelRow => {
      const { results, reading, id } = outcome;
      const sound = isSound(reading);
      const said = i === 0 || !sound || !isSound(first.reading) ? '' : differenceInWords(first, outcome, of, language);
      return {
        key: id,
        name: reading.scenario.name,
        aside: results.currency,
        figures: sound ? inWords(results[of], words) : null,
        status: sound
          ? said === ''
            ? []
            : [{ tone: 'waiting', text: said }]
          : [{ tone: 'wrong', text: `${texts.correctFirst[language]}.` }],
      };
    });
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{texts.compare[language]}</h2>
      <StackPicture outcomes={outcomes.filter(({ reading }) => isSound(reading))} language={language} />
      <LevelTable id="compare-net" title={texts.net[language]} rows={rows('net')} language={language} />
      <LevelTable id="compare-total" title={texts.total[language]} rows={rows('total')} language={language} />
    </section>
  );
}

/** `+1,200 (+45%) to Plan 1, at mid`. */
function differenceInWords(first: Outcome, outcome: Outcome, of: 'total' | 'net', language: Language): string {
  const nb = language === 'nb';
  const difference = differenceTo(first.results, outcome.results, of);
  if (difference === null) {
    return nb
      ? 'I en annen valuta enn den første: ikke sammenlignet.'
      : 'In another currency than the first: not compared.';
  }
  const { share } = difference;
  const percent = share === null ? '' : ` (${share > 0 ? '+' : ''}${formatPercent(share, language)})`;
  const than = nb ? 'mot den første (middels)' : 'against the first, at mid';
  return `${signed(difference.amount, language)}${percent} ${than}`;
}
