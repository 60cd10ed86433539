import { describe, expect } from 'vitest';
import { contentDrawn, heading } from '#tests/support/app-test.ts';
import { itemsOf, ownSiteTest, send, setSetting } from '#tests/support/own-site.ts';
import { schemaVersion } from '#lists/schema-version.ts';

const update = 'Lederhjælp skal opdateres';

describe('the lists and the app are of two versions', () => {
  ownSiteTest.for([
    ['older', schemaVersion - 1],
    ['newer', schemaVersion + 1],
  ] as const)(
    'lists that are %s give a page with a text for IT',
    async ([, version], { open, site, context, page }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await setSetting(site.siteUrl, 'schemaVersion', String(version));
      await open();
      await heading(page, update).waitFor();
      await page.getByRole('button', { name: 'Kopiér til IT' }).click();
      await page.getByRole('button', { name: 'Kopieret' }).waitFor();
      const words = await page.evaluate(() => navigator.clipboard.readText());
      expect(words).toContain(`app ${schemaVersion}, lists ${version}`);
      expect(words).toContain(site.siteUrl);
      expect(words).toContain(version < schemaVersion ? 'npm run provision' : 'Læg den nyeste udgave af appen');
      await setSetting(site.siteUrl, 'schemaVersion', String(schemaVersion));
      await page.reload();
      await contentDrawn(page);
    },
  );
});

describe('a row that is not as its list says', () => {
  ownSiteTest('is left out, and the other topics are there', async ({ open, site }) => {
    const items = itemsOf(site.siteUrl, 'HelpTopics');
    await send(site.siteUrl, 'it', 'POST', items, {
      Title: 'Halvt emne',
      Slug: 'halvt-emne',
      CategoryKey: 'findes-ikke',
    });
    const page = await open('#/hjaelp?gruppe=loen');
    await heading(page, 'Løn og ansættelse').waitFor();
    await page.goto(page.url().replace(/#.*/, '#/hjaelp/halvt-emne'));
    await heading(page, 'Halvt emne').waitFor(); // a group nobody knows is no reason to hide a topic
    await page.getByRole('region', { name: 'Det løser du selv' }).waitFor();
    expect(await page.getByRole('region', { name: 'Det løser du selv' }).innerText()).toContain(
      'Intet, du selv skal gøre.',
    );
    expect(await page.getByRole('region', { name: 'Det hjælper vi med' }).innerText()).not.toBe('');
  });
});

describe('the site lacks something', () => {
  ownSiteTest('a column: the page says that IT has to look', async ({ open, site, page }) => {
    const column = "web/getList('/sites/lederhjaelp/Lists/HelpTopics')/fields/getByInternalNameOrTitle('DeadlineNote')";
    await send(site.siteUrl, 'it', 'DELETE', column);
    await open('#/hjaelp/stress');
    await heading(page, update).waitFor();
    expect(await page.getByText(/DeadlineNote/).count()).toBe(1);
  });

  ownSiteTest('a list: the page says that IT has to look', async ({ open, site, page }) => {
    await send(site.siteUrl, 'it', 'DELETE', "web/getList('/sites/lederhjaelp/Lists/ContactUnits')");
    await open('#/hjaelp/stress');
    await heading(page, update).waitFor();
  });
});

describe('the site has not been set up', () => {
  ownSiteTest.for([
    ['is there, without a single list', 'all'],
    ['is not there at all', 'site'],
  ] as const)('when it %s, IT is told how', async ([, missing], { open, context, page, watch }) => {
    if (missing === 'site') {
      watch.allow('404');
      await context.route(/\$batch/, (route) => route.fulfill({ status: 404, body: '' }));
    } else
      await context.route(/\$batch/, async (route) => {
        const body = route.request().postData()?.replaceAll('%2FLists%2F', '%2FLists%2FIkke');
        const headers = { ...route.request().headers(), 'content-length': String(body?.length ?? 0) };
        await route.continue({ headers, ...(body === undefined ? {} : { postData: body }) });
      });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('#/hjaelp/stress');
    await heading(page, 'Lederhjælp er ikke sat op på webstedet endnu').waitFor();
    await page.getByRole('button', { name: 'Kopiér til IT' }).click();
    await page.getByRole('button', { name: 'Kopieret' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('npm run provision -- --site http');
  });
});
