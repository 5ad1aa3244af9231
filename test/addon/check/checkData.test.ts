import { describe, expect, it } from 'vitest';
import type { CheckReply, UnreadCell } from '../../../src/messages';
import type { Tab } from '../../../src/templates/tab';
import type { Workbench } from '../../../workbench/session';
import { openAddon } from '../open';
import { activeSheet, ask } from '../tracker/document';

const check = (addon: Workbench, language = 'en') => {
  const reply = ask<CheckReply>(addon, 'checkData', { language });
  if (!reply.ok) throw new Error(reply.problem);
  return reply;
};
const places = (cells: readonly UnreadCell[]) =>
  cells.map(({ sheetName, a1, formula }) => `${sheetName}!${a1} ${formula}`);
const f = (formula: string) => ({ formula });

/** Likes, comments, shares, views. */
const videos: Tab['cells'] = [
  ['Likes', 'Comments', 'Shares', 'Views', f('=VSTACK("Rate";ENGAGEMENT_RATE(A2:A;B2:B;C2:C;D2:D))')],
  [1, 2, 3, 100, null],
  ['many', 2, 3, 100, null],
  [1, 2, 3, -100, null],
  [null, null, null, null, null],
  [1, 2, f('=NA()'), 100, null],
];

describe('cells that functions can’t read', () => {
  it('are all listed, in either language, with the formula that reads them first', () => {
    const addon = openAddon(videos);
    addon.setCell('Data', 'H1', '=ENGAGEMENT_RATE(A2:A;B2:B;C2:C;D2:D)');
    const { formulas, cells, count } = check(addon);
    expect([formulas, count]).toEqual([2, 3]);
    expect(cells).toEqual([
      {
        sheetName: 'Data',
        a1: 'A3',
        formula: 'E1',
        says: '“many” is text, not a number. Write a number without spaces, units or text.',
      },
      { sheetName: 'Data', a1: 'C6', formula: 'E1', says: 'The cell holds the error #N/A. Fix that cell first.' },
      { sheetName: 'Data', a1: 'D4', formula: 'E1', says: '−100 is below 0. Write 0 or more.' },
    ]);
    expect(check(addon, 'nb').cells[0]?.says).toBe(
      '«many» er tekst, ikke et tall. Skriv et tall uten mellomrom, enhet eller tekst.',
    );
  });

  it('are those that the functions refuse, and no others', () => {
    const addon = openAddon(videos);
    const isWrong = () => addon.values('Data', 'E1:E2').flat().includes('#ERROR!');
    for (const { a1 } of check(addon).cells) {
      expect(isWrong()).toBe(true);
      addon.setCell('Data', a1, '5');
    }
    expect(isWrong()).toBe(false);
    expect(check(addon)).toMatchObject({ formulas: 1, cells: [], count: 0 });
  });

  it('are told from headers', () => {
    const addon = openAddon([
      ['Watched', 'Length', f('=WATCH_SHARE(A:A;B:B)')],
      [20, 60],
      [30, 60],
    ]);
    expect(check(addon).cells.map(({ a1, says }) => [a1, says])).toEqual([
      ['A1', '“Watched” is text, not a number. Row 1 looks like a header: start the range one row lower.'],
      ['B1', '“Length” is text, not a number. Row 1 looks like a header: start the range one row lower.'],
    ]);
  });

  it('may stand on another sheet, in a single cell, in a nested call', () => {
    const addon = openAddon([
      [f("=WATCH_SHARE(A2;'Other one'!$B$1)"), f('=IF(TRUE;VSTACK("x";WATCH_SHARE(A2:A3;60));"")')],
      [20, null],
      [-1, null],
    ]);
    addon.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: 'Other one', position: 1 });
    addon.setCell('Other one', 'B1', 'sixty');
    addon.setCell('Other one', 'C1', '=WATCH_SHARE(B1;B1)');
    const { cells } = check(addon);
    expect(places(cells)).toEqual(["Other one!B1 'Data'!A1", 'Data!A3 B1']);
    expect(cells[0]?.says).toBe('“sixty” is text, not a number. Write a number of seconds, such as 90.');
  });

  it('are none that are results of ours, blank, out of the sheet, or on a sheet that is gone', () => {
    const addon = openAddon([
      [
        null,
        f('=WATCH_SHARE(A2:A4;60)'),
        f('=WATCH_SHARE(Gone!A1;60)'),
        f('=WATCH_SHARE(ZZ9000:ZZ9001;60)'),
        f('=EFFECTIVE_RPM(B1:B3;100)'),
      ],
      [30],
      [null],
      [45],
    ]);
    expect(check(addon)).toMatchObject({ cells: [], count: 0 });
  });

  it('are words that are unknown, and dates', () => {
    const addon = openAddon([[f('=LIVE_ELIGIBLE(A2:A5;B2:B5)')], [5000, 20], ['x', 5]]);
    addon.setCell('Data', 'A4', '2026-01-05');
    const { cells } = check(addon);
    expect(cells.map(({ a1 }) => a1)).toEqual(['A3', 'A4']);
    expect(cells[1]?.says).toContain('A date is not a number.');
  });

  it('are looked for in series in their order, too', () => {
    const rows = [[], [10, 20, 30], [10, 5, 30], [null, 5, null]];
    const addon = openAddon(rows.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null]));
    addon.setCell('Data', 'F1', '=INCOME_SIMULATION(A2:A4;B2:B4;C2:C4)');
    expect(check(addon).cells.map(({ a1, says }) => [a1, says])).toEqual([
      ['B3', '5 is below low (10). Write 10 or more here, or 5 or less in low.'],
    ]);
    // Cells that can’t be read at all come first, as they do in the function.
    addon.setCell('Data', 'C2', 'x');
    expect(check(addon).cells.map(({ a1 }) => a1)).toEqual(['C2']);
  });

  it('may stand in a named range, which is asked for once', () => {
    const addon = openAddon([
      [f('=WATCH_SHARE(Seconds_watched;60)'), f('=WATCH_SHARE(Seconds_watched;Nothing)'), f('=QUALIFIED_VIEWS(TRUE)')],
      [20],
      ['much'],
    ]);
    const sheetId = addon.model.getters.getActiveSheetId();
    const zone = { left: 0, right: 0, top: 1, bottom: 2 };
    addon.model.dispatch('CREATE_NAMED_RANGE', {
      name: 'Seconds_watched',
      ranges: [{ _sheetId: sheetId, _zone: zone }],
    });
    addon.calls.reset();
    expect(places(check(addon).cells)).toEqual(['Data!A3 A1']);
    expect(addon.calls.names).toEqual(['Range.getFormulas', 'Range.getValues', 'Sheet.getName']);
  });

  it('are looked for behind functions that compute them, where the formula shows an error', () => {
    const addon = openAddon([
      [
        f('=WATCH_SHARE(ARRAYFORMULA(IF(A2:A3>0;"x";0));60)'),
        f('=WATCH_SHARE(SUM(A2:A3);60)'),
        f('=WATCH_SHARE(A2;60)/0'),
        f('=WATCH_SHARE(SUM(A2:A3);A4)'),
      ],
      [20, f('=EFFECTIVE_RPM(A1;100)')],
      [30],
      ['many'],
    ]);
    expect(addon.values('Data', 'A1:D1').flat()).toEqual(['#ERROR!', expect.any(Number), '#DIV/0!', '#ERROR!']);
    const { cells, count } = check(addon);
    // A cell that is told already is not told twice, and a plain reference that explains the error comes instead.
    expect([places(cells), count]).toEqual([['Data!A1 A1', 'Data!A4 D1'], 2]);
    expect(cells[0]?.says).toBe(
      'The formula shows the error #ERROR!. Its input is computed by other functions: look there first.',
    );
    expect(check(addon, 'nb').cells[0]?.says).toBe(
      'Formelen viser feilen #ERROR!. Det den får inn, beregnes av andre funksjoner: se etter der først.',
    );
  });

  it('are counted when they are more than can be named, each sheet being read once', () => {
    const addon = openAddon([...Array.from({ length: 999 }, () => ['x', 'y'])]);
    addon.setCell('Data', 'D1', '=WATCH_SHARE(A:A;B:B)');
    addon.setCell('Data', 'E1', '=WATCH_SHARE(A2:A;B2:B)');
    addon.calls.reset();
    const { cells, count } = check(addon);
    expect([cells.length, count]).toEqual([200, 1998]);
    expect(addon.calls.names).toEqual(['Range.getFormulas', 'Range.getValues', 'Sheet.getName']);
  });

  it('can be shown', () => {
    const addon = openAddon(videos);
    addon.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: 'Other', position: 1 });
    addon.select('Other', 'A1');
    expect(ask(addon, 'showCell', { sheetName: 'Data', a1: 'B4' })).toEqual({ ok: true });
    expect(activeSheet(addon)).toBe('Data');
    expect(addon.model.getters.getActivePosition()).toMatchObject({ col: 1, row: 3 });
    expect(ask(addon, 'showCell', { sheetName: 'No', a1: 'B4' })).toEqual({ ok: false, problem: 'gone' });
    expect(ask(addon, 'showCell', { sheetName: 'Data', a1: 'B9999' })).toEqual({ ok: false, problem: 'gone' });
  });

  it.each<[string, unknown]>([
    ['checkData', null],
    ['checkData', { language: 'de' }],
    ['showCell', { sheetName: 'Data' }],
    ['showCell', { sheetName: 'Data', a1: '=A1' }],
    ['showCell', { sheetName: 5, a1: 'A1' }],
  ])('%s refuses %j', (name, message) => {
    const addon = openAddon();
    expect(ask(addon, name, message)).toEqual({ ok: false, problem: 'invalid-request' });
    expect(addon.calls.names).toEqual([]);
  });

  it('are not told where the document can’t be read', () => {
    const addon = openAddon(videos);
    for (const n of [1, 2, 3]) {
      addon.calls.reset();
      addon.calls.failAt(n);
      expect(ask(addon, 'checkData', { language: 'en' })).toEqual({ ok: false, problem: 'not-read' });
    }
  });
});
