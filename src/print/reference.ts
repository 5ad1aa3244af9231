import { type Entry, groups } from '../catalogue/entry';
import { evidenceInWords, rateEvidenceInWords } from '../catalogue/evidenceInWords';
import { evidenceOf } from '../catalogue/evidenceOf';
import { groupNames } from '../catalogue/groupNames';
import type { Rate, Rule } from '../catalogue/rate';
import { figuresInWords, rateUnitInWords } from '../catalogue/rateInWords';
import { signature } from '../catalogue/signature';
import type { Language } from '../lang/language';
import { printBadInput } from './badInput';
import { printExamples } from './examples';
import { printParameters } from './parameterTable';
import { texts } from './texts';

/** The reference of all functions in one language, as Markdown. */
export function printReference(entries: readonly Entry[], language: Language): string {
  const parts = groups.map((group) => {
    const members = entries.filter((entry) => entry.about.group === group);
    return [`## ${groupNames[group][language]}`, ...members.map((entry) => printEntry(entry, language))].join('\n\n');
  });
  return `${[`# ${texts.title[language]}`, texts.intro[language], printContents(entries, language), ...parts].join('\n\n')}\n`;
}

/** Which function answers which question, with links. */
function printContents(entries: readonly Entry[], language: Language): string {
  const lines = groups.flatMap((group) => [
    `**${groupNames[group][language]}**`,
    entries
      .filter((entry) => entry.about.group === group)
      .map(({ name, about }) => `- ${about.question[language]} ${linkTo(name)}`)
      .join('\n'),
  ]);
  return [`## ${texts.contents[language]}`, ...lines].join('\n\n');
}

function linkTo(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

/** The functions in one table, for the README. */
export function printOverview(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => `| \`${signature(entry)}\` | ${entry.about.summary.en} |`);
  return ['| function | what it tells |', '|---|---|', ...rows].join('\n');
}

function printEntry(entry: Entry, language: Language): string {
  const { about, parameters } = entry;
  const parts = [
    `### ${entry.name}`,
    `*${about.question[language]}*`,
    `\`=${signature(entry)}\``,
    about.summary[language],
    ...(parameters.length === 0 ? [] : [printParameters(parameters, language)]),
    `**${texts.result[language]}.** ${about.result[language]}`,
    `**${texts.badInput[language]}.** ${printBadInput(entry, language)}`,
  ];
  if (about.notes !== undefined) parts.push(about.notes[language]);
  if (parameters.some(({ type }) => type === 'language')) parts.push(texts.inEnglish[language]);
  parts.push(printExamples(entry, language));
  const evidence = evidenceOf(entry);
  if (evidence.length > 0) {
    parts.push(
      `**${texts.sources[language]}**\n\n${evidence.map((item) => `- ${inWords(item, language)}`).join('\n')}`,
    );
  }
  parts.push(`**${texts.related[language]}:** ${about.related.map(linkTo).join(', ')}`);
  return parts.join('\n\n');
}

function inWords(item: Rate | Rule, language: Language): string {
  if ('what' in item) return `${item.what[language]}. ${evidenceInWords(item, language)}`;
  const scope = `${texts.basis[language]}: ${item.basis[language]}. ${texts.region[language]}: ${item.region[language]}`;
  const figures = `${figuresInWords(item, language)} ${rateUnitInWords(item, language)}`;
  return `${item.name[language]} (\`${item.id}\`): ${figures}. ${scope}. ${rateEvidenceInWords(item, language)}`;
}
