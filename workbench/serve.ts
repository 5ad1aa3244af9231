import { parseArgs } from 'node:util';
import { preferredPort } from './server/ports';
import { startServer } from './server/server';

/**
 * `npm start`: builds, serves the workbench and rebuilds on change, until Ctrl-C. `-- --port 8200` or PORT chooses the
 * port, `-- --dist folder` builds into another folder than dist.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, dist: { type: 'string' } } });
  const port = portAsked(values.port ?? process.env.PORT);
  say('Building …');
  const server = await startServer({
    watch: true,
    ...(port !== undefined && { port }),
    ...(values.dist !== undefined && { dist: values.dist }),
    onBuild: (outcome, message) => say(outcome === 'built' ? 'Rebuilt.' : `The build failed.\n${message}`),
  });
  if (port === undefined && server.port !== preferredPort) {
    say(
      `Port ${preferredPort} is in use, so this is port ${server.port}. A browser keeps work by address: what you saved under port ${preferredPort} stays there.`,
    );
  }
  say(`Workbench: ${server.url}\nStop with Ctrl-C.`);
  const stop = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    // Nothing is left to do then, so Node exits with 0; a second Ctrl-C ends it at once.
    void server.close().then(() => say('Stopped.'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function portAsked(asked: string | undefined): number | undefined {
  if (asked === undefined || asked === '') return undefined;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${asked} is not a port: give 1 to 65535.`);
  return port;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
