import { randomUUID } from 'node:crypto';
import { badQuery, SharePointError } from '#emulator/errors.ts';
import type { Call } from './call.ts';
import { printError, type Printed } from './http.ts';
import { levelOf } from './level.ts';

const mostParts = 100;

export const isBatch = ({ method, url }: Call): boolean =>
  method === 'POST' && /\/_api\/(\$|%24)batch$/i.test(url.pathname);

/**
 * Cuts a multipart body into requests and answers them one by one, in order. SharePoint answers flat: one part for
 * each request, no nested change sets, and nothing is rolled back when a part fails.
 */
export function answerBatch(call: Call, answerPart: (part: Call) => Printed): Printed {
  const boundary = boundaryOf(call.headers.get('Content-Type') ?? '');
  if (!boundary) throw badQuery('The content type of a batch request must be multipart/mixed with a boundary.');
  const parts = cut(call.body.replaceAll('\r\n', '\n'), boundary).flatMap(openChangeSet);
  if (parts.length === 0) throw badQuery('The batch request contains no operations.');
  if (parts.length > mostParts) throw badQuery(`The batch request contains more than ${mostParts} operations.`);
  const id = `batchresponse_${randomUUID()}`;
  const answers = parts.map((part) => printPart(answerText(part, call, answerPart), id));
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${id}`, 'Cache-Control': 'private, max-age=0' },
    body: `${answers.join('')}--${id}--\r\n`,
  };
}

const boundaryOf = (contentType: string): string | undefined =>
  /^multipart\/mixed\s*;.*boundary=(?:"([^"]+)"|([^;\s]+))/is.exec(contentType)?.slice(1).find(Boolean);

/** The texts between the boundaries; what stands before the first and after the last is no part. */
function cut(text: string, boundary: string): string[] {
  const pieces = `\n${text}`.split(`\n--${boundary}`);
  const end = pieces.findIndex((piece, at) => at > 0 && piece.startsWith('--'));
  if (pieces.length < 2 || end === -1) throw badQuery('The batch request is not closed by its boundary.');
  return pieces.slice(1, end).map((piece) => piece.replace(/^[ \t]*\n/, ''));
}

function openChangeSet(part: string): string[] {
  const { headers, body } = split(part);
  const boundary = boundaryOf(headers.get('Content-Type') ?? '');
  return boundary ? cut(body, boundary).map((inner) => split(inner).body) : [body];
}

/** Header lines, a blank line, and the rest. */
function split(text: string): { readonly headers: Headers; readonly body: string } {
  const blank = text.indexOf('\n\n');
  const head = blank === -1 ? text : text.slice(0, blank);
  const headers = new Headers();
  for (const line of head.split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) headers.set(name, value!.replace(/[^\t\x20-\xff]/g, '?').trim());
  }
  return { headers, body: blank === -1 ? '' : text.slice(blank + 2) };
}

function answerText(text: string, batch: Call, answerPart: (part: Call) => Printed): Printed {
  try {
    return answerPart(parseRequest(text, batch));
  } catch (error) {
    if (error instanceof SharePointError) return printError(error, levelOf(batch.headers.get('Accept')));
    throw error;
  }
}

function parseRequest(text: string, { url: batchUrl }: Call): Call {
  const firstLineEnd = text.indexOf('\n');
  const firstLine = firstLineEnd === -1 ? text : text.slice(0, firstLineEnd);
  const match = /^(GET|POST|MERGE|PATCH|PUT|DELETE)\s+(\S.*?)\s+HTTP\/1\.1\s*$/i.exec(firstLine);
  if (!match) throw badQuery('The request line of a batch operation is not valid.');
  const url = URL.canParse(match[2]!, batchUrl.href) ? new URL(match[2]!, batchUrl) : undefined;
  const root = batchUrl.pathname.replace(/[^/]*$/, '').toLowerCase();
  if (url?.origin !== batchUrl.origin || !url.pathname.toLowerCase().startsWith(root)) {
    throw badQuery('A batch operation must address the site of the batch.');
  }
  const { headers, body } = split(text.slice(firstLineEnd + 1));
  return { method: match[1]!.toUpperCase(), url, headers, body: body.trim() };
}

function printPart({ status, headers, body }: Printed, id: string): string {
  const lines = [
    `--${id}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Unknown'}`,
    ...Object.entries(headers)
      .filter(([name]) => /^(content-type|etag|location)$/i.test(name))
      .map(([name, value]) => `${name.toUpperCase()}: ${value}`),
    '',
    typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array()),
    '',
  ];
  return lines.join('\r\n');
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};
