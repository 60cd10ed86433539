import { isOwnPage } from '#domain/settings/settings.ts';
import { useOutsideLink } from '#host/outside-link.ts';

/** What a link that HR has set needs: a page of the app stays in it, any other address is somebody else's. */
export function useHrLink(): ReturnType<typeof useOutsideLink> {
  const outside = useOutsideLink();
  return (address) => (isOwnPage(address) ? { href: address } : outside(address));
}
