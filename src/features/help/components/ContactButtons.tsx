import { Call20Regular, Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ContactUnit } from '#domain/help/contact.ts';
import { chatLink, mailLink, phoneLink } from '#host/links.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '../help-texts.ts';
import { useOutsideLink } from '#host/outside-link.ts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 639px)': { '& > a': { flexGrow: 1 } },
  },
  /** The number fills a line of its own; the other ways share the next. */
  wide: { '& > a': { flexGrow: 1, flexBasis: '40%' }, '& > a[href^="tel:"]': { flexBasis: '100%' } },
});

export type ContactButtonsProps = {
  readonly unit: ContactUnit;
  /** What the mail is about; the chat says it first. */
  readonly subject: string;
  /** What stands ready in the mail or chat, for the person to finish. */
  readonly body: string;
  /** As wide as the card it stands in, with the number on the button. */
  readonly wide?: boolean;
  /** Calling is what one has come for. */
  readonly urgent?: boolean;
};

/** Call, write, chat: the ways to reach a unit that it has. Nothing is sent or stored by the app. */
export const ContactButtons = ({ unit, subject, body, wide = false, urgent = false }: ContactButtonsProps) => {
  const styles = useStyles();
  const type = useType();
  const common = useTexts(commonTexts);
  const words = useTexts(helpTexts);
  const outside = useOutsideLink();
  const ways = [
    unit.phone !== '' && {
      address: phoneLink(unit.phone),
      icon: <Call20Regular aria-hidden="true" />,
      word: wide ? words.callShort(unit.phone) : common.call,
      label: wide ? words.callNumber(unit.phone, unit.title) : words.callUnit(unit.title),
      look: urgent ? ('primary' as const) : undefined,
    },
    unit.mail !== '' && {
      address: mailLink({ to: unit.mail, subject, body }),
      icon: <Mail20Regular aria-hidden="true" />,
      word: common.write,
      label: words.writeToUnit(unit.title),
    },
    unit.chatAddress !== '' && {
      address: chatLink(unit.chatAddress, `${subject}\n\n${body}`),
      icon: <Chat20Regular aria-hidden="true" />,
      word: common.chat,
      label: words.chatWithUnit(unit.title),
    },
  ].filter((way) => way !== false);
  if (ways.length === 0) return <p className={type.tertiary}>{words.unreachable}</p>;
  return (
    <div className={mergeClasses(styles.buttons, wide && styles.wide)}>
      {ways.map(({ address, icon, word, label, ...rest }) => (
        <Action key={word} {...outside(address)} icon={icon} aria-label={label} {...rest}>
          {word}
        </Action>
      ))}
    </div>
  );
};
