import { describe, expect, it } from 'vitest';
import { column, messageOf, row, run } from './calling';

describe('not a number', () => {
  it.each([
    ['1 000', '“1 000” is text, not a number'],
    ['12,5', '“12,5” is text, not a number'],
    ['abc', '“abc” is text, not a number'],
    [true, 'TRUE is not a number'],
    [new Date(2026, 0, 1), 'a date is not a number'],
    ['#N/A', 'the cell holds the error #N/A'],
    ['#DIV/0!', 'the cell holds the error #DIV/0!'],
    ['#REF!', 'the cell holds the error #REF!'],
    ['#VALUE!', 'the cell holds the error #VALUE!'],
    ['#NAME?', 'the cell holds the error #NAME?'],
    ['#NUM!', 'the cell holds the error #NUM!'],
    ['#ERROR!', 'the cell holds the error #ERROR!'],
    [Number.NaN, 'NaN is not a usable number'],
    [Number.POSITIVE_INFINITY, 'Infinity is not a usable number'],
    [{}, 'the content is not a number'],
  ])('%j is refused, not guessed', (cell, wording) => {
    expect(messageOf('ENGAGEMENT_RATE', [1, 1, 1, cell])).toContain(`ENGAGEMENT_RATE: views: ${wording}.`);
  });
});

it('an error cell is to be fixed first, in any parameter', () => {
  expect(messageOf('REWARDS_RANGE', [1, '#N/A'])).toBe(
    'REWARDS_RANGE: band: the cell holds the error #N/A. Fix that cell first; a word inside a formula needs quotes.',
  );
  expect(messageOf('WATCH_SHARE', ['#N/A', 1])).toContain('#N/A. Fix that cell first.');
  expect(messageOf('QUALIFIED_VIEWS', [1, column('#N/A', 1)])).toContain('#N/A. Fix that cell first.');
});

describe('words', () => {
  it.each([
    ['low', 300],
    ['LOW', 300],
    [' Lav ', 300],
    ['mid', 400],
    ['middels', 400],
    ['Høy', 600],
    ['high', 600],
  ])('the level %j is understood', (level, expected) => expect(run('QUALIFIED_VIEWS', 1000, level)).toBe(expected));

  it('understands bands and languages in both languages', () => {
    expect(run('REWARDS_RANGE', 1000, 'Vid')).toEqual(run('REWARDS_RANGE', 1000, 'wide'));
    expect(run('REWARDS_RANGE', 1000, 'forsiktig')).toEqual(run('REWARDS_RANGE', 1000, 'PRUDENT'));
    expect(run('ENGAGEMENT_TIER', 0.15, 'NB')).toBe('Utmerket');
  });

  it('lists what is allowed', () => {
    expect(messageOf('REWARDS_RANGE', [1, 'narrow'])).toBe(
      'REWARDS_RANGE: band: “narrow” is unknown. Write "prudent" or "wide".',
    );
    expect(messageOf('REWARDS_RANGE', [1, 'narrow'], 'nb')).toBe(
      'REWARDS_RANGE: spenn (band): «narrow» er ukjent. Skriv "forsiktig" eller "vid".',
    );
    expect(messageOf('QUALIFIED_VIEWS', [1, 'medium'])).toBe(
      'QUALIFIED_VIEWS: share: “medium” is neither a number nor a level. Write a percentage such as 15% (no quotes), or "low", "mid" or "high".',
    );
    expect(messageOf('ENGAGEMENT_TIER', [0.1, 'de'])).toContain('Write "en" or "nb".');
    expect(messageOf('REWARDS_ELIGIBLE', [1, 1, 1, true, 'Norwy'])).toContain(
      '“Norwy” is not a country we know. Write its name in English or Norwegian, or a code such as NO.',
    );
  });

  it('takes levels only where a rate has them', () => {
    expect(messageOf('REWARDS_ESTIMATE', ['mid'])).toContain('“mid” is text, not a number');
    expect(messageOf('REWARDS_RANGE', [1, 1])).toContain('1 is not one of the words');
  });
});

describe('yes or no', () => {
  it('takes TRUE or FALSE cells and refuses text and numbers', () => {
    expect(run('REWARDS_ESTIMATE', 1000, 1, 90, true)).toBe(0);
    expect(run('REWARDS_ESTIMATE', 1000, 1, 90, false)).toBe(1);
    expect(messageOf('REWARDS_ESTIMATE', [1000, 1, 90, 'yes'])).toBe(
      'REWARDS_ESTIMATE: sponsored: “yes” is not TRUE or FALSE. Write TRUE or FALSE without quotes.',
    );
    expect(messageOf('REWARDS_ESTIMATE', [1000, 1, 90, 1])).toContain('1 is not TRUE or FALSE');
    expect(messageOf('REWARDS_ESTIMATE', [1000, 1, 90, 'ja'], 'nb')).toContain('TRUE (SANN) eller FALSE (USANN)');
  });
});

describe('errors', () => {
  it('fail the whole call, and name parameter, row, content and remedy', () => {
    expect(
      messageOf('ENGAGEMENT_RATE', [column(1, 2, 3), column(1, 2, 3), column(1, 2, 3), column(9, '12,5', 9)]),
    ).toBe(
      'ENGAGEMENT_RATE: views, row 2 of the range: “12,5” is text, not a number. Write a number without spaces, units or text.',
    );
    expect(messageOf('ENGAGEMENT_RATE', [column(1, 2), 1, 1, column(9, '12,5')], 'nb')).toBe(
      'ENGAGEMENT_RATE: visninger (views), rad 2 i området: «12,5» er tekst, ikke et tall. Skriv et tall uten mellomrom, enhet eller tekst.',
    );
  });

  it('name the column inside a range of several', () => {
    expect(
      messageOf('WATCH_SHARE', [
        [
          [1, 2],
          [3, 'x'],
        ],
        60,
      ]),
    ).toContain('average_seconds, row 2, column 2 of the range: “x”');
  });

  it('name the first three bad cells and the count', () => {
    expect(messageOf('WATCH_SHARE', [column(1, 'a', 'b', 'c', -4), column(1, 2, 3, 4, 'e')])).toBe(
      'WATCH_SHARE: average_seconds, row 2 of the range: “a” is text, not a number; average_seconds, row 3: “b” is text, not a number; average_seconds, row 4: “c” is text, not a number (5 cells in all). Write a number of seconds, such as 90.',
    );
    expect(messageOf('WATCH_SHARE', [column('a', 1), column(1, -2)])).not.toContain('in all');
  });

  it('recognise a header in row 1', () => {
    expect(messageOf('WATCH_SHARE', [column('Seconds', 15), 60])).toContain(
      'Row 1 looks like a header: start the range one row lower.',
    );
    expect(messageOf('WATCH_SHARE', [column('Sekunder', 15), 60], 'nb')).toContain(
      'Rad 1 ser ut som en overskrift: start området én rad lenger ned.',
    );
    expect(messageOf('WATCH_SHARE', ['Seconds', 60])).not.toContain('header');
    expect(messageOf('WATCH_SHARE', [column('#N/A', 15), 60])).not.toContain('header');
    expect(messageOf('WATCH_SHARE', [column(15, 'x'), 60])).not.toContain('header');
    // A column of words is no header over figures.
    expect(messageOf('WATCH_SHARE', [column('One', 'Two', 'Three', 15), 60])).not.toContain('header');
    // Other bad cells below one do not hide it.
    expect(messageOf('WATCH_SHARE', [column('Seconds', 'n/a', 15), 60])).toContain('Row 1 looks like a header');
    expect(messageOf('WATCH_SHARE', [column('Seconds', '1 000', '2 000'), 60])).toContain('Row 1 looks like a header');
    // A figure typed as text is no heading, and one row has none.
    expect(messageOf('WATCH_SHARE', [column('1 200', 15), 60])).not.toContain('header');
    expect(messageOf('WATCH_SHARE', [row('Seconds', 15), 60])).not.toContain('header');
  });

  it('still say which words there are where row 1 may be a header', () => {
    expect(messageOf('REWARDS_RANGE', [column(1, 2), column('Band', 'wide')])).toBe(
      'REWARDS_RANGE: band, row 1 of the range: “Band” is unknown. Write "prudent" or "wide", or start the range one row lower if row 1 is a header.',
    );
    expect(messageOf('QUALIFIED_VIEWS', [column(1, 2), column('Share', 'low')])).toMatch(
      /"low", "mid" or "high", or start the range one row lower if row 1 is a header\.$/,
    );
    expect(messageOf('WATCH_SHARE', [column('#N/A', 1), column('Length', 60)])).toMatch(
      /Fix that cell first, or start the range one row lower if row 1 is a header\.$/,
    );
    expect(messageOf('REWARDS_ELIGIBLE', [1, 1, 1, true, column('Land', 'NO')], 'nb')).toContain(
      'eller en kode som NO, eller start området én rad lenger ned hvis rad 1 er en overskrift.',
    );
  });

  it('keep the advice when the wording has to be shortened', () => {
    const long = column('Nei, det tror jeg ikke at den er', 'Ja visst', 'Kanskje det');
    for (const language of ['en', 'nb'] as const) {
      const text = messageOf('REWARDS_ELIGIBLE', [column(1, 1, 1), column(1, 1, 1), column(1, 1, 1), long], language);
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).toMatch(language === 'nb' ? /Skriv TRUE \(SANN\)/ : /Write TRUE or FALSE/);
      expect(text).toMatch(/(row|rad) 2.*(row|rad) 3/);
    }
  });

  it('cut what stood there at 40 characters, on one line, never inside a character', () => {
    const text = messageOf('WATCH_SHARE', [`${'😀'.repeat(50)}`, 60]);
    expect(text).toContain(`“${'😀'.repeat(39)}…”`);
    expect(messageOf('WATCH_SHARE', ['a\n\tb\u0000c', 60])).toContain('“a bc”');
  });

  it('say what is missing or too much', () => {
    expect(messageOf('ENGAGEMENT_RATE', [1, 2])).toBe(
      'ENGAGEMENT_RATE: shares is missing. Add a value or a cell for it.',
    );
    expect(messageOf('LIVE_ELIGIBLE', [1, 2, 3])).toBe(
      'LIVE_ELIGIBLE: 3 values are given, but the function takes at most 2. Remove the extra ones.',
    );
  });
});
