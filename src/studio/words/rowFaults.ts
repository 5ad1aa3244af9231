import type { Language, Text } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { Fault } from '../problem';
import type { Kind } from '../table';
import { echo, listed } from './echo';
import type { fileFaultInWords } from './fileFaults';
import { kindNames } from './kindNames';

/** What is wrong with rows of a file, or worth knowing about them. */
export type RowFault = Exclude<Fault, Parameters<typeof fileFaultInWords>[0]>;

export function rowFaultInWords(fault: RowFault): Text {
  switch (fault.code) {
    case 'lost-row':
      return {
        en: `This row doesn’t fit the columns and was left out: ${echo(fault.held, 'en')}. If its figures matter, type them into the sheet.`,
        nb: `Denne raden passer ikke til kolonnene og er utelatt: ${echo(fault.held, 'nb')}. Hvis tallene er viktige, kan du skrive dem inn i arket.`,
      };
    case 'bad-date':
      return {
        en: `${echo(fault.held, 'en')} is not a date we can read, and the row was left out. Check it in the file, or download the file again.`,
        nb: `${echo(fault.held, 'nb')} er ikke en dato vi kan lese, og raden er utelatt. Se etter i filen, eller last den ned på nytt.`,
      };
    case 'bad-number':
      return {
        en: `${echo(fault.held, 'en')} is not a number we can read, and the row was left out. Check it in the file, or download the file again.`,
        nb: `${echo(fault.held, 'nb')} er ikke et tall vi kan lese, og raden er utelatt. Se etter i filen, eller last den ned på nytt.`,
      };
    case 'bad-share':
      return {
        en: `${echo(fault.held, 'en')} is not a share between 0% and 100%, and the row was left out. Check it in the file, or download the file again.`,
        nb: `${echo(fault.held, 'nb')} er ikke en andel mellom 0 % og 100 %, og raden er utelatt. Se etter i filen, eller last den ned på nytt.`,
      };
    case 'repeated-row':
      return {
        en: `Row ${number(fault.first, 'en')} is of the same ${sameness[fault.kind].en}, so this one was left out: ${echo(fault.held, 'en')}. Check in the file which is right, or download the file again.`,
        nb: `Rad ${number(fault.first, 'nb')} gjelder ${sameness[fault.kind].nb}, så denne er utelatt: ${echo(fault.held, 'nb')}. Se etter i filen hvilken som er riktig, eller last den ned på nytt.`,
      };
    case 'not-ascending':
      return {
        en: `From here on the days are not in order (${times(fault.count, 'en')}), which may give them a wrong year. Check the period, or download the file again.`,
        nb: `Fra denne raden står ikke dagene i rekkefølge (${times(fault.count, 'nb')}), og da kan de få feil år. Se etter at perioden stemmer, eller last ned filen på nytt.`,
      };
    case 'no-leap-year':
      return {
        en: `With ${fault.year} as the last year, there would be no 29 February, which is in the file. ${fault.used} was used instead; choose another year if that is wrong.`,
        nb: `Med ${fault.year} som siste år finnes ikke 29. februar, som står i filen. ${fault.used} er brukt i stedet; velg et annet år hvis det er feil.`,
      };
    case 'undefined-rows':
      return {
        en: `TikTok had no figures for ${rows(fault.count, 'en')}, left out here: a missing figure is not 0. If the days are recent, export again in a few days.`,
        nb: `TikTok hadde ikke tall for ${rows(fault.count, 'nb')}, som er utelatt: Et tall som mangler, er ikke 0. Er dagene nylige, kan du eksportere på nytt om noen dager.`,
      };
    case 'zero-rows':
      if (fault.count === 1) {
        return {
          en: 'The first row has only zeros and was left out: it is of a day before the account was in use. There is nothing to do.',
          nb: 'Første rad har bare nuller og er utelatt: Det er en dag før kontoen var i bruk. Du trenger ikke gjøre noe.',
        };
      }
      return {
        en: `The first ${rows(fault.count, 'en')} have only zeros and were left out: they are of days before the account was in use. There is nothing to do.`,
        nb: `De ${number(fault.count, 'nb')} første radene har bare nuller og er utelatt: Det er dager før kontoen var i bruk. Du trenger ikke gjøre noe.`,
      };
    case 'no-rows':
      return noRows(fault.kind);
    case 'top-videos':
      return {
        en: `TikTok exports only the top videos of the period (${number(fault.count, 'en')} here), not all of them. Engagement measured on them is higher than that of all your videos, and their sums are no totals.`,
        nb: `TikTok eksporterer bare toppvideoene i perioden (${number(fault.count, 'nb')} her), ikke alle. Engasjement målt på dem er høyere enn for alle videoene dine, og summene er ikke totaler.`,
      };
    case 'further-columns':
      return {
        en: `This file has columns we don’t know: ${listed(fault.columns, 'en')}. They come along, as texts, only into a new sheet made of this file alone.`,
        nb: `Denne filen har kolonner vi ikke kjenner: ${listed(fault.columns, 'nb')}. De blir bare med, som tekst, i et nytt ark som lages av denne filen alene.`,
      };
    case 'more-accounts':
      return {
        en: `These files are of more than one account: ${listed(fault.handles, 'en')}. Import those of one account at a time.`,
        nb: `Disse filene er fra mer enn én konto: ${listed(fault.handles, 'nb')}. Importer filene fra én konto om gangen.`,
      };
    case 'more':
      return {
        en: `There are ${number(fault.count, 'en')} more problems like those above in this file. Download it again if they are too many to look at.`,
        nb: `Det er ${number(fault.count, 'nb')} problemer til som de over i denne filen. Last den ned på nytt hvis det er for mange å se gjennom.`,
      };
  }
}

/** What two rows of a kind are of, if they are of the same. */
const sameness: { readonly [K in Kind]: Text } = {
  overview: { en: 'day', nb: 'samme dag' },
  viewers: { en: 'day', nb: 'samme dag' },
  followers: { en: 'day', nb: 'samme dag' },
  activity: { en: 'hour of the same day', nb: 'samme time på samme dag' },
  gender: { en: 'gender', nb: 'samme kjønn' },
  territories: { en: 'territory', nb: 'samme land' },
  videos: { en: 'video on the same day', nb: 'samme video på samme dag' },
};

function noRows(kind: Kind): Text {
  const audience = kind === 'followers' || kind === 'activity' || kind === 'gender' || kind === 'territories';
  return audience
    ? {
        en: 'There is no audience data yet. TikTok shows it once the account has enough followers; there is nothing to do.',
        nb: 'Det er ingen data om publikum ennå. TikTok viser dem når kontoen har nok følgere; du trenger ikke gjøre noe.',
      }
    : {
        en: `There are no rows with figures in this export (“${kindNames[kind].en}”). Choose a period with activity if you expected some.`,
        nb: `Det er ingen rader med tall i denne eksporten («${kindNames[kind].nb}»). Velg en periode med aktivitet hvis du ventet noen.`,
      };
}

function rows(count: number, language: Language): string {
  if (language === 'nb') return `${number(count, 'nb')} ${count === 1 ? 'rad' : 'rader'}`;
  return `${number(count, 'en')} ${count === 1 ? 'row' : 'rows'}`;
}

function times(count: number, language: Language): string {
  if (language === 'nb') return count === 1 ? 'ett sted' : `${number(count, 'nb')} steder`;
  return count === 1 ? 'in one place' : `in ${number(count, 'en')} places`;
}

function number(value: number, language: Language): string {
  return formatNumber(value, language);
}
