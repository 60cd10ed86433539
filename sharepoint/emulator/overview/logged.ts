import type { SignedIn, Site } from '#emulator/context.ts';
import { readToken } from '#emulator/people/sign-in.ts';
import type { Call } from '#emulator/wire/call.ts';
import type { Printed } from '#emulator/wire/http.ts';

/** Answers a whole request and notes it. */
export async function logged(site: Site, request: Request, answer: () => Promise<Response>): Promise<Response> {
  const begun = performance.now();
  const who = readToken(site, request.headers.get('Authorization'))?.person.title ?? '';
  const method = realMethod(request);
  const note = (status: number | 'lost'): void =>
    site.log.add({ ...at(site, begun), method, path: pathOf(request.url), isPart: false, who, status });
  try {
    const response = await answer();
    note(response.status);
    return response;
  } catch (error) {
    note('lost');
    throw error;
  }
}

/** The same for one part of a batch. */
export function loggedPart(site: Site, me: SignedIn, part: Call, answer: () => Printed): Printed {
  const begun = performance.now();
  const printed = answer();
  const { status } = printed;
  const path = pathOf(part.url.href);
  site.log.add({ ...at(site, begun), method: realMethod(part), path, isPart: true, who: me.user.title, status });
  return printed;
}

const at = ({ now }: Site, begun: number): { readonly time: number; readonly ms: number } => ({
  time: now(),
  ms: performance.now() - begun,
});

const realMethod = ({ method, headers }: { readonly method: string; readonly headers: Headers }): string =>
  headers.get('X-HTTP-Method')?.toUpperCase() ?? method;

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    return pathname + search;
  }
}
