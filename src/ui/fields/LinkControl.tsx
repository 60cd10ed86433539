import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { linkParts } from '#columns/fields/link.ts';
import type { FieldColumn } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import type { ControlProps } from './control.ts';
import { fieldsTexts } from './fields-texts.ts';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
  },
});

/** An address, and the words that are shown for it. */
export const LinkControl = ({ label, typed, onType, readOnly, first, ties }: ControlProps<FieldColumn<'link'>>) => {
  const words = useTexts(fieldsTexts);
  const styles = useStyles();
  const [address = '', shown = ''] = Array.isArray(typed) ? (typed as readonly string[]) : [];
  const { id: _, 'aria-labelledby': __, ...described } = ties;
  return (
    <div className={styles.parts} role="group" aria-label={label}>
      <Field label={words.address}>
        <Input
          {...described}
          ref={first as Ref<HTMLInputElement>}
          aria-label={`${label}: ${words.address}`}
          value={address}
          readOnly={readOnly}
          inputMode="url"
          autoComplete="off"
          onChange={(_event, { value }) => onType([value, shown])}
        />
      </Field>
      <Field label={words.linkWords}>
        <Input
          aria-label={`${label}: ${words.linkWords}`}
          value={shown}
          readOnly={readOnly}
          placeholder={linkParts(typed).address}
          autoComplete="off"
          onChange={(_event, { value }) => onType([address, value])}
        />
      </Field>
    </div>
  );
};
