import { CheckinType } from '@pnp/sp/files/index.js';
import { describe, expect, it } from 'vitest';
import { useLibrary } from './use-library.ts';

const { target, library, files, file, at, status, textFor, version, newFile, bringOut } = useLibrary();

describe('a file that is checked out', () => {
  it('is its holder’s: the others see it as it was and can’t write it', async () => {
    const name = await newFile('out');
    await file('hr', name).checkout();
    await file('hr', name).setContent('halvt');
    await file('hr', name).setContent('næsten');
    expect(await file('hr', name)()).toMatchObject({ CheckOutType: 0, Level: 255 });
    expect([await textFor('hr', name), await textFor('it', name)]).toEqual(['næsten', 'ud']);
    expect((await file('it', name).select('CheckOutType')()).CheckOutType).toBe(0);
    const holder = await target.send('it', 'GET', `${at(name)}/CheckedOutByUser?$select=Title`);
    expect(await holder.json()).toMatchObject({ Title: 'Demo HR' });
    const refused = await target.send('it', 'PUT', `${at(name)}/$value`, { body: 'anden' });
    expect(refused.status).toBe(423);
    expect(await refused.text()).toContain('SPFileCheckOutException');
    expect(await status('it', 'POST', `${at(name)}/checkout`)).toBe(423);
    await file('hr', name).checkin('færdig', CheckinType.Major);
    expect(await version('hr', name)).toEqual(['1.1', 2, 2]);
    expect([await textFor('it', name), await textFor('leder', name)]).toEqual(['næsten', 'ud']);
    await file('it', name).approve('');
    expect(await textFor('leder', name)).toBe('næsten');
  });

  it('is as it was when the check-out is undone, by its holder or by who overrides', async () => {
    const name = await newFile('out');
    for (const person of ['hr', 'it']) {
      await file('hr', name).checkout();
      await file('hr', name).setContent('fortrudt');
      await file(person, name).undoCheckout();
      expect(await textFor('hr', name)).toBe('ud');
      expect(await version('hr', name)).toEqual(['1.0', 1, 0]);
    }
    expect(await status('hr', 'POST', `${at(name)}/undocheckout`)).toBe(400);
  });

  it('keeps its version when it is checked in over it', async () => {
    const name = await newFile('draft');
    await file('hr', name).checkout();
    await file('hr', name).setContent('rettet');
    await file('hr', name).checkin('', CheckinType.Overwrite);
    expect(await version('hr', name)).toEqual(['0.1', 2, 3]);
    expect(await textFor('hr', name)).toBe('rettet');
  });

  it('must be so before a change, where the library asks for it', async () => {
    const list = library('it');
    const name = await newFile('out');
    await list.update({ ForceCheckout: true });
    expect(await status('hr', 'PUT', `${at(name)}/$value`, 'nyt')).toBe(400);
    await file('hr', name).checkout();
    expect(await status('hr', 'PUT', `${at(name)}/$value`, 'nyt')).toBe(204);
    await file('hr', name).checkin('', CheckinType.Minor);
    await files('hr').addUsingPath('ny-i-tvang.txt', 'x');
    expect(await textFor('it', 'ny-i-tvang.txt')).toBe(404);
    await file('hr', 'ny-i-tvang.txt').checkin('', CheckinType.Minor);
    expect(await textFor('it', 'ny-i-tvang.txt')).toBe('x');
    await list.update({ ForceCheckout: false });
  });
});

describe('the versions of a file', () => {
  it('each have their own bytes, and one of them comes back as a new version', async () => {
    const name = await newFile('draft');
    for (const text of ['to', 'tre']) await file('hr', name).setContent(text);
    const versions = await file('hr', name).versions();
    expect(versions.map(({ VersionLabel, Size }) => [VersionLabel, Number(Size)])).toEqual([
      ['0.1', 2],
      ['0.2', 2],
    ]);
    const bytes = await target.send('hr', 'GET', `${at(name)}/versions(1)/$value`);
    expect(await bytes.text()).toBe('ud');
    await file('hr', name).versions.restoreByLabel('0.1');
    expect(await textFor('hr', name)).toBe('ud');
    expect(await version('hr', name)).toEqual(['0.4', 2, 3]);
    expect(await (await target.send('hr', 'GET', `${at(name)}/versions(3)/$value`)).text()).toBe('tre');
  });

  it('go for good only by who may delete versions, and never the published one', async () => {
    const name = await newFile('out');
    await file('hr', name).setContent('to');
    await file('hr', name).setContent('tre');
    expect(await status('hr', 'POST', `${at(name)}/versions/deleteByLabel(versionlabel='1.1')`)).toBe(403);
    expect(await status('it', 'POST', `${at(name)}/versions/deleteByLabel(versionlabel='1.0')`)).toBe(400);
    expect(await status('it', 'POST', `${at(name)}/versions/deleteByLabel(versionlabel='1.1')`)).toBe(200);
    expect((await file('it', name).versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0']);
    expect([await textFor('leder', name), await textFor('hr', name)]).toEqual(['ud', 'tre']);
  });

  it('are as many major ones as the library keeps, with their drafts', async () => {
    const list = library('it');
    const name = await newFile('out');
    await list.update({ MajorVersionLimit: 2 });
    for (const text of ['to', 'tre']) {
      await file('hr', name).setContent(text);
      await bringOut(name);
    }
    await file('hr', name).setContent('fire');
    const labels = (await file('hr', name).versions()).map(({ VersionLabel }) => VersionLabel);
    expect(labels).toEqual(['2.0', '3.0']);
    expect([await textFor('leder', name), await textFor('hr', name)]).toEqual(['tre', 'fire']);
    await list.update({ MajorVersionLimit: 50 });
  });

  it('come back with the file from the recycle bin', async () => {
    const name = await newFile('out');
    await file('hr', name).setContent('to');
    const entry = await file('hr', name).recycle();
    expect(await textFor('leder', name)).toBe(404);
    const restore = `web/RecycleBin('${entry}')/restore`;
    expect(await status('hr', 'POST', restore)).toBe(200);
    expect([await textFor('leder', name), await textFor('hr', name)]).toEqual(['ud', 'to']);
  });
});
