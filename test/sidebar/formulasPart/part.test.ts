import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/lang/language';
import { fieldOf, formOf } from '../../../src/sidebar/formulas/state';
import { createPart } from '../../../src/sidebar/formulasPart/part';
import type { Pages, PagesAction } from '../../../src/sidebar/formulasPart/state';
import { type Host, sheets } from '../../../src/sidebar/host';
import type { Page } from '../../../src/sidebar/panel';

const place = {} as Element;
const name = 'BRAND_DEAL_ESTIMATE';
const formula = (action: Extract<PagesAction, { do: 'formulas' }>['action']): PagesAction => {
  return { do: 'formulas', action };
};
const typed = (parameter: string, text: string) => formula({ do: 'type', name, parameter, text });

/** The part as the panel has it, with what it last drew. */
function open(draft?: unknown) {
  const onPage = vi.fn<(page: Page) => void>();
  let drawn: { readonly pages: Pages; readonly host: Host; readonly act: (action: PagesAction) => void } | undefined;
  const part = createPart(({ pages, props }, act) => {
    drawn = { pages, host: props.host, act };
  });
  return {
    part,
    onPage,
    show: (page: Page, language: Language = 'en', host = sheets) =>
      part.show(place, { page, language, host, start: '', onPage, onHold: () => undefined }, draft),
    act: (...actions: readonly PagesAction[]) => {
      for (const action of actions) drawn?.act(action);
    },
    pages: () => drawn?.pages as Pages,
    host: () => drawn?.host,
    text: (parameter: string) => fieldOf(formOf((drawn as { pages: Pages }).pages.formulas, name), parameter).text,
  };
}

describe('the pages', () => {
  test('keep what is on them while another is shown, in both languages', () => {
    const { show, act, pages, text } = open();
    show('formulas');
    act(formula({ do: 'choose', name }), typed('followers', '1,000'));
    show('rates');
    act({ do: 'search-rates', query: 'live' });
    show('plans');
    show('plans', 'nb');
    expect(pages()).toMatchObject({ page: 'plans', rateQuery: 'live', formulas: { chosen: name } });
    expect(text('followers')).toBe('1\u00a0000');
  });

  test('take an answer that comes while another page is shown', () => {
    const { show, act, pages } = open();
    show('formulas');
    act(formula({ do: 'choose', name }), formula({ do: 'call', calling: { call: 'insert', name, parameter: null } }));
    show('plans');
    act(formula({ do: 'told', name, notice: { kind: 'kept' } }));
    expect(pages().page).toBe('plans');
    expect(pages().formulas.calling).toBeNull();
    expect(formOf(pages().formulas, name).notice).toEqual({ kind: 'kept' });
  });

  test('lead from a rate to the function that looks it up, and tell the panel', () => {
    const { show, act, pages, onPage } = open();
    show('rates');
    expect(onPage).not.toHaveBeenCalled();
    act({ do: 'use-rate', id: 'brand_cpm' });
    expect(onPage.mock.calls).toEqual([['formulas']]);
    expect([pages().page, pages().formulas.chosen]).toEqual(['formulas', 'PAYOUT_RATE']);
    expect(formOf(pages().formulas, 'PAYOUT_RATE').fields).toEqual({ rate_id: { text: '', choice: 'brand_cpm' } });
  });

  test('ask the surroundings that they were given last', () => {
    const { show, host } = open();
    show('formulas');
    const other = { ...sheets };
    show('formulas', 'en', other);
    expect(host()).toBe(other);
  });
});

describe('a snapshot', () => {
  function filled() {
    const one = open();
    one.show('formulas');
    one.act(
      formula({ do: 'search', query: 'deal' }),
      formula({ do: 'choose', name }),
      typed('followers', '1,000'),
      formula({ do: 'pick', name, parameter: 'level', choice: 'low' }),
      typed('engagement_rate', 'B2:B3'),
      formula({ do: 'not-read', name, failure: { failure: 'connection', parameter: null, asked: {} } }),
      { do: 'search-rates', query: 'live' },
    );
    return one;
  }

  test('is nothing before anything was shown', () => {
    expect(open().part.snapshot()).toBeNull();
  });

  test('is plain JSON that another window begins with, in its own language', () => {
    const draft = JSON.parse(JSON.stringify(filled().part.snapshot()));
    expect(draft).toEqual(filled().part.snapshot());
    const { show, pages, text } = open(draft);
    show('rates', 'nb');
    expect(pages()).toMatchObject({ page: 'rates', rateQuery: 'live', formulas: { query: 'deal', chosen: name } });
    expect([text('followers'), text('engagement_rate')]).toEqual(['1\u00a0000', 'B2:B3']);
    expect(fieldOf(formOf(pages().formulas, name), 'level').choice).toBe('low');
    // The keyboard is left where it is, and cells are asked for anew.
    expect(pages().formulas.focus.count).toBe(0);
    expect(formOf(pages().formulas, name).readFailure).toBeNull();
  });

  test('counts at the beginning only', () => {
    const { show, act, text } = open(filled().part.snapshot());
    show('formulas');
    act(typed('followers', '2'));
    show('formulas');
    expect(text('followers')).toBe('2');
  });

  const draft = filled().part.snapshot() as Record<string, unknown>;
  test.each([
    ['nothing', null],
    ['a text', 'draft'],
    ['another language', { ...draft, language: 'sv' }],
    ['no search', { ...draft, query: undefined }],
    ['no search for rates', { ...draft, rateQuery: 3 }],
    ['a function that is unknown', { ...draft, chosen: 'SUM' }],
    ['no function', { ...draft, chosen: undefined }],
    ['no fields', { ...draft, fields: null }],
    ['a list', { ...draft, fields: [] }],
    ['fields of an unknown function', { ...draft, fields: { SUM: {} } }],
    ['an unknown field', { ...draft, fields: { [name]: { x: { text: '', choice: '' } } } }],
    ['a field without text', { ...draft, fields: { [name]: { followers: { choice: '' } } } }],
    ['a sheet without a name', { ...draft, fields: { [name]: { followers: { text: '', choice: '', sheet: 1 } } } }],
  ])('that does not fit is ignored: %s', (_, wrong) => {
    const { show, pages } = open(wrong);
    show('formulas');
    expect(pages()).toMatchObject({ rateQuery: '', formulas: { query: '', chosen: null, forms: {} } });
  });
});
