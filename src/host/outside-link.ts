import type { MouseEvent } from 'react';
import type { Host } from './host.ts';
import { useHost } from './HostProvider.tsx';

type OutsideLink = {
  readonly href: string;
  readonly target?: string;
  readonly rel?: string;
  readonly onClick?: (event: MouseEvent) => void;
};

/**
 * What a link to a mail, a phone, a chat or a page of somebody else's needs. A host keeps such links inside its frame,
 * where nothing happens, so there they are handed to the host.
 */
export function outsideLinks(host: Host): (address: string) => OutsideLink {
  return (address) => {
    const link = address.startsWith('https:')
      ? { href: address, target: '_blank', rel: 'noopener' }
      : { href: address };
    if (host.kind === 'browser') return link;
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      host.open(address);
    };
    return { ...link, onClick };
  };
}

export const useOutsideLink = (): ((address: string) => OutsideLink) => outsideLinks(useHost());
