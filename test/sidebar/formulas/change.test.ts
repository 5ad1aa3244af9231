import { describe, expect, test } from 'vitest';
import { changeFormulas, type FormulaAction } from '../../../src/sidebar/formulas/change';
import {
  type Formulas,
  fieldOf,
  formOf,
  ids,
  noFormulas,
  OWN,
  type Question,
} from '../../../src/sidebar/formulas/state';
import { column } from './fixture';

const formulasAfter = (actions: readonly FormulaAction[], from: Formulas = noFormulas) =>
  actions.reduce(changeFormulas, from);
const name = 'BRAND_DEAL_ESTIMATE';
const type = (parameter: string, text: string): FormulaAction => ({ do: 'type', name, parameter, text });
const question: Question = {
  ok: false,
  problem: 'cell-filled',
  sheetName: 'Videos',
  a1: 'K2',
  held: 'Hello',
  token: 't',
};
const text = (state: Formulas, parameter: string) => fieldOf(formOf(state, name), parameter).text;

describe('the fields of a function', () => {
  test('are kept while others are looked at, and the list keeps its search', () => {
    const state = formulasAfter([
      { do: 'search', query: 'pris' },
      { do: 'choose', name },
      type('followers', '100'),
      { do: 'back' },
      { do: 'choose', name: 'WITHDRAWABLE' },
      { do: 'back' },
      { do: 'choose', name },
    ]);
    expect([state.query, text(state, 'followers')]).toEqual(['pris', '100']);
  });

  test('mean what they meant in the other language, in functions that are not shown too', () => {
    const typed = [type('followers', '1,234.5'), type('audience_factor', 'x'), type('engagement_rate', 'B2:B')];
    const state = formulasAfter([
      { do: 'choose', name },
      ...typed,
      { do: 'back' },
      { do: 'translate', from: 'en', to: 'nb' },
    ]);
    expect(['followers', 'audience_factor', 'engagement_rate'].map((parameter) => text(state, parameter))).toEqual([
      '1\u00a0234,5',
      'x',
      'B2:B',
    ]);
    const same = formulasAfter([{ do: 'translate', from: 'nb', to: 'nb' }], state);
    expect(same).toBe(state);
  });

  test('stay as they are whatever the server answers', () => {
    const before = formulasAfter([{ do: 'choose', name }, type('followers', 'B2')]);
    const failure = { failure: 'connection', parameter: null, asked: { followers: 'B2' } } as const;
    const answers: FormulaAction[] = [
      { do: 'not-read', name, failure },
      { do: 'told', name, notice: { kind: 'failed', failure: 'connection' } },
      { do: 'asked', name, question },
      { do: 'told', name, notice: { kind: 'kept' } },
    ];
    for (const answer of answers) {
      const state = formulasAfter([{ do: 'call', calling: { call: 'read', name, parameter: null } }, answer], before);
      expect(formOf(state, name).fields).toBe(formOf(before, name).fields);
      expect(state.calling).toBeNull();
    }
  });

  test('take selected cells, into a text or beside the words of a list', () => {
    const before = { text: '', choice: '' };
    const others = { at: 5, asked: { followers: 'A2' }, found: { followers: column('A2', [1]) } };
    const state = formulasAfter([
      { do: 'choose', name },
      { do: 'selected', name, parameter: 'engagement_rate', before, selected: column('B2', [0.1]), others },
      { do: 'selected', name, parameter: 'niche', before, selected: column('C2', ['finance']), others },
    ]);
    const form = formOf(state, name);
    expect(form.fields).toEqual({
      engagement_rate: { text: 'B2', choice: '', sheet: 'Videos' },
      niche: { text: 'C2', choice: OWN, sheet: 'Videos' },
    });
    expect(form.seen).toMatchObject({ at: 5, asked: { followers: 'A2', niche: 'C2' } });
    expect(state.focus.id).toBe(ids.field('niche'));
  });
});

describe('what was said', () => {
  test('belongs to what stood in the fields then', () => {
    const asked = formulasAfter([
      { do: 'choose', name },
      { do: 'asked', name, question },
    ]);
    expect(formOf(asked, name).question).toBe(question);
    expect(formOf(formulasAfter([type('followers', '1')], asked), name).question).toBeNull();
    const written = formulasAfter([{ do: 'told', name, notice: { kind: 'written', sheetName: 'A', a1: 'B2' } }], asked);
    const picked = formulasAfter([{ do: 'pick', name, parameter: 'level', choice: 'low' }], written);
    expect(formOf(picked, name).notice).toBeNull();
  });
});

describe('the keyboard', () => {
  test('goes to the heading of what was chosen, and back to where it came from', () => {
    const chosen = formulasAfter([{ do: 'choose', name }]);
    expect(chosen.focus).toEqual({ id: ids.heading, count: 1 });
    expect(formulasAfter([{ do: 'back' }], chosen).focus).toEqual({ id: ids.item(name), count: 2 });
    // A search that hides it leaves the search field.
    const hidden = formulasAfter([{ do: 'search', query: 'diamonds' }, { do: 'back' }], chosen);
    expect(hidden.focus.id).toBe(ids.search);
    expect(formulasAfter([{ do: 'back' }], hidden)).toBe(hidden);
  });

  test('goes to the answer that overwrites nothing, and then back to the button', () => {
    const asked = formulasAfter([
      { do: 'choose', name },
      { do: 'asked', name, question },
    ]);
    expect(asked.focus.id).toBe(ids.keep);
    expect(formulasAfter([{ do: 'told', name, notice: { kind: 'kept' } }], asked).focus.id).toBe(ids.insert);
  });

  test('is left alone by an answer about a function that is not shown', () => {
    const elsewhere = formulasAfter([{ do: 'choose', name: 'WITHDRAWABLE' }]);
    expect(formulasAfter([{ do: 'asked', name, question }], elsewhere).focus).toBe(elsewhere.focus);
  });
});
