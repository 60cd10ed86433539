import type { SeatStatus } from '#domain/courses/seats.ts';
import type { CoursesWords } from './courses.da.ts';
import type { Meant } from './use-act.ts';
import type { SessionSeats } from './use-session-seats.ts';

type Outcome = { readonly title: string; readonly lines: readonly string[]; readonly good: boolean };
type Around = { readonly when: string; readonly words: CoursesWords };

/** What to say after an act, by what was read when it was written. */
export function outcomeOf(meant: Meant, seats: SessionSeats, around: Around): Outcome {
  const { words } = around;
  switch (meant.act) {
    case 'signUp':
      return afterSignUp(meant, seats, around);
    case 'withdraw': {
      const was = meant.shown?.status;
      const wasSeated = was === 'seated';
      return {
        title: wasSeated ? words.withdrawn : was === 'waiting' ? words.leftWaitingList : words.leftQueue,
        lines: [...(wasSeated && meant.waiting > 0 ? [words.withdrawnNext] : []), words.nobodyToldOfLeaving],
        good: true,
      };
    }
    case 'addCoaching':
      return { title: words.coachingAdded, lines: [coachingLine(seats, words), words.nobodyTold], good: true };
    case 'dropCoaching':
      return { title: words.coachingDropped, lines: [words.nobodyToldOfLeaving], good: true };
  }
}

function afterSignUp({ shown }: Meant, { seat, isProvisional }: SessionSeats, { when, words }: Around): Outcome {
  if (seat?.status === 'seated') {
    const title = isProvisional ? words.received : words.signedUp(when);
    return { title, lines: [words.nobodyTold], good: true };
  }
  const became = shown?.status === 'seated' ? [words.becameFull] : [];
  if (seat?.status === 'waiting') {
    const place = seat.place ?? 0;
    const title = isProvisional ? words.received : words.onWaitingList(place);
    return { title, lines: [...became, words.youWaitNext, words.nobodyTellsYou], good: true };
  }
  return { ...withoutPlace(seat?.status, became, words), good: false };
}

function withoutPlace(status: SeatStatus | undefined, became: readonly string[], words: CoursesWords) {
  if (status === 'declined') return { title: words.youAreDeclined, lines: [words.askAboutDecline] };
  if (status === 'refused') return { title: words.youAreRefused, lines: became };
  return { title: words.notCounted, lines: [status === 'early' ? words.youWereEarly : words.youWereLate] };
}

function coachingLine({ coaching }: SessionSeats, words: CoursesWords): string {
  if (coaching?.status === 'declined') return words.coachingDeclined;
  return coaching?.status === 'waiting' ? words.coachingWaiting(coaching.place ?? 0) : words.coachingSeated;
}
