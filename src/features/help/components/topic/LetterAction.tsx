import { Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ContactUnit } from '#domain/help/contact.ts';
import { Action } from '#ui/Action.tsx';
import { useOutsideLink } from '#host/outside-link.ts';
import { canBeWrittenTo, letterAddress, type Letter } from './letter-address.ts';

type LetterActionProps = Letter & {
  readonly unit: ContactUnit | undefined;
  readonly look?: 'outline' | 'primary' | 'subtle';
  readonly children: ReactNode;
};

/** Opens a mail or chat with the words ready; nothing is sent or stored by the app. Not drawn when the unit has neither. */
export const LetterAction = ({ unit, subject, body, look = 'outline', children }: LetterActionProps) => {
  const outside = useOutsideLink();
  if (!canBeWrittenTo(unit)) return null;
  const icon = unit.mail === '' ? <Chat20Regular /> : <Mail20Regular />;
  return (
    <Action
      {...outside(letterAddress(unit, { subject, body }))}
      look={look}
      icon={look === 'subtle' ? undefined : icon}
    >
      {children}
    </Action>
  );
};
