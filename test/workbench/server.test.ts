import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../workbench/server/paths';
import { preferredPort } from '../../workbench/server/ports';
import { type RunningServer, startServer } from '../../workbench/server/server';

let dist: string;
const open: RunningServer[] = [];
const blockers: Server[] = [];

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await writeFile(join(dist, 'Code.js'), 'function ONE() { return 1; }');
  await writeFile(join(dist, 'Sidebar.html'), '<p>panel</p>');
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  for (const blocker of blockers.splice(0)) await new Promise((resolve) => blocker.close(resolve));
});
afterAll(() => rm(dist, { recursive: true }));

const build = async (): Promise<void> => undefined;

async function start(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, build, dist, ...options });
  open.push(server);
  return server;
}

/** Takes a port, so that nobody else can. Gives the port. */
function block(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const blocker = createServer();
    blocker.once('error', reject);
    blocker.listen(port, '127.0.0.1', () => {
      blockers.push(blocker);
      const address = blocker.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

describe('what is served', () => {
  it('is the page, its parts and what is pushed to Google, and nothing else of the disk', async () => {
    const { url } = await start();
    for (const path of [
      '',
      'page.js',
      'style.css',
      'frame-client.js',
      'vendor/owl.js',
      'vendor/o_spreadsheet.js',
      'vendor/o_spreadsheet.css',
      'vendor/o_spreadsheet.xml',
      'vendor/bootstrap.css',
      'vendor/chart.js',
      'vendor/font-awesome/css/font-awesome.min.css',
    ]) {
      const response = await fetch(url + path);
      expect([path, response.status, (await response.text()).length > 200]).toEqual([path, 200, true]);
    }
    const pushed = await (await fetch(`${url}pushed.json`)).json();
    expect(pushed).toEqual({ code: 'function ONE() { return 1; }', files: { Sidebar: '<p>panel</p>' } });
    for (const path of ['package.json', '../package.json', '%2e%2e/package.json', 'constructor', 'nothing']) {
      expect((await fetch(url + path)).status).toBe(404);
    }
  });

  it('goes to nobody who calls the address by another name', async () => {
    const { port } = await start();
    const status = await new Promise((resolve, reject) => {
      import('node:http').then(({ get }) =>
        get({ port, host: '127.0.0.1', headers: { Host: 'evil.example' } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject),
      );
    });
    expect(status).toBe(403);
  });
});

describe('ports', () => {
  it('says so when the port asked for is in use', async () => {
    const port = await block(0);
    await expect(start({ port })).rejects.toThrow(`Port ${port} is in use. Choose another one, or stop what uses it.`);
  });

  it('takes the next free one when nobody asked for one', async () => {
    await block(preferredPort).catch(() => undefined);
    const server = await startServer({ build, dist });
    open.push(server);
    expect(server.port).toBeGreaterThan(preferredPort);
    expect((await fetch(server.url)).status).toBe(200);
  });
});

describe('builds', () => {
  it('fails with the message of a failed first build and gives the port back', async () => {
    const port = await block(0);
    for (const blocker of blockers.splice(0)) await new Promise((resolve) => blocker.close(resolve));
    const failing = async (): Promise<void> => {
      throw new Error('src/core/x.ts:1:2: ERROR: Expected ";"');
    };
    await expect(start({ port, build: failing })).rejects.toThrow('src/core/x.ts:1:2: ERROR: Expected ";"');
    expect(await block(port)).toBe(port);
  });
});

describe('npm start', () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  /** Runs it; `until` resolves once its output holds the text. */
  function run(env: Record<string, string>, ...args: string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'workbench/serve.ts', ...args], {
      cwd: inRepository('.'),
      env: { ...process.env, ...env },
    });
    running.push(child);
    let output = '';
    const waiting: { text: string; resolve: (output: string) => void }[] = [];
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      for (const { text, resolve } of waiting) if (output.includes(text)) resolve(output);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
      child.on('close', (code) => resolve({ code, output }));
    });
    const until = (text: string): Promise<string> =>
      Promise.race([
        new Promise<string>((resolve) => {
          waiting.push({ text, resolve });
          take(Buffer.alloc(0));
        }),
        ended.then(() => {
          throw new Error(`It ended without saying "${text}": ${output}`);
        }),
      ]);
    return { child, ended, until };
  }

  it('ends with 1 and a plain message when the port is in use', async () => {
    const port = await block(0);
    const { code, output } = await run({ PORT: String(port) }).ended;
    expect([code, output]).toEqual([
      1,
      `Building …\nPort ${port} is in use. Choose another one, or stop what uses it.\n`,
    ]);
  });

  it('ends with 1 when the port is none', async () => {
    const { code, output } = await run({ PORT: 'many' }).ended;
    expect([code, output]).toEqual([1, 'many is not a port: give 1 to 65535.\n']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, then ends with 0', async (signal) => {
    const port = await block(0);
    for (const blocker of blockers.splice(0)) await new Promise((resolve) => blocker.close(resolve));
    // Into a folder of its own: other tests look at dist meanwhile.
    const out = join(dist, 'built');
    const { child, ended, until } = run({ PORT: String(port) }, '--dist', out);
    expect(await until('Ctrl-C')).toContain(`Workbench: http://127.0.0.1:${port}/`);
    // A page that listens to builds must not hold it up.
    const events = await fetch(`http://127.0.0.1:${port}/events`);
    expect(events.status).toBe(200);
    const pushed = (await (await fetch(`http://127.0.0.1:${port}/pushed.json`)).json()) as { code: string };
    expect(pushed.code).toBe(await readFile(join(out, 'Code.js'), 'utf8'));
    child.kill(signal);
    const { code, output } = await ended;
    expect([code, output.endsWith('Stopped.\n')]).toEqual([0, true]);
    await events.text().catch(() => undefined);
  });
});
