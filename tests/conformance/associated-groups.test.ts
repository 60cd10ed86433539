import { expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();
const group = 'web/associatedMemberGroup';
const rename = (person: string, Title: string) =>
  target.send(person, 'MERGE', group, { body: { Title }, headers: { 'If-Match': '*' } });
const title = async (): Promise<unknown> =>
  ((await (await target.send('it', 'GET', `${group}?$select=Title`)).json()) as { Title: unknown }).Title;

it('a group that belongs to the site is changed where it is found, by who may manage it', async () => {
  const { web } = target.sp();
  const { Id } = await web.ensureUser('leder@kommune.example');
  await web.roleAssignments.add(Id, 1073741827); // Contribute
  const before = await title();
  expect((await rename('leder', 'Overtaget')).status).toBe(403);
  expect(await title()).toBe(before);
  expect((await rename('it', 'Medlemmer')).status).toBe(204);
  expect(await title()).toBe('Medlemmer');
  expect((await rename('it', String(await ownersTitle()))).status).toBe(500); // taken
});

const ownersTitle = async (): Promise<unknown> => (await target.sp().web.associatedOwnerGroup.select('Title')()).Title;
