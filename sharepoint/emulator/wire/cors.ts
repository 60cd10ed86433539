import type { Printed } from './http.ts';

/**
 * SharePoint's exact CORS headers are not known: no current page of Microsoft says them. The emulator lets every origin
 * with a token in and exposes no header, so that the app never comes to rely on reading ETag or Retry-After.
 */
export function accessControl(headers: Headers): Record<string, string> {
  const origin = headers.get('Origin');
  return origin ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
}

/** A preflight carries no token and is answered without one. */
export function preflight(headers: Headers): Printed {
  const asked = headers.get('Access-Control-Request-Headers');
  return {
    status: 200,
    headers: {
      ...accessControl(headers),
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
      ...(asked ? { 'Access-Control-Allow-Headers': asked } : {}),
      'Access-Control-Max-Age': '86400',
    },
    body: null,
  };
}
