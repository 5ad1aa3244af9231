import { allRates } from '../../catalogue/rates';
import { unitOf } from '../../catalogue/units';
import { levelWords } from '../../catalogue/words';
import { at, type Call, call, inWords, type Place, type Sheet, section, table, title } from './lines';

/** What the catalogue says of the chosen rate. */
function lookUp(column: string): Call {
  const all = (letter: string): Place => ({ ...at('catalog', letter, 1), lastDown: allRates().length });
  return call('INDEX', all(column), call('MATCH', at('id'), all('A'), 0));
}

export function ratesSheet(): Sheet {
  const rows = allRates().map(({ unit }) => {
    const { format } = unitOf(unit);
    return { format: ['', format, format, format] };
  });
  return {
    name: { en: 'Rates', nb: 'Satser' },
    answers: 12,
    widths: [240, 540, 80, 80, 80, 105, 290, 640, 420, 580, 100, 100, 120, 40],
    lines: [
      ...title(
        { en: 'Rates: where the built-in figures come from', nb: 'Satser: hvor de innebygde tallene kommer fra' },
        {
          en: 'Grade: A platform, B measured, C vendor or blog, D the two articles, I our own inference. Conflicting figures stand side by side.',
          nb: 'Pålitelighet: A plattform, B målt, C leverandør eller blogg, D de to artiklene, I vår egen slutning. Tall som strider mot hverandre, står side om side.',
        },
      ),
      ...section({ en: 'Your figures, change them', nb: 'Dine tall, endre dem' }),
      {
        key: 'id',
        label: { en: 'A rate, by its id below', nb: 'En sats, med id-en nedenfor' },
        cells: ['rewards_rpm_wide'],
      },
      {
        key: 'level',
        label: { en: 'Level: low, mid or high', nb: 'Nivå: lav, middels eller høy' },
        cells: [levelWords.high],
      },
      ...section({ en: 'Questions and answers', nb: 'Spørsmål og svar' }),
      {
        label: { en: 'What is that rate?', nb: 'Hva er den satsen?' },
        cells: [call('PAYOUT_RATE', at('id'), at('level'))],
      },
      { label: { en: 'In which unit?', nb: 'I hvilken enhet?' }, cells: [lookUp('G')] },
      { label: { en: 'Who says so?', nb: 'Hvem sier det?' }, cells: [lookUp('J')] },
      { label: { en: 'How far can it be trusted?', nb: 'Hvor pålitelig er den?' }, cells: [lookUp('M')] },
      ...section({ en: 'Which rates are there, and who says so?', nb: 'Hvilke satser finnes, og hvem sier det?' }),
      ...table('catalog', call('RATE_CATALOG', inWords), rows),
    ],
  };
}
