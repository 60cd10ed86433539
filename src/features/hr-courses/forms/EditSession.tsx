import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { TypedRow } from '#columns/fields/form-row.ts';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import { failureIn } from '#data/failure-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { ConflictNote } from '#ui/forms/ConflictNote.tsx';
import { FormFrame } from '#ui/forms/FormFrame.tsx';
import { useMerging } from '#ui/forms/use-merging.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { SeatChanges } from '../parts/SeatChanges.tsx';
import { usePeopleNames } from '../use-people-names.ts';
import { useSaveWithSeats } from '../use-save-with-seats.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { SessionFields } from './SessionFields.tsx';
import { sessionChanges, sessionTyped, type SessionItem } from './session-values.ts';
import { Unfinished } from './Unfinished.tsx';
import { useFirstAnswer } from './use-first-answer.ts';
import { useSessionForm } from './use-session-form.ts';
import { useSaving } from './use-saving.ts';

/** The form of a session as it is now in SharePoint, whatever was in memory. */
export const EditSession = ({ id, back }: { id: number; back: string }) => {
  const start = useFirstAnswer(useVersionedSession(id));
  return <Loaded asked={start}>{(before) => <SessionForm start={before} back={back} />}</Loaded>;
};

const SessionForm = ({ start, back }: { start: Versioned<SessionItem>; back: string }) => {
  const words = useTexts(hrFormsTexts);
  const { nameOf } = usePeopleNames();
  const { changesIf, saveWithSeats, isCutOff, finish, error } = useSaveWithSeats(start.item.id);
  const { saving, save } = useSaving();
  const [keep, setKeep] = useState(true);
  const { form, columns, isSound } = useSessionForm(sessionTyped(start.item), start.item);
  const { before, conflict, merge } = useMerging(form, start, sessionTyped);
  const watched = useWatch({ control: form.control }) as TypedRow;
  const changes = isSound(watched)
    ? changesIf({ ...before.item, created: before.created }, sessionChanges(before.item, watched))
    : { plain: [], kept: [] };
  const submit = form.handleSubmit((typed) =>
    save(async () => {
      const wanted = sessionChanges(before.item, typed);
      const saved = await saveWithSeats(before, wanted, keep);
      if (saved.kind === 'saved') return back;
      merge(saved.current);
      return undefined;
    }),
  );
  if (isCutOff && !saving) return <Unfinished onFinish={() => void save(() => finish().then(() => back))} />;
  return (
    <FormFrame
      form={form}
      saving={saving}
      failure={failureIn(error)}
      saveWord={words.save}
      back={back}
      onSubmit={() => void submit()}
    >
      {conflict && <ConflictNote conflict={conflict} form={form} columns={columns} />}
      <SessionFields form={form} columns={columns} />
      {changes.plain.length > 0 && <SeatChanges changes={changes} keep={keep} onKeep={setKeep} nameOf={nameOf} />}
    </FormFrame>
  );
};
