import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makeCourse, makeCourseSession, makeEntry } from '#domain/courses/courses.fixtures.ts';
import { renderWith } from '#tests/support/render-with.tsx';
import { coursesDa } from '#features/courses/courses.da.ts';
import type { Meant, useAct } from '#features/courses/use-act.ts';
import { ActPanel } from './ActPanel.tsx';

/** Opens the question of somebody who has a seat and wants to leave, while two wait; gives what is meant by a yes. */
async function leave({ overbookedBy }: { overbookedBy: number }): Promise<Meant> {
  const run = vi.fn<ReturnType<typeof useAct>['run']>(() => Promise.resolve(true));
  const seat = makeEntry({ person: '1' });
  const session = makeCourseSession({ capacity: 1 });
  const around = {
    ledger: undefined,
    coaching: undefined,
    isProvisional: false,
    error: null,
    readAgain: () => undefined,
  };
  const state = { entries: [seat], seated: 1 + overbookedBy, waiting: 2, free: 0, overbookedBy };
  const onDone = vi.fn<(meant: Meant) => void>();
  renderWith(
    <ActPanel
      act="withdraw"
      course={makeCourse()}
      session={session}
      seats={{ ...around, state, seat }}
      now={0}
      committee=""
      doing={{ begin: () => undefined, run, busy: false, trouble: undefined }}
      onCancel={() => undefined}
      onDone={onDone}
    />,
  );
  fireEvent.click(screen.getAllByRole('button')[0]!);
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  return run.mock.calls[0]![0];
}

describe('who leaves a seat while others wait', () => {
  it('is told that the first of them gets it', async () => {
    const { waiting } = await leave({ overbookedBy: 0 });
    expect(screen.getByText(coursesDa.losesSeatTo(2))).toBeTruthy();
    expect(waiting).toBe(2);
  });

  it('is promised nothing for them when the session is overbooked, before or after', async () => {
    const { waiting } = await leave({ overbookedBy: 1 });
    expect(screen.getByText(coursesDa.losesSeat)).toBeTruthy();
    expect(waiting).toBe(0);
  });
});
