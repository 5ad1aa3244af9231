import { column, columnsFrom, isAnyOf, type Place } from './layout';
import { accountCell, builtIn, inUse } from './rateCells';
import { ledgerStatus } from './words';

/** What several tabs ask of the ledger, as parts of formulas over all of its rows. */

/** Whether a column of currencies names the account's. */
export function inAccountCurrency(place: Place, currencies: string): string {
  return `(UPPER(TRIM(${currencies}))=${accountCell(place, 'money')})`;
}

/** Rows that are final: marked so, or not marked at all. */
export function finalRows(place: Place): string {
  const status = column(place, 'ledger', 'status');
  return `((TRIM(${status})="")+${isAnyOf(status, [ledgerStatus().final])})`;
}

/** Final rows in the currency of the account, from where the programme is offered. */
export function countedRows(place: Place): string {
  const currency = column(place, 'ledger', 'currency');
  return `${accountCell(place, 'open')}*${finalRows(place)}*${inAccountCurrency(place, currency)}`;
}

/** What a rule of the programme would pay for the qualified views of a row, or where they are unknown for a share of all. */
function rewardsBy(place: Place, share: string, rpm: string): string {
  const ledger = columnsFrom(place, 'ledger');
  const [views, qualified] = [ledger('views'), ledger('qualified')];
  return `REWARDS_ESTIMATE(IF(${qualified}="";QUALIFIED_VIEWS(${views};${share});${qualified});${rpm})`;
}

/** Our estimate of each row in the currency of the account, by the rates in use; blank without a rate or views. */
export function estimates(place: Place): string {
  const [share, rpm] = [inUse(place, 'qualified_share'), inUse(place, 'rewards_rpm_prudent')];
  const isKnown = `${accountCell(place, 'open')}*ISNUMBER(${rpm})*ISNUMBER(${share})`;
  return `IF(${isKnown}*${hasViews(place)};${rewardsBy(place, share, rpm)};"")`;
}

/** The same by the built-in rates. */
export function builtInEstimates(place: Place): string {
  const worth = accountCell(place, 'worth');
  const [share, rpm] = [builtIn(place, 'qualified_share'), builtIn(place, 'rewards_rpm_prudent')];
  const rate = `IF(ISNUMBER(${worth});${rpm}*${worth};0)`;
  const isKnown = `${accountCell(place, 'open')}*ISNUMBER(${worth})`;
  return `IF(${isKnown}*${hasViews(place)};${rewardsBy(place, share, rate)};"")`;
}

function hasViews(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  return `(ISNUMBER(${ledger('views')})+ISNUMBER(${ledger('qualified')}))`;
}
