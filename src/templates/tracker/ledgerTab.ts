import type { Text } from '../../lang/language';
import type { Tab } from '../tab';
import type { Place } from './layout';
import { ledgerFormulas, payoutColumns } from './ledgerFormulas';
import { headerName, type ListColumn, listTab } from './listTab';
import { ledgerStatus } from './words';

const money = '#,##0.00';

/** What Creator Rewards paid, typed by hand: TikTok exports none of it. */
export function ledgerTab(place: Place): Tab {
  const columns = [...ownColumns(), ...ledgerFormulas(place), null, ...payoutColumns(place)];
  return listTab(place.names.ledger, columns, [headerName(place, columns.length)], place.language);
}

export function amountColumn(header: Text, note?: Text): ListColumn {
  return { header, owner: 'yours', format: money, ...(note === undefined ? {} : { note }) };
}

export function currencyColumn(): ListColumn {
  return {
    header: { en: 'Currency', nb: 'Valuta' },
    owner: 'yours',
    note: {
      en: 'Of the amounts in the row, such as USD. Amounts without one are counted in no sum but that of amounts without currency.',
      nb: 'For beløpene i raden, for eksempel USD. Beløp uten valuta regnes bare med i summen av beløp uten valuta.',
    },
  };
}

export function dayColumn(header: Text, note?: Text): ListColumn {
  return {
    header,
    owner: 'yours',
    format: 'yyyy-mm-dd',
    ...(note === undefined ? {} : { note }),
  };
}

function countColumn(header: Text, note: Text): ListColumn {
  return { header, owner: 'yours', format: '#,##0', note };
}

function ownColumns(): ListColumn[] {
  return [
    {
      header: { en: 'Month', nb: 'Måned' },
      owner: 'yours',
      format: 'yyyy-mm',
      note: {
        en: 'A date in the month, such as its first day. It is shown as year and month.',
        nb: 'En dato i måneden, for eksempel den første. Den vises som år og måned.',
      },
    },
    {
      header: { en: 'Video', nb: 'Video' },
      owner: 'yours',
      note: {
        en: 'Only where a row is of one video; a row may also be of the whole month. Not both, or it counts twice.',
        nb: 'Bare der raden gjelder én video; en rad kan også gjelde hele måneden. Ikke begge, da telles det to ganger.',
      },
    },
    countColumn(
      { en: 'Views', nb: 'Visninger' },
      { en: 'All views of the month or video.', nb: 'Alle visninger for måneden eller videoen.' },
    ),
    countColumn(
      { en: 'Qualified views', nb: 'Kvalifiserte visninger' },
      {
        en: 'As the Creator Rewards page shows them. Never all views.',
        nb: 'Slik siden for Creator Rewards viser dem. Aldri alle visninger.',
      },
    ),
    amountColumn(
      { en: 'RPM', nb: 'RPM' },
      {
        en: 'As the Creator Rewards page shows it. For your information: what is measured comes from rewards and qualified views.',
        nb: 'Slik siden for Creator Rewards viser den. Til opplysning: det som måles, kommer fra belønning og kvalifiserte visninger.',
      },
    ),
    amountColumn({ en: 'Standard reward', nb: 'Standardbelønning' }),
    amountColumn({ en: 'Additional reward', nb: 'Tilleggsbelønning' }),
    currencyColumn(),
    {
      header: { en: 'Status', nb: 'Status' },
      owner: 'yours',
      words: Object.values(ledgerStatus()),
      note: {
        en: 'Estimated or Final. Empty counts as Final. Nothing is measured by estimated rows.',
        nb: 'Anslått eller Endelig. Tomt regnes som Endelig. Ingenting måles med anslåtte rader.',
      },
    },
    dayColumn(
      { en: 'Paid on', nb: 'Utbetalt den' },
      {
        en: 'The day on which the money came. Empty: not paid yet.',
        nb: 'Dagen pengene kom. Tomt: ikke utbetalt ennå.',
      },
    ),
  ];
}
