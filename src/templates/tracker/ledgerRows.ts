import { columnsFrom, isAnyOf, type Place } from './layout';
import { accountCell, builtIn, inUse } from './rateCells';
import { ledgerStatus } from './words';

/** What the formula columns of the ledger say of each row. */

/** 1 in rows that are final, in the currency of the account and from where the programme is offered. */
export function finalRows(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const status = ledger('status');
  const isFinal = `((TRIM(${status})="")+${isAnyOf(status, [ledgerStatus().final])})`;
  const isOurs = `(${ledger('code')}=${accountCell(place, 'money')})`;
  return `ARRAYFORMULA(IF(${accountCell(place, 'open')}*${isFinal}*${isOurs};1;""))`;
}

/** 1 in final rows that rates are measured by: one with more qualified views than views holds a mistake. */
export function measuredRows(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const [views, qualified] = [ledger('views'), ledger('qualified')];
  const isWrong = `ISNUMBER(${views})*ISNUMBER(${qualified})*(${qualified}>${views})`;
  return `ARRAYFORMULA(IF((${ledger('final')}=1)*(${isWrong}=0);1;""))`;
}

/** Our estimate of each row in the currency of the account, by the rates in use; blank without a rate or views. */
export function estimates(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const [views, qualified, code] = [ledger('views'), ledger('qualified'), ledger('code')];
  const [share, rpm] = [inUse(place, 'qualified_share'), inUse(place, 'rewards_rpm_prudent')];
  const isOurs = `((${code}=${accountCell(place, 'money')})+(${code}=""))`;
  const areRatesKnown = `${accountCell(place, 'open')}*(COUNT(${share};${rpm})=2)`;
  const pay = `REWARDS_ESTIMATE(IF(${qualified}="";QUALIFIED_VIEWS(${views};${share});${qualified});${rpm})`;
  return `ARRAYFORMULA(IF(${areRatesKnown}*${isOurs}*${hasViews(place)};${pay};""))`;
}

/** The same by the built-in rates, for final rows. */
export function builtInEstimates(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  const [views, qualified] = [ledger('views'), ledger('qualified')];
  const worth = accountCell(place, 'worth');
  const [share, rpm] = [builtIn(place, 'qualified_share'), builtIn(place, 'rewards_rpm_prudent')];
  const watched = `IF(${qualified}="";${views}*${share};${qualified})`;
  const pay = `${watched}/1000*${rpm}*${worth}`;
  return `ARRAYFORMULA(IF(ISNUMBER(${worth})*(${ledger('final')}=1)*${hasViews(place)};${pay};""))`;
}

function hasViews(place: Place): string {
  const ledger = columnsFrom(place, 'ledger');
  return `(ISNUMBER(${ledger('views')})+ISNUMBER(${ledger('qualified')}))`;
}
