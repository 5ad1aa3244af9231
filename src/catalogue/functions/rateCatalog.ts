import { capital } from '../../lang/capital';
import { formatDate } from '../../lang/date';
import type { Language, Text } from '../../lang/language';
import { about } from '../about';
import { define, type Value } from '../entry';
import { language } from '../parameters';
import type { Rate } from '../rate';
import { rateHeadings } from '../rateHeadings';
import { gradeInWords, rateUnitInWords } from '../rateInWords';
import { allRates } from '../rates';

export const RATE_CATALOG = () => {
  const headings: readonly Text[] = Object.values(rateHeadings());
  const row = (rate: Rate, language: Language): Value[] => [
    rate.id,
    rate.name[language],
    rate.low,
    rate.mid,
    rate.high,
    rate.openEnded,
    capital(rateUnitInWords(rate, language)),
    capital(rate.basis[language]),
    rate.region[language],
    rate.source[language],
    rate.sourceDate === null ? null : formatDate(rate.sourceDate, language),
    formatDate(rate.checkedOn, language),
    gradeInWords(rate, language),
  ];
  return define({
    name: 'RATE_CATALOG',
    shape: 'table',
    parameters: [language()],
    compute: (language) => [
      headings.map((heading) => heading[language]),
      ...allRates().map((rate) => row(rate, language)),
    ],
    about: about(() => ({
      group: 'rates',
      question: {
        en: 'Where do the built-in figures come from?',
        nb: 'Hvor kommer de innebygde tallene fra?',
      },
      summary: {
        en: 'Every built-in rate with its figures, unit, source, dates and grade.',
        nb: 'Alle innebygde satser med tall, enhet, kilde, datoer og pålitelighet.',
      },
      result: {
        en: 'A header and a row for each rate. Open-ended: the source says “and more” after the high figure. Grade: A platform, B measured, C vendor or blog, D the two articles, I our own inference; the grade of the middle figure stands beside it where it is another one.',
        nb: 'En overskriftsrad og en rad for hver sats. Åpen oppover: kilden sier «og mer» etter det høye tallet. Pålitelighet: A plattform, B målt, C leverandør eller blogg, D de to artiklene, I vår egen slutning; middelverdiens pålitelighet står ved siden av der den er en annen.',
      },
      examples: [
        {
          args: [],
          result: [
            [
              'Id',
              'Name',
              'Low',
              'Mid',
              'High',
              'Open-ended',
              'Unit',
              'Basis',
              'Region',
              'Source',
              'Source date',
              'Checked on',
              'Grade',
            ],
            [
              'creator_fund_rpm',
              'Creator Fund RPM (programme closed)',
              0.02,
              0.03,
              0.04,
              false,
              'USD (amount per 1,000 views)',
              'All views',
              'US, UK, France and Germany, where it closed on 2023-12-16',
              'Article “How much does TikTok pay” (shortgenius.com, Norwegian edition)',
              null,
              '2026-11-22',
              'D',
            ],
          ],
          rest: true,
        },
      ],
      notes: {
        en: 'Conflicting rates stand side by side under ids of their own: they are never averaged into one.',
        nb: 'Satser som strider mot hverandre, står side om side med hver sin id: de slås aldri sammen til ett gjennomsnitt.',
      },
      related: ['PAYOUT_RATE'],
      keywords: { en: 'source, list, evidence, grade', nb: 'kilde, liste, belegg, pålitelighet' },
    })),
  });
};
