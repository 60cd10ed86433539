import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, useSearch } from 'wouter';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCategory, makeTopic, makeUnit } from '#domain/help/help.fixtures.ts';
import { renderWith } from '#tests/support/render-with.tsx';
import { HelpSearch } from './HelpSearch.tsx';

// on a busy machine, reading the code takes longer than a test waits for a list
beforeAll(() => import('./search-engine.tsx'));

const content = {
  categories: [makeCategory()],
  topics: [
    makeTopic({
      slug: 'stress',
      title: 'Stress',
      summary: 'Tidlige tegn, samtale og aftaler.',
      contactUnit: 'sekretariatet',
    }),
    makeTopic({ id: 2, slug: 'ferie', title: 'Ferie', summary: 'Planlægning af ferie.' }),
    makeTopic({ id: 3, slug: 'ferie-nyansat', title: 'Ferie for nyansatte', summary: 'Betalt ferie fra første dag.' }),
  ],
  units: [
    makeUnit({ title: 'Kommunaldirektørens Sekretariat', mail: 'sekretariatet@kommune.example', phone: '12 34 56 78' }),
  ],
};

const ResultsPage = () => <p>Resultatside {decodeURIComponent(useSearch())}</p>;

function show(said: Partial<typeof content> = {}) {
  const user = userEvent.setup();
  renderWith(
    <>
      <HelpSearch label="Hvad har du brug for hjælp til?" placeholder="" />
      <button type="button">Noget andet</button>
      <Route path="/hjaelp" component={ResultsPage} />
    </>,
    { content: { ...content, ...said }, words: { stress: { searchWords: 'udbrændt\noverbelastet', phrases: '' } } },
  );
  return { user, field: screen.getByRole('searchbox', { name: 'Hvad har du brug for hjælp til?' }) };
}

const results = () => screen.findByRole('list', { name: 'Søgeresultater' });
const noResults = () => expect(screen.queryByRole('list', { name: 'Søgeresultater' })).toBeNull();

describe('asking a person', () => {
  const asks = (field: HTMLElement) => within(field.closest('form')!).findByText(/Spørg/);

  it('is by chat where there is no mail, and by another unit where one can only be called', async () => {
    const general = makeUnit({ id: 1, key: 'a', phone: '12 34 56 78' });
    const written = makeUnit({
      id: 2,
      key: 'b',
      title: 'Løn',
      chatAddress: 'loen@kommune.example',
      phone: '1',
      fallback: 'a',
    });
    const { user, field } = show({ units: [general, written] });
    await user.type(field, 'ferie');
    expect((await asks(field)).closest('a')?.href).toContain('users=loen%40kommune.example');
  });
});

describe('the results', () => {
  it('are links in an ordered list, named from the topic’s title on', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    const list = await results();
    expect(list.tagName).toBe('OL');
    const [best] = within(list).getAllByRole('link');
    expect(best).toHaveProperty('hash', '#/hjaelp/ferie');
    expect(best?.textContent).toMatch(/^Ferie/);
  });

  it('say why a topic is among them, and whom to contact about it', async () => {
    const { user, field } = show();
    await user.type(field, 'udbrændt');
    const list = await results();
    expect(within(list).getByRole('link', { name: /^Stress.*udbrændt er et søgeord for emnet/ })).toBeTruthy();
    expect(list.textContent).toContain('Kommunaldirektørens Sekretariat');
    expect(within(list).getByText('udbrændt').tagName).toBe('MARK');
  });

  it('end with asking a human, in a mail where the words stand ready', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    const ask = await screen.findByRole('link', { name: /^Spørg Kommunaldirektørens Sekretariat/ });
    expect(decodeURIComponent(ask.getAttribute('href') ?? '')).toMatch(/^mailto:sekretariatet@.*ferie/s);
  });

  it('become units to contact when there are none', async () => {
    const { user, field } = show();
    await user.type(field, 'xyzzy');
    expect(await screen.findByRole('heading', { name: 'Vi fandt ikke noget om »xyzzy«' })).toBeTruthy();
    noResults();
    const write = screen.getByRole('link', { name: 'Skriv til Kommunaldirektørens Sekretariat' });
    expect(decodeURIComponent(write.getAttribute('href') ?? '')).toContain('xyzzy');
    expect(screen.getByRole('link', { name: 'Ring til Kommunaldirektørens Sekretariat' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('goes down from the field into the links and up again', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    const [first, second] = within(await results()).getAllByRole('link');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field);
  });

  it('reaches *Spørg* and *Vis alle* by arrow too, and stops at the last', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await results();
    await user.keyboard('{ArrowDown>12/}');
    expect(document.activeElement?.textContent).toBe('Vis alle på en side');
  });

  it('closes at the first Esc, keeping the words, and clears at the second', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await results();
    await user.keyboard('{ArrowDown}{Escape}');
    noResults();
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', 'ferie');
    await user.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '');
  });

  it('opens the results again by arrow after Esc', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await results();
    await user.keyboard('{Escape}{ArrowDown}');
    expect(await results()).toBeTruthy();
  });

  it('goes to the page of results at Enter', async () => {
    const { user, field } = show();
    await user.type(field, ' løn & ferie{Enter}');
    expect(await screen.findByText('Resultatside q=løn & ferie')).toBeTruthy();
  });

  it('stays where it is at Enter in an empty field', async () => {
    const { user, field } = show();
    await user.type(field, '  {Enter}');
    expect(screen.queryByText(/Resultatside/)).toBeNull();
  });

  it('leaves the results behind when focus goes elsewhere', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await results();
    await user.click(screen.getByRole('button', { name: 'Noget andet' }));
    noResults();
    expect(field).toHaveProperty('value', 'ferie');
  });
});

describe('the number of results', () => {
  it('is said once typing pauses, not at every key', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await results();
    const said = screen.getByRole('status');
    expect(said.textContent).toBe('');
    await waitFor(() => expect(said.textContent).toBe('2 emner'));
  });

  it('is no longer said when the results are closed', async () => {
    const { user, field } = show();
    await user.type(field, 'ferie');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 emner'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

it('the cross clears the field and keeps focus in it', async () => {
  const { user, field } = show();
  await user.type(field, 'ferie');
  await user.click(screen.getByRole('button', { name: 'Ryd søgefeltet' }));
  expect(field).toHaveProperty('value', '');
  expect(document.activeElement).toBe(field);
});
