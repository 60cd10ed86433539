import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type FocusEvent, type Ref } from 'react';
import type { FieldColumn, Option, Typed } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '../type.ts';
import { drawingOf, optionsIn, type FieldWidth } from './controls.tsx';
import { fieldsTexts } from './fields-texts.ts';

const widths = { text: '68ch', choice: '400px', short: '240px' } as const satisfies Record<FieldWidth, string>;
const asWideAs = (width: FieldWidth) => ({ maxWidth: widths[width], gridTemplateColumns: 'minmax(0, 1fr)' });

const useStyles = makeStyles({
  text: asWideAs('text'),
  choice: asWideAs('choice'),
  short: asWideAs('short'),
  group: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    border: 'none',
    margin: 0,
    padding: 0,
    '& > legend': { padding: 0, paddingBottom: tokens.spacingVerticalXXS },
  },
  star: { color: tokens.colorPaletteRedForeground3, paddingInlineStart: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3, paddingTop: tokens.spacingVerticalXXS },
  problem: { color: tokens.colorPaletteRedForeground1, paddingTop: tokens.spacingVerticalXXS },
  help: { maxWidth: '68ch', '& > summary': { cursor: 'pointer', width: 'fit-content' } },
});

export type ColumnFieldProps = {
  readonly column: FieldColumn;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** The field is left: now it may be judged. */
  readonly onLeave: () => void;
  /** What is wrong, in words. Empty when nothing is. */
  readonly problem?: string;
  /** Rows of another list to choose among, or the choices in another language than the declaration's. */
  readonly options?: readonly Option[];
  /** Other words than the declaration's: the English ones. */
  readonly label?: string;
  readonly hint?: string;
  readonly readOnly?: boolean;
  readonly first?: Ref<HTMLElement>;
};

/** The field of a column by its kind, with label, hint, help and what is wrong from its declaration. */
export const ColumnField = (props: ColumnFieldProps) => {
  const { column, problem = '' } = props;
  const styles = useStyles();
  const words = useTexts(fieldsTexts);
  const { several = false, width } = drawingOf(column, props.options);
  const label = props.label ?? column.title;
  const hint = hintOf(column, props, words.keepPrivate);
  const Frame = several ? Several : Single;
  return (
    <div className={styles[width]} onBlur={(event) => leaves(event) && props.onLeave()}>
      <Frame field={props} label={label} hint={hint} problem={problem} />
      {column.help !== undefined && <Help>{column.help}</Help>}
    </div>
  );
};

/**
 * What stands under the field. How keys are written is of no use to who chooses by name; and a text that may be anything
 * says what it may not be, unless its declaration says so already.
 */
function hintOf(column: FieldColumn, { hint, options }: ColumnFieldProps, keepPrivate: string): string {
  const isKeys = column.kind === 'note' && column.holds === 'keys';
  const said = isKeys && options ? '' : (hint ?? column.description);
  const isFreeText = column.kind === 'note' && !isKeys && !said.includes(keepPrivate);
  return [said, isFreeText ? keepPrivate : ''].filter(Boolean).join(' ');
}

/** Going from the day of a moment to its clock leaves neither. */
const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean => !currentTarget.contains(relatedTarget);

const Help = ({ children }: { children: string }) => {
  const words = useTexts(fieldsTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <details className={mergeClasses(type.caption1, styles.help)}>
      <summary>{words.help}</summary>
      <p className={type.body1}>{children}</p>
    </details>
  );
};

type FrameProps = {
  readonly field: ColumnFieldProps;
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
};

/** Fluent's field gives label, hint and message to the one control inside it. */
const Single = ({ field, label, hint, problem }: FrameProps) => {
  const { column, typed, onType, readOnly = false, first = null } = field;
  const { Control, width } = drawingOf(column, field.options);
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={column.required}
      className={styles[width]}
      {...(hint !== '' && { hint })}
      {...(problem !== '' && { validationMessage: problem })}
    >
      {(ties) => (
        <Control
          column={column}
          label={label}
          typed={typed}
          onType={onType}
          readOnly={readOnly}
          options={optionsIn(column, field.options)}
          first={first}
          ties={ties}
        />
      )}
    </Field>
  );
};

/** Several controls that are one field. */
const Several = ({ field, label, hint, problem }: FrameProps) => {
  const { column, typed, onType, readOnly = false, first = null } = field;
  const { Control } = drawingOf(column, field.options);
  const styles = useStyles();
  const type = useType();
  const id = useId();
  const describedBy = `${id}-hint ${id}-problem`;
  return (
    <fieldset className={styles.group} aria-describedby={describedBy}>
      {column.kind !== 'yesNo' && (
        <legend className={type.body1}>
          {label}
          {column.required && (
            <span aria-hidden="true" className={styles.star}>
              *
            </span>
          )}
        </legend>
      )}
      <Control
        column={column}
        label={label}
        typed={typed}
        onType={onType}
        readOnly={readOnly}
        options={optionsIn(column, field.options)}
        first={first}
        ties={{ 'aria-describedby': describedBy, 'aria-invalid': problem !== '', 'aria-required': column.required }}
      />
      <p id={`${id}-problem`} role="alert" className={mergeClasses(type.caption1, problem !== '' && styles.problem)}>
        {problem}
      </p>
      <p id={`${id}-hint`} className={mergeClasses(type.caption1, hint !== '' && styles.hint)}>
        {hint}
      </p>
    </fieldset>
  );
};
