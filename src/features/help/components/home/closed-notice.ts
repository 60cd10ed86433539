import { useState } from 'react';
import type { Notice } from '#domain/settings/settings.ts';
import { storage } from '#host/storage.ts';

const storageKey = 'lederhjaelp.closedNotice';

/** A short stand-in for the words (FNV-1a), so that what HR wrote is not kept, only whether it is the same. */
function hashOf({ title, text, link }: Notice): string {
  let hash = 0x811c9dc5;
  for (const letter of [title, text, link].join('\n')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Whether the person has closed this notice on this device; other words make it a new one. */
export function useClosedNotice(notice: Notice): { readonly closed: boolean; readonly close: () => void } {
  const hash = hashOf(notice);
  const [closedHash, setClosedHash] = useState(() => storage.read(storageKey));
  const close = () => {
    storage.write(storageKey, hash);
    setClosedHash(hash);
  };
  return { closed: closedHash === hash, close };
}
