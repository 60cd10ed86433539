import { describe, expect } from 'vitest';
import { addressOf, appTest, heading } from '#tests/support/app-test.ts';

const blank = 'Kommunen udfylder';

describe('a leader', () => {
  appTest('sees neither blanks, to-dos nor the way into SharePoint', async ({ open }) => {
    const page = await open('#/hjaelp/stress');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('main').innerText()).not.toContain(blank);
    expect(await page.getByText('Kun HR ser dette').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ret', exact: true }).count()).toBe(0);
  });

  appTest('does not find a topic by what is asked for in a blank', async ({ open }) => {
    const page = await open('#/hjaelp?q=psykologordning');
    await heading(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('main').innerText()).not.toContain(blank);
  });

  appTest('is told that the pages of HR are for HR', async ({ open }) => {
    const page = await open('#/hr');
    await heading(page, 'Den del er kun for HR').waitFor();
    expect(await page.getByRole('link', { name: 'Til overblikket' }).count()).toBeGreaterThan(0);
    await page.goto(page.url().replace('#/hr', '#/hr/indhold'));
    await heading(page, 'Den del er kun for HR').waitFor();
  });

  appTest('is not shown the way to the pages of HR', async ({ open }) => {
    const page = await open('#/hjaelp/stress');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('a[href="#/hr"]').count()).toBe(0);
  });
});

describe('HR', () => {
  appTest('sees what a topic lacks and edits it in SharePoint', async ({ open, context }) => {
    const page = await open('#/hjaelp/stress', { as: 'hr' });
    const notes = page.getByRole('region', { name: 'Kun HR ser dette' });
    await notes.waitFor();
    expect(await notes.innerText()).toContain('Kommunen udfylder: psykologordning og stresstilbud');
    expect(await page.getByRole('region', { name: 'Det hjælper vi med' }).innerText()).not.toContain(blank);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    const form = await opened;
    await form.getByText('I SharePoint åbner her: formularen, hvor elementet rettes.').waitFor();
    expect(new URL(form.url()).pathname).toBe('/sites/lederhjaelp/Lists/HelpTopics/EditForm.aspx');
    await form.goto(`${form.url()}&as=hr`);
    await form.getByText('Tidlige tegn, samtale og aftaler').waitFor();
  });

  appTest('is told on the overview what waits, and is led to it', async ({ open }) => {
    const page = await open('#/', { as: 'hr' });
    const now = page.getByRole('region', { name: 'Lige nu' });
    await now.getByText('3 emner skulle være gennemgået').waitFor();
    await now.getByRole('link', { name: 'Gå til gennemgang' }).click();
    await heading(page, 'HR').waitFor();
    await page.getByRole('link', { name: 'Se indholdet' }).click();
    await heading(page, 'Indhold at se til').waitFor();
    const overdue = page.getByRole('region', { name: /^Skulle være kontrolleret/ });
    expect(await overdue.innerText()).toMatch(/Sygefraværssamtale[^]*Ferie[^]*Arbejdsulykke/); // oldest first
    const edit = overdue.getByRole('link', { name: 'Rediger i SharePoint: Ferie' });
    expect(await edit.getAttribute('href')).toMatch(/\/Lists\/HelpTopics\/EditForm\.aspx\?ID=\d+$/);
    expect(await page.getByRole('main').innerText()).toContain('HR-koordinator'); // the unit nobody can reach
  });
});

describe('somebody outside', () => {
  appTest('gets a friendly page that says whom to ask, with the words ready', async ({ open, context, watch }) => {
    watch.allow('403');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open('#/hjaelp/stress', { as: 'udenfor' });
    await heading(page, 'Du mangler adgang til Lederhjælp').waitFor();
    expect(await page.title()).toBe('Du mangler adgang til Lederhjælp – Lederhjælp');
    const mail = await addressOf(page, 'Bed om adgang');
    expect(mail).toMatch(/^mailto:sekretariatet@kommune\.example\?subject=Adgang til Lederhjælp&body=/);
    await page.getByRole('button', { name: 'Kopiér tekst til IT' }).click();
    await page.getByRole('button', { name: 'Kopieret' }).waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toContain('Lederhjælp Ledere');
    expect(words).toContain('/sites/lederhjaelp');
    expect(await page.getByText('Tidlige tegn').count()).toBe(0);
  });

  appTest('gets it on the overview too', async ({ open, watch }) => {
    watch.allow('403');
    const page = await open('#/', { as: 'udenfor' });
    await heading(page, 'Du mangler adgang til Lederhjælp').waitFor();
    expect(await page.getByRole('region', { name: 'Emner' }).count()).toBe(0);
  });
});

describe('who has not said who they are', () => {
  appTest('chooses, and comes to the page they asked for', async ({ open }) => {
    const page = await open('#/hjaelp?gruppe=loen', { as: null, theme: 'dark' });
    await heading(page, 'Hvem vil du være?').waitFor();
    expect(await page.getByRole('main').or(page.locator('body')).first().getByRole('listitem').count()).toBe(9);
    await page.getByRole('link', { name: /^Demo HR/ }).click();
    await heading(page, 'Løn og ansættelse').waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('hr');
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  });
});

describe('a link that leads nowhere', () => {
  appTest('to a topic says so and offers search and people', async ({ open }) => {
    const page = await open('#/hjaelp/findes-ikke');
    await heading(page, 'Emnet findes ikke længere').waitFor();
    expect(await addressOf(page, 'Spørg')).toContain('mailto:');
    await page.getByRole('link', { name: 'Søg i emner' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
  });

  appTest('to a group shows the way to all topics', async ({ open }) => {
    const page = await open('#/hjaelp?gruppe=findes-ikke');
    await heading(page, 'Gruppen findes ikke længere').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Alle emner fra A til Å' }).click();
    await heading(page, 'Alle emner fra A til Å').waitFor();
  });

  appTest.for(['#/findes/ikke', '#/hjaelp/a/b', '#/%E0%A4%A', '#/hjaelp/%E0%A4%A', '#hjaelp', '#/HJAELP/'])(
    'to %s never ends in a blank page',
    async (hash, { open }) => {
      const page = await open(hash);
      await heading(page).waitFor();
      expect(await page.getByRole('navigation', { name: 'Områder' }).count()).toBe(1);
    },
  );

  appTest('to an unknown page leads home', async ({ open }) => {
    const page = await open('#/findes/ikke');
    await heading(page, 'Siden findes ikke').waitFor();
    await page.getByRole('link', { name: 'Til overblikket' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
  });
});
