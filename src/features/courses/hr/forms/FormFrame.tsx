import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { NotSaved } from '../parts/NotSaved.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { LeaveUnsaved } from './LeaveUnsaved.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  acts: { '@media (max-width: 639px)': { '& > a, & > button': { flexGrow: 1 } } },
});

type FormFrameProps<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly saveWord: string;
  /** Where *Annuller* leads. */
  readonly back: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** The fields, what went wrong, and the two ways on. Nothing typed is lost by a failure, and leaving asks first. */
export function FormFrame<Values extends FieldValues>(props: FormFrameProps<Values>) {
  const { form, saving, error, saveWord, back, onSubmit, children } = props;
  const words = useTexts(hrFormsTexts);
  const layout = useLayout();
  const styles = useStyles();
  const { errors, isDirty } = form.formState;
  const problems = Object.keys(errors).length;
  return (
    <form
      noValidate
      className={mergeClasses(layout.stack, layout.gapL)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div aria-live="polite" className={mergeClasses(layout.stack, layout.gapS)}>
        {problems > 0 && <MessageNote tone="error">{words.fixFirst(problems)}</MessageNote>}
        <NotSaved error={error} saying={words.saveFailed} />
      </div>
      <div className={mergeClasses(layout.row, styles.acts)}>
        <Action type="submit" look="primary" disabled={saving}>
          {saving ? words.saving : saveWord}
        </Action>
        <Action href={`#${back}`}>{words.cancel}</Action>
      </div>
      <LeaveUnsaved unsaved={isDirty && !saving} />
    </form>
  );
}

/** Fields that belong together, under their heading. */
export const FormGroup = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {title}
      </h2>
      <div className={styles.fields}>{children}</div>
    </Card>
  );
};
