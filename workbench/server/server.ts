import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Built, buildAddon, buildAll } from './bundle';
import { inRepository } from './paths';
import { listen } from './ports';
import { answer } from './routes';
import { watchFolders } from './watch';

/** What the build and the page are made of. */
const watched = ['src', 'workbench', 'build.ts', 'appsscript.json'];

export interface ServerOptions {
  /** Exactly this port. Without it the preferred one, or the next that is free. 0 is any. */
  readonly port?: number;
  /** Rebuild on changes and have the page reload. */
  readonly watch?: boolean;
  /** What happens while it runs: `built`, or `failed` with the message. */
  readonly onBuild?: (outcome: 'built' | 'failed', message: string) => void;
  /** The add-on's own build, unless a test gives another. */
  readonly build?: (dist: string) => Promise<void>;
  /** Where the build leaves what is pushed; `dist` unless something else is said. */
  readonly dist?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the workbench on 127.0.0.1 once everything is built. Rejects with a readable message where the port is taken,
 * which is looked at first, or where the build fails.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { watch = false, onBuild, build = buildAddon, dist = inRepository('dist') } = options;
  const pages = new Set<ServerResponse>();
  /** The message of the last build, if it failed. */
  let failure: string | undefined;
  let built: Built | undefined;

  const server = createServer((request, response) => {
    void respond(request, response, built, connect);
  });
  function connect(page: ServerResponse): void {
    pages.add(page);
    page.on('close', () => pages.delete(page));
    if (failure !== undefined) page.write(eventOf('failed', failure));
  }
  const port = await listen(server, options.port);
  try {
    built = await buildAll(build, dist);
  } catch (error) {
    await closeServer(server);
    throw new Error(`The build failed.\n${error instanceof Error ? error.message : String(error)}`);
  }

  async function rebuild(): Promise<void> {
    try {
      built = await buildAll(build, dist);
      failure = undefined;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const outcome = failure === undefined ? 'built' : 'failed';
    onBuild?.(outcome, failure ?? '');
    for (const page of pages) page.write(eventOf(outcome, failure ?? ''));
  }
  const stopWatching = watch ? watchFolders(watched, rebuild) : undefined;

  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    async close() {
      await stopWatching?.();
      for (const page of pages) page.end();
      await closeServer(server);
    },
  };
}

/** A server-sent event. */
function eventOf(name: string, message: string): string {
  const data = message.split('\n').map((line) => `data: ${line}\n`);
  return `event: ${name}\n${data.join('')}\n`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  built: Built | undefined,
  connect: (page: ServerResponse) => void,
): Promise<void> {
  // Other sites can make a browser ask this address under a name of theirs; they are not answered.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (path === '/events') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': open\n\n');
    connect(response);
    return;
  }
  if (built === undefined) {
    response.writeHead(503, { 'Retry-After': '1' }).end('The first build is not ready yet. Reload in a moment.');
    return;
  }
  try {
    const found = await answer(path, built);
    if (found === undefined) response.writeHead(404).end('Not found');
    else response.writeHead(200, { 'Content-Type': found.type }).end(found.body);
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.message : String(error));
  }
}
