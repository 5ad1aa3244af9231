import { type Claim, type Conflict, claims, conflicts } from '../catalogue/claims';
import { evidenceInWords, gradeNames, sourceDateInWords } from '../catalogue/evidenceInWords';
import type { Grade, Rate } from '../catalogue/rate';
import { figureInWords, gradeInWords, rateUnitInWords } from '../catalogue/rateInWords';
import { allRates, rateOf } from '../catalogue/rates';
import { allRules } from '../catalogue/rules';
import { topicNames, topics } from '../catalogue/topicNames';
import { formatDate } from '../lang/date';
import type { Language } from '../lang/language';
import { rateTexts as texts } from './rateTexts';

/** Every built-in figure with its source, as Markdown: what is known, what contradicts what, what does not add up. */
export function printRates(language: Language): string {
  const rates = allRates();
  const parts = [
    `# ${texts.title[language]}`,
    texts.intro[language],
    `## ${texts.grades[language]}`,
    printGrades(language),
    ...topics.flatMap((topic) => {
      const members = rates.filter((rate) => rate.topic === topic);
      return [`## ${topicNames[topic][language]}`, printTable(members, language)];
    }),
    `## ${texts.conflicts[language]}`,
    texts.conflictsIntro[language],
    ...conflicts.map((conflict) => printConflict(conflict, language)),
    `## ${texts.rules[language]}`,
    allRules()
      .map((rule) => `- ${rule.what[language]}. ${evidenceInWords(rule, language)}`)
      .join('\n'),
    `## ${texts.claims[language]}`,
    texts.claimsIntro[language],
    ...claims.map((claim) => printClaim(claim, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printGrades(language: Language): string {
  const rows = (Object.keys(gradeNames) as Grade[]).map((grade) => [grade, gradeNames[grade][language]]);
  return table([texts.grade[language], texts.means[language]], rows);
}

/** Rates as a table, a row for each. */
function printTable(rates: readonly Rate[], language: Language): string {
  const { id, name, low, mid, high, unit, basis, region, source, sourceDate, checkedOn, grade } = texts;
  const headings = [id, name, low, mid, high, unit, basis, region, source, sourceDate, checkedOn, grade];
  return table(
    headings.map((heading) => heading[language]),
    rates.map((rate) => [
      `\`${rate.id}\``,
      rate.name[language],
      figureInWords(rate.low, rate, language),
      figureInWords(rate.mid, rate, language),
      figureInWords(rate.high, rate, language) + (rate.openEnded ? '+' : ''),
      rateUnitInWords(rate, language),
      rate.basis[language],
      rate.region[language],
      rate.source[language],
      sourceDateInWords(rate, language),
      formatDate(rate.checkedOn, language),
      gradeInWords(rate, language),
    ]),
  );
}

function printConflict({ question, rates, comment }: Conflict, language: Language): string {
  return [
    `### ${question[language]}`,
    table(
      [texts.figures, ...rates.map(rateOf).map(({ name }) => name)].map((text) => text[language]),
      (['low', 'mid', 'high'] as const).map((level) => [
        texts[level][language],
        ...rates.map(rateOf).map((rate) => {
          const more = level === 'high' && rate.openEnded ? '+' : '';
          return figureInWords(rate[level], rate, language) + more;
        }),
      ]),
    ),
    comment[language],
  ].join('\n\n');
}

function printClaim({ claim, finding, ...evidence }: Claim, language: Language): string {
  return `**${claim[language]}.** ${finding[language]} *${evidenceInWords(evidence, language)}*`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}
