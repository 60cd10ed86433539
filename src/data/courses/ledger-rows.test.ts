import { expect, it } from 'vitest';
import type { Wire } from '#data/list-client.ts';
import { rulingRows, rulings, signUpRows, signUps } from './ledger-rows.ts';

const signUpsIn = (wires: readonly Wire[]) => signUpRows(signUps.all.judge(wires));
const rulingsIn = (wires: readonly Wire[]) => rulingRows(rulings.all.judge(wires));

const guid = (digit: number): string => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;

const stamps: Wire = {
  AuthorId: 7,
  EditorId: 7,
  Created: '2026-11-22T10:00:00Z',
  Modified: '2026-11-22T10:00:00Z',
  FileSystemObjectType: 0,
};
const signUp: Wire = { Id: 1, SessionId: 4, Kind: 'signUp', Part: 'seat', RequestId: guid(1), ...stamps };
const ruling: Wire = { ...signUp, Kind: 'guarantee', PersonId: 9, ReasonCode: 'other' };

it('a row is the sign-up of its author, with what SharePoint says of it', () => {
  expect(signUpsIn([signUp]).rows).toEqual([
    {
      id: 1,
      sessionId: 4,
      kind: 'signUp',
      part: 'seat',
      committee: '',
      requestId: guid(1),
      person: '7',
      author: '7',
      editor: '7',
      created: '2026-11-22T10:00:00Z',
      modified: '2026-11-22T10:00:00Z',
    },
  ]);
});

it.each([
  ['a kind that nobody knows', { Kind: 'steal' }],
  ['no part', { Part: null }],
  ['a request ID that is none', { RequestId: 'x'.repeat(36) }],
  ['no author', { AuthorId: null }],
  ['no session', { SessionId: null }],
  ['a time that is none', { Created: 'i går' }],
  ['a folder', { FileSystemObjectType: 1 }],
])('a row with %s is set aside for HR’s audit, and the next one is read', (_what, broken) => {
  const { rows, malformed } = signUpsIn([
    { ...signUp, ...broken },
    { ...signUp, Id: 2 },
  ]);
  expect(rows.map(({ id }) => id)).toEqual([2]);
  expect(malformed).toMatchObject([{ list: 'signUpLedger', id: 1, editor: '7' }]);
});

it('a ruling is on its person, not by its author', () => {
  expect(rulingsIn([ruling]).rows).toMatchObject([{ person: '9', author: '7', kind: 'guarantee', reason: 'other' }]);
});

it('a ruling that was sent twice is the first of the two', () => {
  const { rows, malformed } = rulingsIn([
    { ...ruling, Id: 5 },
    { ...ruling, Id: 3 },
    { ...ruling, Id: 4, RequestId: guid(2) },
  ]);
  expect(rows.map(({ id }) => id)).toEqual([3, 4]);
  expect(malformed).toEqual([]);
});
