import { describe, expect, it } from 'vitest';
import { outcomeInWords } from '../../../src/addon/check/outcomeInWords';
import type { RecalculateReply } from '../../../src/messages';
import { openHeadless } from '../../../workbench/node';
import type { Workbench } from '../../../workbench/session';
import { code, files } from '../../bundle/bare';
import { openAddon } from '../open';
import { again, everything } from '../tracker/document';

const run = (addon: Workbench) => addon.call('recalculate') as RecalculateReply;
const f = (formula: string) => ({ formula });
const rate = '=VSTACK("Rate";WATCH_SHARE(A2:A;60))';

function begin(): Workbench {
  const addon = openAddon([
    ['Seconds', f(rate), f('=QUALIFIED_VIEWS(1000)'), f('=SUM(A2:A)'), "=SUM'"],
    [30, null, f('=QUALIFIED_VIEWS(A2)')],
  ]);
  addon.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: 'It is other', position: 1 });
  addon.setCell('It is other', 'C3', '=WATCH_SHARE(Data!A2;60)');
  return addon;
}

const isFormula = ({ model }: Workbench, sheet: string, a1: string) => {
  const [, letter = '', row = ''] = /([A-Z])(\d+)/.exec(a1) ?? [];
  const sheetId = model.getters.getSheetIdByName(sheet) as string;
  return model.getters.getCell({ sheetId, col: letter.charCodeAt(0) - 65, row: Number(row) - 1 })?.isFormula === true;
};

const ours: readonly (readonly [string, string])[] = [
  ['Data', 'B1'],
  ['Data', 'C1'],
  ['Data', 'C2'],
  ['It is other', 'C3'],
];

describe('recalculating', () => {
  it('writes our formulas anew, and leaves everything as it is', () => {
    const addon = begin();
    const before = everything(addon);
    const shown = addon.values('Data', 'A1:E3');
    expect(run(addon)).toEqual({ ok: true, formulas: 4, sheets: 2, skipped: [] });
    expect(everything(addon)).toEqual(before);
    expect(addon.values('Data', 'A1:E3')).toEqual(shown);
    expect(addon.calls.names.filter((name) => name === 'Range.getFormulas')).toHaveLength(2);
    expect(addon.calls.names.length).toBeLessThanOrEqual(16);
  });

  it('loses nothing, whatever fails: each cell has its formula or is named, and holds it as a text', () => {
    const calls = (() => {
      const addon = begin();
      run(addon);
      return [...addon.calls.names];
    })();
    for (const times of [1, 2, Number.POSITIVE_INFINITY]) {
      for (let n = 1; n <= calls.length; n++) {
        const addon = begin();
        const before = everything(addon);
        addon.calls.failAt(n, times);
        const reply = run(addon);
        const where = `call ${n} (${calls[n - 1]}), ${times}: ${JSON.stringify(reply)}`;
        again(addon);
        if (!reply.ok && reply.problem === 'left-over') {
          expect(times, where).toBeGreaterThan(1);
          const texts = ours.filter(([sheet, a1]) => !isFormula(addon, sheet, a1));
          for (const [sheet, a1] of texts) {
            expect(
              reply.cells.some((cell) => cell === a1 || cell === `'${sheet}'!${a1}`),
              where,
            ).toBe(true);
            expect(String(addon.cell(sheet, a1).value), where).toMatch(/^=.*\(/);
          }
        } else {
          expect(everything(addon), where).toEqual(before);
        }
        if (times === 1) expect(run(addon), where).toEqual({ ok: true, formulas: 4, sheets: 2, skipped: [] });
      }
    }
  });

  it('goes on where one sheet may not be changed, and names it', () => {
    const addon = begin();
    const before = everything(addon);
    // Both blocks of the first sheet, whenever it is tried.
    const refuse = (name: string, times: number) =>
      addon.calls.before(name, () => {
        addon.calls.failAt(0);
        if (times > 1) refuse(name, times - 1);
      });
    refuse('Range.setValues', 2);
    refuse('Range.setFormulas', 2);
    expect(run(addon)).toEqual({ ok: true, formulas: 1, sheets: 1, skipped: ['Data'] });
    expect(everything(addon)).toEqual(before);
  });

  it('goes on where one sheet can’t be read, and names it', () => {
    const probe = begin();
    run(probe);
    const addon = begin();
    addon.calls.failAt(probe.calls.names.lastIndexOf('Range.getFormulas') + 1);
    expect(run(addon)).toEqual({ ok: true, formulas: 3, sheets: 1, skipped: ['It is other'] });
  });

  it('is held off while another run is writing', () => {
    const addon = begin();
    addon.lock.heldElsewhere = true;
    expect(run(addon)).toEqual({ ok: false, problem: 'busy' });
  });

  it('of a document without our formulas is nothing to do', () => {
    expect(run(openAddon([[f('=SUM(1;2)'), 'WATCH_SHARE(']]))).toEqual({
      ok: true,
      formulas: 0,
      sheets: 0,
      skipped: [],
    });
  });
});

describe('the item of the menu', () => {
  it.each([
    ['en', '1 formula is being recalculated.'],
    ['nb', '1 formel beregnes på nytt.'],
  ])('tells the outcome in %s', (userLocale, says) => {
    const alerts: string[] = [];
    const addon = openHeadless({
      code,
      files,
      userLocale,
      workbook: [
        {
          name: 'Data',
          cells: [[f('=QUALIFIED_VIEWS(1000)')]],
          looks: [],
          frozenRows: 0,
          frozenColumns: 0,
          columnWidths: [],
        },
      ],
      surroundings: {
        alert: (_title, prompt) => {
          alerts.push(prompt);
          return 'OK';
        },
      },
    });
    addon.call('recalculateNow');
    expect(alerts).toEqual([says]);
  });

  it('has a sentence for everything', () => {
    const replies: RecalculateReply[] = [
      { ok: true, formulas: 0, sheets: 0, skipped: [] },
      { ok: true, formulas: 1200, sheets: 2, skipped: [] },
      { ok: true, formulas: 1200, sheets: 2, skipped: ['Deals'] },
      { ok: false, problem: 'busy' },
      { ok: false, problem: 'not-written' },
      { ok: false, problem: 'left-over', cells: Array.from({ length: 12 }, (_, i) => `A${i}`) },
    ];
    for (const language of ['en', 'nb'] as const) {
      const sentences = replies.map((reply) => outcomeInWords(reply, language));
      expect(new Set(sentences).size).toBe(6);
      expect(sentences[2]).toMatch(/[“«]Deals[”»]/);
      expect(sentences[1]).toContain(language === 'en' ? '1,200 formulas' : '1\u00a0200 formler');
      expect(sentences[5]).toContain(language === 'en' ? 'A9 and 2 more' : 'A9 og 2 til');
    }
  });
});
