import { describe, it } from 'vitest';
import type { Language } from '../../src/lang/language';
import { expectTracker } from './tracker/expectTracker';
import { fullRows, kroner, norway, reversed, unconverted } from './tracker/fixture';
import { openTabs } from './tracker/look';
import { filledTracker } from './tracker/rows';

const languages: readonly Language[] = ['en', 'nb'];

describe.each(languages)('a tracker in %s', (language) => {
  it('shows no error and no amount while it is empty', () => {
    expectTracker(openTabs(filledTracker({}, language), language), {}, language);
  });

  it.each([
    ['with everything in it', fullRows],
    ['sorted differently', reversed(fullRows)],
    ['in kroner, with rates of the user’s own', kroner],
    ['in kroner without the date of the exchange rate', unconverted],
    ['in a country without Creator Rewards', norway],
  ])('shows what plain code counts: %s', (_, rows) => {
    expectTracker(openTabs(filledTracker(rows, language), language), rows, language);
  });
});
