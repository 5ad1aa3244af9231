import type { Tab } from '../tab';
import { importedColumns, importedName } from './importedColumns';
import { columnsFrom, type Place } from './layout';
import { formulaColumn, headerName, type ListColumn, listTab } from './listTab';

/** Who watches: four tables side by side. */
export function audienceTab(place: Place): Tab {
  const tables = ['viewers', 'gender', 'territories', 'activity'] as const;
  const columns: (ListColumn | null)[] = [];
  const ranges = tables.map((table) => {
    if (columns.length > 0) columns.push(null);
    const name = importedName(table, columns.length + 1);
    columns.push(...importedColumns(table));
    return name;
  });
  columns.push(null, ...newestShares(place));
  return listTab(place.names.audience, columns, [...ranges, headerName(place, columns.length)], place.language);
}

/** Shares of the newest snapshot only: those of different days don't belong together. */
function newestShares(place: Place): ListColumn[] {
  const audience = columnsFrom(place, 'audience');
  const newest = (shares: string, days: string) => {
    const last = `IFERROR(MAX(FILTER(${days};ISNUMBER(${shares})));0)`;
    return `ARRAYFORMULA(IF(ISNUMBER(${shares})*ISNUMBER(${days})*(${days}=${last});${shares};""))`;
  };
  return [
    formulaColumn(
      { en: 'Newest share by gender', nb: 'Nyeste andel per kjønn' },
      newest(audience('genderShare'), audience('asOfGender')),
      {
        en: 'The share by gender where it is of the newest day; empty for older ones.',
        nb: 'Andelen per kjønn der den er fra den nyeste dagen; tomt for eldre.',
      },
      '0.0%',
    ),
    formulaColumn(
      { en: 'Newest share by country', nb: 'Nyeste andel per land' },
      newest(audience('territoryShare'), audience('asOfTerritories')),
      {
        en: 'The share by country where it is of the newest day; empty for older ones.',
        nb: 'Andelen per land der den er fra den nyeste dagen; tomt for eldre.',
      },
      '0.0%',
    ),
  ];
}
