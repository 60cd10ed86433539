import type { Site } from '#emulator/context.ts';
import { SharePointError, tooLarge } from '#emulator/errors.ts';
import { formPage, isPage } from '#emulator/pages/form-page.ts';
import { answer } from '#emulator/request-life.ts';
import { webAt } from '#emulator/webs/in-web.ts';
import { belowApi } from './api-path.ts';
import { longestBody } from './body.ts';
import { accessControl } from './cors.ts';
import { printError, type Printed } from './http.ts';
import { levelOf } from './level.ts';

/** From a fetch request to a fetch response: reads the body, and sends the API's and the pages' requests their way. */
export async function answerRequest(root: Site, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const site = webAt(root, url.pathname);
  try {
    if (belowApi(site, url) === undefined) {
      return toResponse(isPage(site, url) ? formPage(site, url) : nothingHere);
    }
    const bytes = await readBody(request);
    const body = new TextDecoder().decode(bytes);
    return toResponse(answer(site, { method: request.method, url, headers: request.headers, body, bytes }));
  } catch (error) {
    if (error instanceof SharePointError) return toResponse(refusal(error, request));
    throw error;
  }
}

const nothingHere: Printed = { status: 404, headers: { 'Content-Type': 'text/plain' }, body: '404 FILE NOT FOUND' };

const refusal = (error: SharePointError, { headers }: Request): Printed => {
  const printed = printError(error, levelOf(headers.get('Accept')));
  return { ...printed, headers: { ...printed.headers, ...accessControl(headers) } };
};

const toResponse = ({ status, headers, body }: Printed): Response =>
  new Response(status === 204 ? null : (body as BodyInit | null), { status, headers: { ...headers } });

async function readBody(request: Request): Promise<Uint8Array> {
  if (request.method === 'GET' || request.method === 'HEAD') return new Uint8Array();
  if (Number(request.headers.get('Content-Length') ?? 0) > longestBody) throw tooLarge();
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > longestBody) throw tooLarge();
  return bytes;
}
