import { useState } from 'react';
import type { KeptListOfPeople } from '#data/retention/kept-lists.ts';
import { useRecycleDue } from '#data/retention/use-retention.ts';
import type { ListRows } from '#domain/shared/retention/due-rows.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { FormDialog } from '#ui/forms/FormDialog.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { countOf } from './due-now.ts';

type Due = ListRows<KeptListOfPeople>;
type DueRowsProps = { readonly due: readonly Due[]; readonly onDone: (rows: number) => void };

const openerOf = ({ list }: Due): string => `recycle-${list.key}`;

/** Rows that are older than they may be, list by list: by count only, and all of a list at once. */
export const DueRows = ({ due, onDone }: DueRowsProps) => {
  const words = useTexts(hrCoursesTexts);
  const [chosen, setChosen] = useState<Due>();
  return (
    <SectionCard title={words.dueRowsTitle} count={String(countOf(due))} lead={words.dueRowsLead}>
      {(heading) => (
        <>
          <DataTable
            labelledBy={heading}
            columns={[
              { title: words.list, kind: 'name' },
              { title: words.keptFor },
              { title: words.rows },
              { title: words.attention, kind: 'bare' },
            ]}
            rows={due.map((each) => ({
              key: each.list.key,
              cells: [
                each.list.title,
                words.months(each.list.retention.months),
                each.rows.length,
                <Action
                  key="recycle"
                  id={openerOf(each)}
                  aria-label={words.recycleRowsOf(each.list.title)}
                  onClick={() => setChosen(each)}
                >
                  {words.recycleRows}
                </Action>,
              ],
            }))}
          />
          {chosen && <RecycleRows due={chosen} onClose={() => setChosen(undefined)} onDone={onDone} />}
        </>
      )}
    </SectionCard>
  );
};

type RecycleRowsProps = Pick<DueRowsProps, 'onDone'> & { readonly due: Due; readonly onClose: () => void };

const RecycleRows = ({ due, onClose, onDone }: RecycleRowsProps) => {
  const words = useTexts(hrCoursesTexts);
  const type = useType();
  const recycle = useRecycleDue();
  const done = () => {
    onClose();
    onDone(due.rows.length);
  };
  // the card is gone by the time the rows have been read again, and would not be told then
  const save = () => recycle.mutateAsync([due]).then(done, () => undefined);
  return (
    <FormDialog
      title={words.recycleRowsTitle}
      returnTo={openerOf(due)}
      busy={recycle.isPending}
      onClose={onClose}
      act={
        <Action look="primary" disabled={recycle.isPending} onClick={() => void save()}>
          {recycle.isPending ? words.recycling : words.recycleRows}
        </Action>
      }
    >
      <p className={type.body1Strong}>{due.list.title}</p>
      <p className={type.body1}>{words.recycleRowsAsks(due.rows.length)}</p>
      {recycle.error && <MessageNote tone="error">{words.recycleRowsFailed}</MessageNote>}
    </FormDialog>
  );
};
