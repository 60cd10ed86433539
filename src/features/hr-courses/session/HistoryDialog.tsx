import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { RulingRow } from '#data/courses/ledger-rows.ts';
import type { RulingReason } from '#data/courses/rulings.ts';
import { useRulingNotes } from '#data/courses/use-hr-course-data.ts';
import { personHistory, type PersonEvent } from '#domain/courses/person-history.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { momentAt } from '#i18n/moments.ts';
import { capitalised } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

const useStyles = makeStyles({
  event: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopWidth: 0 },
  },
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    '& > svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  },
});

type HistoryDialogProps = {
  readonly desk: Desk;
  readonly person: string;
  readonly returnTo: string;
  readonly onClose: () => void;
};

/** Why somebody stands as they do: what they wrote, what HR ruled and the notes to it, newest first. */
export const HistoryDialog = ({ desk, person, returnTo, onClose }: HistoryDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const { session, ledger, names } = desk;
  const events = personHistory(seatSessionOf(session), ledger, person);
  return (
    <FormDialog title={words.historyOf(names.nameOf(person))} returnTo={returnTo} onClose={onClose}>
      <Loaded asked={useRulingNotes(session.id)}>
        {(notes) => (
          <ul className={layout.plainList}>
            {events.map((event) =>
              event.kind === 'row' ? (
                <OwnEvent key={`row ${event.row.id}`} event={event} now={desk.now} />
              ) : (
                <RulingEvent
                  key={`ruling ${event.ruling.id}`}
                  ruling={event.ruling}
                  note={notes.find(({ rulingRequestId }) => rulingRequestId === event.ruling.requestId)?.note ?? ''}
                  desk={desk}
                />
              ),
            )}
          </ul>
        )}
      </Loaded>
    </FormDialog>
  );
};

type OwnRow = Extract<PersonEvent<RulingRow>, { kind: 'row' }>;

const OwnEvent = ({ event: { row, note }, now }: { event: OwnRow; now: number }) => {
  const words = useTexts(sessionsTexts);
  return (
    <Event
      title={`${words.kinds[row.kind]}, ${words.part[row.part].toLowerCase()}`}
      at={row.created}
      now={now}
      about={note === 'inTime' ? '' : words.notes[note]}
    />
  );
};

type RulingEventProps = { readonly ruling: RulingRow; readonly note: string; readonly desk: Desk };

const RulingEvent = ({ ruling, note, desk: { names, now } }: RulingEventProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const type = useType();
  const { kind, part, reason, author, created } = ruling;
  const why = words.reasons[reason as RulingReason] ?? reason;
  return (
    <Event
      title={`${words.rulings[kind].mark}, ${words.part[part]}`}
      at={created}
      now={now}
      about={`${names.nameOf(author)} · ${why}`}
    >
      {note !== '' && (
        <p className={mergeClasses(type.body1, type.breaking, styles.note)}>
          <LockClosed16Regular aria-label={words.note} />
          <span>{note}</span>
        </p>
      )}
    </Event>
  );
};

type EventProps = {
  readonly title: string;
  readonly at: string;
  readonly now: number;
  readonly about: string;
  readonly children?: ReactNode;
};

const Event = ({ title, at, now, about, children }: EventProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const language = useLanguage();
  return (
    <li className={styles.event}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <span className={type.body1Strong}>{title}</span>
        <span className={mergeClasses(type.body1, type.secondary, type.tabular)}>
          {capitalised(momentAt(at, now, language))}
        </span>
      </div>
      {about !== '' && <p className={mergeClasses(type.body1, type.secondary, type.breaking)}>{about}</p>}
      {children}
    </li>
  );
};
