import type { AnswerWay } from '#domain/help/answer.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { Action } from '#ui/Action.tsx';
import { wayAddress } from './way-address.ts';
import { WayIcon } from './WayIcon.tsx';

/** The page's one primary button: the first way onwards. */
export const WayAction = ({ way, className }: { readonly way: AnswerWay; readonly className?: string }) => {
  const outside = useOutsideLink();
  const address = wayAddress(way);
  const link = way.kind === 'external' ? outside(address) : { href: address };
  return (
    <Action {...link} look="primary" icon={<WayIcon kind={way.kind} />} className={className} {...contentLanguage}>
      {way.label}
    </Action>
  );
};
