import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Chat20Regular, History20Regular, Mail20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { SeatEntry, SeatRuling, SeatStatus } from '#domain/courses/seats.ts';
import { chatLink, mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import type { PersonDialog } from './OpenDialog.tsx';

/** The rulings that would change something for somebody who stands like this. */
const rulingsFor: Readonly<Record<SeatStatus, readonly SeatRuling['kind'][]>> = {
  seated: ['guarantee', 'decline'],
  waiting: ['guarantee', 'prioritise', 'decline'],
  refused: ['guarantee', 'prioritise', 'decline'],
  declined: ['guarantee'],
  early: ['admitLate'],
  late: ['admitLate'],
  withdrawn: [],
  cancelled: [],
};

type PersonMenuProps = {
  readonly desk: Desk;
  readonly entry: SeatEntry;
  readonly onAsk: (asked: PersonDialog, returnTo: string) => void;
};

/** What HR can do about one person: rule on the seat, see what led to how they stand, or write to them. */
export const PersonMenu = ({ desk: { course, names }, entry, onAsk }: PersonMenuProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(hrSessionTexts) };
  const outside = useOutsideLink();
  const { person, part, status, guaranteed } = entry;
  const name = names.nameOf(person);
  const mail = names.mailOf(person);
  const kinds = rulingsFor[status].filter((kind) => kind !== 'guarantee' || !guaranteed);
  const button = `acts-${part}-${person}`;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Action id={button} look="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.choicesFor(name)} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onAsk({ kind: 'ruling', ruling: { kind, part, person } }, button)}>
              {words.rulings[kind].act}
            </MenuItem>
          ))}
          {kinds.length > 0 && <MenuDivider />}
          <MenuItem icon={<History20Regular />} onClick={() => onAsk({ kind: 'history', person }, button)}>
            {words.seeHistory}
          </MenuItem>
          {mail !== '' && (
            <>
              <MenuItemLink
                icon={<Mail20Regular />}
                {...outside(mailLink({ to: mail, subject: course.title, body: '' }))}
              >
                {words.write}
              </MenuItemLink>
              <MenuItemLink icon={<Chat20Regular />} {...outside(chatLink(mail, course.title))}>
                {words.chat}
              </MenuItemLink>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
