import type { Text } from '../../lang/language';
import { columnsFrom, type Place, quoted } from './layout';
import { builtInEstimates, estimates, finalRows, measuredRows } from './ledgerRows';
import { formulaColumn, type ListColumn } from './listTab';
import { accountCell, inUse } from './rateCells';
import { rowKey } from './sums';

const money = '#,##0.00';

/** The currency of each row as sums name it. */
export function codeColumn(currencies: string): ListColumn {
  return formulaColumn({ en: 'Currency code', nb: 'Valutakode' }, `ARRAYFORMULA(UPPER(TRIM(${currencies})))`, {
    en: 'The currency of the row in capitals, without spaces around it.',
    nb: 'Valutaen i raden med store bokstaver, uten mellomrom rundt.',
  });
}

/** By which the dashboard finds the rows of a month and currency. */
export function keyColumn(formula: string, note: Text): ListColumn {
  return formulaColumn({ en: 'Counts as', nb: 'Regnes som' }, formula, note);
}

/** What formulas say of each row. */
export function ledgerFormulas(place: Place): ListColumn[] {
  const ledger = columnsFrom(place, 'ledger');
  const [standard, additional, reward, estimate, code] = [
    ledger('standard'),
    ledger('additional'),
    ledger('reward'),
    ledger('estimate'),
    ledger('code'),
  ];
  // A text in place of a number makes the sum an error: counted as 0 it would look right.
  const orZero = (range: string) => `IF(${range}="";0;${range})`;
  const isOurs = `(${code}=${accountCell(place, 'money')})`;
  const name = place.language === 'nb' ? 'Vårt anslag' : 'Our estimate';
  return [
    formulaColumn(
      { en: 'Reward', nb: 'Belønning' },
      `ARRAYFORMULA(IF((${standard}="")*(${additional}="");"";${orZero(standard)}+${orZero(additional)}))`,
      {
        en: 'Standard + additional reward; empty where both are.',
        nb: 'Standardbelønning + tilleggsbelønning; tomt der begge er tomme.',
      },
      money,
    ),
    {
      ...formulaColumn(
        { en: 'Our estimate', nb: 'Vårt anslag' },
        estimates(place),
        {
          en: 'Qualified views ÷ 1,000 × RPM by the rates in use. Where qualified views are missing: views × qualified share ÷ 1,000 × RPM. In the currency of the account, so empty for rows in another one.',
          nb: 'Kvalifiserte visninger ÷ 1 000 × RPM med satsene i bruk. Der kvalifiserte visninger mangler: visninger × kvalifisert andel ÷ 1 000 × RPM. I kontoens valuta, så tomt for rader i en annen valuta.',
        },
        money,
      ),
      headerFormula: `${quoted(`${name} (`)}&${accountCell(place, 'money')}&")"`,
    },
    formulaColumn(
      { en: 'Difference', nb: 'Avvik' },
      `ARRAYFORMULA(IF(ISNUMBER(${reward})*ISNUMBER(${estimate})*${isOurs};${estimate}-${reward};""))`,
      {
        en: 'Our estimate less the reward: above 0 we promised too much. Empty unless both are in one currency.',
        nb: 'Vårt anslag minus belønningen: over 0 lovet vi for mye. Tomt hvis de ikke er i samme valuta.',
      },
      '+#,##0.00;-#,##0.00;0.00',
    ),
    codeColumn(ledger('currency')),
    keyColumn(`ARRAYFORMULA(IF(ISNUMBER(${reward});${rowKey(ledger('month'), code)};""))`, {
      en: 'Year, month and currency, such as 202603: USD; a - for what is missing. The dashboard adds up the rewards of rows that count as the same. Empty without a reward.',
      nb: 'År, måned og valuta, for eksempel 202603: USD; en - for det som mangler. Dashbordet legger sammen belønningen i rader som regnes som det samme. Tomt uten belønning.',
    }),
    ...measuring(place),
  ];
}

function measuring(place: Place): ListColumn[] {
  const ledger = columnsFrom(place, 'ledger');
  const isUnpaid = `(${ledger('final')}=1)*(TRIM(${ledger('paidOn')})="")`;
  return [
    formulaColumn({ en: 'Final, account’s currency', nb: 'Endelig, kontoens valuta' }, finalRows(place), {
      en: '1 where the row is final and in the currency of the account. Empty everywhere in a country without Creator Rewards.',
      nb: '1 der raden er endelig og i kontoens valuta. Tomt overalt i land uten Creator Rewards.',
    }),
    formulaColumn({ en: 'Measures rates', nb: 'Brukes til måling' }, measuredRows(place), {
      en: '1 where your own qualified share and RPM are measured by the row: it is final, in the currency of the account, and has no more qualified views than views.',
      nb: '1 der raden brukes til å måle din egen kvalifiserte andel og RPM: den er endelig, i kontoens valuta og har ikke flere kvalifiserte visninger enn visninger.',
    }),
    formulaColumn(
      { en: 'Not paid yet', nb: 'Ikke utbetalt' },
      `ARRAYFORMULA(IF(${isUnpaid};${ledger('reward')};""))`,
      {
        en: 'The reward of a final row in the currency of the account that has no day of payment.',
        nb: 'Belønningen i en endelig rad i kontoens valuta som ikke har noen utbetalingsdag.',
      },
      money,
    ),
    formulaColumn(
      { en: 'By built-in rates', nb: 'Med innebygde satser' },
      builtInEstimates(place),
      {
        en: 'What our estimate of a final row would be with the built-in rates alone.',
        nb: 'Det vårt anslag for en endelig rad ville vært med bare de innebygde satsene.',
      },
      money,
    ),
  ];
}

/** Beside the rows: one row for each month with rewards in the currency of the account, and what is paid out for it. */
export function payoutColumns(place: Place): ListColumn[] {
  const ledger = columnsFrom(place, 'ledger');
  const [reward, key, months, sums] = [ledger('reward'), ledger('key'), ledger('rewardMonth'), ledger('monthReward')];
  const isOurs = `(${ledger('code')}=${accountCell(place, 'money')})`;
  const dated = `FILTER(${key};ISNUMBER(${reward})*ISNUMBER(${ledger('month')})*${isOurs})`;
  const minimum = inUse(place, 'payout_minimum');
  return [
    formulaColumn({ en: 'Months with rewards', nb: 'Måneder med belønning' }, `SORT(UNIQUE(IFERROR(${dated};"")))`, {
      en: 'Every month with a reward in the currency of the account, oldest first.',
      nb: 'Alle måneder med belønning i kontoens valuta, den eldste først.',
    }),
    formulaColumn(
      { en: 'Rewards of the month', nb: 'Sum for måneden' },
      `ARRAYFORMULA(IF(${months}="";"";SUMIF(${key};${months};${reward})))`,
      {
        en: 'The rewards of all rows of that month, estimated ones too.',
        nb: 'Belønningen i alle radene for den måneden, også anslåtte.',
      },
      money,
    ),
    formulaColumn(
      { en: 'Payout by the rule', nb: 'Utbetales etter regelen' },
      `ARRAYFORMULA(IF(${accountCell(place, 'open')}*ISNUMBER(${minimum});PAYOUT_SCHEDULE(${sums};${minimum});""))`,
      {
        en: 'What is fixed for payout with that month: the balance, once it reaches the minimum in use. A smaller one is carried over.',
        nb: 'Det som fastsettes til utbetaling med den måneden: saldoen, når den når minstebeløpet for uttak. En lavere saldo overføres til neste måned.',
      },
      money,
    ),
  ];
}
