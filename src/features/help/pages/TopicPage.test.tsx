import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'wouter';
import { describe, expect, it } from 'vitest';
import { hostileTopic } from '#content/hostile-topic.ts';
import { answerOf, noAnswer } from '#domain/help/answer.ts';
import { stepsOf } from '#domain/help/answer-steps.ts';
import { dueRulesOf } from '#domain/help/due-dates.ts';
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
const answers = {
  ferie: {
    ...noAnswer,
    steps: stepsOf('1. Ring i dag\n2. Skriv det ned\n   Lov: Ferieloven § 15'),
    say: ['Skal vi se på din ferie?'],
    avoid: ['Lov ikke noget.'],
    ready: ['Datoerne'],
    ways: [{ kind: 'talk', key: 'mus', label: 'Forbered samtalen' }] as const,
    due: dueRulesOf('Hold samtalen senest | 4 uger | Første sygedag'),
  },
};
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
  it('says what to do, what HR does, the deadline and the rule with its source', () => {
    show('ferie');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ferie');
    expect(document.title).toBe('Ferie – Lederhjælp');
    expect(region('Det løser du selv Sådan gør du').getByText('aftaler').tagName).toBe('STRONG');
    expect(region('Det hjælper vi med Løn og personalejura').getByText('Vi rådgiver.')).toBeDefined();
    const rule = region('Frist og regler');
    expect(rule.getByText('Varsl senest 3 måneder før')).toBeDefined();
    expect(rule.getByRole('link').getAttribute('href')).toBe('https://www.retsinformation.dk/ferie');
  });

  it('leads with the step that is now, and moves on as steps are ticked', async () => {
    show('ferie', { answers });
    const steps = () => region('Det løser du selv Sådan gør du').getAllByRole('listitem');
    expect(steps().map((step) => step.getAttribute('aria-current'))).toEqual(['step', null]);
    expect(within(steps()[0]!).getByRole('link', { name: 'Forbered samtalen' }).getAttribute('href')).toBe(
      '#/samtaler/mus',
    );
    expect(within(steps()[1]!).getByText(/Ferieloven § 15/)).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Skridt 1 er gjort' }));
    expect(steps().map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Skridt 2 er gjort' }));
    expect(screen.getByText('Alle skridt er gjort.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Forbered samtalen' })).toBeDefined();
  });

  it('gives the words to say, what to avoid and what to have at hand', () => {
    show('ferie', { answers });
    expect(region('Sig det sådan').getByText('»Skal vi se på din ferie?«')).toBeDefined();
    expect(region('Undgå').getByText('Lov ikke noget.')).toBeDefined();
    expect(region('Det hjælper vi med Løn og personalejura').getByText('Datoerne')).toBeDefined();
  });

  it('finds a deadline from the day one writes, and asks for the rest of half a day', () => {
    show('ferie', { answers });
    const field = screen.getByLabelText('Første sygedag');
    fireEvent.change(field, { target: { value: '2099-11-23' } });
    const rule = region('Frist og regler');
    expect(rule.getByText('mandag 21. december 2099')).toBeDefined();
    fireEvent.change(field, { target: { value: '' } });
    expect(rule.getByText('Vælg dagen, så står fristen her.')).toBeDefined();
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    fireEvent.blur(field);
    expect(rule.getByText(/^Skriv hele datoen/)).toBeDefined();
  });

  it('opens a mail to the unit with the topic and its address in it', () => {
    show('ferie');
    const contact = region('Det hjælper vi med Løn og personalejura');
    const mail = letter(contact.getByRole('link', { name: /Skriv/ }));
    expect(mail).toContain('mailto:loen@kommune.example?subject=Spørgsmål om Ferie');
    expect(mail).toContain('https://app.example/#/hjaelp/ferie');
    expect(contact.getByText(/Skriv ikke medarbejderens navn/)).toBeDefined();
  });

  it('sends a correction to the unit that looks after the whole overview', () => {
    show('ferie');
    expect(letter(screen.getByRole('link', { name: 'Foreslå en rettelse' }))).toContain('mailto:sekretariatet@');
  });

  it('names related topics once, and only those that exist', () => {
    show('ferie');
    const links = region('Gå videre').getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Orlov og tjenestefri']);
  });

  it('says plainly when another unit answers', () => {
    show('orlov', { content: { ...content, topics: [{ ...leave, contactUnit: 'hr-koordinator' }] } });
    const contact = region('Det hjælper vi med Kommunaldirektørens Sekretariat');
    expect(contact.getByText(/^HR-koordinator har ikke en fælles mail/)).toBeDefined();
  });

  it('shows the second unit once, and not when it is the first', () => {
    show('orlov', {
      content: { ...content, topics: [{ ...leave, contactUnit: 'loen', alsoContact: 'hr-koordinator' }] },
    });
    expect(region('Det hjælper vi med Løn og personalejura').getByText('Du kan også kontakte')).toBeDefined();
  });

  it('has an answer on both sides also when nothing is written there, and no card of rules that are not', () => {
    show('orlov');
    expect(region('Det løser du selv Sådan gør du').getByText(/^Intet, du selv skal gøre/)).toBeDefined();
    const contact = region('Det hjælper vi med Kontakt');
    expect(contact.getByText(/Kontakt os/)).toBeDefined();
    expect(contact.getByText('Der er ikke valgt en kontakt til emnet endnu.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: /regler/i })).toBeNull();
  });

  it('takes the tick away when the review is overdue, and says so calmly', () => {
    show('ferie');
    expect(screen.getByText('Skal gennemgås igen. Senest kontrolleret 2. juni 2025')).toBeDefined();
    expect(screen.queryByText(/^Senest kontrolleret/)).toBeNull();
  });

  it('never calls a rule checked that the municipality has to confirm', () => {
    const later = { ...topic, ruleStatus: 'needsConfirmation' as const, reviewBy: plainDate('2099-01-01')! };
    show('ferie', { content: { ...content, topics: [later] } });
    expect(screen.getByText(/Kommunen har ikke bekræftet den endnu/)).toBeDefined();
    expect(screen.queryByText(/Senest kontrolleret/)).toBeNull();
  });

  it('puts danger and 112 before everything else on an urgent topic', () => {
    show('ferie', { content: { ...content, topics: [{ ...topic, danger: 'Er nogen i fare?\nFå folk væk.' }] } });
    const danger = region('Akut');
    expect(danger.getByText('Få folk væk.')).toBeDefined();
    expect(danger.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112');
  });

  it('shows a leader no blanks, no overdue review and no way to edit', () => {
    const { container } = show('ferie');
    expect(container.textContent).not.toContain('Kommunen udfylder');
    expect(screen.queryByRole('region', { name: 'Kun HR ser dette' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Ret' })).toBeNull();
  });

  it('shows HR what waits, and the way to SharePoint’s form', () => {
    show('ferie', asHr);
    const notes = region('Kun HR ser dette');
    expect(notes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Emnet skulle være kontrolleret senest 2.\u00a0juni 2026.',
      'Kontakten er udledt og skal bekræftes.',
      'Kommunen udfylder: hvem der har vagten',
    ]);
    const edit = screen.getByRole('link', { name: 'Ret' });
    expect(edit.getAttribute('href')).toBe(`${siteUrl}/Lists/HelpTopics/EditForm.aspx?ID=9`);
    expect(edit.getAttribute('target')).toBe('_blank');
    expect(region('Det hjælper vi med Løn og personalejura').queryByText(/Kommunen udfylder/)).toBeNull();
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
    const answer = answerOf(hostileTopic);
    const { container } = show(hostile.slug, {
      content: { ...content, topics: [hostile] },
      answers: { [hostile.slug]: answer },
      ...asHr,
    });
    expect(container.querySelector('script, img, iframe, b')).toBeNull();
    for (const link of container.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(/^(https:|mailto:|tel:|#\/)/);
    }
    expect(container.querySelector('h1')?.textContent).toContain('<script>');
  });
});
