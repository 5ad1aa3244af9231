import { describe, expect, test } from 'vitest';
import { readArgument } from '../../../src/sidebar/formulas/arguments';
import { argumentError } from '../../../src/sidebar/formulas/fieldTexts';
import { functionOf } from '../../../src/sidebar/formulas/finder';
import { hasFraction } from '../../../src/sidebar/formulas/insertion';

const share = functionOf('NET_INCOME').parameters[2] as Parameters<typeof readArgument>[0];
const reading = (text: string, language: 'en' | 'nb' = 'en') => readArgument(share, { text, choice: '' }, language);

describe('a share', () => {
  test('that was typed with its sign is told as it was typed, and not taken for a slip', () => {
    expect(argumentError(share, reading('150%'), 'en')).toBe('“150%” is above 100%. Write at most 100%.');
    expect(argumentError(share, reading('-5 %', 'nb'), 'nb')).toBe('«-5 %» er under 0. Skriv 0 eller mer.');
    expect(argumentError(share, reading('20%'), 'en')).toBeNull();
  });

  test('that was typed without it may have been meant as points', () => {
    expect(argumentError(share, reading('15'), 'en')).toBe('15 looks like percent points. Write 15% or 0.15.');
  });
});

test('a decimal number is written as a fraction, which is said', () => {
  expect(hasFraction([{ kind: 'value', value: 1.5, percent: false }])).toBe(true);
  expect(hasFraction([{ kind: 'value', value: 0.125, percent: true }])).toBe(true);
  for (const value of [15, 'mid', true]) expect(hasFraction([{ kind: 'value', value, percent: false }])).toBe(false);
  expect(hasFraction([{ kind: 'value', value: 0.15, percent: true }, { kind: 'blank' }])).toBe(false);
});
