import { failureIn } from '#data/failure-of.ts';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { hrFormsTexts } from '../forms/hr-forms-texts.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import { SeatChanges } from '../parts/SeatChanges.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import {
  asksForDeadline,
  asksForText,
  changesTo,
  problemIn,
  questionOf,
  type StateChange,
  type TypedChange,
} from './state-change.ts';
import { useStateSaving } from './use-state-saving.ts';

type StateDialogProps = {
  readonly desk: Desk;
  readonly change: StateChange;
  readonly returnTo: string;
  readonly onClose: () => void;
  readonly onDone: (change: StateChange) => void;
};

/** Opens, cancels or ends a session, with whose standing that changes before it is saved. */
export const StateDialog = ({ desk, change, returnTo, onClose, onDone }: StateDialogProps) => {
  const words = { ...useTexts(hrFormsTexts), ...useTexts(hrSessionTexts) };
  const type = useType();
  const { cancelText } = desk.session;
  const [typed, setTyped] = useState<TypedChange>({ text: cancelText, closes: '' });
  const [keep, setKeep] = useState(true);
  const [tried, setTried] = useState(false);
  const problem = problemIn(change, typed, desk);
  const { save, busy, ...saving } = useStateSaving(
    desk,
    (now) => changesTo(change, typed, desk, now),
    () => onDone(change),
  );
  const { title, lead, act } = questionOf(change, desk, words);
  const actWord = saving.isCutOff ? words.finish : act;
  return (
    <FormDialog
      title={title}
      returnTo={returnTo}
      holds={typed.text !== cancelText || typed.closes !== '' || saving.isCutOff}
      busy={busy}
      onClose={onClose}
      act={
        <Action
          look="primary"
          disabled={busy || !saving.ready}
          onClick={() => {
            setTried(true);
            if (!problem) void save(keep);
          }}
        >
          {busy ? words.saving : actWord}
        </Action>
      }
    >
      <p className={type.body1}>{lead}</p>
      <StateFields desk={desk} change={change} typed={typed} onTyped={setTyped} problem={tried ? problem : undefined} />
      {(change === 'open' || change === 'cancel') && (
        <SeatChanges changes={saving.changes()} keep={keep} onKeep={setKeep} nameOf={desk.names.nameOf} />
      )}
      {saving.conflict && <MessageNote tone="warning">{words.changedMeanwhile}</MessageNote>}
      {saving.isCutOff && <MessageNote tone="error">{words.guaranteeFailed}</MessageNote>}
      <NotSaved failure={failureIn(saving.error)} />
    </FormDialog>
  );
};

type StateFieldsProps = Pick<StateDialogProps, 'desk' | 'change'> & {
  readonly typed: TypedChange;
  readonly onTyped: (typed: TypedChange) => void;
  readonly problem: ReturnType<typeof problemIn>;
};

const StateFields = ({ desk, change, typed, onTyped, problem }: StateFieldsProps) => {
  const words = useTexts(hrSessionTexts);
  const said = problem && { validationMessage: words[problem] };
  if (asksForText(change))
    return (
      <Field label={words.cancelText} hint={words.cancelTextHint} required {...said}>
        <Textarea
          value={typed.text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => onTyped({ ...typed, text: value })}
        />
      </Field>
    );
  if (!asksForDeadline(change, desk)) return null;
  return (
    <Field label={words.newCloses} hint={words.newClosesHint} {...said}>
      <Input
        type="datetime-local"
        value={typed.closes}
        onChange={(_, { value }) => onTyped({ ...typed, closes: value })}
      />
    </Field>
  );
};
