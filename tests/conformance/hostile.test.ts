import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyNames, bodyPlaces, pathPieces } from './hostile-words.ts';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeList(target);
  await target.sp().web.lists.getByTitle(list.title).items.add({ Title: 'en række' });
});

/** The 500s that SharePoint gives for a client's mistake. */
const sharePoints500 =
  /^-2130575169,|^-2130575162,|^-2130575163,|^-2147024860,|^-2130575342,|^-2130575350,|^-2130575293,/;

/** Whatever comes in, SharePoint's own words go out. */
async function demandSane(
  method: string,
  path: string,
  body?: string,
  headers?: Record<string, string>,
): Promise<void> {
  const answer = await target.send('it', method, path, { body, headers });
  const text = await answer.text();
  if (answer.status < 400) return;
  const { code } = (JSON.parse(text) as { 'odata.error': { code: string } })['odata.error'];
  if (answer.status === 500) expect(code).toMatch(sharePoints500);
  else expect([400, 403, 404, 412, 413, 501]).toContain(answer.status);
}

const runs = { numRuns: 700 };
const noise = fc.string({ unit: 'grapheme', maxLength: 20 });
const methods = fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE', 'PUT', 'PATCH', 'BREW');
const mixOf = (...pieces: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 5 }, noise), { maxLength: 9 })
    .map((all) => all.join(''));

describe('malformed requests are answered as SharePoint answers them', () => {
  it('paths', async () => {
    const path = mixOf(
      'web/',
      'lists',
      '/items',
      "('",
      "')",
      '(1)',
      '(',
      ')',
      '/',
      '%',
      '%27',
      '%zz',
      "getByTitle('x')",
      '@p',
      ',',
      '/fields',
      '/users',
      '/roleassignments',
      "guid'",
      ...pathPieces,
      '-1',
      '99999999999999999999',
      '..',
    );
    await fc.assert(
      fc.asyncProperty(methods, path, async (method, tail) => {
        const isOurs = !/^[/\\]*\.\.|[/\\]\.\.|[#?]/.test(tail); // `..` leads out of the API
        if (isOurs) await demandSane(method, encodeSome(tail), method === 'GET' ? undefined : '{}');
      }),
      runs,
    );
  });

  it('queries', async () => {
    const query = mixOf(
      '$filter=',
      '$select=',
      '$expand=',
      '$orderby=',
      '$top=',
      '$skiptoken=',
      '&',
      '=',
      'Title',
      'Author/Title',
      'Leader',
      ' eq ',
      "'",
      '(',
      ')',
      ' and ',
      'null',
      '1',
      '-1',
      'Paged=TRUE%26p_ID=1',
      'datetime',
      'startswith(',
      ',',
      '*',
      '/',
      ' desc',
      '%',
      'RoleAssignments/Member',
      'Items',
      'ParentList/Fields',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('/items', '/items(1)', '', '/fields', '/views'), query, (below, text) =>
        demandSane('GET', `${list.path}${below}?${encodeSome(text)}`),
      ),
      runs,
    );
  });

  it('bodies', async () => {
    const names = fc.constantFrom(
      'Title',
      'SessionId',
      'LeaderId',
      'Starts',
      'Day',
      'Flag',
      'Body',
      '__metadata',
      'FieldTypeKind',
      'parameters',
      'SchemaXml',
      'ViewFields',
      'ValidationFormula',
      'BasePermissions',
      'RowLimit',
      'LoginName',
      'logonName',
      'Choices',
      'ReadSecurity',
      ...bodyNames,
      '__proto__',
      'constructor',
    );
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(
          null,
          true,
          1,
          -1,
          1e308,
          '',
          'x',
          '[today]',
          '<Field',
          '<View><Query><Where><Eq/></Where></Query></View>',
          '=AND(',
          '2026-13-01',
          '9999-99-99T00:00:00Z',
        ),
        noise,
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(names, tie('json'), { maxKeys: 4 }),
      ),
    }));
    const place = fc.constantFrom(
      '/items',
      '/items(1)',
      '',
      '/fields',
      '/fields/AddField',
      '/fields/createfieldasxml',
      '/views',
      '/defaultView/SetViewXml',
      ...bodyPlaces,
      "/fields/getByTitle('Key')",
    );
    const body = fc.oneof(
      { arbitrary: fc.dictionary(names, json, { maxKeys: 3 }).map((value) => JSON.stringify(value)), weight: 4 },
      mixOf('{', '}', '[', ']', '"', ':', ',', '1', '\\u12', '\ufeff'),
    );
    const types = fc.constantFrom('application/json', 'application/json;odata=verbose', 'text/plain');
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('POST', 'MERGE'), body, types, (below, method, text, type) =>
        demandSane(method, `${list.path}${below}`, text, { 'Content-Type': type }),
      ),
      runs,
    );
    expect((await target.send('it', 'GET', `${list.path}/items?$top=1`)).status).toBe(200);
  });

  it('batches', async () => {
    const body = mixOf(
      '--b',
      '--b--',
      '\n',
      '\r\n',
      '\n\n',
      'Content-Type: application/http',
      'Content-Type: multipart/mixed; boundary="c"',
      '--c',
      '--c--',
      'GET ',
      'POST ',
      'http://localhost/_api/web',
      ' HTTP/1.1',
      'accept: application/json',
      '{}',
      ':',
      'æ',
    );
    const type = { 'Content-Type': 'multipart/mixed; boundary=b' };
    await fc.assert(
      fc.asyncProperty(body, (text) => demandSane('POST', '$batch', text, type)),
      runs,
    );
  });

  it('logins', async () => {
    await fc.assert(
      fc.asyncProperty(mixOf('dev:', 'it', ';scope=', 'read', 'leder', ':', ';'), async (text) => {
        const authorization = `Bearer ${text.replace(/[^\x21-\x7e]/g, '')}`;
        const answer = await target.send(undefined, 'GET', 'web/title', { headers: { Authorization: authorization } });
        expect([200, 401, 403]).toContain(answer.status);
      }),
      runs,
    );
  });
});

/** Encodes what fetch would refuse, and leaves the rest as hostile as it is. */
const encodeSome = (text: string): string =>
  text.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(toWellFormed(char)));
const toWellFormed = (char: string): string => (/[\ud800-\udfff]/.test(char) && char.length === 1 ? '?' : char);

describe('what is too big', () => {
  it('a body over 30 MB is refused', async () => {
    const answer = await target.send('it', 'POST', `${list.path}/items`, {
      body: `{"Title":"${'x'.repeat(31_000_000)}"}`,
    });
    expect(answer.status).toBe(413);
  });

  it('a deep body is refused', async () => {
    const body = `{"Title":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect((await target.send('it', 'POST', `${list.path}/items`, { body })).status).toBe(400);
  });
});
