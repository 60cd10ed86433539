import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCategory, makeTopic, makeUnit } from '#domain/help/help.fixtures.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { renderWith, type Around } from '#tests/support/render-with.tsx';
import { HomePage } from './HomePage.tsx';

const media = (narrow: boolean) => () =>
  ({ matches: narrow, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;

const crisis = makeTopic({ slug: 'krise', title: 'Krisehjælp', urgent: 1, contactUnit: 'miljoe' });
const mus = makeTopic({ id: 2, slug: 'mus', title: 'MUS – medarbejderudviklingssamtale', oftenUsed: 1 });
const old = makeTopic({ id: 3, slug: 'ferie', reviewBy: plainDate('2020-01-01')! });
const units = [
  makeUnit({ title: 'Sekretariatet', mail: 'sekretariatet@kommune.example' }),
  makeUnit({ id: 2, key: 'miljoe', title: 'Arbejdsmiljø', phone: '00 00 00 00', fallback: 'sekretariatet' }),
];
const content = { categories: [makeCategory()], topics: [crisis, mus, old], units };

async function show(around: Around = {}) {
  const shown = renderWith(<HomePage />, { content, ...around });
  await screen.findByRole('region', { name: 'Emner' });
  return shown;
}
const section = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => vi.stubGlobal('matchMedia', media(false)));

describe('home', () => {
  it('leads to each group, with its number of topics', async () => {
    await show();
    const group = section('Emner').getByRole('link', { name: 'Løn og ansættelse 3 emner' });
    expect(group.getAttribute('href')).toBe('#/hjaelp?gruppe=loen');
    expect(screen.getByRole('link', { name: 'Alle 3 emner fra A til Å' }).getAttribute('href')).toBe('#/hjaelp');
  });

  it('has the phone first where it is urgent', async () => {
    await show();
    const call = section('Akut').getByRole('link', { name: 'Ring 00 00 00 00, Arbejdsmiljø' });
    expect(call.getAttribute('href')).toBe('tel:00000000');
    expect(section('Akut').getByRole('link', { name: 'Krisehjælp' }).getAttribute('href')).toBe('#/hjaelp/krise');
  });

  it('calls a much used topic by the name it is known by', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'MUS' }).getAttribute('href')).toBe('#/hjaelp/mus');
  });

  it('says to a leader that nothing waits, and to HR what should have been reviewed', async () => {
    const { unmount } = await show();
    expect(section('Lige nu').getByText('Intet venter på dig lige nu.')).toBeTruthy();
    unmount();
    await show({ person: { roles: { hr: true, maySignUp: true } } });
    expect(section('Lige nu').getByText('1 emne skulle være gennemgået')).toBeTruthy();
  });

  it('has the way to a human before the groups on a wide page, and last on a narrow one', async () => {
    const order = () => {
      const human = screen.getByRole('complementary', { name: 'Vil du hellere tale med nogen?' });
      return human.compareDocumentPosition(screen.getByRole('region', { name: 'Emner' }));
    };
    const { unmount } = await show();
    expect(order()).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    unmount();
    vi.stubGlobal('matchMedia', media(true));
    await show();
    expect(order()).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });
});
