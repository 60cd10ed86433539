import type { SharePointError } from '#emulator/errors.ts';
import type { Answer } from './answer.ts';
import { contentType, type Level } from './level.ts';
import { printContent, type Place } from './print.ts';

/** An answer as it goes out, by HTTP or inside a batch. */
export type Printed = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
};

const always = {
  'Cache-Control': 'private, max-age=0',
  'X-SharePointHealthScore': '0',
  'X-SP-SERVERSTATE': 'ReadOnly=0',
  SPClientServiceRequestDuration: '1',
  MicrosoftSharePointTeamServices: '16.0.0.25430',
};

const json = (level: Level): Record<string, string> => ({
  ...always,
  'Content-Type': contentType(level),
  DATASERVICEVERSION: '3.0',
});

const plainText = { 'Content-Type': 'text/plain;charset=utf-8', 'X-Content-Type-Options': 'nosniff' };

/** Never shown as a page, whatever the file pretends to be. */
const plainFile = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment' };

export function printAnswer(answer: Answer, level: Level, place: Place): Printed {
  const headers: Record<string, string> = answer.etag === undefined ? {} : { ETag: answer.etag };
  if (!answer.content) return { status: answer.status, headers: { ...always, ...headers }, body: null };
  if (answer.status === 201 && answer.content.is === 'entity') {
    headers['Location'] = `${place.siteUrl}/_api/${answer.content.path}`;
  }
  if (answer.content.is === 'bytes') {
    return { status: answer.status, headers: { ...always, ...headers, ...plainFile }, body: answer.content.bytes };
  }
  if (answer.content.is === 'text') {
    return { status: answer.status, headers: { ...always, ...plainText }, body: answer.content.text };
  }
  const body = JSON.stringify(printContent(answer.content, level, place));
  return { status: answer.status, headers: { ...json(level), ...headers }, body };
}

export function printError({ status, code, message }: SharePointError, level: Level): Printed {
  const error = { code, message: { lang: 'en-US', value: message } };
  const body = JSON.stringify(level === 'verbose' ? { error } : { 'odata.error': error });
  return { status, headers: json(level), body };
}

/** What SharePoint's token check answers (the words are assumed; they differ with what is wrong). */
export function unauthorized(level: Level): Printed {
  return {
    status: 401,
    headers: {
      'Content-Type': level === 'verbose' ? contentType(level) : 'application/json;charset=utf-8',
      'WWW-Authenticate': 'Bearer realm="5b1e0000-0000-4000-8000-000000000000",error="invalid_token"',
      'x-ms-diagnostics': '3000006;reason="Token is missing or not accepted";category="invalid_client"',
    },
    body: JSON.stringify({ error: 'invalid_request', error_description: 'Token is missing or not accepted.' }),
  };
}
