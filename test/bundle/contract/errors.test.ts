import { describe, expect, it } from 'vitest';
import { loadCode } from '../bare';
import { column, messageIfRefused, messageOf, norwegianMessageOf, row } from './sheet';
import { parameters, replaced, signatures } from './signatures';

const numbers = parameters.filter(
  ({ kind, shape, series }) => /number|signed|share|rate|days/.test(kind) && (shape === 'cell' || series),
);

/** The arguments with a whole range in place of one, and the other series as tall. */
function withRange(
  { name, index, values, series }: (typeof parameters)[number],
  range: readonly unknown[][],
): unknown[] {
  const tall = range.map(() => 0);
  const args = series
    ? values.map((one, i) =>
        parameters.some((p) => p.name === name && p.index === i && p.series) ? column(...tall.map(() => one)) : one,
      )
    : values;
  return replaced(args, index, range);
}

describe('a bad cell', () => {
  it('fails the whole call, whatever the other rows hold', () => {
    const views = Array.from({ length: 500 }, (_, i) => (i === 321 ? 'n/a' : 100));
    expect(messageOf('QUALIFIED_VIEWS', column(...views))).toContain('row 322');
  });

  it.each(
    numbers.map((one) => [one.name, one.parameter, one] as const),
  )('%s names function, %s, row, what stood there and what is wanted', (name, parameter, one) => {
    const args = withRange(one, column(one.value, one.value, 'twelve', one.value));
    const message = messageOf(name, ...args);
    expect(message.startsWith(`${name}: ${parameter}, row 3 of the range: “twelve” is `)).toBe(true);
    expect(message).toMatch(/Write .+\.$/);
    const norwegian = norwegianMessageOf(name, ...args);
    expect(norwegian).toMatch(/, rad 3 i området: «twelve» er .+\. Skriv .+\.$/);
    expect(norwegian).toContain(parameter);
  });

  it('is in the row inside the range, and in the column too where there are several', () => {
    expect(
      messageOf(
        'WATCH_SHARE',
        [
          [1, 2, 3],
          [4, 5, 'x'],
        ],
        60,
      ),
    ).toContain('row 2, column 3');
    expect(messageOf('WATCH_SHARE', row(1, 2, 'x'), 60)).toMatch(/column 3/);
    expect(
      messageOf(
        'FORECAST_ERROR',
        [
          [1, 2],
          ['x', 3],
        ],
        [
          [1, 2],
          [2, 3],
        ],
      ),
    ).toContain('row 2, column 1');
  });

  it('is in the row as the range counts it, blanks and skipped rows too', () => {
    expect(messageOf('FORECAST_ERROR', column('', 1, '', 'x'), column('', 1, 2, 3))).toContain('actual, row 4');
    expect(messageOf('INCOME_SIMULATION', column('', 1, 5), column('', 2, 4), column('', 3, 6))).toContain('row 3');
    expect(messageOf('PAYOUT_SCHEDULE', column('', '', -1))).toContain('row 3');
    expect(messageOf('QUALIFIED_VIEWS', column('', '', 1), column('', '', 'x'))).toContain('share, row 3');
  });

  it('has no row where a single cell was given', () => {
    expect(messageOf('WATCH_SHARE', 'x', 60)).not.toMatch(/row|range/);
  });

  it('is quoted shortened', () => {
    const message = messageOf('WATCH_SHARE', 'abcdefghij'.repeat(100), 60);
    expect(message).toContain('“abcdefghij');
    expect(message).toContain('…”');
    expect(message.length).toBeLessThan(160);
  });

  it.each(
    signatures.flatMap(({ name, parameters: all }) => (all.length > 0 ? [[name, all] as const] : [])),
  )('%s: the message has at most 300 characters, however long the cells and however many', (name, all) => {
    // messageOf holds every message to it.
    const long = 'æ'.repeat(10_000);
    for (const message of [messageOf, norwegianMessageOf]) {
      message(name, ...all.map(() => long));
      message(name, ...all.map(() => column(long, long, long, long)));
      message(name, ...all.map(() => column(-1e300, '😀'.repeat(99), new Date(0), '#N/A')));
    }
  });

  it('is told in one or two sentences', () => {
    let told = 0;
    for (const { name, index, values } of parameters) {
      for (const bad of ['zzz', -7, 1e9, true, new Date(0), '#REF!']) {
        const message = messageIfRefused(name, ...replaced(values, index, bad));
        if (message === null) continue;
        expect(message.match(/[.?!](?= |$)/g)?.length, message).toBeLessThanOrEqual(2);
        told++;
      }
    }
    expect(told).toBeGreaterThan(400);
  });
});

describe('several bad cells', () => {
  it('are told as the first three and the count', () => {
    const message = messageOf('WATCH_SHARE', column(1, 'a', 'b', 'c', 'd', 5, 'e'), 60);
    for (const part of ['row 2', '“a”', 'row 3', '“b”', 'row 4', '“c”']) expect(message).toContain(part);
    for (const part of ['“d”', '“e”', 'row 5', 'row 7']) expect(message).not.toContain(part);
    expect(message).toMatch(/\b5\b/);
    expect(norwegianMessageOf('WATCH_SHARE', column(1, 'a', 'b', 'c', 'd', 5, 'e'), 60)).toMatch(/\b5 celler\b/);
  });

  it('are counted over all parameters', () => {
    expect(messageOf('WATCH_SHARE', column(1, 'a', 'b'), column(-1, 'x', 60))).toMatch(/\b4\b/);
    expect(messageOf('ENGAGEMENT_SUMMARY', column('a', 'b'), column('c', 'd'), column(1, 2), column(3, 'e'))).toMatch(
      /\b5\b/,
    );
  });

  it('are all told where there are three', () => {
    const message = messageOf('WATCH_SHARE', column(1, 'a', 'b', 'c'), 60);
    for (const part of ['“a”', '“b”', '“c”']) expect(message).toContain(part);
    expect(message).not.toContain('in all');
  });

  it('keep their count when there are hundreds of thousands', () => {
    const bad = Array.from({ length: 150_000 }, () => ['x'.repeat(20)]);
    expect(messageOf('QUALIFIED_VIEWS', bad)).toMatch(/150,000|150000/);
  });
});

describe('a header in row 1', () => {
  it.each(
    numbers.filter(({ kind }) => !kind.includes('level')).map((one) => [one.name, one.parameter, one] as const),
  )('%s, %s: start the range one row lower', (name, _, one) => {
    const args = withRange(one, column('Heading', one.value, one.value));
    expect(messageOf(name, ...args)).toMatch(/row 1 looks like a header: start the range one row lower/i);
    expect(norwegianMessageOf(name, ...args)).toMatch(
      /rad 1 ser ut som en overskrift: start området én rad lenger ned/i,
    );
  });

  it('is seen in all ranges of a call', () => {
    expect(messageOf('WATCH_SHARE', column('Watched', 15), column('Length', 60))).toMatch(/Row 1 looks like a header/);
    expect(
      messageOf(
        'ENGAGEMENT_SUMMARY',
        column('Likes', 1),
        column('Comments', 1),
        column('Shares', 1),
        column('Views', 9),
      ),
    ).toMatch(/Row 1 looks like a header/);
  });

  it('is hinted at where a word or a level was wanted', () => {
    for (const message of [
      messageOf('QUALIFIED_VIEWS', column(1, 2), column('Share', 0.3)),
      messageOf('REWARDS_RANGE', column(1, 2), column('Band', 'wide')),
      messageOf('REWARDS_ELIGIBLE', 1, 1, 1, true, column('Country', 'NO')),
    ]) {
      expect(message).toMatch(/start the range one row lower/);
      expect(message).toMatch(/header/);
    }
  });

  it('is not suspected in a single cell, in a number or below row 1', () => {
    for (const message of [
      messageOf('WATCH_SHARE', 'Seconds', 60),
      messageOf('WATCH_SHARE', column(-1, 5), 60),
      messageOf('WATCH_SHARE', column(5, 'x'), 60),
    ]) {
      expect(message).not.toMatch(/header/);
    }
  });
});

describe('the user’s language', () => {
  const said = (locale: unknown) => {
    const Session = { getActiveUserLocale: () => locale };
    try {
      loadCode({ Session }).WATCH_SHARE?.('x', 60);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it.each(['nb', 'nb_NO', 'nb-NO', 'no'])('is Norwegian for %s', (locale) =>
    expect(said(locale)).toContain('er tekst'));
  it.each(['en', 'en_GB', 'de', 'sv', 'nl', ''])('is English for “%s”', (locale) =>
    expect(said(locale)).toContain('is text'));

  it('is English where it cannot be asked for', () => {
    const Session = {
      getActiveUserLocale: () => {
        throw new Error('No permission');
      },
    };
    expect(() => loadCode({ Session }).WATCH_SHARE?.('x', 60)).toThrow('is text');
  });

  it('is asked for at that moment only, and nothing else is', () => {
    const asked: string[] = [];
    const service = (name: string) =>
      new Proxy(
        {},
        {
          get: (_, member) => {
            asked.push(`${name}.${String(member)}`);
            return () => 'en';
          },
        },
      );
    const names = [
      'Session',
      'SpreadsheetApp',
      'PropertiesService',
      'CacheService',
      'LockService',
      'UrlFetchApp',
      'HtmlService',
      'ScriptApp',
    ];
    const code = loadCode(Object.fromEntries(names.map((name) => [name, service(name)])));
    for (const { name, parameters: all } of signatures) {
      code[name]?.(...all.map(([, , value]) => value));
      expect(asked, name).toEqual([]);
      expect(() => code[name]?.(...all.map(() => '#N/A')), name).toThrow();
      expect([...new Set(asked.splice(0))], name).toEqual(['Session.getActiveUserLocale']);
    }
  });
});
