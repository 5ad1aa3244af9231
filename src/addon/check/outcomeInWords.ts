import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { RecalculateReply } from '../../messages';

/** As many cells as a message names. */
const MOST_NAMED = 10;

/** What became of recalculating, in a few words. */
export function outcomeInWords(reply: RecalculateReply, language: Language): string {
  const nb = language === 'nb';
  if (reply.ok) {
    const { formulas, skipped } = reply;
    if (formulas === 0) {
      return nb
        ? 'Ingen formler i dokumentet bruker funksjoner fra Creator Paysheet.'
        : 'No formula in this document uses functions of Creator Paysheet.';
    }
    const count = formatNumber(formulas, language);
    const done = nb
      ? `${count} ${formulas === 1 ? 'formel' : 'formler'} beregnes på nytt.`
      : `${count} ${formulas === 1 ? 'formula is' : 'formulas are'} being recalculated.`;
    return skipped.length === 0 ? done : `${done} ${skippedInWords(skipped, nb)}`;
  }
  switch (reply.problem) {
    case 'busy':
      return nb
        ? 'Noen andre endrer dokumentet med Creator Paysheet akkurat nå. Prøv igjen om litt.'
        : 'Somebody else is changing the document with Creator Paysheet right now. Try again in a moment.';
    case 'not-written':
      return nb
        ? 'Formlene kunne ikke beregnes på nytt. De er som før. Prøv igjen; i beskyttede ark må du ha tilgang til å redigere.'
        : 'The formulas could not be recalculated. They are as they were. Try again; in protected sheets you need access to edit.';
    case 'left-over': {
      const list = listOf(reply.cells, nb);
      return nb
        ? `Disse cellene kan vise formelen som tekst, fordi den ikke kunne skrives tilbake: ${list}. Fjern apostrofen foran formelen i hver av dem, og trykk Enter.`
        : `These cells may show their formula as text, because it could not be written back: ${list}. Take away the apostrophe before the formula in each of them and press Enter.`;
    }
  }
}

function skippedInWords(sheets: readonly string[], nb: boolean): string {
  const list = listOf(
    sheets.map((name) => (nb ? `«${name}»` : `“${name}”`)),
    nb,
  );
  return nb
    ? `Dette kunne ikke beregnes på nytt, helt eller delvis: ${list}. Er arket beskyttet, må du ha lov til å redigere det.`
    : `This could not be recalculated, or not all of it: ${list}. If the sheet is protected, you need to be allowed to edit it.`;
}

/** The first of them, and how many more there are. */
function listOf(all: readonly string[], nb: boolean): string {
  const more = all.length - MOST_NAMED;
  const rest = more <= 0 ? '' : nb ? ` og ${more} til` : ` and ${more} more`;
  return all.slice(0, MOST_NAMED).join(', ') + rest;
}
