import { beforeAll } from 'vitest';
import { unsettledSession, type Session } from '#content/starter-courses.ts';
import { createKeyed } from '#data/courses/versioned-rows.ts';
import { createDataSource, type DataSource } from '#data/data-source.ts';
import type { SeatSession } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import type { EmulatorOptions } from '#emulator/emulator.ts';
import type { Fault } from '#emulator/faults/faults.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { useTarget, type Target } from './target.ts';

/** The provisioned site of the demo, met through the app's own data layer. */
export type CourseSite = Target & {
  /** The app's way into SharePoint, signed in as a person: the very code that runs in the browser. */
  readonly source: (person: string) => DataSource;
  readonly userId: (person: string) => Promise<number>;
  /** A session of its own, made by HR: open, with room for everybody when nothing else is said. */
  readonly makeSession: (said?: Partial<Session>) => Promise<SeatSession>;
  /** `web/getList('…')/items` of a list, by its address below the site. */
  readonly items: (url: string) => string;
  /** A row of the ledger by raw REST; gives its ID. */
  readonly addRow: (person: string, row: object) => Promise<number>;
  readonly fail: (fault: Fault) => Promise<unknown>;
};

export function useCourseSite(options: Partial<EmulatorOptions> = {}): CourseSite {
  const target = useTarget(options);
  beforeAll(async () => {
    const site = { siteUrl: target.url(), token: target.token('it'), report: () => undefined };
    await provisionSite(site);
    await seedDemo(site);
  }, 120_000);

  const items = (url: string): string => `web/getList('${new URL(target.url()).pathname}/${url}')/items`;
  const source = (person: string): DataSource =>
    createDataSource({
      siteUrl: target.url(),
      getToken: () => Promise.resolve(target.token(person)),
      renewToken: () => Promise.resolve(),
    });
  return {
    ...target,
    items,
    source,
    userId: async (person) => (await target.sp(person).web.currentUser.select('Id')()).Id,
    async makeSession(said = {}) {
      const row = { ...unsettledSession, key: crypto.randomUUID(), course: 'spot-ledertalenter', ...said };
      const { item } = await createKeyed(source('hr'), courseSessions, { ...row, state: 'open' });
      return seatSessionOf(item);
    },
    async addRow(person, row) {
      const answer = await target.send(person, 'POST', items(signUpLedger.url), { body: row });
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { Id: number }).Id;
    },
    fail: (fault) =>
      fetch(new URL('/_emulator/faults', target.url()), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(fault),
      }),
  };
}

/** A row of the ledger as raw REST takes it. */
export const rawSignUp = (sessionId: number, said: object = {}): Readonly<Record<string, string | number>> => ({
  SessionId: sessionId,
  Kind: 'signUp',
  Part: 'seat',
  RequestId: crypto.randomUUID(),
  ...said,
});

/** What somebody means to write, by the data layer. */
export const intent = (sessionId: number, kind: 'signUp' | 'withdraw' = 'signUp') =>
  ({ sessionId, kind, part: 'seat', committee: '', requestId: crypto.randomUUID() }) as const;
