import type { Text } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { Fault, LooksLike } from '../problem';
import { echo, listed } from './echo';
import { kindNames } from './kindNames';

/** What is wrong with a file as a whole. */
type FileFault = Extract<
  Fault,
  {
    readonly code:
      | 'not-a-zip'
      | 'encrypted'
      | 'corrupt'
      | 'workbook'
      | 'too-large'
      | 'too-many-entries'
      | 'nothing-inside'
      | 'not-csv'
      | 'empty-file'
      | 'unknown-header'
      | 'missing-columns'
      | 'too-many-rows'
      | 'too-many-columns';
  }
>;

export function isFileFault(fault: Fault): fault is FileFault {
  return fault.code in texts || fault.code in textsOfMore;
}

/** Faults that say nothing but their code. */
const texts = {
  'not-a-zip': {
    en: 'This is not a zip file, whatever its name says. Download it again from TikTok Studio.',
    nb: 'Dette er ikke en zip-fil, selv om navnet sier det. Last den ned på nytt fra TikTok Studio.',
  },
  encrypted: {
    en: 'This file is protected with a password. Unzip it yourself, and choose the CSV files inside.',
    nb: 'Denne filen er beskyttet med passord. Pakk den ut selv, og velg CSV-filene som er inni.',
  },
  corrupt: {
    en: 'This file is damaged or was not downloaded in full. Download it again, or unzip it yourself and choose the CSV files inside.',
    nb: 'Denne filen er skadet eller ikke lastet helt ned. Last den ned på nytt, eller pakk den ut selv og velg CSV-filene som er inni.',
  },
  workbook: {
    en: 'This is an Excel workbook. Download the figures again from TikTok Studio, as CSV.',
    nb: 'Dette er en Excel-arbeidsbok. Last ned tallene på nytt fra TikTok Studio, som CSV.',
  },
  'nothing-inside': {
    en: 'There are no files in this zip file. Download it again from TikTok Studio.',
    nb: 'Det er ingen filer i denne zip-filen. Last den ned på nytt fra TikTok Studio.',
  },
  'not-csv': {
    en: 'This is not a CSV file, and was not read. There is nothing to do if you didn’t expect figures from it.',
    nb: 'Dette er ikke en CSV-fil, og den ble ikke lest. Du trenger ikke gjøre noe hvis du ikke ventet tall fra den.',
  },
  'empty-file': {
    en: 'There is nothing in this file. Download it again from TikTok Studio.',
    nb: 'Det er ingenting i denne filen. Last den ned på nytt fra TikTok Studio.',
  },
} as const satisfies { readonly [code: string]: Text };

type Says<C extends FileFault['code']> = (fault: Extract<FileFault, { readonly code: C }>) => Text;

const textsOfMore: {
  readonly [C in Exclude<FileFault['code'], keyof typeof texts>]: Says<C>;
} = {
  'too-large': ({ megabytes }) => ({
    en: `With this file there would be more than ${megabytes} MB to read, unpacked. Choose fewer files at a time; exports from TikTok Studio are far smaller.`,
    nb: `Med denne filen blir det over ${megabytes} MB å lese, utpakket. Velg færre filer om gangen; eksporter fra TikTok Studio er langt mindre.`,
  }),
  'too-many-entries': ({ most }) => ({
    en: `There are more than ${formatNumber(most, 'en')} files to read, and the rest were left out. Choose fewer at a time.`,
    nb: `Det er mer enn ${formatNumber(most, 'nb')} filer å lese, og resten er utelatt. Velg færre om gangen.`,
  }),
  'missing-columns': ({ kind, columns }) => ({
    en: `This looks like the export “${kindNames[kind].en}”, but these columns are missing: ${listed(columns, 'en')}. Download it again from TikTok Studio.`,
    nb: `Dette ligner eksporten «${kindNames[kind].nb}», men disse kolonnene mangler: ${listed(columns, 'nb')}. Last den ned på nytt fra TikTok Studio.`,
  }),
  'too-many-rows': ({ count, most }) => ({
    en: `There are ${formatNumber(count, 'en')} rows in this file, and at most ${formatNumber(most, 'en')} can be imported at a time. Split the file, with the header in each part, and import the parts one after the other.`,
    nb: `Det er ${formatNumber(count, 'nb')} rader i denne filen, og høyst ${formatNumber(most, 'nb')} kan importeres om gangen. Del opp filen, med overskriftene i hver del, og importer delene én etter én.`,
  }),
  'too-many-columns': ({ count, most }) => ({
    en: `There are ${formatNumber(count, 'en')} columns we don’t know in this file, and at most ${formatNumber(most, 'en')} can be imported. Delete those you don’t need, and choose the file again.`,
    nb: `Det er ${formatNumber(count, 'nb')} kolonner vi ikke kjenner i denne filen, og høyst ${formatNumber(most, 'nb')} kan importeres. Slett dem du ikke trenger, og velg filen på nytt.`,
  }),
  'unknown-header': ({ held, looksLike }) =>
    looksLike === null
      ? {
          en: `The first line, ${echo(held, 'en')}, is not one of an export from TikTok Studio. Choose files that TikTok Studio made under Analytics, as they were downloaded.`,
          nb: `Første linje, ${echo(held, 'nb')}, er ikke fra en eksport fra TikTok Studio. Velg filer som TikTok Studio har laget under Statistikk, slik de ble lastet ned.`,
        }
      : looks[looksLike],
};

const looks: { readonly [L in LooksLike]: Text } = {
  meta: {
    en: 'This looks like an export from Facebook or Instagram (columns Date and Primary), not from TikTok. Choose the file that TikTok Studio made.',
    nb: 'Dette ser ut som en eksport fra Facebook eller Instagram (kolonnene Date og Primary), ikke fra TikTok. Velg filen som TikTok Studio har laget.',
  },
  json: {
    en: 'This looks like JSON, such as the copy of your data that TikTok sends, not like an export from TikTok Studio. Download the figures from TikTok Studio, as CSV.',
    nb: 'Dette ser ut som JSON, for eksempel kopien av dataene dine som TikTok sender, ikke en eksport fra TikTok Studio. Last ned tallene fra TikTok Studio, som CSV.',
  },
  'web-page': {
    en: 'This is a web page, not an export. Download the figures again from TikTok Studio, as CSV.',
    nb: 'Dette er en nettside, ikke en eksport. Last ned tallene på nytt fra TikTok Studio, som CSV.',
  },
};

export function fileFaultInWords(fault: FileFault): Text {
  if (fault.code in texts) return texts[fault.code as keyof typeof texts];
  return (textsOfMore[fault.code as keyof typeof textsOfMore] as (fault: FileFault) => Text)(fault);
}
