import { createInterface } from 'node:readline/promises';
import { isLocal } from '#provisioning/site-address.ts';
import { Refused } from './refused.ts';

type Keyboard = NodeJS.ReadableStream & { readonly isTTY?: boolean };

type Asked = { readonly question: string; readonly siteUrl: string; readonly yes: boolean };

/**
 * Asks at the keyboard; anything but a yes is a no. Where nobody sits, only `--yes` is one: a script must not change a
 * municipality's site by a slip. The local SharePoint is nobody's, so there a script goes on.
 */
export async function confirmed({ question, siteUrl, yes }: Asked, input: Keyboard = process.stdin): Promise<boolean> {
  if (yes) return true;
  if (!input.isTTY && isLocal(siteUrl)) return true;
  if (!input.isTTY) throw new Refused('Ingen sidder ved tastaturet. Skriv --yes for at udføre planen.');
  const keyboard = createInterface({ input, output: process.stdout });
  const answer = await keyboard.question(`${question} (j/n) `);
  keyboard.close();
  if (/^(j|ja)$/i.test(answer.trim())) return true;
  console.log('Intet er ændret.');
  return false;
}
