import { Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import type { MailLinks } from '#domain/courses/mail-links.ts';
import { chatLink } from '#host/links.ts';
import { copyText } from '#host/clipboard.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { mergeClasses } from '@fluentui/react-components';
import { hrSessionTexts } from './hr-session-texts.ts';

/** A chat in which more than these see each other is a crowd; they get a mail with blind copies. */
const chatAtMost = 20;

type MessageWaysProps = {
  readonly mails: MailLinks;
  readonly addresses: readonly string[];
  readonly body: string;
  /** The text has gone somewhere else. */
  readonly onTaken: () => void;
};

/** The ways a message can go: one mail or several, or a chat in which all see each other. */
export const MessageWays = ({ mails: { links, bodyLeftOut }, addresses, body, onTaken }: MessageWaysProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const type = useType();
  const outside = useOutsideLink();
  const taking = (address: string) => {
    const link = outside(address);
    return {
      ...link,
      onClick: (event: MouseEvent) => {
        if (!bodyLeftOut) onTaken();
        link.onClick?.(event);
      },
    };
  };
  const copying = async (text: string) => {
    const copied = await copyText(text);
    if (copied) onTaken();
    return copied;
  };
  if (addresses.length === 0) return null;
  const several = links.length > 1;
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      {several && <MessageNote tone="info">{words.severalMails(links.length)}</MessageNote>}
      {bodyLeftOut && (
        <MessageNote tone="warning" action={<CopyAction text={body} copy={copying} />}>
          {words.bodyLeftOut}
        </MessageNote>
      )}
      <div className={layout.row}>
        {links.map((link, place) => (
          <Action key={link} look={place === 0 ? 'primary' : 'outline'} icon={<Mail20Regular />} {...taking(link)}>
            {several ? words.openMailPart(place + 1, links.length) : words.openMail}
          </Action>
        ))}
        {addresses.length <= chatAtMost && (
          <Action icon={<Chat20Regular />} {...taking(chatLink(addresses.join(','), body))}>
            {words.openChat}
          </Action>
        )}
      </div>
      <p className={mergeClasses(type.body1, type.secondary)}>
        {addresses.length <= chatAtMost ? words.chatWarning : words.chatTooMany}
      </p>
    </div>
  );
};
