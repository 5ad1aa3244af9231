import { describe, expect, it } from 'vitest';
import { column, messageOf, row, run } from './calling';

describe('a series that must reach another', () => {
  it('names the first row that does not, what stood there and what it must reach', () => {
    const calls = [column(1, 5, 7), column(2, 4, 6), column(3, 6, 9)];
    expect(messageOf('INCOME_SIMULATION', calls)).toBe(
      'INCOME_SIMULATION: mid, row 2 of the range: 4 is below low (5); mid, row 3: 6 is below low (7). Write 5 or more here, or 4 or less in low.',
    );
    expect(messageOf('INCOME_SIMULATION', calls, 'nb')).toBe(
      'INCOME_SIMULATION: middels (mid), rad 2 i området: 4 er under lav (5); middels (mid), rad 3: 6 er under lav (7). Skriv 5 eller mer her, eller 4 eller mindre i lav (low).',
    );
  });

  it('counts rows of the range also behind blanks, and columns of a range that has several', () => {
    expect(messageOf('INCOME_SIMULATION', [column('', 5), column('', 5), column('', 4)])).toContain(
      'high, row 2 of the range: 4 is below mid (5)',
    );
    expect(messageOf('INCOME_SIMULATION', [row(1, 5), row(1, 4), row(1, 6)])).toContain(
      'mid, row 1, column 2 of the range: 4 is below low (5)',
    );
    expect(messageOf('INCOME_SIMULATION', [5, 4, 6])).toContain('mid: 4 is below low (5)');
  });

  it('may equal it, and a row with a blank is not compared', () => {
    expect(run('INCOME_SIMULATION', column(5, 9), column(5, ''), column(5, 1))).toContainEqual(['Mean', 5]);
  });
});

describe('a series of many rows', () => {
  const streams = (count: number) => Array.from({ length: count }, () => [1]);

  it('may be as long as a cell has time for, blanks not counted', () => {
    const blanks = Array.from({ length: 500 }, () => ['']);
    const rows = [...streams(1000), ...blanks];
    expect(run('INCOME_SIMULATION', rows, rows, rows, 100)).toContainEqual(['P50', 1000]);
    const more = streams(1001);
    expect(messageOf('INCOME_SIMULATION', [more, more, more, 100])).toBe(
      'INCOME_SIMULATION: low has 1,001 rows with figures, but the function reads at most 1,000. Select fewer rows.',
    );
    expect(messageOf('INCOME_SIMULATION', [more, more, more], 'nb').replace(/\u00a0/g, ' ')).toBe(
      'INCOME_SIMULATION: lav (low) har 1 001 rader med tall, men funksjonen leser høyst 1 000. Velg færre rader.',
    );
  });
});

describe('a series with gaps', () => {
  it('keeps its blanks, so that each rate is measured over its own periods', () => {
    const table = run('CALIBRATE_REWARDS', column(100, 200, ''), column(40, '', 50), column('', 7, 30)) as unknown[][];
    expect(table.slice(1)).toEqual([
      ['Qualified share', '', 0.4, '', 1],
      ['RPM', '', 600, '', 1],
    ]);
  });

  it('still has to be as long as the others', () => {
    expect(messageOf('CALIBRATE_REWARDS', [column(1, 2), column(1), column(1, 2)])).toContain(
      'the ranges differ in size (qualified_views: 1 row × 1 column; views: 2 rows × 1 column)',
    );
  });
});

describe('a list', () => {
  it('refuses a block, whose order nobody knows', () => {
    const block = [
      [4, 7],
      [1, 9],
    ];
    expect(messageOf('PAYOUT_SCHEDULE', [block])).toBe(
      'PAYOUT_SCHEDULE: earned takes one column or one row, as the order counts, but got 2 rows × 2 columns. Choose one column.',
    );
    expect(messageOf('PAYOUT_SCHEDULE', [block], 'nb')).toContain(
      'for rekkefølgen teller, men fikk 2 rader × 2 kolonner',
    );
  });

  it('has the shape of its series: a column, a row, a cell', () => {
    expect(run('PAYOUT_SCHEDULE', column(4, '', 8, 1))).toEqual(column(0, '', 12, 0));
    expect(run('PAYOUT_SCHEDULE', row(4, '', 8, 1))).toEqual(row(0, '', 12, 0));
    expect(run('PAYOUT_SCHEDULE', 12)).toEqual([[12]]);
    expect(run('PAYOUT_SCHEDULE', '')).toEqual([['']]);
  });

  it('takes one cell elsewhere, and says so', () => {
    expect(messageOf('PAYOUT_SCHEDULE', [column(1, 2), column(1, 2)])).toBe(
      'PAYOUT_SCHEDULE: minimum takes one cell, but got a range (2 rows × 1 column). Choose one cell.',
    );
  });

  it('may be as long as a result can be, and no longer', () => {
    const months = (count: number) => Array.from({ length: count }, () => [1]);
    expect(run('PAYOUT_SCHEDULE', months(200_000))).toHaveLength(200_000);
    expect(messageOf('PAYOUT_SCHEDULE', [months(200_001)])).toContain('200,001 cells, but the limit is 200,000');
  });
});

describe('what a parameter takes', () => {
  it.each([
    [[1, 2, 3, 100.5], 'draws: 100.5 is not a whole number. Write a number without decimals.'],
    [[1, 2, 3, 99], 'draws: 99 is below 100. Write 100 or more.'],
    [[1, 2, 3, 100_001], 'draws: 100,001 is above 100,000. Write at most 100,000.'],
    [[1, 2, 3, '', 0.5], 'seed: 0.5 is not a whole number. Write a number without decimals.'],
  ])('whole numbers inside their bounds: %j', (args, message) => {
    expect(messageOf('INCOME_SIMULATION', args)).toBe(`INCOME_SIMULATION: ${message}`);
  });

  it('a seed of any whole number, of which the last 32 bits count', () => {
    expect(messageOf('INCOME_SIMULATION', [1, 2, 3, '', 1e300])).toContain('is above 9,007,199,254,740,991');
    expect(run('INCOME_SIMULATION', 1, 2, 3, 100, 2 ** 32 + 1)).toEqual(run('INCOME_SIMULATION', 1, 2, 3, 100, 1));
  });

  it('words that stand for a figure, in either language and any case, or a number', () => {
    const fees = ['Finance', 'FINANS', 'gaming', 'generell', '', 2].map((niche) =>
      run('BRAND_DEAL_ESTIMATE', 1000, 0.1, niche),
    );
    expect(fees).toEqual([17.5, 17.5, 8.75, 8.75, 8.75, 35]);
    expect(messageOf('BRAND_DEAL_ESTIMATE', [1000, 0.1, 'biler'], 'nb')).toBe(
      'BRAND_DEAL_ESTIMATE: nisje (niche): «biler» er verken et tall eller et kjent ord. Skriv et tall, eller "finans", "teknologi", "skjønnhet", "trening", "underholdning", "komedie", "meme", "livsstil", "gaming" eller "generell".',
    );
  });

  it('a term that is published, and says which is the longest', () => {
    expect(messageOf('BRAND_DEAL_QUOTE', [1000, 366])).toBe(
      'BRAND_DEAL_QUOTE: usage_days: 366 is above 365, the longest term with a published rate. Write at most 365.',
    );
    expect(messageOf('BRAND_DEAL_QUOTE', [1000, 0, 0, 91], 'nb')).toBe(
      'BRAND_DEAL_QUOTE: eksklusivitet (exclusivity_days): 91 er over 90, den lengste perioden det finnes en sats for. Skriv høyst 90.',
    );
  });

  it('ids that another function lists, where they are too many to name', () => {
    expect(run('PAYOUT_RATE', 'RUSH', 'HØY')).toBe(0.5);
    expect(messageOf('PAYOUT_RATE', ['fast'])).toBe(
      'PAYOUT_RATE: rate_id: “fast” is unknown. Write an id from the first column of RATE_CATALOG(), such as "creator_fund_rpm".',
    );
  });

  it('no levels where the rate has none', () => {
    expect(messageOf('LIVE_GIFTS_ESTIMATE', [420, 'mid'])).toContain('“mid” is text, not a number');
    expect(run('LIVE_GIFTS_ESTIMATE', 420, '')).toBe(2.1);
  });
});

it('still hints at a heading, in fewer words, where the words that are good fill the message', () => {
  const niches = column('En overskrift som er lengre enn noen ville skrive', 'finans');
  for (const language of ['en', 'nb'] as const) {
    const message = messageOf('BRAND_DEAL_ESTIMATE', [column(1, 2), 0.1, niches], language);
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).toMatch(/gaming/);
    expect(message).toMatch(
      language === 'nb' ? /start (området )?én rad lenger ned/ : /start (the range )?one row lower/,
    );
  }
});
