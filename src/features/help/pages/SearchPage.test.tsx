import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSearch } from 'wouter';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeCategory, makeTopic } from '#domain/help/help.fixtures.ts';
import { renderWith } from '#tests/support/render-with.tsx';
import { SearchPage } from './SearchPage.tsx';

beforeEach(() => {
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => media);
});

// on a busy machine, reading the code takes longer than a test waits for a list
beforeAll(() => import('../components/search/search-engine.tsx'));

const content = {
  categories: [makeCategory()],
  topics: [makeTopic({ summary: 'Planlægning.' }), makeTopic({ id: 2, slug: 'stress', title: 'Stress' })],
};

const Address = () => <output>{decodeURIComponent(useSearch())}</output>;

const show = (query: string) =>
  renderWith(
    <>
      <SearchPage />
      <Address />
    </>,
    { content, path: `/hjaelp?q=${encodeURIComponent(query)}` },
  );

it('a link to a search works cold: words in the field, results on the page', async () => {
  show('stress');
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'stress');
  expect(await screen.findByRole('heading', { name: '1 emne om »stress«' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Stress/ }).getAttribute('href')).toBe('#/hjaelp/stress');
});

it('typing changes results at once, and the address when typing pauses', async () => {
  show('stress');
  const field = screen.getByRole('searchbox');
  await userEvent.clear(field);
  await userEvent.type(field, 'ferie');
  expect(await screen.findByRole('heading', { name: '1 emne om »ferie«' })).toBeTruthy();
  await waitFor(() => expect(screen.getByText('q=ferie').tagName).toBe('OUTPUT'));
});

it('without words there are the groups to look in', () => {
  show('');
  expect(screen.getByRole('link', { name: 'Løn og ansættelse 2' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
