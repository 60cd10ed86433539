import { describe, expect, it } from 'vitest';
import { helpTopics } from '#lists/help-topics.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { formUpdate, freshName, loginOf, sendAs, type Request } from './attack.ts';
import { onlyHr, ownItems, useAttackSite } from './attack-site.ts';

const site = useAttackSite();
const ledger = (): string => site.list(signUpLedger.url);

describe('what is answered by 200 and must still change nothing', () => {
  it('a pretended number, author and time of a new row are the server’s own', async () => {
    const { Id: other } = await site.sp('leder2').web.currentUser();
    const { Id: me } = await site.sp('leder').web.currentUser();
    const pretended = { Id: 9000, ID: 9000, Created: '2001-01-01T00:00:00Z', AuthorId: other, EditorId: other };
    const id = await site.addRow('leder', ownItems, { Title: 'min', ...pretended });
    const kept = await site.send('it', 'GET', `${site.list(ownItems)}/items(${id})`);
    expect(await kept.json()).toMatchObject({ Title: 'min', AuthorId: me, EditorId: me });
    expect(id).not.toBe(9000);
  });

  it('the forms’ route refuses a pretended author by column and writes no row', async () => {
    const before = await site.everything();
    const author = { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: loginOf('leder2') }]) };
    const body = { formValues: [...formUpdate.formValues, author], bNewDocumentUpdate: true };
    const answer = await site.send('leder', 'POST', `${site.list(ownItems)}/AddValidateUpdateItemUsingPath`, { body });
    expect(JSON.stringify(await answer.json())).toContain('"HasException":true');
    expect(await site.everything()).toEqual(before);
  });

  it('a group’s owner is not changed by ProcessQuery, which says so by 200', async () => {
    const xml = `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions><SetProperty Id="1" ObjectPathId="5" Name="Owner"><Parameter ObjectPathId="6" /></SetProperty></Actions><ObjectPaths><StaticProperty Id="2" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="3" ParentId="2" Name="Web" /><Property Id="4" ParentId="3" Name="SiteGroups" /><Method Id="5" ParentId="4" Name="GetById"><Parameters><Parameter Type="Number">${site.groupId('board')}</Parameter></Parameters></Method><Method Id="6" ParentId="4" Name="GetById"><Parameters><Parameter Type="Number">${site.groupId('hr')}</Parameter></Parameters></Method></ObjectPaths></Request>`;
    const before = await site.everything();
    for (const person of ['leder', 'med', 'direktion', 'hr']) {
      const answer = await site.send(person, 'POST', 'ProcessQuery', { body: xml });
      const [{ ErrorInfo }] = (await answer.json()) as [{ ErrorInfo: { ErrorCode: number } }];
      expect(ErrorInfo.ErrorCode).toBe(-2147024891);
    }
    expect(await site.everything()).toEqual(before);
    const [{ ErrorInfo }] = (await (await site.send('it', 'POST', 'ProcessQuery', { body: xml })).json()) as [
      { ErrorInfo: unknown },
    ];
    expect(ErrorInfo).toBeNull();
    expect(await site.everything()).not.toEqual(before);
  });

  it('making a person known to the site lets nobody in', async () => {
    await site.send('leder', 'POST', `web/ensureuser('${encodeURIComponent(loginOf('udenfor'))}')`);
    expect((await site.send('udenfor', 'GET', 'web')).status).toBe(403);
  });

  it('an attack inside a batch is refused like one outside', async () => {
    const id = await site.addSignUp('leder');
    const before = await site.everything();
    const part = `DELETE ${site.url()}/_api/${ledger()}/items(${id}) HTTP/1.1\nIF-MATCH: *\naccept: application/json`;
    const body = `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${part}\n\n--b--\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    const answer = await site.send('leder', 'POST', '$batch', { body, headers });
    expect(await answer.text()).toContain('HTTP/1.1 403');
    expect(await site.everything()).toEqual(before);
  });
});

describe('a narrowed token', () => {
  it('takes from HR and from the owner what its scope does not hold, and changes nothing', async () => {
    const id = await site.addRow('leder', ownItems, { Title: 'lederens' });
    const topic = `${site.list(helpTopics.url)}/items`;
    const attempts: readonly (readonly [string, Request])[] = [
      ['hr;scope=read', ['POST', topic, { Title: 'x' }]],
      ['hr;scope=read', ['MERGE', `${site.list(ownItems)}/items(${id})`, { Title: 'x' }]],
      ['hr;scope=write', ['MERGE', `${site.list(ownItems)}/items(${id})`, { Title: 'x' }]],
      ['it;scope=read', ['POST', topic, { Title: 'x' }]],
      ['it;scope=write', ['MERGE', ledger(), { EnableAttachments: true }]],
      ['it;scope=write', ['POST', 'web/lists', { Title: freshName(), BaseTemplate: 100 }]],
      ['it;scope=manage', ['POST', 'web/roledefinitions', { Name: freshName() }]],
      ['it;scope=manage', ['POST', `${ledger()}/resetroleinheritance`]],
      ['it;scope=manage', ['MERGE', 'web', { MembersCanShare: true }]],
    ];
    const before = await site.everything();
    for (const [person, request] of attempts) {
      const answer = await sendAs(site, person, request);
      expect([403, 404], `${person} ${request[1]}: ${answer.status} ${await answer.text()}`).toContain(answer.status);
    }
    expect(await site.everything()).toEqual(before);
    expect((await sendAs(site, 'hr', ['MERGE', `${site.list(ownItems)}/items(${id})`, { Title: 'x' }])).status).toBe(
      204,
    );
  });

  it.each(['leder;scope=admin', 'leder;scope=', 'ingen', '__proto__', 'it,leder', '../it', ''])(
    'that reads “dev:%s” is nobody’s',
    async (person) => {
      expect((await site.send(person, 'GET', 'web')).status).toBe(401);
    },
  );

  it('of another kind, or none, is nobody’s', async () => {
    for (const Authorization of ['Basic aXQ6aXQ=', 'Bearer it', 'Bearer', 'dev:it', 'Bearer dev:it dev:leder']) {
      expect((await site.send(undefined, 'GET', 'web', { headers: { Authorization } })).status).toBe(401);
    }
    expect((await site.send(undefined, 'GET', site.list(onlyHr))).status).toBe(401);
  });
});
