import { expect, it } from 'vitest';
import type { AttackSite } from './attack-site.ts';

export type Request = readonly [method: string, path: string, body?: unknown];

const everybody = ['leder', 'med', 'direktion', 'hr', 'udenfor'] as const;
export const butHr: readonly string[] = everybody.filter((person) => person !== 'hr');

export type Attack = {
  readonly what: string;
  /** Everybody but the owner, when nothing is said. */
  readonly refused?: readonly string[];
  /** Puts there what is attacked and gives the request, which each sends in the same words. */
  readonly prepare: () => Promise<Request> | Request;
  /** Who may do it; nobody, where SharePoint's answer to the owner is none that the emulator gives. */
  readonly rightful?: string | null;
  /** What the owner sends afterwards, so that the next attack meets the site as it should be. */
  readonly undo?: () => Request;
};

export const sendAs = ({ send }: AttackSite, person: string, [method, path, body]: Request): Promise<Response> =>
  send(person, method, path, { body, headers: { 'If-Match': '*' } });

export const loginOf = (key: string): string => `i:0#.f|membership|${key}@kommune.example`;

/** What a client sends to write a row as SharePoint's own forms do. */
export const formUpdate = {
  formValues: [{ FieldName: 'Title', FieldValue: 'rettet' }],
  bNewDocumentUpdate: true,
} as const;

/** The same row as SharePoint's own forms send it: texts, and people by their login. */
export const asFormValues = (row: Readonly<Record<string, string | number>>): object => ({
  formValues: Object.entries(row).map(([name, value]) =>
    name === 'PersonId'
      ? { FieldName: 'Person', FieldValue: JSON.stringify([{ Key: loginOf('it') }]) }
      : { FieldName: name, FieldValue: String(value) },
  ),
  bNewDocumentUpdate: true,
});

let made = 0;
export const freshName = (): string => `Prøve ${(made += 1)}`;

/** Refused is what SharePoint refuses by: 403, or 404 where it trims. Any other answer fails, and so does any change. */
export function expectRefused(site: AttackSite, attacks: readonly Attack[]): void {
  it.each(attacks)('$what: refused, and nothing has changed', async ({ refused = everybody, prepare }) => {
    const request = await prepare();
    const before = await site.everything();
    for (const person of refused) {
      const answer = await sendAs(site, person, request);
      expect([403, 404], `${person}: ${answer.status} ${await answer.text()}`).toContain(answer.status);
    }
    expect(await site.everything()).toEqual(before);
  });

  const possible = attacks.filter(({ rightful }) => rightful !== null);
  it.each(possible)('$what: who may, succeeds with the same request', async ({ prepare, rightful = 'it', undo }) => {
    const answer = await sendAs(site, rightful!, await prepare());
    expect(answer.ok, `${answer.status} ${await answer.text()}`).toBe(true);
    if (undo) expect((await sendAs(site, 'it', undo())).ok).toBe(true);
  });
}
