import { describe, expect, it } from 'vitest';
import { makeEntry } from '#domain/courses/courses.fixtures.ts';
import type { SeatStatus } from '#domain/courses/seats.ts';
import { coursesDa } from './courses.da.ts';
import type { Act } from '#domain/courses/acts.ts';
import { outcomeOf } from './outcome.ts';

type Said = { readonly act: Act; readonly was?: SeatStatus; readonly is?: SeatStatus; readonly provisional?: boolean };

function titleOf({ act, was, is, provisional = false }: Said): string {
  const shown = was && { status: was, place: was === 'waiting' ? 2 : null };
  const entry = is && makeEntry({ status: is, place: is === 'waiting' ? 2 : null });
  const seats = {
    ledger: undefined,
    state: undefined,
    seat: entry,
    coaching: entry,
    isProvisional: provisional,
    error: null,
    readAgain: () => undefined,
  };
  const meant = { act, parts: ['seat' as const], committee: '', shown, waiting: 1 };
  const { title, lines } = outcomeOf(meant, seats, { when: 'Mandag', words: coursesDa });
  return `${title} ${lines[0]}`;
}

describe('what an act came to', () => {
  it.each<[string, Said, string]>([
    ['a seat', { act: 'signUp', was: 'seated', is: 'seated' }, coursesDa.signedUp('Mandag')],
    ['a seat that is still provisional', { act: 'signUp', is: 'seated', provisional: true }, coursesDa.received],
    ['a place in the queue', { act: 'signUp', was: 'waiting', is: 'waiting' }, coursesDa.onWaitingList(2)],
    ['a place in the queue instead of a seat', { act: 'signUp', was: 'seated', is: 'waiting' }, coursesDa.becameFull],
    ['no room', { act: 'signUp', was: 'waiting', is: 'refused' }, coursesDa.youAreRefused],
    ['too late', { act: 'signUp', was: 'seated', is: 'late' }, coursesDa.youWereLate],
    ['too early', { act: 'signUp', was: 'seated', is: 'early' }, coursesDa.youWereEarly],
    ['HR’s no', { act: 'signUp', was: 'seated', is: 'declined' }, coursesDa.youAreDeclined],
    ['leaving a seat', { act: 'withdraw', was: 'seated', is: 'withdrawn' }, coursesDa.withdrawnNext],
    ['leaving the queue', { act: 'withdraw', was: 'waiting', is: 'withdrawn' }, coursesDa.leftWaitingList],
    ['leaving after HR’s no', { act: 'withdraw', was: 'declined', is: 'withdrawn' }, coursesDa.leftQueue],
    ['coaching', { act: 'addCoaching', is: 'seated' }, coursesDa.coachingSeated],
    ['no coaching', { act: 'addCoaching', is: 'declined' }, coursesDa.coachingDeclined],
  ])('%s is said', (_, said, words) => {
    expect(titleOf(said)).toContain(words);
  });
});
