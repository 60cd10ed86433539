import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { DataSource } from '#data/data-source.ts';
import { DataProvider } from '#data/DataProvider.tsx';
import { DataError, type DataErrorKind } from '#data/errors.ts';
import { HostProvider } from '#host/HostProvider.tsx';
import { emptyContent, quietHost, siteUrl } from '#tests/support/render-with.tsx';
import { ContentGate } from './ContentGate.tsx';

vi.stubGlobal('__APP_VERSION__', '0.1.0'); // webpack writes it into the app

const start = vi.fn<DataSource['start']>();
const person = { id: 1, name: '', roles: { hr: false, maySignUp: false } };
const answer = (schemaVersion: number | null) => ({
  content: { ...emptyContent, settings: { ...emptyContent.settings, schemaVersion } },
  person,
});

let asked: QueryClient;

function open({ drawsWithoutContent = false, kept = false } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  asked = queries;
  if (kept) queries.setQueryData(['content'], emptyContent, { updatedAt: 1 });
  return render(
    <QueryClientProvider client={queries}>
      <HostProvider host={quietHost}>
        <DataProvider source={{ siteUrl, start } as unknown as DataSource}>
          <Suspense>
            <ContentGate drawsWithoutContent={drawsWithoutContent}>
              <h1>Siden</h1>
            </ContentGate>
          </Suspense>
        </DataProvider>
      </HostProvider>
    </QueryClientProvider>,
  );
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const titled = (title: string) => waitFor(() => expect(document.title).toBe(title)); // an effect, after the heading
const fails = (kind: DataErrorKind) => start.mockRejectedValueOnce(new DataError(kind, `503 ${kind}`));

describe('a page that needs the municipality’s content', () => {
  it('waits until it is here', async () => {
    start.mockResolvedValueOnce(answer(null));
    open();
    expect(screen.queryByText('Siden')).toBeNull();
    expect(await heading('Siden')).toBeDefined();
  });

  it('is drawn at once when it can do without', () => {
    start.mockReturnValueOnce(new Promise(() => undefined));
    open({ drawsWithoutContent: true });
    expect(screen.getByText('Siden')).toBeDefined();
  });

  it('keeps a refusal on the screen while it is asked anew', async () => {
    fails('forbidden');
    open();
    await titled('Du mangler adgang til Lederhjælp – Lederhjælp');
    start.mockReturnValueOnce(new Promise(() => undefined));
    await act(async () => {
      void asked.refetchQueries();
      await new Promise((later) => setTimeout(later, 20)); // the queries tell of what they do a moment later
    });
    expect(asked.isFetching()).toBe(1);
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeNull();
    expect(document.title).toBe('Du mangler adgang til Lederhjælp – Lederhjælp');
  });

  it('says why it can’t be drawn, and is drawn when trying again succeeds', async () => {
    fails('unavailable');
    open();
    expect(await heading('SharePoint svarer ikke lige nu')).toBeDefined();
    await titled('SharePoint svarer ikke lige nu – Lederhjælp');
    start.mockResolvedValueOnce(answer(null));
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await heading('Siden')).toBeDefined();
  });

  it('goes on showing what was kept when it can’t be fetched anew', async () => {
    fails('offline');
    open({ kept: true });
    await waitFor(() => expect(start).toHaveBeenCalled());
    expect(await heading('Siden')).toBeDefined();
  });

  it('is not shown to somebody who may not read it, whatever was kept', async () => {
    fails('forbidden');
    open({ kept: true, drawsWithoutContent: true });
    expect(await heading('Du mangler adgang til Lederhjælp')).toBeDefined();
    expect(screen.queryByText('Siden')).toBeNull();
  });

  it.each([0, 999])('asks IT to bring app and lists of version %i together', async (version) => {
    start.mockResolvedValueOnce(answer(version));
    open();
    expect(await heading('Lederhjælp skal opdateres')).toBeDefined();
    expect(screen.getByText(new RegExp(`lists ${version}`))).toBeDefined();
  });
});
