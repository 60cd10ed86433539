import { Agent, request } from 'node:http';

export type Sent = { readonly status: number; readonly body: string };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

type Body = { readonly type: string; readonly text: string };

/** One request below `_api/`, by nothing but node: what is measured is the emulator, not a client library. */
export function send(site: string, method: 'GET' | 'POST', path: string, body?: Body): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site}/_api/${path}`, {
      method,
      agent,
      headers: {
        Accept: 'application/json',
        Authorization: 'Bearer dev:it',
        ...(body && { 'Content-Type': body.type, 'Content-Length': Buffer.byteLength(body.text) }),
      },
    });
    asked.once('error', reject);
    asked.once('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    asked.end(body?.text);
  });
}

/** The same, refused when it was not answered with success. */
export async function demand(site: string, method: 'GET' | 'POST', path: string, body?: Body): Promise<string> {
  const { status, body: text } = await send(site, method, path, body);
  if (status >= 300) throw new Error(`${method} ${path} was answered ${status}: ${text.slice(0, 300)}`);
  return text;
}

export const json = (of: object): Body => ({ type: 'application/json;charset=utf-8', text: JSON.stringify(of) });

/** Several new rows in one request. */
export function batchOf(site: string, list: string, rows: readonly object[]): Body {
  const parts = rows.map(
    (row) =>
      `--set\nContent-Type: application/http\n\nPOST ${site}/_api/${list}/items HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n${JSON.stringify(row)}\n\n`,
  );
  const text = `--all\nContent-Type: multipart/mixed; boundary="set"\n\n${parts.join('')}--set--\n\n--all--\n`;
  return { type: 'multipart/mixed; boundary=all', text };
}
