import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { describe, expect, it } from 'vitest';
import { hostileTopic } from '#content/hostile-topic.ts';
import { makeCategory, makeTopic, makeUnit } from '#domain/help/help.fixtures.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { renderWith, siteUrl, type Around } from '#tests/support/render-with.tsx';
import { TopicPage } from './TopicPage.tsx';

const payroll = makeUnit({
  key: 'loen',
  title: 'Løn og personalejura',
  officialName: 'Løn, opkrævning, bogholderi, indkøb og personalejura',
  mail: 'loen@kommune.example',
  phone: '00 00 00 00',
  fallback: 'sekretariatet',
});
const secretariat = makeUnit({
  id: 2,
  title: 'Kommunaldirektørens Sekretariat',
  mail: 'sekretariatet@kommune.example',
});
const coordinator = makeUnit({ id: 3, key: 'hr-koordinator', title: 'HR-koordinator', fallback: 'sekretariatet' });

const topic = makeTopic({
  id: 9,
  slug: 'ferie',
  title: 'Ferie',
  summary: 'Planlægning, varsling og overførsel.',
  handledLocally: 'Du **aftaler** ferien.',
  centralHelp: 'Vi rådgiver. [Kommunen udfylder: hvem der har vagten.]',
  contactUnit: 'loen',
  unitBasis: 'derived',
  deadline: 'Varsl senest 3 måneder før',
  rule: '- Hovedferie varsles.',
  ruleSource: 'Ferieloven § 15',
  ruleSourceLink: { url: 'https://www.retsinformation.dk/ferie', description: '' },
  lastChecked: plainDate('2025-06-02')!,
  reviewBy: plainDate('2026-06-02')!,
  responsible: 'Personalejura',
  related: 'orlov\nfindes-ikke\nferie\norlov',
});
const leave = makeTopic({ id: 10, slug: 'orlov', title: 'Orlov og tjenestefri' });

const content = { categories: [makeCategory()], topics: [topic, leave], units: [payroll, secretariat, coordinator] };
const asHr = { person: { roles: { hr: true, maySignUp: true } } };

const show = (slug: string, around: Around = {}) =>
  renderWith(
    <Route path="/hjaelp/:slug">
      <TopicPage />
    </Route>,
    { content, path: `/hjaelp/${slug}`, ...around },
  );

const region = (name: string) => within(screen.getByRole('region', { name }));
const letter = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');

describe('the page of a topic', () => {
  it('says what the leader does, what HR does, the deadline and the rule with its source', () => {
    show('ferie');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ferie');
    expect(document.title).toBe('Ferie – Lederhjælp');
    expect(region('Det løser du selv').getByText('aftaler').tagName).toBe('STRONG');
    expect(region('Det hjælper vi med').getByText('Vi rådgiver.')).toBeDefined();
    const rule = region('Regler og frist');
    expect(rule.getByText('Kontrolleret')).toBeDefined();
    expect(rule.getByText('Varsl senest 3 måneder før')).toBeDefined();
    expect(rule.getByRole('link').getAttribute('href')).toBe('https://www.retsinformation.dk/ferie');
    expect(rule.getByText('2. juni 2025')).toBeDefined();
  });

  it('opens a mail to the unit with the topic and its address in it', () => {
    show('ferie');
    const mail = letter(region('Kontakt').getByRole('link', { name: /Skriv/ }));
    expect(mail).toContain('mailto:loen@kommune.example?subject=Spørgsmål om Ferie');
    expect(mail).toContain('https://app.example/#/hjaelp/ferie');
    expect(region('Kontakt').getByText(/Skriv ikke medarbejderens navn/)).toBeDefined();
  });

  it('sends a correction to the unit that looks after the whole overview', () => {
    show('ferie');
    const links = region('Mangler du et svar?');
    expect(letter(links.getByRole('link', { name: 'Spørg' }))).toContain('mailto:loen@');
    expect(letter(links.getByRole('link', { name: 'Foreslå en rettelse' }))).toContain('mailto:sekretariatet@');
  });

  it('names related topics once, and only those that exist', () => {
    show('ferie');
    const links = region('Beslægtede emner').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Orlov og tjenestefri']);
  });

  it('says plainly when another unit answers', () => {
    show('orlov', { content: { ...content, topics: [{ ...leave, contactUnit: 'hr-koordinator' }] } });
    const contact = region('Kontakt');
    expect(contact.getByText('Kommunaldirektørens Sekretariat')).toBeDefined();
    expect(contact.getByText(/^HR-koordinator har ikke en fælles mail/)).toBeDefined();
  });

  it('shows the second unit once, and not when it is the first', () => {
    show('orlov', {
      content: { ...content, topics: [{ ...leave, contactUnit: 'loen', alsoContact: 'hr-koordinator' }] },
    });
    expect(region('Kontakt').getByText('Du kan også kontakte')).toBeDefined();
  });

  it('has an answer in both columns also when nothing is written there', () => {
    show('orlov');
    expect(region('Det løser du selv').getByText(/^Intet, du selv skal gøre/)).toBeDefined();
    expect(region('Det hjælper vi med').getByText(/Kontakt os/)).toBeDefined();
    expect(region('Regler').getByText('Der er ikke skrevet en regel om emnet.')).toBeDefined();
    expect(region('Kontakt').getByText('Der er ikke valgt en kontakt til emnet endnu.')).toBeDefined();
  });

  it('never calls a rule checked that the municipality has to confirm', () => {
    show('ferie', { content: { ...content, topics: [{ ...topic, ruleStatus: 'needsConfirmation' }] } });
    expect(screen.getByText('Skal bekræftes af kommunen')).toBeDefined();
    expect(screen.getByText('Oplysningen er ikke bekræftet af kommunen endnu.')).toBeDefined();
    expect(screen.queryByText('Kontrolleret')).toBeNull();
  });

  it('shows a leader no blanks, no overdue review and no way to edit', () => {
    const { container } = show('ferie');
    expect(container.textContent).not.toContain('Kommunen udfylder');
    expect(screen.queryByRole('region', { name: 'Kun HR ser dette' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Rediger i SharePoint' })).toBeNull();
  });

  it('shows HR what waits, and the way to SharePoint’s form', () => {
    show('ferie', asHr);
    const notes = region('Kun HR ser dette');
    expect(notes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Emnet skulle være kontrolleret senest 2.\u00a0juni 2026.',
      'Kontakten er udledt og skal bekræftes.',
      'Kommunen udfylder: hvem der har vagten',
    ]);
    const edit = screen.getByRole('link', { name: 'Rediger i SharePoint' });
    expect(edit.getAttribute('href')).toBe(`${siteUrl}/Lists/HelpTopics/EditForm.aspx?ID=9`);
    expect(edit.getAttribute('target')).toBe('_blank');
    expect(region('Det hjælper vi med').queryByText(/Kommunen udfylder/)).toBeNull();
  });

  it('says kindly that a topic is gone, with a search and somebody to ask', () => {
    show('findes-ikke');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Emnet findes ikke længere');
    expect(screen.getByRole('link', { name: 'Søg i emner' })).toBeDefined();
    expect(letter(screen.getByRole('link', { name: 'Spørg' }))).toContain('mailto:sekretariatet@');
  });

  it('that is gone leads to the first unit that can be written to, not to one with a phone only', () => {
    const byPhone = makeUnit({ id: 4, key: 'vagt', title: 'Vagten', phone: '11 22 33 44', sortOrder: 0 });
    show('findes-ikke', { content: { ...content, units: [byPhone, payroll] } });
    expect(letter(screen.getByRole('link', { name: 'Spørg' }))).toContain('mailto:loen@');
  });

  it('a hostile topic stays words, and none of its addresses can be followed', () => {
    const hostile = makeTopic({ ...hostileTopic });
    const { container } = show(hostile.slug, { content: { ...content, topics: [hostile] }, ...asHr });
    expect(container.querySelector('script, img, iframe, b')).toBeNull();
    for (const link of container.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(/^(https:|mailto:|tel:|#\/)/);
    }
    expect(container.querySelector('h1')?.textContent).toContain('<script>');
  });
});
