import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Versioned } from '#data/courses/versioned-rows.ts';
import type { CourseSession } from '#data/courses/course-content.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import { losers } from '#domain/courses/consequence.ts';
import { instantOfLocal } from '#kernel/local-time.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { isAsShown } from '../is-as-shown.ts';
import { Consequence } from '../parts/Consequence.tsx';
import { HrDialog } from '../parts/HrDialog.tsx';
import { KeepSeats } from '../parts/KeepSeats.tsx';
import { NotSaved } from '../parts/NotSaved.tsx';
import { useSaveWithSeats } from '../use-save-with-seats.ts';
import { standingsOf, type Desk } from './desk.ts';
import type { HrSessionWords } from './hr-session.da.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

export type StateChange = 'open' | 'cancel' | 'held';

type StateDialogProps = {
  readonly desk: Desk;
  readonly change: StateChange;
  readonly returnTo: string;
  readonly onClose: () => void;
  readonly onDone: (change: StateChange) => void;
};

type Item = Omit<CourseSession, 'sequence'>;

/** Opens, cancels or ends a session, with whose standing that changes before it is saved. */
export const StateDialog = ({ desk, change, returnTo, onClose, onDone }: StateDialogProps) => {
  const words = useTexts(hrSessionTexts);
  const { session, names, now } = desk;
  const [text, setText] = useState(session.cancelText);
  const [closes, setCloses] = useState('');
  const [keep, setKeep] = useState(true);
  const [tried, setTried] = useState(false);
  const asksForDeadline = change === 'open' && session.signUpCloses !== null && Date.parse(session.signUpCloses) < now;
  const missing = change === 'cancel' && text.trim() === '';
  const saving = useStateSaving(desk, wantedOf(change, text, asksForDeadline ? closes : undefined), () =>
    onDone(change),
  );
  const { changes, busy } = saving;
  const saying = sayingOf(change, desk, words);
  const save = () => {
    setTried(true);
    if (!missing) void saving.save(keep);
  };
  return (
    <HrDialog
      title={saying.title}
      returnTo={returnTo}
      holds={change === 'cancel' && text !== session.cancelText}
      busy={busy}
      onClose={onClose}
      act={
        <Action look="primary" disabled={busy || !saving.ready} onClick={save}>
          {busy ? words.saving : saying.act}
        </Action>
      }
    >
      <Lead>{saying.lead}</Lead>
      {change === 'cancel' && <CancelText text={text} onText={setText} missing={tried && missing} />}
      {asksForDeadline && (
        <Field label={words.newCloses} hint={words.newClosesHint}>
          <Input type="datetime-local" value={closes} onChange={(_, { value }) => setCloses(value)} />
        </Field>
      )}
      {change !== 'held' && <Consequence changes={keep ? changes.kept : changes.plain} nameOf={names.nameOf} />}
      <KeepSeats lost={losers(changes.plain).map(({ person }) => names.nameOf(person))} keep={keep} onKeep={setKeep} />
      {saving.conflict && <MessageNote tone="warning">{words.changedMeanwhile}</MessageNote>}
      <NotSaved error={saving.error} />
    </HrDialog>
  );
};

/** Saves the change, or finishes what a failure cut off; who was too slow sees what is new and tries again. */
function useStateSaving({ session }: Desk, wanted: Partial<Omit<Item, 'id'>>, onDone: () => void) {
  const content = useCourseContent();
  const versioned = useVersionedSession(session.id);
  const { changesIf, saveWithSeats, rest, finish, error } = useSaveWithSeats(session.id);
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);
  const before = versioned.isFetchedAfterMount ? versioned.data : undefined;
  const write = async (known: Versioned<Item>, keep: boolean) => {
    if (rest) await finish();
    else if (!isAsShown(session, known) || (await saveWithSeats(known, wanted, keep)).kind === 'conflict') {
      setConflict(true);
      await Promise.all([versioned.refetch(), content.refetch()]);
      return;
    }
    onDone();
  };
  const save = async (keep: boolean) => {
    if (!before) return;
    setBusy(true);
    await write(before, keep).catch(() => undefined); // what went wrong stands in the dialog
    setBusy(false);
  };
  return {
    changes: changesIf(session, wanted),
    save,
    busy,
    conflict,
    ready: before !== undefined,
    error: error ?? versioned.error,
  };
}

const Lead = ({ children }: { children: string }) => <p className={useType().body1}>{children}</p>;

type CancelTextProps = { readonly text: string; readonly onText: (text: string) => void; readonly missing: boolean };

const CancelText = ({ text, onText, missing }: CancelTextProps) => {
  const words = useTexts(hrSessionTexts);
  return (
    <Field
      label={words.cancelText}
      hint={words.cancelTextHint}
      required
      {...(missing && { validationMessage: words.cancelTextMissing })}
    >
      <Textarea value={text} rows={4} resize="vertical" onChange={(_, { value }) => onText(value)} />
    </Field>
  );
};

/** A deadline that has passed is replaced, or taken away where no new one is given. */
function wantedOf(change: StateChange, text: string, closes: string | undefined): Partial<Omit<Item, 'id'>> {
  if (change === 'cancel') return { state: 'cancelled', cancelText: text.trim() };
  if (change === 'held') return { state: 'held' };
  return closes === undefined ? { state: 'open' } : { state: 'open', signUpCloses: instantOfLocal(closes) ?? null };
}

type Saying = { readonly title: string; readonly lead: string; readonly act: string };

function sayingOf(change: StateChange, { state }: Desk, words: HrSessionWords): Saying {
  if (change === 'open') return { title: words.openTitle, lead: words.openLead, act: words.open };
  if (change === 'held') return { title: words.heldTitle, lead: words.heldLead, act: words.markHeld };
  const { seated, waiting } = standingsOf(state);
  return { title: words.cancelTitle, lead: words.cancelLead(seated.length + waiting.length), act: words.cancelSession };
}
