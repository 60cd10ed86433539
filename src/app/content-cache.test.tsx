import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { storage } from '#host/storage.ts';
import { keepContent } from './content-cache.ts';

vi.mock('#ui/when-idle.ts', () => ({ whenIdle: (work: () => void) => work() }));

const fetchContent = (queries: QueryClient, answer: Promise<string>) =>
  queries.fetchQuery({ queryKey: ['content'], queryFn: () => answer, staleTime: 0 });

const told = () => new Promise((later) => setTimeout(later, 20)); // the queries tell of what they do a moment later

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('what SharePoint has answered is written to the device once, and again when it answers anew', async () => {
  const write = vi.spyOn(storage, 'write');
  const queries = new QueryClient();
  keepContent(queries, ['content'], 'somebody', Date.now());
  await fetchContent(queries, Promise.resolve('old'));
  await told();
  expect(write).toHaveBeenCalledTimes(1);
  let answer: (content: string) => void = () => undefined;
  const fetching = fetchContent(queries, new Promise((resolve) => (answer = resolve)));
  await told();
  expect(write).toHaveBeenCalledTimes(1);
  answer('new');
  await fetching;
  await told();
  expect(write).toHaveBeenCalledTimes(2);
  expect(localStorage.getItem('lederhjaelp.content')).toContain('"new"');
});
