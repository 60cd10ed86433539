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
    await delay((Number(response.headers.get('Retry-After')) || attempt) * 1000);
  }
}
