import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { languages } from '../../src/lang/language';
import { cellName, parseCells } from '../../src/sheet/reference';
import { rosterRange, rosterTab } from '../../src/templates/roster/rosterTab';
import { isFormula, type Tab } from '../../src/templates/tab';
import {
  asOfHeader,
  importedRange,
  importedTables,
  recordHeader,
  tableSpecs,
} from '../../src/templates/tracker/imported';
import { trackerTab } from '../../src/templates/tracker/index';
import { tabRange, trackerTabs } from '../../src/templates/tracker/tabs';
import { defaultNames } from './tracker/rows';

type Language = (typeof languages)[number];

const tabs = (language: Language): Tab[] => [
  ...trackerTabs.map((tab) => trackerTab(tab, defaultNames(language), language)),
  rosterTab('Roster', language),
];
const both = { en: tabs('en'), nb: tabs('nb') };

function formulasOf(tab: Tab): string[] {
  return tab.cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
}

/** A formula without its texts, among which are the names of sheets. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'X!');

describe('the tabs of a tracker and the roster', () => {
  it('have the same formulas in both languages, but for texts', () => {
    both.en.forEach((tab, i) => {
      const other = both.nb[i] as Tab;
      const where = (one: Tab) => one.cells.map((row) => row.map(isFormula));
      expect(where(other), tab.name).toEqual(where(tab));
      // A word that is the same in both languages is asked for once.
      expect(formulasOf(other).map(bare), tab.name).toEqual(formulasOf(tab).map(bare));
    });
  });

  it.each(languages)('name sheets by what they are really called: %s', (language) => {
    const names = Object.fromEntries(trackerTabs.map((tab, i) => [tab, `It’s "${tab}" 'no. ${i}'`]));
    for (const tab of trackerTabs) {
      const made = trackerTab(tab, names as ReturnType<typeof defaultNames>, language);
      expect(made.name).toBe(names[tab]);
      for (const formula of formulasOf(made)) {
        for (const [, sheet = ''] of formula
          .replace(/"(?:[^"]|"")*"(?!['!\w. ])/g, '')
          .matchAll(/'((?:[^']|'')*)'!/g)) {
          expect(Object.values(names)).toContain(sheet.replace(/''/g, "'"));
        }
      }
    }
  });

  it('hold nothing in formulas that a locale could misread, and no volatile function', () => {
    for (const formula of [...both.en, ...both.nb].flatMap(formulasOf)) {
      const code = bare(formula);
      expect(code, formula).not.toMatch(/\d\.\d|[,{}\\]/);
      expect(code).not.toMatch(
        /\b(TODAY|NOW|RAND|RANDBETWEEN|LET|LAMBDA|QUERY|TAKE|DROP|N|SUMIFS|MAXIFS|AVERAGEIFS)\(/,
      );
    }
  });

  it.each(languages)('have formulas short enough to be read: %s', (language) => {
    const long = both[language].flatMap(({ name, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          isFormula(cell) && cell.formula.length > 330 ? [`${name} ${cellName(r + 1, c + 1)}`] : [],
        ),
      ),
    );
    expect(long).toEqual([]);
  });

  it('fit on a new sheet, which has 26 columns', () => {
    for (const tab of [...both.en, ...both.nb]) expect(tab.columnWidths.length, tab.name).toBeLessThanOrEqual(26);
  });

  it('ask the script little: each call takes Sheets a moment', () => {
    const ours = allEntries().map(({ name }) => name);
    const calls = both.en.flatMap(formulasOf).flatMap((formula) => bare(formula).match(/[A-Z_]+(?=\()/g) ?? []);
    expect(calls.filter((name) => ours.includes(name)).length).toBeLessThanOrEqual(36);
    expect(calls.filter((name) => name === 'RATE_CATALOG').length).toBe(1);
  });

  it('are laid out in full: rows of one length, a width for each column, looks within', () => {
    for (const tab of [...both.en, ...both.nb]) {
      const width = tab.columnWidths.length;
      for (const row of tab.cells) expect(row.length, tab.name).toBe(width);
      const ranges = [...tab.looks, ...(tab.validations ?? []), ...(tab.names ?? [])].map(({ range }) => range);
      for (const range of [...ranges, ...(tab.notes ?? []).map(({ cell }) => cell)]) {
        const area = parseCells(range)?.area;
        expect(area?.right, `${tab.name} ${range}`).toBeLessThanOrEqual(width);
        if (area?.bottom !== Number.POSITIVE_INFINITY) expect(area?.bottom).toBeLessThanOrEqual(tab.cells.length);
      }
    }
  });

  it('have a header that is told by color and note whose column it is, and one formula for a column', () => {
    const lists = ['videos', 'daily', 'audience', 'ledger', 'deals', 'income'] as const;
    for (const language of languages) {
      for (const list of [
        ...lists.map((tab) => both[language][trackerTabs.indexOf(tab)] as Tab),
        both[language].at(-1) as Tab,
      ]) {
        expect(list.cells.length, list.name).toBe(1);
        expect(list.frozenRows).toBe(1);
        list.cells[0]?.forEach((header, i) => {
          if (header === null) return;
          const cell = `${String.fromCharCode(65 + i)}1`;
          expect(
            list.looks.some((look) => look.range === cell && look.background !== undefined),
            cell,
          ).toBe(true);
          expect(list.notes?.find((note) => note.cell === cell)?.text.length).toBeGreaterThan(10);
          if (isFormula(header)) expect(header.formula).toMatch(/^=VSTACK\("/);
        });
      }
    }
  });

  it.each(languages)('have every imported column where its range says: %s', (language) => {
    for (const table of importedTables) {
      const { tab, columns } = tableSpecs()[table];
      const made = both[language][trackerTabs.indexOf(tab)] as Tab;
      const range = made.names?.find(({ name }) => name === importedRange(table))?.range ?? '';
      const area = parseCells(range)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
      expect([area.top, area.bottom]).toEqual([1, 1]);
      const headers = made.cells[0]?.slice(area.left - 1, area.right);
      expect(headers, table).toEqual([
        ...columns.map(({ header }) => header[language]),
        asOfHeader[language],
        recordHeader[language],
      ]);
      expect(made.hiddenColumns).toContain(area.right);
      columns.forEach(({ format }, i) => {
        const letter = String.fromCharCode(64 + area.left + i);
        expect(
          made.looks.find((look) => look.range === `${letter}2:${letter}` && look.format !== undefined)?.format,
        ).toBe(format);
      });
    }
  });

  it('are found again by the names of their ranges', () => {
    for (const tab of trackerTabs) {
      const made = both.en[trackerTabs.indexOf(tab)] as Tab;
      expect(made.names?.map(({ name }) => name)).toContain(tabRange(tab));
    }
    expect(both.en.at(-1)?.names).toEqual([{ name: rosterRange, range: 'A1:S1' }]);
  });

  it.each(languages)('print the media kit on one sheet of A4 paper: %s', (language) => {
    const kit = both[language][trackerTabs.indexOf('mediaKit')] as Tab;
    expect(kit.cells.length).toBeLessThanOrEqual(48);
    let width = 0;
    kit.columnWidths.forEach((one, i) => {
      if (!kit.hiddenColumns?.includes(i + 1)) width += one;
    });
    expect(width).toBeLessThanOrEqual(700);
    expect(kit.withoutGridlines).toBe(true);
    // A text that is broken over lines would make the page longer.
    expect(kit.looks.some(({ wrap }) => wrap)).toBe(false);
  });
});
