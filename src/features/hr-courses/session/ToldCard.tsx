import { failureIn } from '#data/failure-of.ts';
import { Badge, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Alert20Regular,
  Call16Regular,
  Chat16Regular,
  Checkmark16Regular,
  CheckmarkCircle20Regular,
  Mail20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { NoticeTick } from '#data/courses/attendance.ts';
import { useTickNotice } from '#data/courses/use-hr-course-data.ts';
import type { ToBeTold } from '#domain/courses/to-be-told.ts';
import { chatLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import { untold, type RecipientGroup } from './recipients.ts';
import { useMessageText } from './use-message-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopWidth: 0 },
  },
  /** A live region has to be there before it speaks, and takes no room until then. */
  nothing: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

type ToldCardProps = { readonly desk: Desk; readonly onWrite: (group: RecipientGroup, returnTo: string) => void };

/** Who got a seat and does not know it: HR tells them, and ticks that it is done. */
export const ToldCard = ({ desk, onWrite }: ToldCardProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const tick = useTickNotice();
  const [last, setLast] = useState<NoticeTick>();
  const waiting = untold(desk);
  const mark = (entry: Pick<NoticeTick, 'person' | 'part' | 'ledgerId'>, kind: NoticeTick['kind']) => {
    const { person, part, ledgerId } = entry;
    const notice = { sessionId: desk.session.id, person, part, ledgerId, kind, requestId: crypto.randomUUID() };
    tick.mutate(notice, { onSuccess: () => setLast(kind === 'promoted' ? notice : undefined) });
  };
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="told">
      <h2 id="told" className={mergeClasses(type.subtitle2, layout.row)}>
        {waiting.length > 0 ? (
          <Alert20Regular aria-hidden="true" />
        ) : (
          <CheckmarkCircle20Regular aria-hidden="true" className={styles.done} />
        )}
        {words.toBeTold}
        {waiting.length > 0 && <CounterBadge count={waiting.length} color="brand" />}
      </h2>
      <p className={mergeClasses(type.body1, type.secondary)}>
        {waiting.length === 0
          ? words.everybodyTold
          : waiting.some(({ call }) => call)
            ? words.ringLead
            : words.toBeToldLead}
      </p>
      {waiting.length > 0 && (
        <ul className={layout.plainList}>
          {waiting.map((entry) => (
            <li key={`${entry.part} ${entry.person}`} className={styles.row}>
              <Untold desk={desk} entry={entry} busy={tick.isPending} onTold={() => mark(entry, 'promoted')} />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <div className={layout.row}>
          <Action id="write-untold" icon={<Mail20Regular />} onClick={() => onWrite(groupOf(waiting), 'write-untold')}>
            {words.writeToThem}
          </Action>
        </div>
      )}
      <div role="status" className={mergeClasses(layout.row, !last && styles.nothing)}>
        {last && <span className={type.body1}>{words.ticked(desk.names.nameOf(last.person))}</span>}
        {last && (
          <Action look="subtle" onClick={() => mark(last, 'takenBack')}>
            {words.undoTick}
          </Action>
        )}
      </div>
      <NotSaved failure={failureIn(tick.error)} />
    </Card>
  );
};

type UntoldProps = {
  readonly desk: Desk;
  readonly entry: ToBeTold;
  readonly busy: boolean;
  readonly onTold: () => void;
};

/** Whom a letter is to: where nobody got a seat they had one all along, and read of coaching. */
const groupOf = (entries: readonly ToBeTold[]): RecipientGroup =>
  entries.some(({ part }) => part === 'seat') ? 'told' : 'toldCoaching';

const Untold = ({ desk, entry, busy, onTold }: UntoldProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const type = useType();
  const outside = useOutsideLink();
  const text = useMessageText(desk)(groupOf([entry]));
  const { person, part, call } = entry;
  const [name, mail] = [desk.names.nameOf(person), desk.names.mailOf(person)];
  return (
    <>
      <span className={mergeClasses(layout.row, type.breaking)}>
        <span className={type.body1Strong}>{name}</span>
        {part === 'coaching' && <span className={type.caption1}>{words.part.coaching}</span>}
        {call && (
          <Badge appearance="tint" color="danger" icon={<Call16Regular />}>
            {words.ring}
          </Badge>
        )}
      </span>
      <span className={layout.row}>
        {mail !== '' && (
          <Action
            small
            icon={<Chat16Regular />}
            aria-label={words.chatWith(name)}
            {...outside(chatLink(mail, text.body))}
          >
            {words.chat}
          </Action>
        )}
        <Action
          small
          icon={<Checkmark16Regular />}
          disabled={busy}
          aria-label={words.toldTickFor(name)}
          onClick={onTold}
        >
          {words.toldTick}
        </Action>
      </span>
    </>
  );
};
