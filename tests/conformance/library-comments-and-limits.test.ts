import { CheckinType } from '@pnp/sp/files/index.js';
import { describe, expect, it } from 'vitest';
import { useLibrary } from './use-library.ts';

const { target, library, file, at, newFile, bringOut } = useLibrary();

type Kept = { VersionLabel: string; CheckInComment: string };
const older = async (name: string): Promise<[string, string][]> => {
  const answer = await target.send('hr', 'GET', `${at(name)}/Versions`);
  const { value } = (await answer.json()) as { value: Kept[] };
  return value.map(({ VersionLabel, CheckInComment }) => [VersionLabel, CheckInComment]);
};
const comment = async (name: string): Promise<string> => (await file('hr', name)()).CheckInComment;

describe('the comment of a check-in', () => {
  it('stands at its version, and at no other', async () => {
    const name = await newFile('draft');
    expect(await comment(name)).toBe('');
    await file('hr', name).checkout();
    await file('hr', name).setContent('a');
    await file('hr', name).checkin('første', CheckinType.Minor);
    expect(await comment(name)).toBe('første');
    await file('hr', name).checkout();
    expect(await comment(name)).toBe('');
    await file('hr', name).setContent('b');
    await file('hr', name).checkin('anden', CheckinType.Minor);
    await file('hr', name).setContent('c');
    expect(await comment(name)).toBe('');
    expect(await older(name)).toEqual([
      ['0.1', ''],
      ['0.2', 'første'],
      ['0.3', 'anden'],
    ]);
  });

  it('is as before when the check-out is undone, and that of publishing stands there too', async () => {
    const name = await newFile('draft');
    await file('hr', name).publish('klar');
    expect(await comment(name)).toBe('klar');
    await file('hr', name).checkout();
    await file('hr', name).undoCheckout();
    expect(await comment(name)).toBe('klar');
  });
});

describe('how many versions a library keeps', () => {
  const labels = async (name: string): Promise<string[]> => (await older(name)).map(([label]) => label);

  it('minor versions are kept for so many major ones, whether they come by change, check-in or approval', async () => {
    const name = await newFile('draft');
    await library('it').update({ MajorWithMinorVersionsLimit: 1 });
    await file('hr', name).setContent('a');
    expect(await labels(name)).toEqual(['0.1']);
    await bringOut(name);
    expect(await labels(name)).toEqual([]);
    await file('hr', name).setContent('b');
    await file('hr', name).checkout();
    await file('hr', name).checkin('', CheckinType.Minor);
    expect(await labels(name)).toEqual(['1.0', '1.1']);
    await bringOut(name);
    expect(await labels(name)).toEqual(['1.0']);
  });

  it('without a limit they all are, and a limit of major versions counts those that were approved', async () => {
    const name = await newFile('out');
    await library('it').update({ MajorWithMinorVersionsLimit: 0, MajorVersionLimit: 2 });
    for (const content of ['a', 'b']) {
      await file('hr', name).setContent(content);
      await file('hr', name).setContent(`${content}!`);
      await bringOut(name);
    }
    expect(await labels(name)).toEqual(['2.0', '2.1']);
    await library('it').update({ MajorVersionLimit: 50 });
  });
});
