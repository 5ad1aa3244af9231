import { type Entry, type Example, type Group, isOptional, type Parameter, type Value } from '../catalogue/entry';
import { evidenceInWords } from '../catalogue/evidenceInWords';
import type { Rate, Rule } from '../catalogue/rate';
import { figureInWords, figuresInWords } from '../catalogue/rateInWords';
import { unitOf } from '../catalogue/units';
import { languageWords, levelWords } from '../catalogue/words';
import type { Language, Text } from '../lang/language';
import { formatNumber, formatPercent } from '../lang/number';
import { exampleFormula, exampleTable } from './example';
import { texts } from './texts';

/** The reference of all functions in one language, as Markdown. */
export function printReference(entries: readonly Entry[], language: Language): string {
  const groups: Group[] = [];
  for (const { group } of entries) if (!groups.includes(group)) groups.push(group);
  const parts = groups.map((group) => {
    const members = entries.filter((entry) => entry.group === group);
    return [`## ${texts.groups[group][language]}`, ...members.map((entry) => printEntry(entry, language))].join('\n\n');
  });
  return `${[`# ${texts.title[language]}`, texts.intro[language], ...parts].join('\n\n')}\n`;
}

/** The functions in one table, for the README. */
export function printOverview(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => `| \`${signature(entry)}\` | ${entry.summary.en} |`);
  return ['| function | what it tells |', '|---|---|', ...rows].join('\n');
}

function printEntry(entry: Entry, language: Language): string {
  const parts = [
    `### ${entry.name}`,
    `\`=${signature(entry)}\``,
    entry.summary[language],
    printParameters(entry.parameters, language),
    `**${texts.result[language]}.** ${entry.result.help[language]}`,
  ];
  if (entry.notes !== undefined) parts.push(entry.notes[language]);
  if (entry.parameters.some(({ type }) => type === 'language')) parts.push(texts.inEnglish[language]);
  parts.push(printExamples(entry, language));
  const evidence = evidenceOf(entry);
  if (evidence.length > 0) {
    parts.push(
      `**${texts.sources[language]}**\n\n${evidence.map((item) => `- ${inWords(item, language)}`).join('\n')}`,
    );
  }
  return parts.join('\n\n');
}

/** `NAME(a; [b])`: optional parameters in brackets. */
function signature(entry: Entry): string {
  const names = entry.parameters.map((parameter) => (isOptional(parameter) ? `[${parameter.name}]` : parameter.name));
  return `${entry.name}(${names.join('; ')})`;
}

function printParameters(parameters: readonly Parameter[], language: Language): string {
  const heading = [texts.parameter, texts.takes, texts.defaultValue, texts.meaning].map((text) => text[language]);
  const rows = parameters.map((parameter) =>
    [`\`${parameter.name}\``, takes(parameter, language), defaultInWords(parameter, language), parameter.help[language]]
      .map((cell) => cell.replace(/\|/g, '\\|'))
      .join(' | '),
  );
  return [`| ${heading.join(' | ')} |`, '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** Kind, unit, bounds and words of a parameter. */
function takes(parameter: Parameter, language: Language): string {
  switch (parameter.type) {
    case 'number': {
      const unit = unitOf(parameter.unit);
      const parts = [unit.name[language]];
      if (parameter.series) parts.push(texts.series[language]);
      if (parameter.above !== undefined) parts.push(`${texts.above[language]} ${parameter.above}`);
      else if (parameter.min !== undefined) parts.push(`${texts.atLeast[language]} ${parameter.min}`);
      if (parameter.max !== undefined) parts.push(`${texts.atMost[language]} ${parameter.max}`);
      if (parameter.levels !== undefined) parts.push(`${texts.or[language]} ${wordList(levelWords, language)}`);
      return parts.join(', ');
    }
    case 'flag':
      return 'TRUE, FALSE';
    case 'country':
      return texts.country[language];
    default:
      return wordList(parameter.type === 'language' ? languageWords : parameter.words, language);
  }
}

/** The words of a parameter in the reference's language; the other language's ones are understood too. */
function wordList(words: { readonly [code: string]: Text }, language: Language): string {
  return Object.values(words)
    .map((word) => `"${word[language]}"`)
    .join(', ');
}

function defaultInWords(parameter: Parameter, language: Language): string {
  if (!isOptional(parameter)) return texts.required[language];
  switch (parameter.type) {
    case 'number':
      if (parameter.levels !== undefined) {
        return `${levelWords.mid[language]} (${figureInWords(parameter.levels.mid, parameter.levels, language)})`;
      }
      return parameter.default === undefined ? texts.notUsed[language] : String(parameter.default);
    case 'flag':
      return String(parameter.default).toUpperCase();
    case 'country':
      return texts.notUsed[language];
    case 'word':
      return `"${parameter.words[parameter.default]?.[language]}"`;
    case 'language':
      return `"${parameter.default}"`;
  }
}

function printExamples(entry: Entry, language: Language): string {
  const [only] = entry.examples as [Example, ...Example[]];
  if (Array.isArray(only.result)) {
    const blocks = entry.examples.map((example) => {
      const formula = `\`${exampleFormula(entry, example)}\``;
      return [formula, ...exampleTable(example), table(example.result, entry.shape === 'row', language)].join('\n\n');
    });
    return `**${texts.examples[language]}**\n\n${blocks.join('\n\n')}`;
  }
  const rows = entry.examples.map(
    (example) => `| \`${exampleFormula(entry, example)}\` | ${shown(example.result as Value, entry, language)} |`,
  );
  const heading = `| ${texts.formula[language]} | ${texts.result[language]} |`;
  return [`**${texts.examples[language]}**`, '', heading, '|---|---|', ...rows].join('\n');
}

/** A result of several cells as a Markdown table; without headings of its own, the cells' columns stand above. */
function table(result: Example['result'], row: boolean, language: Language): string {
  const cells = (row ? [result] : result) as readonly (readonly Value[])[];
  const lines = cells.map((line) => `| ${line.map((value) => plain(value, language)).join(' | ')} |`);
  const width = cells[0]?.length ?? 0;
  return [`|${'   |'.repeat(width)}`, `|${'---|'.repeat(width)}`, ...lines].join('\n');
}

/** A value as a cell shows it, with four decimals at the most. */
function plain(value: Value, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language, 4);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function shown(value: Value, entry: Entry, language: Language): string {
  if (typeof value !== 'number') return plain(value, language);
  const percent = entry.result.unit !== undefined && unitOf(entry.result.unit).percent;
  return percent ? formatPercent(value, language, 2) : formatNumber(value, language, 2);
}

/** Rates of the parameters and what else a result rests on, each once. */
function evidenceOf(entry: Entry): (Rate | Rule)[] {
  const levels = entry.parameters.flatMap((parameter) =>
    parameter.type === 'number' && parameter.levels !== undefined ? [parameter.levels] : [],
  );
  return Array.from(new Set([...levels, ...(entry.basedOn ?? [])]));
}

function inWords(item: Rate | Rule, language: Language): string {
  if ('what' in item) return `${item.what[language]}. ${evidenceInWords(item, language)}`;
  return `${rateInWords(item, language)}. ${evidenceInWords(item, language, item.midGrade)}`;
}

function rateInWords(rate: Rate, language: Language): string {
  const unit = rate.currency === null ? '' : ` ${rate.currency} (${unitOf(rate.unit).name[language]})`;
  const scope = `${texts.basis[language]}: ${rate.basis[language]}. ${texts.region[language]}: ${rate.region[language]}`;
  return `${rate.name[language]}: ${figuresInWords(rate, language)}${unit}. ${scope}`;
}
