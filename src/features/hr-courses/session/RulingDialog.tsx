import { failureIn } from '#data/failure-of.ts';
import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulingIntent, RulingReason } from '#data/courses/rulings.ts';
import { useWriteRulings } from '#data/courses/use-hr-course-data.ts';
import type { Part } from '#domain/courses/seats.ts';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { Consequence } from '../parts/Consequence.tsx';
import { KeepSeats } from '../parts/KeepSeats.tsx';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import { outcomeOf } from './ruling-outcome.ts';
import { useSameStanding } from './use-same-standing.ts';

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
  // each made once and kept for every re-sending, so that a lost answer makes no second ruling
  const [requestIds] = useState(() => new Map<string, string>());
  const [keep, setKeep] = useState(true);
  const { session, names } = desk;
  const saying = words.rulings[ruling.kind];
  const { drafts, changes, lost } = outcomeOf(desk, { ...ruling, reason }, keep);
  const { stands, hasChanged, reading, error } = useSameStanding(desk, ruling);
  const save = async () => {
    if (!(await stands())) return;
    const intents = drafts.map((draft, at) => {
      const key = `${draft.kind} ${draft.part} ${draft.person}`;
      const requestId = requestIds.get(key) ?? crypto.randomUUID();
      requestIds.set(key, requestId);
      const its = { sessionId: session.id, requestId, note: at === 0 ? note.trim() : '' };
      return { ...draft, ...its, reason: draft.reason as RulingReason };
    });
    write.mutate(intents, { onSuccess: (withoutNote) => withoutNote.length === 0 && onClose() });
  };
  const noteIsLost = (write.data ?? []).length > 0;
  return (
    <FormDialog
      title={saying.title(names.nameOf(ruling.person))}
      returnTo={returnTo}
      holds={note !== ''}
      busy={write.isPending}
      onClose={onClose}
      act={
        noteIsLost ? undefined : (
          <Action look="primary" disabled={write.isPending || reading} onClick={() => void save()}>
            {write.isPending ? words.saving : saying.act}
          </Action>
        )
      }
    >
      <p className={type.body1}>{saying.lead}</p>
      <ReasonFields reason={reason} onReason={setReason} note={note} onNote={setNote} />
      <Consequence changes={changes} nameOf={names.nameOf} nothing={words.nothingHappens} />
      <KeepSeats lost={lost.map(names.nameOf)} keep={keep} onKeep={setKeep} />
      <div role="status">
        {hasChanged && <MessageNote tone="warning">{words.standingChanged(names.nameOf(ruling.person))}</MessageNote>}
      </div>
      <NotSaved failure={failureIn(error ?? write.error)} />
      {noteIsLost && (
        <MessageNote tone="warning" action={<CopyAction text={note} copy={copyText} />}>
          {words.noteLost}
        </MessageNote>
      )}
    </FormDialog>
  );
};

type ReasonFieldsProps = {
  readonly reason: RulingReason;
  readonly onReason: (reason: RulingReason) => void;
  readonly note: string;
  readonly onNote: (note: string) => void;
};

/** The reason that everybody may read as a code, and the words that HR keeps to itself. */
const ReasonFields = ({ reason, onReason, note, onNote }: ReasonFieldsProps) => {
  const words = useTexts(hrSessionTexts);
  return (
    <>
      <Field label={words.reason} hint={words.reasonHint}>
        <Select value={reason} onChange={(_, { value }) => onReason(value as RulingReason)}>
          {reasons.map((code) => (
            <option key={code} value={code}>
              {words.reasons[code]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.note} hint={words.noteHint}>
        <Textarea value={note} rows={3} resize="vertical" onChange={(_, { value }) => onNote(value)} />
      </Field>
    </>
  );
};
