import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { asCells, cellsOf, expectResult, firstRows } from '../close';
import { cells, code, dist, files, loadCode } from './bare';

const server = files.Server ?? '';

const entries = allEntries();
const SERVER_FUNCTIONS = [
  'cancelImport',
  'checkData',
  'commitImport',
  'deletePlan',
  'describeTracker',
  'insertFormula',
  'insertScenarios',
  'listPlans',
  'onInstall',
  'onOpen',
  'openCheck',
  'openImport',
  'openSidebar',
  'openTracker',
  'panelPart',
  'readCells',
  'readImported',
  'readLedger',
  'readPlanSheet',
  'readSelection',
  'recalculate',
  'recalculateNow',
  'savePlan',
  'setUpTracker',
  'showCell',
  'showPanel',
  'stageRows',
  'startImport',
];

describe('dist', () => {
  it('holds six files and nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'Code.js',
      'Formulas.html',
      'Server.html',
      'Sidebar.html',
      'Tracker.html',
      'appsscript.json',
    ]);
  });

  it('is what clasp would push', () => {
    const clasp = fileURLToPath(new URL('../../node_modules/.bin/clasp', import.meta.url));
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const output = execFileSync(clasp, ['show-file-status', '--json'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    const { filesToPush, untrackedFiles } = JSON.parse(output);
    expect([...filesToPush].sort()).toEqual([
      'dist/Code.js',
      'dist/Formulas.html',
      'dist/Server.html',
      'dist/Sidebar.html',
      'dist/Tracker.html',
      'dist/appsscript.json',
    ]);
    expect(untrackedFiles).toEqual([]);
  });

  it('asks for two scopes, no more, and is an editor add-on', () => {
    const manifest = JSON.parse(readFileSync(`${dist}appsscript.json`, 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest).not.toHaveProperty('addOns');
    expect(manifest).toMatchObject({ exceptionLogging: 'NONE', runtimeVersion: 'V8' });
  });

  it('reaches no network', () => {
    for (const text of [code, ...Object.values(files)]) {
      expect(text).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\(|sendBeacon|WebSocket|\bimport\(/);
      // A namespace is a name, not an address that is visited.
      expect(text.replace(/http:\/\/www\.w3\.org\/[\w/]+/g, '')).not.toMatch(/https?:\/\//);
    }
  });
});

describe('Code.js', () => {
  it('is one bundle, then the declarations, with the names of its functions, for stack traces', () => {
    expect(code).toMatch(/^"use strict";\nvar Paysheet = \{\};\n\(function \(\) \{\n/);
    expect(code.match(/^var Paysheet\b/gm)).toHaveLength(1);
    for (const name of ['callMapped', 'whatIsWrong', 'engagementSummary']) expect(code).toContain(`function ${name}(`);
    for (const line of code.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('leaves what menu and panel ask for to Server.html, which no cold start of a formula reads', () => {
    for (const name of ['writeTab', 'savePlan', 'insertFormula']) {
      expect(server).toContain(`function ${name}(`);
    }
    expect(code).not.toContain('LockService');
    for (const line of server.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('holds the functions and the countries once, although two bundles need them', () => {
    for (const text of ['Faroe Islands', 'Bouvet', 'extra_per_point']) {
      expect([code.includes(text), server.includes(text)], text).toEqual([true, false]);
    }
  });

  it('has no text that only documentation and panel need', () => {
    for (const { about } of entries) {
      for (const text of [code, server]) {
        expect(text).not.toContain(about.question.en);
        if (about.notes !== undefined) expect(text).not.toContain(about.notes.en);
      }
    }
    // The help of parameters is shown by Sheets, out of the declarations.
    expect(code).toContain('Likes of the video.');
  });

  it('needs nothing newer than ES2019, and is read a byte at a time', () => {
    for (const script of [code, server.slice('<script>'.length, server.lastIndexOf('</'))]) {
      const lowered = (target: string) => transformSync(script, { target, charset: 'utf8' }).code;
      expect(lowered('es2019')).toBe(lowered('esnext'));
    }
    expect(code).not.toMatch(/[\u0100-\uffff]/);
  });

  it('adds the functions to the globals, and nothing else', () => {
    const names = Object.keys(loadCode()).sort();
    expect(names).toEqual(['Paysheet', ...entries.map(({ name }) => name), ...SERVER_FUNCTIONS].sort());
  });

  it('calls no service at load', () => {
    const forbidden = new Proxy({}, { get: (_, name) => expect.unreachable(`${String(name)} was asked for`) });
    const services = ['SpreadsheetApp', 'HtmlService', 'Session', 'PropertiesService', 'LockService', 'ScriptApp'];
    expect(() => loadCode(Object.fromEntries(services.map((service) => [service, forbidden])))).not.toThrow();
  });

  it.each(
    entries.map((entry) => [entry.name, entry] as const),
  )('declares %s with its own parameters', (name, entry) => {
    const parameters = entry.parameters.map((parameter) => parameter.name);
    expect(code).toContain(`\nfunction ${name}(${parameters.join(', ')}) {\n`);
    expect(loadCode()[name]).toHaveLength(parameters.length);
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))('%s: the examples come out', (name, entry) => {
    const sheet = loadCode();
    for (const example of entry.about.examples) {
      expectResult(firstRows(cells(sheet[name]?.(...cellsOf(example))), example), asCells(entry, example));
    }
  });

  it('counts trailing arguments that are left out, and sees those that are too many', () => {
    const { LIVE_ELIGIBLE, QUALIFIED_VIEWS } = loadCode();
    expect(QUALIFIED_VIEWS?.(1000, undefined)).toBe(400);
    expect(() => LIVE_ELIGIBLE?.(1, 2, 3)).toThrow('LIVE_ELIGIBLE: 3 values are given');
  });

  it('words errors in the user’s language, asking the locale only then', () => {
    let asked = 0;
    const Session = {
      getActiveUserLocale: () => {
        asked++;
        return 'nb';
      },
    };
    const { WATCH_SHARE } = loadCode({ Session });
    expect(WATCH_SHARE?.(15, 60)).toBe(0.25);
    expect(asked).toBe(0);
    expect(() => WATCH_SHARE?.('x', 60)).toThrow(
      'gjennomsnittlig seertid (average_seconds): «x» er tekst, ikke et tall.',
    );
    expect(asked).toBe(1);
    expect(() => loadCode().WATCH_SHARE?.('x', 60)).toThrow('“x” is text, not a number.');
  });

  it('tells a date of another context', () => {
    expect(() => loadCode().WATCH_SHARE?.(new Date(0), 60)).toThrow('a date is not a number');
  });
});
