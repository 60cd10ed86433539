import { setTimeout as delay } from 'node:timers/promises';

const attempts = 6;

/**
 * Waits as long as SharePoint asks for when it throttles, which it does before it has done anything. A lost
 * connection is not tried again, unlike PnPjs's own fetch does: what was sent may have been done.
 */
export async function patientFetch(address: string | URL, init?: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(address, init);
    if (attempt === attempts || ![429, 503].includes(response.status)) return response;
    await delay(waitBefore(attempt + 1, response.headers.get('Retry-After')));
  }
}

/** How many milliseconds to wait: what SharePoint asks for, also when that is nothing, or else longer each time. */
export function waitBefore(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN);
  return (Number.isNaN(asked) ? attempt - 1 : asked) * 1000;
}
