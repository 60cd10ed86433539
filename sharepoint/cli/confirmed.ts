import { once } from 'node:events';
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
  if (!input.isTTY)
    throw new Refused('Ingen sidder ved tastaturet. Skriv --yes for at gå videre uden at blive spurgt.');
  if (/^(j|ja)$/i.test((await typed(`${question} (j/n) `, input)).trim())) return true;
  console.log('\nIntet er ændret.');
  return false;
}

/** The line somebody types; nothing when they leave with Ctrl+C or Ctrl+D, which readline tells by breaking off. */
async function typed(question: string, input: Keyboard): Promise<string> {
  const keyboard = createInterface({ input, output: process.stdout });
  const left = once(keyboard, 'close').then(() => '');
  const answer = await Promise.race([keyboard.question(question).catch(() => ''), left]);
  keyboard.close();
  return answer;
}
