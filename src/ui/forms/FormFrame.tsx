import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { HeadedCard } from '../HeadedCard.tsx';
import { useLayout } from '../layout.ts';
import { MessageNote } from '../states/MessageNote.tsx';
import type { StateKind } from '../states/state-kind.ts';
import type { RowForm } from './FormField.tsx';
import { formsTexts } from './forms-texts.ts';
import { LeaveUnsaved } from './LeaveUnsaved.tsx';
import { NotSaved } from './NotSaved.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  acts: { '@media (max-width: 639px)': { '& > a, & > button': { flexGrow: 1 } } },
});

type FormFrameProps = {
  readonly form: RowForm;
  readonly saving: boolean;
  /** Why it was not saved, the last time it was tried. */
  readonly failure: { readonly kind: StateKind } | undefined;
  readonly saveWord: string;
  /** Where *Annuller* leads. */
  readonly back: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/**
 * Pressing a button does not leave the field first: what is judged on leaving may move the button from under the mouse,
 * and the press would be lost.
 */
const stay = (event: MouseEvent) => event.preventDefault();

/** The fields, what went wrong, and the two ways on. Nothing typed is lost by a failure, and leaving asks first. */
export function FormFrame(props: FormFrameProps) {
  const { form, saving, failure, saveWord, back, onSubmit, children } = props;
  const words = useTexts(formsTexts);
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
        <NotSaved failure={failure} saying={words.saveFailed} />
      </div>
      <div className={mergeClasses(layout.row, styles.acts)} onMouseDown={stay}>
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
  return (
    <HeadedCard title={title} gap="L">
      <div className={styles.fields}>{children}</div>
    </HeadedCard>
  );
};
