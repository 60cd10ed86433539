import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useVersionedSession } from '#data/courses/use-hr-course-data.ts';
import { failureIn } from '#data/failure-of.ts';
import { sessionColumns } from '#data/courses/course-forms.ts';
import { judge } from '#columns/fields/field-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { HeadedCard } from '#ui/HeadedCard.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useProblemWords } from '#ui/fields/use-problem-words.ts';
import { useType } from '#ui/type.ts';
import { isAsShown } from '../is-as-shown.ts';
import { NotSaved } from '#ui/forms/NotSaved.tsx';
import { SeatChanges } from '../parts/SeatChanges.tsx';
import { useSaveWithSeats } from '../use-save-with-seats.ts';
import type { Desk } from './desk.ts';
import { Unfinished } from '../forms/Unfinished.tsx';
import { hrFormsTexts } from '../forms/hr-forms-texts.ts';
import { hrSessionTexts } from './hr-session-texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  said: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  label: { paddingBottom: tokens.spacingVerticalXS }, // as Fluent sets the label beside it
  now: { lineHeight: '32px' },
  arrow: { paddingBottom: '6px' },
  field: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& input': { minWidth: 0 } },
});

/** How many seats there are: the one thing that is changed often, so it stands beside the names it is about. */
export const CapacityCard = ({ desk }: { desk: Desk }) => {
  const words = { ...useTexts(hrFormsTexts), ...useTexts(hrSessionTexts) };
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { capacity } = desk.session;
  const { typed, wanted, fault, isJudged, type: setTyped, leave } = useWanted(desk);
  const outcome = useOutcome(desk, wanted, () => setTyped(undefined));
  const isChanged = typed !== undefined && wanted !== capacity && fault === undefined;
  return (
    <HeadedCard title={words.capacity}>
      <div className={styles.row}>
        <div className={layout.stack}>
          <span className={mergeClasses(type.body1, styles.label)}>{words.now}</span>
          <span className={mergeClasses(type.subtitle1, type.tabular, styles.now)}>{capacity ?? words.unlimited}</span>
        </div>
        <ArrowRight20Regular aria-hidden="true" className={styles.arrow} />
        <Field label={words.newCapacity} className={styles.field}>
          <Input
            inputMode="numeric"
            value={typed ?? String(capacity ?? '')}
            autoComplete="off"
            onChange={(_, { value }) => setTyped(value)}
            onBlur={leave}
          />
        </Field>
      </div>
      <div role="status" className={styles.said}>
        {isJudged && fault !== undefined && <MessageNote tone="error">{fault}</MessageNote>}
        {outcome.said !== undefined && typed === undefined && <MessageNote tone="info">{outcome.said}</MessageNote>}
      </div>
      {isChanged && <Change desk={desk} wanted={wanted} outcome={outcome} onCancel={() => setTyped(undefined)} />}
      <NotSaved failure={failureIn(outcome.error)} />
      {outcome.isCutOff && <Unfinished onFinish={outcome.finish} />}
    </HeadedCard>
  );
};

/** What is typed, the number of seats it means, and what is wrong with it, which is said when the field is left. */
function useWanted(desk: Desk) {
  const words = useTexts(hrSessionTexts);
  const sayingOf = useProblemWords();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const read = judge(sessionColumns.capacity, typed ?? '');
  const wanted = read.ok ? (read.value as number | null) : null;
  return {
    typed,
    wanted,
    fault: read.ok ? faultOf(wanted, desk, words) : sayingOf(read.refusal),
    isJudged: isLeft && typed !== undefined,
    type: (value: string | undefined) => {
      setTyped(value);
      setLeft(false);
    },
    leave: () => setLeft(true),
  };
}

const faultOf = (
  wanted: number | null,
  { session }: Desk,
  words: { readonly belowReserved: string },
): string | undefined => ((session.reservedSeats ?? 0) > (wanted ?? Infinity) ? words.belowReserved : undefined);

/** The session as it is stored, read to be changed: anew when it is not the one on the screen. */
function useStored(session: Desk['session']) {
  const { data, isFetchedAfterMount, refetch } = useVersionedSession(session.id);
  const [unread, setUnread] = useState<Error | null>(null);
  const read = async () => {
    setUnread(null);
    if (data && isFetchedAfterMount && isAsShown(session, data)) return data;
    const now = await refetch();
    setUnread(now.error);
    return now.error ? undefined : now.data; // a reading that failed hands back the one before it
  };
  return { read, unread, refetch };
}

/** What the number would change, and saving it. A colleague who was faster is told of, and the number stays typed. */
function useOutcome({ session }: Desk, wanted: number | null, onSaved: () => void) {
  const words = useTexts(hrSessionTexts);
  const content = useCourseContent();
  const stored = useStored(session);
  const { changesIf, saveWithSeats, isCutOff, finish, error } = useSaveWithSeats(session.id);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [conflict, setConflict] = useState(false);
  const save = async (keep: boolean) => {
    setBusy(true);
    try {
      const before = await stored.read();
      if (!before) return;
      if (!isAsShown(session, before)) {
        setConflict(true);
        await content.refetch();
        return;
      }
      const saved = await saveWithSeats(before, { capacity: wanted }, keep);
      setConflict(saved.kind === 'conflict');
      if (saved.kind === 'saved') {
        setSaid(words.capacitySaved);
        onSaved();
      }
    } catch {
      // what went wrong stands on the card
    } finally {
      setBusy(false);
      await stored.refetch();
    }
  };
  return {
    changes: () => changesIf(session, { capacity: wanted }),
    save,
    busy,
    said,
    conflict,
    isCutOff: isCutOff && !busy,
    finish: () => void finish().catch(() => undefined), // the card goes on saying that it is unfinished
    error: stored.unread ?? error,
  };
}

type ChangeProps = {
  readonly desk: Desk;
  readonly wanted: number | null;
  readonly outcome: ReturnType<typeof useOutcome>;
  readonly onCancel: () => void;
};

const Change = ({ desk, wanted, outcome, onCancel }: ChangeProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const [keep, setKeep] = useState(true);
  const { changes, save, busy, conflict } = outcome;
  return (
    <>
      {conflict && <MessageNote tone="warning">{words.changedMeanwhile}</MessageNote>}
      <SeatChanges changes={changes()} keep={keep} onKeep={setKeep} nameOf={desk.names.nameOf} />
      <div className={layout.row}>
        <Action look="primary" disabled={busy} onClick={() => void save(keep)}>
          {busy ? words.saving : words.saveCapacity(wanted)}
        </Action>
        <Action onClick={onCancel}>{words.cancel}</Action>
      </div>
    </>
  );
};
