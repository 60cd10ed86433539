import fc from 'fast-check';
import { expect, it } from 'vitest';
import { useLibrary } from './use-library.ts';

const { target, root, files, at, status, textFor } = useLibrary();

/** What can be done to a file; most of it is refused most of the time, which is a part of the proof. */
const steps = [
  'write',
  'publish',
  'approve',
  'deny',
  'unpublish',
  'checkout',
  'undocheckout',
  'minor',
  'major',
  'overwrite',
] as const;
type Step = (typeof steps)[number];
const types = { minor: 0, major: 1, overwrite: 2 } as const;

let written = 0;
/** Gives the status. */
async function take(person: string, name: string, step: Step): Promise<number> {
  const isCheckin = step === 'minor' || step === 'major' || step === 'overwrite';
  written += 1;
  if (step === 'write') return status(person, 'PUT', `${at(name)}/$value`, `udgave ${written}`);
  if (isCheckin) return status(person, 'POST', `${at(name)}/checkin(comment='',checkintype=${types[step]})`);
  return status(person, 'POST', `${at(name)}/${step}${step.endsWith('checkout') ? '' : "(comment='')"}`);
}

type Seen = { Id: number; OData__UIVersionString: string };
const shape = '$select=Id,OData__UIVersionString';

it('a list of files and each file by itself say the same to everybody, and readers only ever see what was approved', async () => {
  const oneStep = fc.tuple(fc.constantFrom('hr', 'it'), fc.constantFrom(...steps));
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(oneStep, { minLength: 3, maxLength: 14 }), async (taken) => {
      made += 1;
      const name = `lov-${made}.txt`;
      await files('hr').addUsingPath(name, 'udgave 0');
      const approved = new Set<unknown>([404]);
      for (const [person, step] of taken) {
        const wasDone = (await take(person, name, step)) === 200;
        // What the approver sees when a file is approved is what the readers get.
        if (wasDone && step === 'approve') approved.add(await textFor(person, name));
        expect(approved).toContain(await textFor('leder', name));
      }
      for (const person of ['leder', 'hr', 'it']) {
        const list = `web/getList('${root()}')/items`;
        const page = await target.send(person, 'GET', `${list}?${shape}&$orderby=Id desc&$top=1`);
        const [newest] = ((await page.json()) as { value: Seen[] }).value;
        const alone = await target.send(person, 'GET', `${at(name)}/ListItemAllFields?${shape}`);
        const seen = alone.ok ? ((await alone.json()) as Seen) : undefined;
        if (seen) expect(newest).toMatchObject({ Id: seen.Id, OData__UIVersionString: seen.OData__UIVersionString });
        else expect(await (await target.send(person, 'GET', `${list}?$select=FileLeafRef`)).text()).not.toContain(name);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
