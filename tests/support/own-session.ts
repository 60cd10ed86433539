import { itemsOf, send } from './own-site.ts';

const day = 86_400_000;

/** What a session of a journey is, by the internal names of its columns; one of ten seats in a month otherwise. */
export type SessionColumns = Readonly<Record<string, string | number | null>>;

/** One session as HR makes it, on a course that has no other to sign up for. */
export type OwnSession = {
  readonly id: number;
  readonly change: (columns: SessionColumns) => Promise<unknown>;
  /** A sign-up of somebody else, straight into the ledger. */
  readonly signUp: (person: string, committee?: string) => Promise<unknown>;
  /** A ruling of HR's on the last who signed up. */
  readonly rule: (kind: string) => Promise<unknown>;
};

/** The course on which journeys hold their sessions. */
export const ownCourse = { path: '#/kurser/spot-ledertalenter', title: 'Spot ledertalenter' };

/** Takes away the sessions that a course has, so that a page shows only a journey's own. */
export async function makeOwnSession(siteUrl: string, columns: SessionColumns = {}): Promise<OwnSession> {
  const items = (list: string) => itemsOf(siteUrl, list);
  const found = (await send(
    siteUrl,
    'it',
    'GET',
    `${items('CourseSessions')}?$filter=CourseKey eq 'spot-ledertalenter'&$select=Id`,
  )) as { value: { Id: number }[] };
  for (const { Id } of found.value) await send(siteUrl, 'hr', 'DELETE', `${items('CourseSessions')}(${Id})`);
  const starts = Date.now() + 30 * day;
  const session = (await send(siteUrl, 'hr', 'POST', items('CourseSessions'), {
    SessionKey: crypto.randomUUID(),
    CourseKey: 'spot-ledertalenter',
    SessionState: 'Åbent',
    Timing: 'Dato',
    Starts: new Date(starts).toISOString(),
    Ends: new Date(starts + day / 8).toISOString(),
    Place: 'Rådhuset',
    Capacity: 10,
    CoachingCapacity: 0,
    ...columns,
  })) as { Id: number };
  return {
    id: session.Id,
    change: (changed) => send(siteUrl, 'hr', 'MERGE', `${items('CourseSessions')}(${session.Id})`, changed),
    signUp: (person, committee = '') =>
      send(siteUrl, person, 'POST', items('SignUpLedger'), {
        SessionId: session.Id,
        Kind: 'signUp',
        Part: 'seat',
        CommitteeKey: committee,
        RequestId: crypto.randomUUID(),
      }),
    rule: async (kind) => {
      const query = `$filter=SessionId eq ${session.Id}&$orderby=Id desc&$top=1&$select=AuthorId`;
      const last = (await send(siteUrl, 'it', 'GET', `${items('SignUpLedger')}?${query}`)) as {
        value: { AuthorId: number }[];
      };
      return send(siteUrl, 'hr', 'POST', items('SeatRulings'), {
        SessionId: session.Id,
        Kind: kind,
        Part: 'seat',
        PersonId: last.value[0]!.AuthorId,
        ReasonCode: 'other',
        RequestId: crypto.randomUUID(),
      });
    },
  };
}
