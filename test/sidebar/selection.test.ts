import { describe, expect, test } from 'vitest';
import type { CellMessage, SelectedRow } from '../../src/messages';
import { cellError } from '../../src/sidebar/fieldError';
import { readNoticeText } from '../../src/sidebar/noticeTexts';
import { currentPlan } from '../../src/sidebar/state';
import { panelAfter, planOf, typing } from './plans';

function selected(cells: { readonly [header: string]: CellMessage }): SelectedRow {
  return { sheetName: 'Videos', row: 5, values: Object.values(cells), rowsAbove: [['Mine', null], Object.keys(cells)] };
}

const apply = (cells: { readonly [header: string]: CellMessage }, plan = 1) =>
  ({ do: 'row', plan, selection: selected(cells) }) as const;

describe('a selected row', () => {
  test('fills the fields whose headers it has, in the language of the panel', () => {
    const row = { Title: 'Hook', Visninger: 84_000.5, 'Qualified share': 0.43, RPM: 0.85, Land: 'Norge', Age: 24 };
    const { fields, rows } = planOf(panelAfter([apply(row)]), 1);
    expect(fields.views).toEqual({ text: '84,000.5', choice: 'own' });
    expect(fields.share).toEqual({ text: '43%', choice: 'own' });
    expect(fields.rpm).toEqual({ text: '0.85', choice: 'own' });
    expect(fields.country.text).toBe('Norge');
    expect(fields.age.text).toBe('24');
    expect(fields.followers.text).toBe('');
    expect(rows[0]).toMatchObject({ sheetName: 'Videos', row: 5, unused: [], unknown: ['Title'] });
    const norwegian = panelAfter([{ do: 'language', language: 'nb' }, apply(row)]);
    expect(planOf(norwegian, 1).fields.views.text).toBe('84\u00a0000,5');
  });

  test('leaves fields alone whose cell is blank, a date, text, a truth value or out of bounds', () => {
    const typed = { views: '1', followers: '2', viewsIn30Days: '3', age: '4', videoSeconds: '90' };
    const state = panelAfter([
      ...typing(1, typed),
      apply({
        Views: null,
        Followers: { date: '2026-01-01T00:00:00.000Z' },
        'Views in 30 days': '84,000',
        Age: true,
        'Length (s)': 1.5,
        'Qualified share': 43,
        Country: 'Atlantis',
      }),
    ]);
    const plan = planOf(state, 1);
    for (const [field, text] of Object.entries(typed)) expect(plan.fields[field as 'views'].text).toBe(text);
    expect(plan.fields.share).toEqual({ text: '', choice: 'range' });
    expect(plan.rows[0]?.used).toEqual([]);
    const said = plan.rows[0]?.unused.map(({ field, bad }) => [field, bad && cellError(bad, 'en')]);
    expect(said).toEqual([
      ['views', null],
      ['share', '43 looks like percent points. Write 43% or 0.43.'],
      ['videoSeconds', '1.5 looks like minutes. Write the length in seconds, at least 3.'],
      ['followers', 'A date is not a number. Write a number without spaces, units or text.'],
      ['viewsIn30Days', '“84,000” is text, not a number. Write a number without spaces, units or text.'],
      ['age', 'TRUE is not a number. Write a number without spaces, units or text.'],
      ['country', '“Atlantis” is not a country we know. Write its name in English or Norwegian, or a code such as NO.'],
    ]);
  });

  test('gives the share that its views and qualified views show', () => {
    const state = panelAfter([apply({ Views: 305_000, 'Qualified views': 148_000, Title: 'a' })]);
    expect(planOf(state, 1).fields.share).toEqual({ text: '48.52%', choice: 'own' });
    const [row] = planOf(state, 1).rows;
    expect(row?.used.map(({ header }) => header)).toEqual(['Views', 'Qualified views ÷ Views']);
    expect(row?.unknown).toEqual(['Title']);
  });

  test('may name a level', () => {
    const state = panelAfter([...typing(1, { share: '50%' }), apply({ RPM: 'høy', 'Kvalifisert andel': ' Low ' })]);
    expect(planOf(state, 1).fields).toMatchObject({ rpm: { choice: 'high' }, share: { text: '50%', choice: 'low' } });
  });

  test('without a known header changes nothing and says so', () => {
    const before = panelAfter(typing(1, { views: '5' }));
    const state = panelAfter([apply({ Title: 'Hook', Link: 'x' })], before);
    expect(state.plans).toEqual(before.plans);
    expect(state.readNotice).toEqual({ kind: 'no-headers', sheetName: 'Videos', row: 5 });
    expect(readNoticeText(state.readNotice as never, 'nb')).toContain('Ark «Videos», rad 5');
  });

  test('goes into the plan that it was asked for, though another was opened or it was removed meanwhile', () => {
    const elsewhere = panelAfter([{ do: 'call', call: 'read' }, { do: 'open', plan: 2 }, apply({ Views: 7 })]);
    expect(planOf(elsewhere, 1).fields.views.text).toBe('7');
    expect(currentPlan(elsewhere).fields.views.text).toBe('');
    expect(elsewhere).toMatchObject({ calling: null, readNotice: { kind: 'elsewhere', name: 'Plan 1' } });

    const gone = panelAfter([{ do: 'add' }, { do: 'remove', plan: 3 }, apply({ Views: 7 }, 3)]);
    expect(gone.readNotice).toEqual({ kind: 'plan-gone' });
    expect(gone.plans.map((plan) => plan.fields.views.text)).toEqual(['', '']);
  });
});

describe('undo of a row', () => {
  const typed = panelAfter([
    ...typing(1, { views: '1 234', share: '50%' }),
    { do: 'choose', plan: 1, field: 'share', choice: 'mid' },
  ]);

  test('brings back what was typed and chosen', () => {
    const state = panelAfter([apply({ Views: 7, 'Qualified share': 0.2 }), { do: 'undo-row', plan: 1 }], typed);
    expect(state.plans).toEqual(typed.plans);
  });

  test('takes rows back one by one', () => {
    const two = panelAfter([apply({ Views: 7 }), apply({ Views: 8 })], typed);
    expect(planOf(two, 1).fields.views.text).toBe('8');
    const one = panelAfter([{ do: 'undo-row', plan: 1 }], two);
    expect(planOf(one, 1).fields.views.text).toBe('7');
    expect(panelAfter([{ do: 'undo-row', plan: 1 }], one).plans).toEqual(typed.plans);
  });

  test('keeps what was typed since', () => {
    const later = [
      apply({ Views: 7, Age: 20 }),
      ...typing(1, { views: '99', followers: '5' }),
      { do: 'undo-row', plan: 1 } as const,
    ];
    const { fields } = planOf(panelAfter(later, typed), 1);
    expect(fields).toMatchObject({ views: { text: '99' }, followers: { text: '5' }, age: { text: '' } });
  });

  test('works after the language was switched', () => {
    const before = panelAfter(typing(1, { views: '1,234.5' }));
    const state = panelAfter([apply({ Views: 7000.25 }), { do: 'language', language: 'nb' }], before);
    expect(planOf(state, 1).fields.views.text).toBe('7\u00a0000,25');
    expect(planOf(panelAfter([{ do: 'undo-row', plan: 1 }], state), 1).fields.views.text).toBe('1\u00a0234,5');
  });
});
