import type { IList } from '@pnp/sp/lists/index.js';
import { describe, expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
const sp = () => target.sp('it');
const own = (title: string): string => target.prefix + title;

describe('a list', () => {
  it('gets its address from the title it is made with and keeps it when it is renamed', async () => {
    const made = await sp().web.lists.add(own('Things'), 'Beskrivelse');
    expect(made).toMatchObject({ Title: own('Things'), BaseTemplate: 100, ItemCount: 0, Hidden: false });
    await sp()
      .web.lists.getByTitle(own('Things'))
      .update({ Title: own(' hjælpeemner') });
    const byUrl = await sp()
      .web.getList(target.path(`Lists/${own('Things')}`))
      .select('Title', 'ListItemEntityTypeFullName')();
    expect(byUrl).toMatchObject({
      Title: own(' hjælpeemner'),
      ListItemEntityTypeFullName: `SP.Data.${own('Things')}ListItem`,
    });
    const byId = await sp().web.lists.getById(made.Id).select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
    expect(byId).toMatchObject({ RootFolder: { ServerRelativeUrl: target.path(`Lists/${own('Things')}`) } });
    await expect(sp().web.lists.getByTitle(own('Things'))()).rejects.toMatchObject({ status: 404 });
  });

  it('a title that is taken or too long, and a property lists don’t have, are refused', async () => {
    await sp().web.lists.add(own('Optaget'));
    await expect(sp().web.lists.add(own('optaget'))).rejects.toMatchObject({ status: 500 });
    await expect(sp().web.lists.add('x'.repeat(512))).rejects.toMatchObject({ status: 400 });
    await expect(
      sp()
        .web.lists.getByTitle(own('Optaget'))
        .update({ Nope: true } as object),
    ).rejects.toMatchObject({ status: 400 });
  });

  it('keeps the settings it is given, and shows the quiet ones only when asked', async () => {
    const settings = {
      EnableVersioning: true,
      MajorVersionLimit: 7,
      NoCrawl: true,
      Hidden: true,
      EnableAttachments: false,
      EnableFolderCreation: false,
      ReadSecurity: 2,
      WriteSecurity: 2,
      OnQuickLaunch: true,
    };
    await sp().web.lists.add(own('Indstillet'));
    await sp().web.lists.getByTitle(own('Indstillet')).update(settings);
    const list = (): IList => sp().web.lists.getByTitle(own('Indstillet'));
    expect(await list().select(...Object.keys(settings))()).toMatchObject(settings);
    expect(await list()()).not.toHaveProperty('ReadSecurity');
  });

  it('counts its items', async () => {
    const { title } = await makeList(target);
    const { items } = sp().web.lists.getByTitle(title);
    await items.add({});
    const second = await items.add({});
    await items.getById(second.Id).delete();
    expect(await sp().web.lists.getByTitle(title).select('ItemCount')()).toMatchObject({ ItemCount: 1 });
  });

  it('is gone with all it held when it is deleted', async () => {
    const { title, path } = await makeList(target);
    await sp().web.lists.getByTitle(title).delete();
    expect((await target.send('it', 'GET', path)).status).toBe(404);
    await sp().web.lists.add(title);
    expect(await sp().web.lists.getByTitle(title).items()).toEqual([]);
  });
});

it('a list’s types are named by the whole of its address, with every sign encoded', async () => {
  const { Id } = await sp().web.lists.add(own('_Tegn og_en meget lang adresse'));
  const list = sp().web.lists.getById(Id).select('EntityTypeName', 'ListItemEntityTypeFullName');
  const name = `${target.prefix}_x005f_Tegn_x0020_og_x005f_en_x0020_meget_x0020_lang_x0020_adresseList`;
  expect(await list()).toMatchObject({ EntityTypeName: name, ListItemEntityTypeFullName: `SP.Data.${name}Item` });
});

describe('a column', () => {
  it('is named by its first title, and titled anew afterwards', async () => {
    const { title } = await makeList(target);
    const { fields } = sp().web.lists.getByTitle(title);
    const made = await fields.addText('RequestKey', { MaxLength: 36 });
    await fields.getById(made.Id!).update({ Title: 'Anmodning', Required: true, Description: 'Nøglen' });
    const field = await fields.getByInternalNameOrTitle('Anmodning')();
    expect(field).toMatchObject({ InternalName: 'RequestKey', Required: true, TypeAsString: 'Text', MaxLength: 36 });
    expect(await fields.addText('Device Type')).toMatchObject({ InternalName: 'Device_x0020_Type' });
  });

  it.each([
    ['addNumber', 'SP.FieldNumber', 'Number', {}],
    ['addCurrency', 'SP.FieldCurrency', 'Currency', {}],
    ['addMultilineText', 'SP.FieldMultiLineText', 'Note', { NumberOfLines: 4, RichText: false }],
    ['addBoolean', 'SP.Field', 'Boolean', {}],
    ['addDateTime', 'SP.FieldDateTime', 'DateTime', { DisplayFormat: 0 }],
    ['addChoice', 'SP.FieldChoice', 'Choice', { Choices: ['a', 'b'] }],
    ['addMultiChoice', 'SP.FieldMultiChoice', 'MultiChoice', { Choices: ['a', 'b'] }],
    ['addUser', 'SP.FieldUser', 'User', { SelectionMode: 0 }],
    ['addUrl', 'SP.FieldUrl', 'URL', { DisplayFormat: 0 }],
  ] as const)('%s makes a %s', async (method, type, typeAsString, properties) => {
    const { title } = await makeList(target);
    const { fields } = sp().web.lists.getByTitle(title);
    const add = fields[method].bind(fields) as (name: string, properties: object) => Promise<{ Id: string }>;
    const { Id } = await add('Ny1', properties);
    const { 'odata.type': odataType, ...field } = await fields.getById(Id)<Record<string, unknown>>();
    expect(odataType).toBe(type);
    expect(field).toMatchObject({ InternalName: 'Ny1', TypeAsString: typeAsString });
  });

  it('can be made of a schema', async () => {
    const { title } = await makeList(target);
    const { fields } = sp().web.lists.getByTitle(title);
    const xml =
      '<Field Type="Choice" Name="Status" DisplayName="Tilstand &amp; mere" Indexed="TRUE" Required="TRUE">' +
      '<Default>åben</Default><CHOICES><CHOICE>åben</CHOICE><CHOICE>lukket</CHOICE></CHOICES></Field>';
    const made = await fields.createFieldAsXml(xml);
    expect(made).toMatchObject({
      InternalName: 'Status',
      Title: 'Tilstand & mere',
      Indexed: true,
      Choices: ['åben', 'lukket'],
      DefaultValue: 'åben',
    });
    const item = await sp().web.lists.getByTitle(title).items.add({ Title: 'x' });
    expect(item.Status).toBe('åben');
    await expect(fields.createFieldAsXml('<Field Type="Text"')).rejects.toMatchObject({ status: 400 });
  });

  it('keeps its values unique, without case, and lets empty ones be', async () => {
    const { title } = await makeList(target);
    const list = sp().web.lists.getByTitle(title);
    await list.fields.getByTitle('Key').update({ Indexed: true, EnforceUniqueValues: true });
    await list.items.add({ Key: 'ABC' });
    await list.items.add({ Key: null });
    await list.items.add({});
    const error = await failureOf(list.items.add({ Key: 'abc' }));
    expect(error).toEqual({
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message:
        'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].',
    });
    await list.items.getById(1).update({ Key: 'abc' });
  });

  it('goes with its values', async () => {
    const { title } = await makeList(target);
    const list = sp().web.lists.getByTitle(title);
    await list.items.add({ Key: 'gammel' });
    await list.fields.getByTitle('Key').delete();
    await expect(list.items.add({ Key: 'ny' })).rejects.toMatchObject({ status: 400 });
    await list.fields.addText('Key');
    expect(await list.items.getById(1).select('Key')()).toMatchObject({ Key: null });
  });

  it('of choices, of people and of lookups keeps many values', async () => {
    const other = await makeList(target);
    await sp().web.lists.getByTitle(other.title).items.add({ Title: 'målet' });
    const { Id: otherId } = await sp().web.lists.getByTitle(other.title).select('Id')();
    const { title } = await makeList(target);
    const list = sp().web.lists.getByTitle(title);
    await list.fields.addMultiChoice('Kinds', { Choices: ['a', 'b', 'c'] });
    await list.fields.addLookup('Topic', { LookupListId: otherId, LookupFieldName: 'Title' });
    const item = await list.items.add({ Kinds: ['a', 'c'], TopicId: 1 });
    expect(item).toMatchObject({ Kinds: ['a', 'c'], TopicId: 1 });
    const expanded = await list.items.select('Topic/Title').expand('Topic').filter(`Topic/Title eq 'Målet'`)();
    expect(expanded).toMatchObject([{ Topic: { Title: 'målet' } }]);
  });
});

/** What PnPjs's error carries of SharePoint's. */
async function failureOf(promise: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  const failure = await promise.then(
    () => undefined,
    (error: { status: number; response: Response }) => error,
  );
  if (!failure) throw new Error('nothing was refused');
  const body = (await failure.response.json()) as { 'odata.error': { code: string; message: { value: string } } };
  const { code, message } = body['odata.error'];
  return { status: failure.status, code, message: message.value };
}

describe('validation', () => {
  it('a list’s formula refuses the row with the list’s message', async () => {
    const { title } = await makeList(target);
    const list = sp().web.lists.getByTitle(title);
    await list.update({
      ValidationFormula: '=AND(OR([Title]="signUp",[Title]="withdraw"),LEN([Key])=3,NOT(ISBLANK([SessionId])))',
      ValidationMessage: 'Rækken kan ikke læses.',
    });
    await list.items.add({ Title: 'SignUp', Key: 'abc', SessionId: 1 });
    for (const row of [
      { Title: 'andet', Key: 'abc', SessionId: 1 },
      { Title: 'signUp', Key: 'abcd', SessionId: 1 },
      { Title: 'signUp', Key: 'abc' },
    ]) {
      expect(await failureOf(list.items.add(row))).toEqual({
        status: 500,
        code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
        message: 'Rækken kan ikke læses.',
      });
    }
    await expect(list.items.getById(1).update({ Key: 'x' })).rejects.toMatchObject({ status: 500 });
  });

  it('a formula that is not understood is refused when it is set, never ignored', async () => {
    const { title } = await makeList(target);
    const list = sp().web.lists.getByTitle(title);
    await expect(list.update({ ValidationFormula: '=AND([Key]' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('views', () => {
  it('are made, changed and taken away', async () => {
    const { title } = await makeList(target);
    const { views } = sp().web.lists.getByTitle(title);
    const made = await views.add('Mine rækker', false, {
      RowLimit: 20,
      ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
    });
    const view = views.getById(made.Id);
    await view.fields.removeAll();
    await view.fields.add('Key');
    await view.fields.add('Title');
    await view.fields.move('Title', 0);
    await view.update({ RowLimit: 5, DefaultView: true });
    expect(await view()).toMatchObject({ RowLimit: 5, DefaultView: true, Title: 'Mine rækker' });
    expect(await view.fields()).toMatchObject({ Items: ['Title', 'Key'] });
    expect(await sp().web.lists.getByTitle(title).defaultView.select('Id')()).toMatchObject({ Id: made.Id });
    await view.setViewXml('<View><Query><Where><IsNull><FieldRef Name="Key"/></IsNull></Where></Query></View>');
    expect(await view.select('ViewQuery')()).toMatchObject({
      ViewQuery: '<Where><IsNull><FieldRef Name="Key" /></IsNull></Where>',
    });
    await view.delete();
    expect(await views()).toHaveLength(1);
  });
});
