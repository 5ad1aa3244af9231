import type { Server } from 'node:http';

/** Fixed, because what the browser stores belongs to the address: with another port the work would seem to be gone. */
export const preferredPort = 8137;

const attempts = 20;

/** Listens on exactly the given port, or on the preferred one or the next free one after it. Gives the port. */
export async function listen(server: Server, port?: number): Promise<number> {
  if (port !== undefined) {
    const got = await tryPort(server, port);
    if (got === undefined) throw new Error(`Port ${port} is in use. Choose another one, or stop what uses it.`);
    return got;
  }
  for (let candidate = preferredPort; candidate < preferredPort + attempts; candidate++) {
    const got = await tryPort(server, candidate);
    if (got !== undefined) return got;
  }
  throw new Error(`Ports ${preferredPort} to ${preferredPort + attempts - 1} are all in use. Choose one with --port.`);
}

/** The port listened on, or nothing where it is taken. */
function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EACCES') reject(new Error(`Port ${port} may not be used by this account.`));
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}
