import { useSessionLedger } from '#data/courses/use-course-data.ts';
import { useAttendance, useRecycleSession } from '#data/courses/use-hr-course-data.ts';
import { sessionCounts } from '#domain/courses/session-figures.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { useSessionName } from '../use-session-name.ts';
import type { DueSession } from './due-now.ts';

type RecycleDialogProps = {
  readonly due: DueSession;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: (name: string) => void;
};

/** Keeps the counts of a session, then deletes every row about people on it. It cannot be undone in the app. */
export const RecycleDialog = ({ due: { session, rows }, title, onClose, onDone }: RecycleDialogProps) => {
  const words = useTexts(hrCoursesTexts);
  const type = useType();
  const recycle = useRecycleSession();
  const ledger = useSessionLedger(session.id);
  const attendance = useAttendance(session.id);
  const name = `${title}, ${useSessionName()(session)}`;
  const save = () => {
    if (!ledger.data || !attendance.data) return;
    const counts = sessionCounts(seatStateOf(session, ledger.data), attendance.data);
    const figures = {
      title: name.slice(0, 255),
      sessionId: session.id,
      course: session.course,
      starts: session.starts,
    };
    recycle.mutate({ ...figures, ...counts }, { onSuccess: () => onDone(name) });
  };
  return (
    <FormDialog
      title={words.recycleTitle}
      returnTo={`recycle-${session.id}`}
      busy={recycle.isPending}
      onClose={onClose}
      act={
        <Action look="primary" disabled={recycle.isPending || !ledger.data || !attendance.data} onClick={save}>
          {recycle.isPending ? words.recycling : words.recycle}
        </Action>
      }
    >
      <p className={type.body1Strong}>{name}</p>
      <p className={type.body1}>{words.recycleAsks(rows)}</p>
      {(recycle.error ?? ledger.error ?? attendance.error) && (
        <MessageNote tone="error">{words.recycleFailed}</MessageNote>
      )}
    </FormDialog>
  );
};
