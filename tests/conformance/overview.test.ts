import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();
const root = (query = ''): string => new URL(`/${query}`, target.url()).href;
const page = async (query?: string): Promise<string> => (await fetch(root(query))).text();

describe('the page at the emulator’s root', () => {
  it('shows lists with how much is in them, and people', async () => {
    const { Title } = await target.sp().web.lists.add('Et & <andet>');
    await target.sp().web.lists.getByTitle(Title).items.add({ Title: '<script>alert(1)</script>' });
    const shown = await page();
    expect(shown).toContain('Et &amp; &lt;andet&gt;');
    expect(shown).toContain('/sites/lederhjaelp/Shared Documents');
    expect(shown).toContain('Demo IT');
    const [, list] = /href="\/(\?list=\d+)">Et &amp;/.exec(shown)!;
    const items = await page(list);
    expect(items).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(items).not.toContain('<script');
  });

  it('shows what was asked, by whom and how it was answered, and no token', async () => {
    await target.send('it', 'GET', 'web/lists/getByTitle(\'Findes "ikke"\')');
    await target.send(undefined, 'GET', 'web');
    const [batched, execute] = target.sp().batched();
    void batched.web.select('Title')();
    await execute();
    const shown = await page();
    const rows = [...shown.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      row!.replaceAll(/<\/td>|<\/th>/g, '|').replaceAll(/<[^>]*>/g, ''),
    );
    expect(rows.find((row) => row.includes('Findes'))).toMatch(
      /^[\d:.]+\|GET\|.*getByTitle\(&#39;Findes &quot;ikke&quot;&#39;\)\|Demo IT\|404\|[\d.]+\|$/,
    );
    expect(rows.find((row) => row.includes('|401|'))).toContain('_api/web||401');
    expect(rows.find((row) => row.includes('in $batch:') || row.includes('i $batch:'))).toContain(
      '$select=Title|Demo IT|200',
    );
    expect(shown).not.toMatch(/dev:it|Bearer/);
  });

  it('keeps the last hundred only', async () => {
    for (let asked = 0; asked < 120; asked += 1) await target.send('it', 'GET', `web?$select=Title&n=${asked}`);
    const shown = await page();
    expect(shown).toContain('n=119');
    expect(shown).not.toContain('n=19<');
  });

  it('runs no script and stands in no frame', async () => {
    const policy = (await fetch(root())).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('is not there under another name than this machine’s own', async () => {
    const asked = request(root(), { headers: { Host: 'et-andet-sted.example' } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(404);
  });
});

it('the API of a web that is not there is not found', async () => {
  const answer = await fetch(`${target.url()}/findes-ikke/_api/web`, { headers: { Authorization: 'Bearer dev:it' } });
  expect([answer.status, await answer.text()]).toEqual([404, '404 FILE NOT FOUND']);
});
