import type { SPFI } from '@pnp/sp';
import '@pnp/sp/context-info';
import { DataError } from '#data/errors.ts';

/** How far the server's clock is ahead of this PC's, in milliseconds. */
export type ServerOffset = number;

const digestTime = /,(\d{2}) (\w{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) -0000$/;

/** The instant in a form digest: `0x…,22 Nov 2026 10:00:00 -0000`. Undefined when it has no such end. */
export function instantInDigest(digest: string): number | undefined {
  const [, day, month, year, time] = digestTime.exec(digest) ?? [];
  const instant = Date.parse(`${day} ${month} ${year} ${time} GMT`);
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * Asks SharePoint what time it is: the one place where it says so to another origin is its form digest. The digest has
 * whole seconds, so half a second is added; the answer is taken to have been made half-way through the wait.
 */
export async function readServerOffset(sp: SPFI, clock: () => number = Date.now): Promise<ServerOffset> {
  const asked = clock();
  const { FormDigestValue } = await sp.web.getContextInfo();
  const instant = instantInDigest(String(FormDigestValue));
  if (instant === undefined) throw new DataError('unavailable', 'no time in the form digest');
  return instant + 500 - (asked + clock()) / 2;
}
