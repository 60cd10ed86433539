import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export const isLoopback = ({ socket }: IncomingMessage): boolean => loopback.has(socket.remoteAddress ?? '');

/** Nor under a name that somebody else's server has pointed at this machine. */
export const fromThisMachine = (incoming: IncomingMessage): boolean =>
  isLoopback(incoming) && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(incoming.headers.host ?? '');
