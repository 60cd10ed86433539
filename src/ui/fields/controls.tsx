import type { FC } from 'react';
import type { FieldColumn, Option } from '#columns/fields/field-kind.ts';
import { choicesOf } from '#columns/fields/choice.ts';
import { OneOfControl, SomeOfControl, YesNoControl } from './ChoiceControl.tsx';
import type { ControlProps } from './control.ts';
import { KeysControl } from './KeysControl.tsx';
import { LinkControl } from './LinkControl.tsx';
import { DayControl, MomentControl } from './MomentControl.tsx';
import { LineControl, LinesControl } from './TextControl.tsx';

/** How wide a field is: as a line of text, as a choice, or as a short value. */
export type FieldWidth = 'text' | 'choice' | 'short';

type Drawing = {
  // eslint-disable-next-line typescript/no-explicit-any -- the control of a kind takes columns of that kind alone, which the switch below ensures
  readonly Control: FC<ControlProps<any>>;
  readonly width: FieldWidth;
  /** Several controls under one heading: a fieldset rather than a label. */
  readonly several?: boolean;
};

/** How a column is drawn, by its kind. Where rows of another list are known, they are chosen among by name. */
export function drawingOf(column: FieldColumn, options: readonly Option[] | undefined): Drawing {
  switch (column.kind) {
    case 'text':
      return { Control: LineControl, width: 'text' };
    case 'note':
      return column.holds === 'keys' && options
        ? { Control: KeysControl, width: 'choice' }
        : { Control: LinesControl, width: 'text' };
    case 'number':
    case 'currency':
      return { Control: LineControl, width: 'short' };
    case 'date':
      return { Control: DayControl, width: 'short' };
    case 'dateTime':
      return { Control: MomentControl, width: 'short', several: true };
    case 'yesNo':
      return { Control: YesNoControl, width: 'choice', several: true };
    case 'choice':
      return { Control: OneOfControl, width: 'choice' };
    case 'multiChoice':
      return { Control: SomeOfControl, width: 'text', several: true };
    case 'link':
      return { Control: LinkControl, width: 'text', several: true };
    case 'person':
    case 'foreignNumber':
    case 'foreignText':
      return { Control: options ? OneOfControl : LineControl, width: 'choice' };
  }
}

/** What there is to choose among: what is given, or what the column declares. */
export const optionsIn = (column: FieldColumn, given: readonly Option[] | undefined): readonly Option[] =>
  given ?? ('labels' in column ? choicesOf(column) : []);
