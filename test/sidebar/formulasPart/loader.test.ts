import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/lang/language';
import type { Answer, Failure } from '../../../src/sidebar/host';
import type { PanelPart } from '../../../src/sidebar/panelPart';
import { type Loading, partLoader } from '../../../src/sidebar/partLoader';
import { loadFailures } from '../../../src/sidebar/partTexts';

const part: PanelPart = { show: () => undefined, snapshot: () => null };
const sent: Answer<string> = { ok: true, reply: '<script></script>' };
const lost: Answer<string> = { ok: false, failure: 'connection' };

/** A loader whose server gives its answers in turn, and what it was told. */
function loading(answers: Answer<string>[], run: (fragment: string) => PanelPart | null = () => part) {
  const told: Loading[] = [];
  let asked = 0;
  const ask = () => {
    asked++;
    return Promise.resolve(answers.shift() as Answer<string>);
  };
  const { hint, load } = partLoader(ask, run, (one) => told.push(one));
  // Every answer is there once all that was promised has come.
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { hint, load, settled, told, asked: () => asked };
}

describe('the part of the panel', () => {
  test('is loaded once, however often it is wanted', async () => {
    const { hint, load, settled, told, asked } = loading([sent]);
    hint();
    load();
    hint();
    await settled();
    load();
    hint();
    await settled();
    expect(told).toEqual([{ kind: 'loading' }, { kind: 'ready', part }]);
    expect(asked()).toBe(1);
  });

  test('is asked for again after a failure, but not because somebody only comes near it', async () => {
    const { hint, load, settled, told, asked } = loading([lost, sent]);
    hint();
    await settled();
    hint();
    await settled();
    expect(asked()).toBe(1);
    load();
    load();
    await settled();
    expect(told).toEqual([
      { kind: 'loading' },
      { kind: 'failed', failure: 'connection' },
      { kind: 'loading' },
      { kind: 'ready', part },
    ]);
  });

  test('that does not run is a failure, and can be asked for again', async () => {
    const ran: string[] = [];
    const { load, settled, told } = loading([sent, sent], (fragment) => (ran.push(fragment) > 1 ? part : null));
    load();
    await settled();
    expect(told.at(-1)).toEqual({ kind: 'failed', failure: 'unexpected' });
    load();
    await settled();
    expect(told.at(-1)).toEqual({ kind: 'ready', part });
    expect(ran).toEqual(['<script></script>', '<script></script>']);
  });
});

test.each(Object.keys(loadFailures) as Failure[])('the failure %s is told in plain words', (failure) => {
  for (const language of languages) expect(loadFailures[failure][language]).toMatch(/^[A-ZÅ].*\.$/);
});
