import { failureIn } from '#data/failure-of.ts';
import { useState } from 'react';
import { useCloseSignUps, useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import { seats } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

type CloseDialogProps = { readonly desk: Desk; readonly returnTo: string; readonly onClose: () => void };

/**
 * Closes sign-up at the server's now. Only after the list was read once more does it say that it is closed
 * (docs/laws/seats.md, rule 6).
 */
export const CloseDialog = ({ desk, returnTo, onClose }: CloseDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const type = useType();
  const versioned = useVersionedSession(desk.session.id);
  const before = versioned.isFetchedAfterMount ? versioned.data : undefined;
  const close = useCloseSignUps();
  const [conflict, setConflict] = useState(false);
  const isClosed = close.data?.kind === 'saved';
  const final =
    close.data &&
    seats(
      seatSessionOf({ ...close.data.current.item, created: close.data.current.created }),
      close.data.ledger.rows,
      close.data.ledger.rulings,
    );
  const save = () => {
    if (!before) return;
    close.mutate(before, {
      onSuccess: ({ kind }) => {
        setConflict(kind === 'conflict');
        if (kind === 'conflict') void versioned.refetch();
      },
    });
  };
  return (
    <FormDialog
      title={words.closeTitle}
      returnTo={returnTo}
      busy={close.isPending}
      onClose={onClose}
      act={
        isClosed ? undefined : (
          <Action look="primary" disabled={close.isPending || !before} onClick={save}>
            {close.isPending ? words.closing : words.close}
          </Action>
        )
      }
    >
      {!isClosed && <p className={type.body1}>{words.closeLead}</p>}
      {isClosed && final && <MessageNote tone="info">{words.isClosed(final.seated, final.waiting)}</MessageNote>}
      {conflict && <MessageNote tone="warning">{words.changedMeanwhile}</MessageNote>}
      <NotSaved failure={failureIn(close.error ?? versioned.error)} />
    </FormDialog>
  );
};
