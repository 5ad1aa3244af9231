import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lang/language';
import type { Failure } from '../../../src/sidebar/host';
import type { OpenProblem, PlanNotice, ReadProblem } from '../../../src/sidebar/plans/notices';
import { isOfInsertion, isProblem, noticeText } from '../../../src/sidebar/plans/noticeTexts';
import { own } from './page';

const failures: Failure[] = ['accounts', 'connection', 'no-answer', 'not-in-sheets', 'unexpected'];
const report = { sheetName: 'A', row: 3, used: [], unused: [], unknown: [], said: '' };

const good: PlanNotice[] = [
  { kind: 'added', name: 'A' },
  { kind: 'removed', name: 'A' },
  { kind: 'undone', name: 'A' },
  { kind: 'redone', name: 'A' },
  { kind: 'deleted', name: 'A' },
  { kind: 'row', plan: 1, name: 'A', report },
  { kind: 'cells', plan: 1, name: 'A', field: 'views', where: 'A!B2', after: own('5'), count: 1, skipped: 0, said: '' },
  { kind: 'ledger', plan: 1, name: 'A', sheetName: 'A', found: [], skipped: 0, totals: 1, said: '' },
  { kind: 'inserted', sheetName: 'Plans' },
  ...([null, 'changed', 'deleted'] as const).map((conflict) => {
    return { kind: 'saved', name: 'A (2)', before: 'A', conflict } as const;
  }),
  { kind: 'opened', names: ['A', 'B'], dropped: [], problems: [] },
  { kind: 'opened', names: ['A'], dropped: ['A: wings'], problems: [] },
];

const readProblems: ReadProblem[] = [
  ...failures.map((failure) => ({ code: 'failed', failure }) as const),
  ...(['no-selection', 'first-row', 'empty-row'] as const).map((problem) => ({ code: 'refused', problem }) as const),
  { code: 'no-headers', sheetName: 'A', row: 3 },
  { code: 'plan-gone' },
  { code: 'no-cells' },
  { code: 'bad-cells', field: 'views', where: 'A!B2', why: '' },
  { code: 'no-ledger' },
  { code: 'empty-ledger', sheetName: 'A' },
];

const openProblems: OpenProblem[] = [
  { code: 'no-room', names: ['A', 'B'] },
  { code: 'unreadable', name: 'A', problem: 'newer' },
  { code: 'unreadable', name: 'A', problem: 'not-a-plan' },
  { code: 'not-a-file', name: 'A' },
  { code: 'gone' },
];

const bad: PlanNotice[] = [
  ...readProblems.map((problem) => ({ kind: 'not-read', problem }) as const),
  ...openProblems.map((problem) => ({ kind: 'opened', names: [], dropped: [], problems: [problem] }) as const),
  ...([...failures, 'invalid-request', 'busy', 'not-written', 'left-over'] as const).map((failure) => {
    return { kind: 'not-inserted', failure } as const;
  }),
  ...([...failures, 'invalid-request', 'busy', 'full', 'not-saved'] as const).map((failure) => {
    return { kind: 'not-saved', failure } as const;
  }),
  ...([...failures, 'invalid-request', 'busy', 'changed', 'not-deleted'] as const).map((failure) => {
    return { kind: 'not-deleted', failure } as const;
  }),
  ...failures.map((failure) => ({ kind: 'not-listed', failure }) as const),
  ...failures.map((failure) => ({ kind: 'not-moved', failure }) as const),
];

describe('a notice', () => {
  test.each(
    [...good, ...bad].map((notice) => [JSON.stringify(notice), notice] as const),
  )('%s is told in sentences, in both languages', (_, notice) => {
    const [en, nb] = [noticeText(notice, 'en'), noticeText(notice, 'nb')];
    expect(en).not.toBe(nb);
    for (const text of [en, nb]) {
      // A sentence begins with a capital or a name in quotes, and what stands after one does too.
      expect(text).toMatch(/^[A-ZÅ“«].*[.…]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|null| {2}|\.\.|[.] [a-zæøå]/);
    }
    expect(en).not.toMatch(/[æøå«»]/i);
    expect(nb).not.toMatch(/[“”]|\b(the|is|was|and)\b/i);
  });

  test('is of trouble, or is none', () => {
    for (const notice of good) expect(isProblem(notice), notice.kind).toBe(false);
    for (const notice of bad) expect(isProblem(notice), notice.kind).toBe(true);
  });

  test('stands beside the button of insertion only where it is of that', () => {
    const kinds = [...good, ...bad].filter(isOfInsertion).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['inserted', 'not-inserted']));
  });

  test.each(bad.map((notice) => [JSON.stringify(notice), notice] as const))('%s differs from others', (_, notice) => {
    const said = noticeText(notice, 'en');
    const same = bad.filter((other) => other.kind === notice.kind && noticeText(other, 'en') === said);
    expect(same).toEqual([notice]);
  });
});

const text = (notice: PlanNotice, language: Language = 'en') => noticeText(notice, language);

describe('the words', () => {
  test('say that nothing changed where nothing did', () => {
    for (const problem of readProblems) {
      expect(text({ kind: 'not-read', problem })).toMatch(/ No field was changed\.$/);
      expect(text({ kind: 'not-read', problem }, 'nb')).toMatch(/ Ingen felt er endret\.$/);
    }
  });

  test('promise nothing where nobody knows whether it was done', () => {
    for (const failure of ['connection', 'no-answer', 'unexpected'] as const) {
      expect(text({ kind: 'not-inserted', failure })).toContain('It isn’t certain that the sheet was made');
      expect(text({ kind: 'not-saved', failure })).toContain('It isn’t certain that the plan was saved');
      expect(text({ kind: 'not-deleted', failure })).toContain('It isn’t certain that the plan was deleted');
    }
    for (const failure of ['accounts', 'not-in-sheets'] as const) {
      expect(text({ kind: 'not-inserted', failure })).toContain('Nothing was written.');
      expect(text({ kind: 'not-saved', failure })).toContain('The plan is not saved.');
      expect(text({ kind: 'not-deleted', failure })).toContain('Nothing was deleted.');
    }
  });

  test('say that both plans are kept after a conflict', () => {
    expect(text({ kind: 'saved', name: 'A (2)', before: 'A', conflict: 'changed' })).toBe(
      'Somebody else saved “A” meanwhile. Both are kept: yours is saved as “A (2)”, and theirs is under “Open”.',
    );
    expect(text({ kind: 'saved', name: 'A', before: 'A', conflict: 'deleted' }, 'nb')).toBe(
      'Noen andre har slettet «A» i mellomtiden. Din er lagret på nytt, som «A».',
    );
  });

  test('name what was opened, what was left out and what found no room', () => {
    const dropped = Array.from({ length: 7 }, (_, i) => `A: f${i}`);
    const problems = [{ code: 'no-room', names: ['C'] }] as const;
    expect(text({ kind: 'opened', names: ['A', 'B'], dropped, problems })).toBe(
      'Opened: “A”, “B”. Left out, as the field does not take it: A: f0; A: f1; A: f2; A: f3; A: f4 and 2 more. Not opened, as four plans are the most: “C”. Remove a plan from the screen first.',
    );
    expect(text({ kind: 'opened', names: ['A'], dropped: ['A: x'], problems: [] }, 'nb')).toBe(
      'Åpnet: «A». Ikke brukt, fordi feltet ikke tar det: A: x.',
    );
  });

  test('say in which currency amounts were taken, and that totals were not', () => {
    const said = ' Taken as NOK: RPM.';
    expect(text({ kind: 'row', plan: 1, name: 'A', report: { ...report, said } })).toBe(
      'Filled in “A”. Taken as NOK: RPM.',
    );
    const ledger = { kind: 'ledger', plan: 1, name: 'A', sheetName: 'B', found: [], skipped: 0, said } as const;
    expect(text({ ...ledger, totals: 2 })).toBe(
      'Filled in “A”. Taken as NOK: RPM. Rows with totals or averages, not used: 2.',
    );
    expect(text({ ...ledger, totals: 2, said: '' }, 'nb')).toBe(
      'Fylt ut i «A». Rader med sum eller snitt, ikke brukt: 2.',
    );
    expect(text({ ...ledger, totals: 0, said: '' })).toBe('Filled in “A”.');
  });

  test('say which field and cells, and why', () => {
    const problem = { code: 'bad-cells', field: 'merchPrice', where: 'A!B2', why: '' } as const;
    expect(text({ kind: 'not-read', problem })).toBe('Merch: price, A!B2: The cells are empty. No field was changed.');
    expect(text({ kind: 'not-read', problem: { ...problem, why: 'Nei.' } }, 'nb')).toBe(
      'Merch: pris, A!B2: Nei. Ingen felt er endret.',
    );
  });

  test('repeat names in short and on one line, whatever they are', () => {
    const name = `<b>\n${'x'.repeat(500)}`;
    expect(text({ kind: 'added', name })).toBe(`“<b> ${'x'.repeat(35)}…” was added.`);
    expect(text({ kind: 'opened', names: [name], dropped: [name], problems: [] }).length).toBeLessThan(200);
  });
});
