import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  Edit20Regular,
  Mail20Regular,
  MoreHorizontal20Regular,
  PeopleCheckmark20Regular,
} from '@fluentui/react-icons';
import { hasStarted } from '#domain/courses/session-time.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { attendancePath, auditPath, copySessionPath, editSessionPath } from '../hr-path.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import type { StateChange } from './state-change.ts';

export type SessionAct = StateChange | 'close' | 'message' | 'excel' | 'print';

type SessionActsProps = { readonly desk: Desk; readonly onAct: (act: SessionAct, returnTo: string) => void };

const moreButton = 'more-acts';
const openButton = 'open-sign-ups';

/** What HR does with a session. The most used stand in the open; on the day, that is ticking who came. */
export const SessionActs = ({ desk: { course, session, now }, onAct }: SessionActsProps) => {
  const words = useTexts(hrSessionTexts);
  const started = hasStarted(session, now);
  const at = [course.slug, session.id] as const;
  const changes = stateChanges(session.state, started);
  const toOpen = session.state === 'planned' && !started;
  return (
    <>
      {toOpen && (
        <Action id={openButton} look="primary" onClick={() => onAct('open', openButton)}>
          {words.open}
        </Action>
      )}
      <Action href={`#${editSessionPath(...at)}`} icon={<Edit20Regular />}>
        {words.edit}
      </Action>
      <Action id="write-all" icon={<Mail20Regular />} onClick={() => onAct('message', 'write-all')}>
        {words.write}
      </Action>
      <Action icon={<ArrowDownload20Regular />} onClick={() => onAct('excel', moreButton)}>
        {words.excel}
      </Action>
      {started && (
        <Action look="primary" href={`#${attendancePath(...at)}`} icon={<PeopleCheckmark20Regular />}>
          {words.attendance}
        </Action>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Action id={moreButton} icon={<MoreHorizontal20Regular />} aria-label={words.more} title={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {changes
              .filter((change) => !toOpen || change !== 'open')
              .map((change) => (
                <MenuItem key={change} onClick={() => onAct(change, moreButton)}>
                  {words[menuWords[change]]}
                </MenuItem>
              ))}
            {changes.length > 0 && <MenuDivider />}
            <MenuItemLink href={`#${attendancePath(...at)}`}>{words.attendance}</MenuItemLink>
            <MenuItem onClick={() => onAct('print', moreButton)}>{words.print}</MenuItem>
            <MenuItemLink href={`#${copySessionPath(...at)}`}>{words.copySession}</MenuItemLink>
            <MenuItemLink href={`#${auditPath(...at)}`}>{words.audit}</MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
};

const menuWords = {
  open: 'open',
  close: 'close',
  cancel: 'cancelSession',
  held: 'markHeld',
  notHeld: 'notHeld',
  reword: 'reword',
} as const;

/** The states a session can go to from where it is. */
function stateChanges(state: Desk['session']['state'], started: boolean): readonly (StateChange | 'close')[] {
  if (state === 'held') return ['notHeld'];
  if (state === 'cancelled') return [started ? 'held' : 'open', 'reword'];
  if (started) return ['held', 'cancel'];
  return state === 'open' ? ['close', 'cancel'] : ['open', 'cancel'];
}
