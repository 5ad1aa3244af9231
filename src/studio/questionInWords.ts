import { formatDate } from '../lang/date';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent } from '../lang/number';
import type { DateQuestion, NumberQuestion, Question, ShareQuestion } from './question';
import { echo } from './words/echo';
import { languageName } from './words/languageName';
import { placeInWords } from './words/placeInWords';

/** A question as a sentence or two: what stands where, and what it may mean. */
export function questionInWords(question: Question, language: Language): string {
  const where = placeInWords(question, language);
  return `${where}: ${question.kind === 'dates' ? aboutDates(question, language) : aboutFigures(question, language)}`;
}

/** What can be answered, one text for each of the question's readings. */
export function answersInWords(question: Question, language: Language): string[] {
  switch (question.kind) {
    case 'dates':
      return question.readings.map(({ dateLanguage, period }) => {
        const [from, to] = [formatDate(period.from, language), formatDate(period.to, language)];
        return `${languageName(dateLanguage, language)} (${from} – ${to})`;
      });
    case 'number':
      return question.readings.map(({ value }) => formatNumber(value, language, 6));
    case 'shares':
      return question.readings.map(({ value }) => formatPercent(value, language, 4));
  }
}

function aboutDates({ text }: DateQuestion, language: Language): string {
  return language === 'nb'
    ? `${echo(text, language)} betyr forskjellige måneder på forskjellige språk. Hvilket språk var TikTok på da du eksporterte?`
    : `${echo(text, language)} means different months in different languages. Which language was TikTok in when you exported?`;
}

function aboutFigures(question: NumberQuestion | ShareQuestion, language: Language): string {
  const text = echo(question.text, language);
  const [first = '', second = ''] = answersInWords(question, language);
  if (question.kind === 'shares') {
    return language === 'nb'
      ? `Andelene i denne filen gir verken 1 eller 100 til sammen. Betyr ${text} ${first} eller ${second}?`
      : `The shares in this file add up to neither 1 nor 100. Does ${text} mean ${first} or ${second}?`;
  }
  const more = question.count - 1;
  if (language === 'nb') {
    const cells = `${formatNumber(more, 'nb')} ${more === 1 ? 'celle' : 'celler'}`;
    return `${text} kan bety ${first} eller ${second}. Hvilket er riktig${more > 0 ? `, her og i ${cells} til` : ''}?`;
  }
  const cells = `${formatNumber(more, 'en')} more ${more === 1 ? 'cell' : 'cells'}`;
  return `${text} may mean ${first} or ${second}. Which is right${more > 0 ? `, here and in ${cells}` : ''}?`;
}
