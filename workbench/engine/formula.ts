import type { Engine } from './engine';

/**
 * A formula as scripts and templates write it (`;` between arguments, decimal point, as Sheets takes it in every locale)
 * in the engine's own form, which has `,`. The engine's tokenizer tells separators from `;` inside a text.
 */
export function toEngineFormula(engine: Engine, formula: string): string {
  if (!formula.includes(';')) return formula;
  const semicolons = { ...engine.DEFAULT_LOCALE, formulaArgSeparator: ';' };
  let braces = 0;
  let translated = '';
  for (const token of engine.tokenize(formula, semicolons)) {
    if (token.type === 'LEFT_BRACE') braces++;
    if (token.type === 'RIGHT_BRACE') braces--;
    // Within {…} a `;` begins a new row in both forms.
    translated += token.type === 'ARG_SEPARATOR' && braces === 0 ? ',' : token.value;
  }
  return translated;
}

/** The way back: what getFormula reports. At Google it is the sheet's locale that decides; `;` is right in all. */
export function fromEngineFormula(engine: Engine, formula: string): string {
  if (!formula.includes(',')) return formula;
  let braces = 0;
  let translated = '';
  for (const token of engine.tokenize(formula)) {
    if (token.type === 'LEFT_BRACE') braces++;
    if (token.type === 'RIGHT_BRACE') braces--;
    translated += token.type === 'ARG_SEPARATOR' && braces === 0 ? ';' : token.value;
  }
  return translated;
}
