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
      const wasSeated = meant.shown?.status === 'seated';
      return {
        title: wasSeated ? words.withdrawn : words.leftWaitingList,
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
  if (seat?.status === 'refused') return { title: words.youAreRefused, lines: became, good: false };
  const reason = seat?.status === 'early' ? words.youWereEarly : words.youWereLate;
  return { title: words.notCounted, lines: [reason], good: false };
}

function coachingLine({ coaching }: SessionSeats, words: CoursesWords): string {
  return coaching?.status === 'waiting' ? words.coachingWaiting(coaching.place ?? 0) : words.coachingSeated;
}
