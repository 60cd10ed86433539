import fc from 'fast-check';
import { expect } from 'vitest';
import * as words from './hostile-words.ts';
import { makeList, type ListUnderTest } from './make-list.ts';
import type { Target } from './target.ts';

export type Fuzzed = { readonly target: Target; readonly list: ListUnderTest };

/** A list with a row, by its ID: a hostile request may well rename it, since the one who sends it owns the site. */
export async function makeListToFuzz(target: Target): Promise<ListUnderTest> {
  const { title } = await makeList(target);
  const list = target.sp().web.lists.getByTitle(title);
  await list.items.add({ Title: 'en række' });
  const { Id } = await list.select('Id')<{ Id: string }>();
  return { title, path: `web/lists(guid'${Id}')` };
}

type Fuzz = (of: Fuzzed) => fc.IAsyncProperty<unknown>;

/** The 500s that SharePoint gives for a client's mistake. */
const sharePoints500 = /^-2130575(169|162|163|342|350|293|340),|^-2147024860,/;

type Sent = { readonly method: string; readonly path: string; readonly body?: string; readonly type?: string };

/** Whatever comes in, SharePoint's own words go out. */
async function demandSane({ target }: Fuzzed, { method, path, body, type }: Sent): Promise<void> {
  const headers = type === undefined ? undefined : { 'Content-Type': type };
  const answer = await target.send('it', method, path, { body, headers });
  const text = await answer.text();
  if (answer.status < 400) return;
  const { code } = (JSON.parse(text) as { 'odata.error': { code: string } })['odata.error'];
  if (answer.status === 500) expect(code).toMatch(sharePoints500);
  else expect([400, 403, 404, 412, 413, 423, 501]).toContain(answer.status);
}

const noise = fc.string({ unit: 'grapheme', maxLength: 20 });
const methods = fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE', 'PUT', 'PATCH', 'BREW');
const mixOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 5 }, noise), { maxLength: 9 })
    .map((all) => all.join(''));

const paths: Fuzz = (of) =>
  fc.asyncProperty(methods, mixOf(words.pathPieces), async (method, tail) => {
    const isOurs = !/^[/\\]*\.\.|[/\\]\.\.|[#?]/.test(tail); // `..` leads out of the API
    if (isOurs) await demandSane(of, { method, path: encodeSome(tail), body: method === 'GET' ? undefined : '{}' });
  });

const queries: Fuzz = (of) =>
  fc.asyncProperty(
    fc.constantFrom('/items', '/items(1)', '', '/fields', '/views'),
    mixOf(words.queryPieces),
    (below, text) => demandSane(of, { method: 'GET', path: `${of.list.path}${below}?${encodeSome(text)}` }),
  );

const names = fc.constantFrom(...words.bodyNames);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...words.values),
    noise,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(names, tie('json'), { maxKeys: 4 }),
  ),
}));
const objects = fc.dictionary(names, json, { maxKeys: 3 }).map((value) => JSON.stringify(value));

const bodies: Fuzz = (of) =>
  fc.asyncProperty(
    fc.constantFrom(...words.bodyPlaces),
    fc.constantFrom('POST', 'MERGE'),
    fc.oneof({ arbitrary: objects, weight: 4 }, mixOf(words.jsonPieces)),
    fc.constantFrom('application/json', 'application/json;odata=verbose', 'text/plain'),
    (below, method, body, type) => demandSane(of, { method, path: `${of.list.path}${below}`, body, type }),
  );

const batches: Fuzz = (of) =>
  fc.asyncProperty(mixOf(words.batchPieces), (body) =>
    demandSane(of, { method: 'POST', path: '$batch', body, type: 'multipart/mixed; boundary=b' }),
  );

const caml: Fuzz = (of) =>
  fc.asyncProperty(fc.constantFrom('query', 'parameters'), mixOf(words.camlPieces), (wrapper, xml) =>
    demandSane(of, {
      method: 'POST',
      path: `${of.list.path}/${wrapper === 'query' ? 'getitems' : 'RenderListDataAsStream'}`,
      body: JSON.stringify({ [wrapper]: { ViewXml: `<View>${xml}</View>` } }),
    }),
  );

const xml: Fuzz = (of) =>
  fc.asyncProperty(mixOf(words.xmlPieces), async (text) => {
    const body = JSON.stringify({ parameters: { SchemaXml: text } });
    await demandSane(of, { method: 'POST', path: `${of.list.path}/fields/createfieldasxml`, body });
  });

const logins: Fuzz = ({ target }) =>
  fc.asyncProperty(mixOf(['dev:', 'it', ';scope=', 'read', 'leder', ':', ';']), async (text) => {
    const authorization = `Bearer ${text.replace(/[^\x21-\x7e]/g, '')}`;
    const answer = await target.send(undefined, 'GET', 'web/title', { headers: { Authorization: authorization } });
    expect([200, 401, 403]).toContain(answer.status);
  });

/** What hostile requests are made of, one way each. */
export const fuzzes: readonly (readonly [string, Fuzz])[] = Object.entries({
  paths,
  queries,
  bodies,
  batches,
  caml,
  xml,
  logins,
});

/** Encodes what fetch would refuse, and leaves the rest as hostile as it is. */
const encodeSome = (text: string): string =>
  text.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(toWellFormed(char)));
const toWellFormed = (char: string): string => (/[\ud800-\udfff]/.test(char) && char.length === 1 ? '?' : char);
