import { unsettledSession, type Session } from '#content/starter-courses.ts';
import { createKeyed } from '#data/rows/versioned-rows.ts';
import { createDataSource, type DataSource } from '#data/data-source.ts';
import type { SeatSession } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { EmulatorOptions } from '#emulator/emulator.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { useDemoSite, type Target } from './target.ts';

/** The provisioned site of the demo, met through the app's own data layer. */
export type CourseSite = Omit<Target, 'addRow'> & {
  /** The app's way into SharePoint, signed in as a person: the very code that runs in the browser. */
  readonly source: (person: string) => DataSource;
  readonly userId: (person: string) => Promise<number>;
  /** A session of its own, made by HR: open, with room for everybody when nothing else is said. */
  readonly makeSession: (said?: Partial<Session>) => Promise<SeatSession>;
  /** `web/getList('…')/items` of a list, by its address below the site. */
  readonly items: (url: string) => string;
  /** A row of the ledger by raw REST; gives its ID. */
  readonly addRow: (person: string, row: object) => Promise<number>;
};

export function useCourseSite(options: Partial<EmulatorOptions> = {}): CourseSite {
  const target = useDemoSite(options);
  const items = (url: string): string => `${target.list(url)}/items`;
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
    addRow: (person, row) => target.addRow(person, signUpLedger.url, row),
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
