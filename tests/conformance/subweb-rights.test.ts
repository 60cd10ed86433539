import { spfi, type SPFI } from '@pnp/sp';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();
const readId = 1073741826;
let url: string;
const below = (person = 'it'): SPFI => spfi([target.sp(person).web, url]);
const status = async (person: string, path: string, method = 'GET'): Promise<number> =>
  (await fetch(`${url}/_api/${path}`, { method, headers: { Authorization: `Bearer ${target.token(person)}` } })).status;

/** leder reads the site and what inherits from it; hr reads nothing yet. */
beforeAll(async () => {
  const { web } = target.sp();
  ({ Url: url } = await web.webs.add('Lukket', 'lukket'));
  await below().web.lists.add('Arver');
  const { Id } = await web.ensureUser('leder@kommune.example');
  await web.roleAssignments.add(Id, readId);
});

describe('a web below the site', () => {
  it('gives no rights as long as it has the site’s', async () => {
    expect(await status('leder', 'web/title')).toBe(200);
    const { Id } = await target.sp().web.currentUser();
    expect(
      await status('it', `web/roleassignments/addroleassignment(principalid=${Id},roledefid=${readId})`, 'POST'),
    ).toBe(400);
  });

  it('has rights of its own when that is asked for, and its lists have those', async () => {
    await below().web.breakRoleInheritance(false);
    expect(await below().web.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect(await status('leder', 'web/title')).toBe(403);
    expect(await status('leder', "web/lists/getByTitle('Arver')/items")).toBe(403);
    expect(await target.status('leder', 'GET', 'web/title')).toBe(200);
    expect(await target.sp('leder').web.webs()).toEqual([]);
    expect((await target.sp().web.webs()).length).toBe(1);
    const { Id } = await target.sp().web.ensureUser('hr@kommune.example');
    await below().web.roleAssignments.add(Id, readId);
    expect(await status('hr', "web/lists/getByTitle('Arver')/items")).toBe(200);
    expect(await status('hr', 'web/roleassignments')).toBe(403);
  });

  it('lets who has rights in it alone pass through the site, and see nothing there', async () => {
    expect(await target.status('hr', 'GET', 'web/title')).toBe(200);
    expect(await target.sp('hr').web.lists()).toEqual([]);
    expect((await target.sp('hr').web.webs()).map(({ Title }) => Title)).toEqual(['Lukket']);
  });

  it('tells whose rights a list has, and keeps the site’s as they are', async () => {
    const first = below().web.lists.getByTitle('Arver').firstUniqueAncestorSecurableObject;
    expect(await first()).toMatchObject({ Title: 'Lukket' });
    const { Id } = await target.sp().web.ensureUser('leder@kommune.example');
    const held = await target.sp().web.roleAssignments.getById(Id)();
    expect(held.PrincipalId).toBe(Id);
    await expect(below().web.roleAssignments.getById(Id)()).rejects.toThrow('404');
  });

  it('takes the site’s rights back', async () => {
    expect(await status('hr', 'web/resetroleinheritance', 'POST')).toBe(403);
    await below().web.resetRoleInheritance();
    expect(await status('leder', "web/lists/getByTitle('Arver')/items")).toBe(200);
    expect(await below().web.lists.getByTitle('Arver').items.select('Id')()).toEqual([]);
    expect(await target.sp('hr').web.lists()).toEqual([]);
  });

  it('is made with rights of its own when it is not to have the site’s', async () => {
    const made = await target.sp().web.webs.add('Egen', 'egen', '', 'STS', 1033, false);
    const own = spfi([target.sp().web, made.Url]);
    expect(await own.web.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect((await target.sp('leder').web.webs()).map(({ Title }) => Title)).toEqual(['Lukket']);
    await own.web.delete();
  });

  it('does not break at the root, where there is nothing to inherit', async () => {
    await expect(target.sp().web.breakRoleInheritance()).rejects.toThrow('400');
    await expect(target.sp().web.resetRoleInheritance()).rejects.toThrow('400');
  });
});
