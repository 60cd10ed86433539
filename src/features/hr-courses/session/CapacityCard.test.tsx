import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { DataProvider } from '#data/DataProvider.tsx';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { sequenceOf } from '#domain/courses/session.ts';
import { statesTexts } from '#ui/states/states-texts.ts';
import { CapacityCard } from './CapacityCard.tsx';
import type { Desk } from './desk.ts';
import { hrSessionDa } from './hr-session.da.ts';
import { formsDa } from '#ui/forms/forms.da.ts';

const shownAt = '2026-11-23T08:00:00Z';
const item = makeCourseSession({ capacity: 10 });
const desk = { session: { ...item, sequence: sequenceOf(shownAt) }, names: { nameOf: String } } as unknown as Desk;

/** Draws the card with what was read of the session the last time it was on the screen, and saves another number. */
async function save(send: DataSource['send'], kept?: Versioned<typeof item>) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  if (kept) queries.setQueryData(['versionedSession', item.id], kept);
  render(
    <QueryClientProvider client={queries}>
      <DataProvider source={{ send } as DataSource}>
        <CapacityCard desk={desk} />
      </DataProvider>
    </QueryClientProvider>,
  );
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '12' } });
  fireEvent.click(await screen.findByRole('button', { name: hrSessionDa.saveCapacity(12) }));
}

const unreachable = () => Promise.reject(new DataError('unavailable', '503'));
const whatIsSaid = new RegExp(`${formsDa.notSaved} ${statesTexts.da.kinds.unavailable.title}`);

describe('a number of seats that can’t be saved, since the session can’t be read', () => {
  it('is said not to be saved, and why, and stays typed', async () => {
    await save(unreachable);
    expect(await screen.findByText(whatIsSaid)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12');
  });

  it('is not put down to a colleague because an older reading is in memory', async () => {
    await save(unreachable, { item, etag: '"1"', created: item.created, modified: '2026-11-23T07:00:00Z', editor: '' });
    expect(await screen.findByText(whatIsSaid)).toBeTruthy();
    expect(screen.queryByText(hrSessionDa.changedMeanwhile)).toBeNull();
  });
});
