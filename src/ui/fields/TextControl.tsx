import { Input, Textarea } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { FieldColumn } from '#columns/fields/field-kind.ts';
import type { ControlProps } from './control.ts';

type InputKind = 'text' | 'foreignText' | 'foreignNumber' | 'number' | 'currency' | 'person';

/** What a phone shows to type with. */
function keyboardOf(column: FieldColumn<InputKind>): 'text' | 'numeric' | 'decimal' | 'email' | 'tel' {
  if (column.kind === 'number') return column.decimals === 0 ? 'numeric' : 'decimal';
  if (column.kind === 'currency') return 'decimal';
  if (column.kind !== 'text') return 'text';
  const keyboards = { words: 'text', key: 'text', mail: 'email', phone: 'tel' } as const;
  return keyboards[column.holds];
}

/** One line. No length is enforced while typing: what is pasted too long is said to be so, and not cut off. */
export const LineControl = ({ column, typed, onType, readOnly, first, ties }: ControlProps<FieldColumn<InputKind>>) => (
  <Input
    {...ties}
    ref={first as Ref<HTMLInputElement>}
    value={String(typed)}
    readOnly={readOnly}
    autoComplete="off"
    inputMode={keyboardOf(column)}
    onChange={(_, { value }) => onType(value)}
  />
);

/** Several lines, as high as what is expected in them. */
export const LinesControl = ({ column, typed, onType, readOnly, first, ties }: ControlProps<FieldColumn<'note'>>) => (
  <Textarea
    {...ties}
    ref={first as Ref<HTMLTextAreaElement>}
    value={String(typed)}
    readOnly={readOnly}
    rows={column.holds === 'marks' ? 6 : 4}
    resize="vertical"
    onChange={(_, { value }) => onType(value)}
  />
);
