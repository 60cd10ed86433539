import '@pnp/sp/content-types/index.js';
import '@pnp/sp/sites/index.js';
import { describe, expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();
const web = () => target.sp().web;
const title = (word: string): string => `${word} ${Date.now().toString(36)}`;

describe('site columns', () => {
  it('are made, renamed and deleted as a list’s columns are', async () => {
    const made = await web().fields.addText('Sagsnr', { Group: 'Vores', MaxLength: 20 });
    expect(made).toMatchObject({ InternalName: 'Sagsnr', Group: 'Vores', TypeAsString: 'Text' });
    await web().fields.getById(made.Id!).update({ Title: 'Sagsnummer' });
    expect(await web().fields.getByInternalNameOrTitle('Sagsnr')()).toMatchObject({ Title: 'Sagsnummer' });
    await web().fields.getById(made.Id!).delete();
    await expect(web().fields.getByInternalNameOrTitle('Sagsnr')()).rejects.toThrow("Column 'Sagsnr' does not exist");
  });

  it('of the site are the root web’s, and stay when somebody would delete them', async () => {
    const byName = target.sp().site.rootWeb.fields.getByInternalNameOrTitle('Other Address Country/Region');
    expect(await byName.select('InternalName')()).toMatchObject({ InternalName: 'OtherAddressCountry' });
    await expect(byName.delete()).rejects.toThrow('403');
  });

  it('are seen from below only among those that can be used there', async () => {
    const { Url } = await web().webs.add('Nede', 'nede');
    const column = await web().fields.addText(title('Oppefra'));
    const names = async (which: string): Promise<string[]> => {
      const answer = await fetch(`${Url}/_api/web/${which}?$select=InternalName`, {
        headers: { Authorization: 'Bearer dev:it', Accept: 'application/json' },
      });
      return ((await answer.json()) as { value: { InternalName: string }[] }).value.map((one) => one.InternalName);
    };
    expect(await names('availablefields')).toContain(column.InternalName);
    expect(await names('fields')).not.toContain(column.InternalName);
  });

  it('need the right to manage the site', async () => {
    await web().ensureUser('leder@kommune.example');
    await web().associatedMemberGroup.users.add('i:0#.f|membership|leder@kommune.example');
    await expect(target.sp('leder').web.fields.addText('Min')).rejects.toThrow('403');
    await expect(target.sp('leder').web.contentTypes.add('0x0100', 'Min')).rejects.toThrow('403');
    await expect(web().fields.getByTitle('Min')()).rejects.toThrow('400');
  });
});

describe('columns that the emulator only describes', () => {
  it('keep a formula, but the cells stay empty', async () => {
    const { Title: list } = await web().lists.add(title('Beregnet'));
    const { fields, items } = web().lists.getByTitle(list);
    const made = await fields.addCalculated('Sum', { Formula: '=[ID]+1', FieldTypeKind: 17, DateFormat: 0 });
    expect(made).toMatchObject({ TypeAsString: 'Calculated', Formula: '=[ID]+1' });
    await items.add({ Title: 'x' });
    expect(await items.select('Sum')()).toMatchObject([{ Sum: null }]);
  });

  it('are maps and pictures, kept as the text they were given', async () => {
    const { Title: list } = await web().lists.add(title('Sted'));
    const { fields, items } = web().lists.getByTitle(list);
    expect(await fields.addLocation('Sted')).toMatchObject({ TypeAsString: 'Location' });
    expect(await fields.addImageField('Billede')).toMatchObject({ TypeAsString: 'Thumbnail' });
    await items.add({ Title: 'x', Billede: '{"fileName":"a.png"}' });
    expect(await items.select('Billede')()).toMatchObject([{ Billede: '{"fileName":"a.png"}' }]);
  });

  it('show more of what a lookup points at', async () => {
    const { Id } = await web().lists.add(title('Mål'));
    const { Title: list } = await web().lists.add(title('Fra'));
    const { fields } = web().lists.getByTitle(list);
    const primary = await fields.addLookup('Hvem', { LookupListId: Id, LookupFieldName: 'Title' });
    const dependent = await fields.addDependentLookupField('Hvornår', primary.Id!, 'Created');
    expect(dependent).toMatchObject({ Title: 'Hvornår', IsDependentLookup: true, PrimaryFieldId: primary.Id });
    const again = await fields.getById(primary.Id!).select('DependentLookupInternalNames')();
    expect(again).toMatchObject({ DependentLookupInternalNames: [dependent.InternalName] });
  });
});

it('a column is told which forms to show in', async () => {
  const { Title: list } = await web().lists.add(title('Former'));
  const { fields } = web().lists.getByTitle(list);
  await fields.addText('Skjult');
  await fields.getByTitle('Skjult').setShowInNewForm(false);
  const { SchemaXml } = await fields.getByTitle('Skjult')();
  expect(SchemaXml).toContain('ShowInNewForm="FALSE"');
});

describe('content types', () => {
  it('are made as children of Item, renamed and deleted', async () => {
    const { data } = (await web().contentTypes.add('0x0100AA', 'Sag')) as unknown as {
      data: { Id: { StringValue: string } };
    };
    const id = data.Id.StringValue;
    expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
    const made = web().contentTypes.getById(id);
    expect(await made.parent()).toMatchObject({ StringId: '0x01' });
    expect((await made.fieldLinks()).map(({ FieldInternalName }) => FieldInternalName)).toEqual([
      'Title',
      'ContentType',
    ]);
    await made.update({ Name: 'Sagen' });
    expect(await made()).toMatchObject({ Name: 'Sagen' });
    await made.delete();
    await expect(made()).rejects.toThrow('404');
  });

  it('are taken by a list as children of its own', async () => {
    const { Title: list } = await web().lists.add(title('Arkiv'), '', 101, true);
    const types = web().lists.getByTitle(list).contentTypes;
    await types.addAvailableContentType('0x010102');
    const ids = (await types()).map(({ StringId }) => StringId);
    expect(ids).toEqual([expect.stringMatching(/^0x0101?00/), expect.stringMatching(/^0x01010200/)]);
    await expect(types.addAvailableContentType('0x0199')).rejects.toThrow('404');
  });
});

it('what nothing can be put into is empty', async () => {
  for (const path of ['web/userCustomActions', "web/lists/getByTitle('Dokumenter')/EventReceivers"]) {
    const answer = await target.send('it', 'GET', path);
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ value: [] })]);
    expect((await target.send('it', 'POST', path, { body: {} })).status).toBe(501);
  }
});

it('on a Danish site what it comes with is found by its English title as well', async () => {
  const library = web().lists.getByTitle('Documents');
  expect(await library.select('Title')()).toMatchObject({ Title: 'Dokumenter' });
  expect(await library.fields.getByTitle('Created By').select('InternalName')()).toMatchObject({
    InternalName: 'Author',
  });
});
