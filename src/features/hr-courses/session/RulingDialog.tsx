import { failureIn } from '#data/failure-of.ts';
import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulingIntent, RulingReason } from '#data/courses/rulings.ts';
import { useWriteRulings } from '#data/courses/use-hr-course-data.ts';
import { standingChanges } from '#domain/courses/consequence.ts';
import { stateAfterRulings } from '#domain/courses/preview.ts';
import type { Part } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { Consequence } from '../parts/Consequence.tsx';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

export type Ruling = { readonly kind: RulingIntent['kind']; readonly part: Part; readonly person: string };

type RulingDialogProps = {
  readonly desk: Desk;
  readonly ruling: Ruling;
  readonly returnTo: string;
  readonly onClose: () => void;
};

const reasons = ['byAgreement', 'guestPlace', 'targetGroup', 'missedLastTime', 'other'] as const;

/** A ruling on one person: why, and whose standing changes by it, before it is saved. */
export const RulingDialog = ({ desk, ruling, returnTo, onClose }: RulingDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const type = useType();
  const write = useWriteRulings();
  const [reason, setReason] = useState<RulingReason>('byAgreement');
  const [note, setNote] = useState('');
  // made once and kept for every re-sending, so that a lost answer makes no second ruling
  const [requestId] = useState(() => crypto.randomUUID());
  const { session, ledger, state, names, now } = desk;
  const saying = words.rulings[ruling.kind];
  const after = stateAfterRulings(seatSessionOf(session), ledger, [{ ...ruling, reason }], new Date(now).toISOString());
  const intent = { ...ruling, sessionId: session.id, reason, requestId, note: note.trim() };
  const save = () => write.mutate([intent], { onSuccess: (withoutNote) => withoutNote.length === 0 && onClose() });
  const noteIsLost = write.isSuccess && write.data.length > 0;
  return (
    <FormDialog
      title={saying.title(names.nameOf(ruling.person))}
      returnTo={returnTo}
      holds={note !== ''}
      busy={write.isPending}
      onClose={onClose}
      act={
        noteIsLost ? undefined : (
          <Action look="primary" disabled={write.isPending} onClick={save}>
            {write.isPending ? words.saving : saying.act}
          </Action>
        )
      }
    >
      <p className={type.body1}>{saying.lead}</p>
      <Field label={words.reason} hint={words.reasonHint}>
        <Select value={reason} onChange={(_, { value }) => setReason(value as RulingReason)}>
          {reasons.map((code) => (
            <option key={code} value={code}>
              {words.reasons[code]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.note} hint={words.noteHint}>
        <Textarea value={note} rows={3} resize="vertical" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Consequence changes={standingChanges(state, after)} nameOf={names.nameOf} nothing={words.nothingHappens} />
      <NotSaved failure={failureIn(write.error)} />
      {noteIsLost && (
        <MessageNote tone="warning" action={<CopyAction text={note} copy={copyText} />}>
          {words.noteLost}
        </MessageNote>
      )}
    </FormDialog>
  );
};
