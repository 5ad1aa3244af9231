import type { Text } from '../../../lang/language';
import { columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula } from '../page';
import { accountCell, inUse } from '../rateCells';
import { firstWhere, newestWhere, sumByKey, sumOf } from '../sums';
import { eligibilityTop, nextTop } from './rows';

/** The next payout of rewards, and what brands still owe. */
export function putNext(page: Page, place: Place): void {
  const { language } = place;
  const ledger = columnsFrom(place, 'ledger');
  const deals = columnsFrom(place, 'deals');
  const [unpaid, minimum, withdrawable] = [0, 1, 2].map((i) => `B${nextTop + i}`) as [string, string, string];
  const waiting = ledger('unpaid');
  const newest = newestWhere(`ISNUMBER(${waiting})`, ledger('month'));
  const both = `COUNT(${unpaid};${minimum})=2`;
  const open = deals('open');
  const due = `B${nextTop + 6}`;
  const earliest = `IFERROR(MIN(FILTER(${deals('due')};ISNUMBER(${open})*ISNUMBER(${deals('due')})));"")`;
  const rows: readonly (readonly [keyof ReturnType<typeof texts>, string, string])[] = [
    ['unpaid', sumOf(waiting), money],
    ['minimum', `IF(${accountCell(place, 'open')};${inUse(place, 'payout_minimum')};"")`, money],
    ['withdrawable', `IF(${both};WITHDRAWABLE(${unpaid};${minimum});"")`, money],
    [
      'payoutDate',
      `IF(COUNT(${withdrawable})=0;"";IF((${withdrawable}>0)*(${newest}>0);EOMONTH(${newest};0)+15;""))`,
      day,
    ],
    ['missing', `IF(${both};MAX(0;${minimum}-${unpaid});"")`, money],
    ['openFees', sumByKey(deals('openKey'), accountCell(place, 'money'), open), money],
    ['due', earliest, day],
    [
      'brand',
      `IF(ISNUMBER(${due});${firstWhere(`ISNUMBER(${open})*(${deals('due')}=${due})`, deals('brand'))};"")`,
      '',
    ],
  ];
  putFormula(page, `A${nextTop - 1}`, `${quoted(texts().heading[language])}&${accountCell(place, 'money')}`);
  rows.forEach(([key, formula, as], i) => {
    put(page, `A${nextTop + i}`, texts()[key][language]);
    putFormula(page, `B${nextTop + i}`, formula);
    if (as !== '') format(page, `B${nextTop + i}`, as);
  });
  putFormula(page, `C${nextTop}`, `IF(${accountCell(place, 'open')};"";${accountCell(place, 'reason')})`);
  put(page, `C${nextTop + 6}`, texts().anyCurrency[language]);
  page.looks.push({ range: `B${nextTop + 7}`, right: true });
  headings(page, [`A${nextTop - 1}`]);
}

export function putEligibility(page: Page, place: Place): void {
  const { language } = place;
  const top = eligibilityTop;
  const daily = columnsFrom(place, 'daily');
  const [date, views, followers] = [daily('date'), daily('views'), daily('followers')];
  const [count, watched, days, age] = [0, 1, 2, 3].map((i) => `B${top + i}`);
  const [followersDay, viewsDay] = [`C${top}`, `C${top + 1}`];
  const ofAccount = (id: 'age' | 'country') => {
    const cell = accountCell(place, id);
    return `IF(${cell}="";"";${cell})`;
  };
  const rows: readonly (readonly [keyof ReturnType<typeof texts>, string])[] = [
    ['followers', firstWhere(`ISNUMBER(${followers})*(${date}=${followersDay})`, followers)],
    ['views30', `IF(${viewsDay}="";"";SUMIF(${date};">"&(${viewsDay}-30);${views}))`],
    ['days30', `IF(${viewsDay}="";"";SUMPRODUCT(ISNUMBER(${views})*(${date}>${viewsDay}-30)))`],
    ['age', ofAccount('age')],
    ['country', ofAccount('country')],
  ];
  put(page, `A${top - 1}`, texts().eligibility[language]);
  rows.forEach(([key, formula], i) => {
    put(page, `A${top + i}`, texts()[key][language]);
    putFormula(page, `B${top + i}`, formula);
    if (key !== 'country') format(page, `B${top + i}`, '#,##0');
  });
  page.looks.push({ range: `B${top + 4}`, right: true });
  for (const [cell, range] of [
    [followersDay, followers],
    [viewsDay, views],
  ] as const) {
    putFormula(page, cell, `IF(COUNT(${range})=0;"";${newestWhere(`ISNUMBER(${range})`, date)})`);
  }
  format(page, `C${top}:C${top + 1}`, 'yyyy-mm-dd');
  putFormula(page, `C${top + 2}`, `IF(ISNUMBER(${days});IF(${days}<30;${quoted(texts().fewDays[language])};"");"")`);
  put(page, `A${top + 5}`, texts().gap[language]);
  const gap = `REWARDS_GAP(${count};${watched};${age};TRUE;${accountCell(place, 'country')};${quoted(language)})`;
  const told = `IF(COUNT(${count};${watched};${age})=3;${gap};${quoted(texts().unknown[language])})`;
  putFormula(page, `B${top + 5}`, `IF(${accountCell(place, 'open')};${told};${accountCell(place, 'reason')})`);
  headings(page, [`A${top - 1}`]);
}

const money = '#,##0.00';
const day = 'yyyy-mm-dd';

const texts = () =>
  ({
    heading: { en: 'What comes next, in ', nb: 'Penger på vei, i ' },
    unpaid: { en: 'Rewards earned, not paid', nb: 'Opptjent belønning, ikke utbetalt' },
    minimum: { en: 'Minimum payout in use', nb: 'Minstebeløp for uttak, i bruk' },
    withdrawable: { en: 'Of it due for payout', nb: 'Klart til utbetaling' },
    payoutDate: { en: 'Payout date', nb: 'Utbetalingsdato' },
    missing: { en: 'Missing to the minimum', nb: 'Mangler til minstebeløpet' },
    openFees: { en: 'Open brand fees', nb: 'Utestående honorarer' },
    due: { en: 'Next due date', nb: 'Neste forfall' },
    brand: { en: 'Brand', nb: 'Merkevare' },
    anyCurrency: { en: 'In whatever currency', nb: 'Uansett valuta' },
    eligibility: { en: 'Creator Rewards: requirements', nb: 'Krav for Creator Rewards' },
    followers: { en: 'Followers, newest', nb: 'Følgere, siste tall' },
    views30: { en: 'Views of the newest 30 days', nb: 'Visninger de siste 30 dagene' },
    days30: { en: 'Days known of these 30', nb: 'Dager med tall av disse 30' },
    fewDays: { en: 'Views of the other days are missing', nb: 'Visninger for de andre dagene mangler' },
    age: { en: 'Age, years', nb: 'Alder, år' },
    country: { en: 'Country', nb: 'Land' },
    gap: { en: 'What is missing', nb: 'Det som mangler' },
    unknown: {
      en: 'Not known yet: import followers and views, and fill in the age on the tab with rates',
      nb: 'Ikke kjent ennå: importer følgere og visninger, og fyll inn alderen i fanen med satser',
    },
  }) as const satisfies Record<string, Text>;
