import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DatedRow } from '#data/courses/interest-retention.ts';
import { monthsOfInterest, useRecycleInterest } from '#data/courses/use-hr-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';

const useStyles = makeStyles({
  inset: {
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
});

const opener = 'recycle-interest';

type DueInterestProps = { readonly rows: readonly DatedRow[]; readonly onDone: () => void };

/** *Jeg er interesseret* that is older than it may be: by count only, and all of it at once. */
export const DueInterest = ({ rows, onDone }: DueInterestProps) => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const type = useType();
  const recycle = useRecycleInterest();
  const [asking, setAsking] = useState(false);
  // the card is gone by the time the rows have been read again, and would not be told then
  const save = () => recycle.mutateAsync(rows).then(onDone, () => undefined);
  return (
    <SectionCard title={words.dueInterest} count={String(rows.length)} lead={words.dueInterestLead(monthsOfInterest)}>
      {() => (
        <div className={styles.inset}>
          <Action id={opener} onClick={() => setAsking(true)}>
            {words.recycleInterest}
          </Action>
          {asking && (
            <FormDialog
              title={words.recycleInterestTitle}
              returnTo={opener}
              busy={recycle.isPending}
              onClose={() => setAsking(false)}
              act={
                <Action look="primary" disabled={recycle.isPending} onClick={() => void save()}>
                  {recycle.isPending ? words.recycling : words.recycleInterest}
                </Action>
              }
            >
              <p className={type.body1}>{words.recycleInterestAsks(rows.length)}</p>
              {recycle.error && <MessageNote tone="error">{words.recycleInterestFailed}</MessageNote>}
            </FormDialog>
          )}
        </div>
      )}
    </SectionCard>
  );
};
