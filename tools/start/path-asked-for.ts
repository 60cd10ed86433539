import type { IncomingMessage } from 'node:http';

/** The path of a request. Some ask for what is no address at all, such as `*`. */
export function pathAskedFor({ url = '/' }: IncomingMessage): string {
  const address = `http://localhost${url}`; // not as a base: `//` alone would name a host
  return URL.canParse(address) ? new URL(address).pathname : '/';
}
