import { useState } from 'react';
import { useHost } from '#host/HostProvider.tsx';
import { storage } from '#host/storage.ts';

const storageKey = 'lederhjaelp.toldOfSignUp';

/**
 * Whether the person has yet to be told, on this device, who can see a sign-up (docs/laws/privacy-and-retention.md,
 * rule 3).
 */
export function useFirstSignUp(): { readonly isFirst: boolean; readonly told: () => void } {
  const account = useHost().accountKey ?? '';
  const [isFirst] = useState(() => storage.read(storageKey) !== account);
  return { isFirst, told: () => storage.write(storageKey, account) };
}
