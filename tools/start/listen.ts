import type { Server } from 'node:http';
import { StartProblem } from './settings.ts';

/** Starts listening on this machine only; a busy port is a problem the person can mend. Port 0 takes any free one. */
export async function listen(server: Server, port: number, variable: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? busyPort(port, variable) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

export const busyPort = (port: number, variable: string): StartProblem =>
  new StartProblem(`Port ${port} er optaget. Luk det, der bruger den, eller vælg en anden med ${variable}.`);

export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
