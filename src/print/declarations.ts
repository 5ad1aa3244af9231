import type { Entry, Parameter } from '../catalogue/entry';
import { defaultOf, isOptional, wordLeftOut } from '../catalogue/leftOut';

/**
 * The top-level functions that Sheets finds: it reads only declarations with their own parameters and JSDoc, in English,
 * and shows every parameter as required, so the text says which ones are optional.
 */
export function printDeclarations(entries: readonly Entry[]): string {
  return entries.map(printDeclaration).join('\n');
}

function printDeclaration(entry: Entry): string {
  const names = entry.parameters.map((parameter) => parameter.name);
  const lines = [
    entry.about.summary.en,
    '',
    ...entry.parameters.map(
      (parameter) => `@param {${typeOf(parameter)}} ${parameter.name} ${parameterHelp(parameter)}`,
    ),
    '@customfunction',
  ];
  return `/**\n${lines
    .map(plainQuotes)
    .map((line) => (line === '' ? ' *' : ` * ${line}`))
    .join('\n')}\n */
function ${entry.name}(${names.join(', ')}) {
  return Paysheet.customFunction("${entry.name}", arguments);
}
`;
}

/** Typographic quotes and dashes as a keyboard writes them: the popup of Sheets is plain text. */
function plainQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—−]/g, '-').replace(/…/g, '...');
}

/** Help of a parameter on one line, with what a call may leave out. */
function parameterHelp(parameter: Parameter): string {
  return isOptional(parameter) ? `Optional${defaultInWords(parameter)}. ${parameter.help.en}` : parameter.help.en;
}

function defaultInWords(parameter: Parameter): string {
  const word = parameter.type === 'number' ? wordLeftOut(parameter) : undefined;
  const value = word === undefined ? defaultOf(parameter) : word.en;
  if (value === undefined) return '';
  return `, ${typeof value === 'boolean' ? String(value).toUpperCase() : value} when left out`;
}

/** The type decides how Sheets writes the example line. */
function typeOf(parameter: Parameter): string {
  switch (parameter.type) {
    case 'number':
      return parameter.series === undefined ? 'number' : 'Array<Array<number>>';
    case 'flag':
      return 'boolean';
    default:
      return 'string';
  }
}
