import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/lang/language';
import { kinds } from '../../src/studio/csv/columns';
import type { Fault, Problem } from '../../src/studio/problem';
import { problemInWords } from '../../src/studio/problemInWords';
import type { Question } from '../../src/studio/question';
import { answersInWords, questionInWords } from '../../src/studio/questionInWords';

/** One fault of every code; a code that is missing does not compile. */
const faults: { readonly [C in Fault['code']]: Extract<Fault, { readonly code: C }> } = {
  'not-a-zip': { code: 'not-a-zip' },
  encrypted: { code: 'encrypted' },
  corrupt: { code: 'corrupt' },
  workbook: { code: 'workbook' },
  'too-large': { code: 'too-large', megabytes: 200 },
  'too-many-entries': { code: 'too-many-entries', most: 2000 },
  'nothing-inside': { code: 'nothing-inside' },
  'not-csv': { code: 'not-csv' },
  'empty-file': { code: 'empty-file' },
  'unknown-header': { code: 'unknown-header', held: 'a,b', looksLike: null },
  'missing-columns': { code: 'missing-columns', kind: 'videos', columns: ['post time', 'total views'] },
  'too-many-rows': { code: 'too-many-rows', count: 50_001, most: 50_000 },
  'too-many-columns': { code: 'too-many-columns', count: 51, most: 50 },
  'lost-row': { code: 'lost-row', held: 'March 26,"Title' },
  'bad-date': { code: 'bad-date', held: 'Marsh 26' },
  'bad-number': { code: 'bad-number', held: 'many' },
  'bad-share': { code: 'bad-share', held: '120%' },
  'repeated-row': { code: 'repeated-row', kind: 'activity', first: 12, held: 'March 26,7,310' },
  'not-ascending': { code: 'not-ascending', count: 3 },
  'no-leap-year': { code: 'no-leap-year', year: 2025, used: 2024 },
  'undefined-rows': { code: 'undefined-rows', count: 1 },
  'zero-rows': { code: 'zero-rows', count: 12 },
  'no-rows': { code: 'no-rows', kind: 'gender' },
  'top-videos': { code: 'top-videos', count: 14 },
  'further-columns': { code: 'further-columns', columns: ['Saves'] },
  'more-accounts': { code: 'more-accounts', handles: ['nora', 'ola'] },
  more: { code: 'more', of: 'bad-date', count: 500 },
};

function problem(fault: Fault, place: object = {}): Problem {
  return { path: 'a.zip › Overview.csv', severity: 'error', ...place, ...fault };
}

const variants: Fault[] = [
  ...Object.values(faults),
  ...(['meta', 'json', 'web-page'] as const).map(
    (looksLike): Fault => ({ code: 'unknown-header', held: 'x', looksLike }),
  ),
  { code: 'no-rows', kind: 'overview' },
  ...kinds.map((kind): Fault => ({ code: 'repeated-row', kind, first: 1200, held: 'March 26,7' })),
  { code: 'zero-rows', count: 1 },
  { code: 'undefined-rows', count: 1200 },
  { code: 'not-ascending', count: 1 },
];

describe.each(languages)('problems in %s', (language: Language) => {
  it.each(
    variants.map((fault): [string, Fault] => [JSON.stringify(fault), fault]),
  )('%s has its sentences', (_, fault) => {
    const words = problemInWords(problem(fault), language);
    expect(words).toMatch(/^a\.zip › Overview\.csv: .+\.$/);
    // One or two sentences that say what is wrong and what to do.
    const sentences = words.replace(/^[^:]+: |(?<=\d)\. /g, '').match(/[.?](?=\s|$)/g)?.length ?? 0;
    expect(sentences).toBeGreaterThanOrEqual(1);
    expect(sentences).toBeLessThanOrEqual(2);
    expect(words).not.toMatch(/undefined|\[object|NaN|null\b/);
  });

  it('are different from those in the other language', () => {
    for (const fault of variants) {
      expect(problemInWords(problem(fault), 'en')).not.toBe(problemInWords(problem(fault), 'nb'));
    }
  });

  it('cut what stood there at 40 characters, on one line, and never inside one', () => {
    for (const held of [`a\n${'b'.repeat(100)}`, '😀'.repeat(100), '😀'.repeat(39)]) {
      const words = problemInWords(problem({ code: 'bad-number', held }), language);
      const echoed = /[“«](.*?)[”»]/.exec(words)?.[1] as string;
      expect(Array.from(echoed).length).toBeLessThanOrEqual(40);
      expect(echoed).not.toMatch(/\n|\p{Cs}/u);
      expect(echoed.endsWith('…')).toBe(Array.from(held).length > 40);
    }
  });
});

it('says where', () => {
  const fault = faults['bad-number'];
  const place = { row: 1204, column: 'Likes' };
  expect(problemInWords(problem(fault, place), 'en')).toBe(
    'a.zip › Overview.csv, row 1,204, column “Likes”: “many” is not a number we can read, and the row was left out. Check it in the file, or download the file again.',
  );
  expect(problemInWords(problem(fault, place), 'nb')).toMatch(
    /^a\.zip › Overview\.csv, rad 1\u00a0204, kolonnen «Likes»: «many» er ikke et tall vi kan lese, og raden er utelatt\. /,
  );
  expect(problemInWords(problem(fault, place), 'en', false)).toMatch(/^Row 1,204, column “Likes”: /);
  expect(problemInWords({ ...problem(faults['more-accounts']), path: '' }, 'en')).toBe(
    'These files are of more than one account: “nora” and “ola”. Import those of one account at a time.',
  );
});

it('says what the export of another platform looks like', () => {
  const fault: Fault = { code: 'unknown-header', held: 'Viewers;', looksLike: 'meta' };
  expect(problemInWords(problem(fault), 'en')).toContain('Facebook or Instagram');
  expect(problemInWords(problem(fault), 'nb')).toContain('Facebook eller Instagram');
});

it('says which year was used where the one chosen has no 29 February', () => {
  expect(problemInWords(problem(faults['no-leap-year']), 'en')).toMatch(/With 2025 .* 2024 was used instead/);
  expect(problemInWords(problem(faults['no-leap-year']), 'nb')).toMatch(/Med 2025 .* 2024 er brukt i stedet/);
});

it('calls the page of TikTok Studio as TikTok does', () => {
  expect(problemInWords(problem(faults['unknown-header']), 'en')).toContain('under Analytics');
  expect(problemInWords(problem(faults['unknown-header']), 'nb')).toContain('under Statistikk');
});

it('says where columns that aren’t known go, and where not', () => {
  const fault = faults['further-columns'];
  expect(problemInWords(problem(fault), 'en')).toContain('only into a new sheet made of this file alone');
  expect(problemInWords(problem(fault), 'nb')).toContain('bare med, som tekst, i et nytt ark som lages av denne filen');
});

it('says that the top videos engage more than all', () => {
  expect(problemInWords(problem(faults['top-videos']), 'en')).toMatch(/only the top videos.*Engagement .* higher/);
  expect(problemInWords(problem(faults['top-videos']), 'nb')).toMatch(/bare toppvideoene.*Engasjement .* høyere/);
});

const dates: Question = {
  kind: 'dates',
  path: 'x.csv',
  text: '3 listopada',
  readings: [
    { dateLanguage: 'pl', period: { from: '2024-11-03', to: '2024-11-22' } },
    { dateLanguage: 'hr', period: { from: '2024-10-03', to: '2024-10-22' } },
  ],
};

const number: Question = {
  kind: 'number',
  path: 'x.csv',
  row: 3,
  column: 'Likes',
  text: '1.5',
  readings: [
    { decimalMark: '.', value: 1.5 },
    { decimalMark: ',', value: 15 },
  ],
  count: 2,
};

describe('questions', () => {
  it('about dates say the languages and periods', () => {
    expect(questionInWords(dates, 'en')).toBe(
      'x.csv: “3 listopada” means different months in different languages. Which language was TikTok in when you exported?',
    );
    expect(answersInWords(dates, 'en')).toEqual([
      'Polish (2024-11-03 – 2024-11-22)',
      'Croatian (2024-10-03 – 2024-10-22)',
    ]);
    expect(answersInWords(dates, 'nb')).toEqual([
      'Polsk (03.11.2024 – 22.11.2024)',
      'Kroatisk (03.10.2024 – 22.10.2024)',
    ]);
    expect(questionInWords(dates, 'nb')).toContain('«3 listopada» betyr forskjellige måneder');
  });

  it('about numbers say both readings and where they stand', () => {
    expect(questionInWords(number, 'en')).toBe(
      'x.csv, row 3, column “Likes”: “1.5” may mean 1.5 or 15. Which is right, here and in 1 more cell?',
    );
    expect(questionInWords({ ...number, count: 1 }, 'nb')).toBe(
      'x.csv, rad 3, kolonnen «Likes»: «1.5» kan bety 1,5 eller 15. Hvilket er riktig?',
    );
    expect(questionInWords({ ...number, count: 3 }, 'nb')).toContain('her og i 2 celler til?');
  });

  it('about shares say both readings', () => {
    const shares: Question = {
      kind: 'shares',
      path: 'x.csv',
      row: 2,
      column: 'Distribution',
      text: '0.4',
      readings: [
        { shares: 'fraction', value: 0.4 },
        { shares: 'percent', value: 0.004 },
      ],
    };
    expect(questionInWords(shares, 'en')).toContain('Does “0.4” mean 40% or 0.4%?');
    expect(questionInWords(shares, 'nb')).toContain('Betyr «0.4» 40\u00a0% eller 0,4\u00a0%?');
  });
});
