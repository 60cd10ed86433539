import type { Ref } from 'react';
import type { FieldColumn, Option, Typed } from '#columns/fields/field-kind.ts';

/** What every kind's control gets. It draws what is typed and says what is typed next; it judges nothing. */
export type ControlProps<Column extends FieldColumn = FieldColumn> = {
  readonly column: Column;
  readonly label: string;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly readOnly: boolean;
  /** What there is to choose among, in the person's language. */
  readonly options: readonly Option[];
  /** Takes the focus when the field is the first that has to be put right. */
  readonly first: Ref<HTMLElement>;
  /** What ties the control to its label, hint and message. */
  readonly ties: Ties;
};

export type Ties = {
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
  readonly 'aria-required'?: boolean | 'true' | 'false';
};
