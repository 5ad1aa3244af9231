import type { Tab } from '../tab';
import { columnsFrom, isAnyOf, type Place, quoted } from './layout';
import { codeColumn, keyColumn } from './ledgerFormulas';
import { amountColumn, currencyColumn, dayColumn } from './ledgerTab';
import { formulaColumn, headerName, type ListColumn, listTab, widths } from './listTab';
import { rowKey } from './sums';
import { otherStreams, streamKinds } from './words';

/** Everything else that comes in. */
export function incomeTab(place: Place): Tab {
  const income = columnsFrom(place, 'income');
  const [amount, stream] = [income('amount'), income('stream')];
  const words = otherStreams();
  // Whatever is not one of the three is the rest, so that no amount is lost.
  let kind = quoted(streamKinds.other);
  for (const one of ['products', 'live', 'affiliate'] as const) {
    kind = `IF(${isAnyOf(stream, [words[one]])};${quoted(streamKinds[one])};${kind})`;
  }
  const columns: ListColumn[] = [
    dayColumn({ en: 'Date', nb: 'Dato' }),
    {
      header: { en: 'Stream', nb: 'Inntektsstrøm' },
      owner: 'yours',
      words: Object.values(otherStreams()),
      note: {
        en: 'Empty, or a word that is not in the list, counts as Other.',
        nb: 'Tomt, eller et ord som ikke er i listen, regnes som Annet.',
      },
    },
    { header: { en: 'What', nb: 'Hva' }, owner: 'yours', width: widths.text },
    amountColumn({ en: 'Amount', nb: 'Beløp' }),
    currencyColumn(),
    codeColumn(income('currency')),
    formulaColumn({ en: 'Counts in', nb: 'Regnes med i' }, `ARRAYFORMULA(IF(ISNUMBER(${amount});${kind};""))`, {
      en: 'The stream in a word that is the same in every language: affiliate, live, products, or rest for all else. Empty without an amount.',
      nb: 'Inntektsstrømmen med et ord som er likt på alle språk: affiliate, live, products (egne produkter), eller rest for alt annet. Tomt uten beløp.',
    }),
    keyColumn(
      `ARRAYFORMULA(IF(ISNUMBER(${amount});CONCAT(CONCAT(${income('kind')};" ");${rowKey(income('date'), income('code'))});""))`,
      {
        en: 'Stream, year, month and currency, such as live 202603: USD; a - for what is missing. The dashboard adds up the amounts of rows that count as the same.',
        nb: 'Inntektsstrøm, år, måned og valuta, for eksempel live 202603: USD; en - for det som mangler. Dashbordet legger sammen beløpene i rader som regnes som det samme.',
      },
    ),
  ];
  return listTab(place.names.income, columns, [headerName(place, columns.length)], place.language);
}
