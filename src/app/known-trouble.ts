import type { Failure } from '#data/failure-of.ts';
import { noLists } from '#data/no-lists.ts';

/** Trouble whose cause can be told from SharePoint's or Microsoft's answer, and which IT alone can mend. */
export type KnownTrouble = 'consentMissing' | 'signInRefused' | 'notProvisioned' | 'listsOlder' | 'listsNewer';

/** What the shell says when app and lists have different versions (`ContentGate`). */
export const versionsDetail = (app: number, lists: number): string => `app ${app}, lists ${lists}`;

export function knownTroubleOf({ kind, detail }: Failure): KnownTrouble | undefined {
  if (kind === 'signedOut') {
    if (detail.startsWith('consent:')) return 'consentMissing';
    return detail.startsWith('refused:') ? 'signInRefused' : undefined;
  }
  if (kind !== 'schemaMismatch') return undefined;
  if (detail.startsWith(noLists)) return 'notProvisioned';
  const [, app, lists] = /^app (\d+), lists (\d+)$/.exec(detail) ?? [];
  if (app === undefined || lists === undefined) return undefined;
  return Number(lists) < Number(app) ? 'listsOlder' : 'listsNewer';
}
