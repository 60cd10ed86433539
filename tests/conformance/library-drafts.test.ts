import { describe, expect, it } from 'vitest';
import { useLibrary } from './use-library.ts';

const { root, library, files, file, at, status, textFor, version, bringOut, newFile } = useLibrary();

describe('a file goes from draft to published', () => {
  it('0.1 draft, 0.1 pending, 1.0 approved, 1.1 draft again', async () => {
    const name = await newFile('draft');
    expect(await version('hr', name)).toEqual(['0.1', 2, 3]);
    await file('hr', name).publish('');
    expect(await version('hr', name)).toEqual(['0.1', 2, 2]);
    await file('hr', name).approve('fint');
    expect(await version('hr', name)).toEqual(['1.0', 1, 0]);
    expect(await file('hr', name).listItemAllFields()).toMatchObject({ OData__ModerationComments: 'fint' });
    await file('hr', name).setContent('nyt');
    expect(await version('hr', name)).toEqual(['1.1', 2, 3]);
  });

  it('a denied draft stays one, and readers go on seeing what was approved before', async () => {
    const name = await newFile('out');
    await file('hr', name).setContent('nyt');
    await file('hr', name).publish('');
    await file('hr', name).deny('nej');
    expect(await version('hr', name)).toEqual(['1.1', 2, 1]);
    expect(await textFor('leder', name)).toBe('ud');
  });

  it('what is taken back is a draft, and readers see the version approved before it', async () => {
    const name = await newFile('out');
    await file('hr', name).setContent('to');
    await bringOut(name);
    expect(await textFor('leder', name)).toBe('to');
    await file('hr', name).unpublish('');
    expect(await textFor('leder', name)).toBe('ud');
    expect(await textFor('hr', name)).toBe('to');
    const never = await newFile('out');
    await file('hr', never).unpublish('');
    expect(await textFor('leder', never)).toBe(404);
  });

  it('only what waits for approval can be approved', async () => {
    const name = await newFile('draft');
    expect(await status('hr', 'POST', `${at(name)}/approve(comment='')`)).toBe(400);
    expect(await version('hr', name)).toEqual(['0.1', 2, 3]);
  });
});

describe('a draft is not there for who may not see drafts', () => {
  it.each(['leder', 'med', 'direktion'])('for %s in no listing and at no address', async (person) => {
    const name = await newFile('draft');
    const { Id } = await (await file('hr', name).getItem('Id'))<{ Id: number }>();
    const names = (await files(person)()).map(({ Name }) => Name);
    expect(names).not.toContain(name);
    const rows = await library(person).items.select('FileLeafRef').top(5000)<{ FileLeafRef: string }[]>();
    expect(rows.map(({ FileLeafRef }) => FileLeafRef)).not.toContain(name);
    expect(await library(person).items.filter(`Id eq ${Id}`)()).toEqual([]);
    const ViewXml = '<View><ViewFields><FieldRef Name="FileLeafRef"/></ViewFields></View>';
    const stream = (await library(person).renderListDataAsStream({ ViewXml })) as { Row: { ID: string }[] };
    expect(stream.Row.map(({ ID }) => ID)).not.toContain(String(Id));
    const caml = (await library(person).getItemsByCAMLQuery({ ViewXml: '<View></View>' })) as { Id: number }[];
    expect(caml.map((row) => row.Id)).not.toContain(Id);
    const list = `web/getList('${root()}')`;
    for (const path of [at(name), `${at(name)}/$value`, `${list}/items(${Id})`, `${list}/items(${Id})/File`]) {
      expect(await status(person, 'GET', path), path).toBe(404);
      expect(await status('hr', 'GET', path), path).toBe(200);
    }
  });

  it('and of a file with a newer draft they see the published bytes, columns, length and version alone', async () => {
    const name = await newFile('draft');
    await (await file('hr', name).getItem()).update({ Title: 'Udgivet', TopicKey: 'mus' });
    await bringOut(name);
    await file('hr', name).setContent('et længere udkast');
    await (await file('hr', name).getItem()).update({ Title: 'Udkast', TopicKey: 'sygdom' });
    expect(await textFor('leder', name)).toBe('ud');
    expect(await textFor('hr', name)).toBe('et længere udkast');
    expect(await file('leder', name)()).toMatchObject({ Length: '2', UIVersionLabel: '1.0', Title: 'Udgivet' });
    const found = async (person: string, topic: string): Promise<string[]> =>
      (await library(person).items.select('Title').filter(`TopicKey eq '${topic}'`)<{ Title: string }[]>()).map(
        ({ Title }) => Title,
      );
    expect([await found('leder', 'mus'), await found('leder', 'sygdom')]).toEqual([['Udgivet'], []]);
    expect([await found('hr', 'mus'), await found('hr', 'sygdom')]).toEqual([[], ['Udkast']]);
  });

  it('the versions that HR lists hold every draft; the reader is refused them as SharePoint refuses', async () => {
    const name = await newFile('out');
    await file('hr', name).setContent('to');
    const labels = (await file('hr', name).versions()).map(({ VersionLabel }) => VersionLabel);
    expect(labels).toEqual(['1.0']);
    expect(await status('leder', 'GET', `${at(name)}/versions`)).toBe(403);
  });

  it('is decided by DraftVersionVisibility: 0 is everybody who reads, 2 who approves, and always the author', async () => {
    const name = await newFile('draft');
    const list = library('it');
    await list.update({ DraftVersionVisibility: 0 });
    expect(await textFor('leder', name)).toBe('ud');
    await list.update({ DraftVersionVisibility: 1 });
    expect(await textFor('leder', name)).toBe(404);
    expect(await textFor('hr', name)).toBe('ud');
    await list.update({ DraftVersionVisibility: 2 });
    expect(await textFor('leder', name)).toBe(404);
    expect(await status('it', 'MERGE', `web/getList('${root()}')`, { DraftVersionVisibility: 3 })).toBe(400);
  });
});

describe('who may bring files out', () => {
  it.each(['publish', 'approve', 'deny', 'unpublish'])(
    '%s is refused to a leader, and nothing is changed',
    async (step) => {
      const name = await newFile(step === 'unpublish' ? 'out' : 'draft');
      if (step === 'approve' || step === 'deny') await file('hr', name).publish('');
      const before = await version('it', name);
      expect([403, 404]).toContain(await status('leder', 'POST', `${at(name)}/${step}(comment='')`));
      expect(await version('it', name)).toEqual(before);
      expect(await status('hr', 'POST', `${at(name)}/${step}(comment='')`)).toBe(200);
      expect(await version('it', name)).not.toEqual(before);
    },
  );

  it('HR may not approve through an app whose token lacks the right', async () => {
    const name = await newFile('draft');
    await file('hr', name).publish('');
    expect([403, 404]).toContain(await status('hr;scope=write', 'POST', `${at(name)}/approve(comment='')`));
    expect(await textFor('leder', name)).toBe(404);
    expect(await status('hr;scope=manage', 'POST', `${at(name)}/approve(comment='')`)).toBe(200);
    expect(await textFor('leder', name)).toBe('ud');
  });

  it('rows are files: a row alone is refused', async () => {
    expect(await status('it', 'POST', `web/getList('${root()}')/items`, { Title: 'x' })).toBe(400);
  });
});
