import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/language';
import { errorsIn, expectCells, openTabs, shown } from './tracker/look';
import { creatorFigures, filledRoster, rosterRows, rosterTotals } from './tracker/rosterRows';

describe.each(languages)('a roster in %s', (language) => {
  const none = language === 'nb' ? 'Uten valuta' : 'No currency given';

  it('shows what plain code counts, row by row and by currency', () => {
    const book = openTabs([filledRoster(rosterRows, language)], language);
    expect(errorsIn(book)).toEqual([]);
    expectCells(book, 'Roster', `K2:L${rosterRows.length + 2}`, [...rosterRows.map(creatorFigures), ['', '']]);
    const totals = rosterTotals(rosterRows, none);
    expect(totals.length).toBe(4);
    expectCells(book, 'Roster', `O2:S${totals.length + 2}`, [...totals, ['', '', '', '', '']]);
  });

  it('follows what is typed, whatever the order of the rows', () => {
    const book = openTabs([filledRoster([...rosterRows].reverse(), language)], language);
    const totals = rosterTotals(rosterRows, none);
    expectCells(book, 'Roster', `O2:S${totals.length + 1}`, totals);
    book.setCell('Roster', 'D9', '50');
    book.setCell('Roster', 'E9', 'GBP');
    expect(shown(book, 'Roster', 'O2:Q5').find(([name]) => name === 'GBP')).toEqual(['GBP', 1, 50]);
  });

  it('shows nothing while it is empty', () => {
    const book = openTabs([filledRoster([], language)], language);
    expect(errorsIn(book)).toEqual([]);
    expectCells(book, 'Roster', 'K2:S4', new Array(3).fill(new Array(9).fill('')));
  });
});
