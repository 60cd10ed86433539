import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { SeatChanges } from '../parts/SeatChanges.tsx';
import { usePeopleNames } from '../use-people-names.ts';
import { useSaveWithSeats } from '../use-save-with-seats.ts';
import { byDomain } from './by-domain.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { FormFrame } from './FormFrame.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { SessionFields } from './SessionFields.tsx';
import {
  sessionChanges,
  sessionValueProblems,
  sessionValues,
  type SessionItem,
  type SessionValues,
} from './session-values.ts';
import { Unfinished } from './Unfinished.tsx';
import { useFirstAnswer } from './use-first-answer.ts';
import { useMerging } from './use-merging.ts';
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
  const form = useForm<SessionValues>({
    defaultValues: sessionValues(start.item),
    resolver: byDomain((values) => sessionValueProblems(values, start.item)),
  });
  const { before, conflict, merge } = useMerging(form, start, sessionValues);
  const typed = useWatch({ control: form.control }) as SessionValues;
  const sound = sessionValueProblems(typed, before.item).length === 0;
  const changes = sound
    ? changesIf(before.item, sessionChanges(sessionValues(before.item), typed))
    : { plain: [], kept: [] };
  const submit = form.handleSubmit((values) =>
    save(async () => {
      const wanted = sessionChanges(sessionValues(before.item), values);
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
      error={error}
      saveWord={words.save}
      back={back}
      onSubmit={() => void submit()}
    >
      {conflict && <ConflictNote conflict={conflict} form={form} />}
      <SessionFields form={form} />
      {changes.plain.length > 0 && <SeatChanges changes={changes} keep={keep} onKeep={setKeep} nameOf={nameOf} />}
    </FormFrame>
  );
};
