import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { FieldColumn } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { useLayout } from '../layout.ts';
import type { ControlProps } from './control.ts';
import { fieldsTexts } from './fields-texts.ts';

const useStyles = makeStyles({ choice: { '& select': { minWidth: 0 } } });

const keysIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Rows of another list by their names: chosen one by one, and taken away again. */
export const KeysControl = ({ typed, onType, readOnly, options, first, ties }: ControlProps<FieldColumn<'note'>>) => {
  const words = useTexts(fieldsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const chosen = keysIn(String(typed));
  const set = (keys: readonly string[]) => onType(keys.join('\n'));
  const nameOf = (key: string) => options.find(([value]) => value === key)?.[1] ?? key;
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <Select
        {...ties}
        ref={first as Ref<HTMLSelectElement>}
        className={styles.choice}
        value=""
        disabled={readOnly}
        onChange={(_, { value }) => value !== '' && set([...chosen, value])}
      >
        <option value="">{words.choose}</option>
        {options
          .filter(([key]) => !chosen.includes(key))
          .map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
      </Select>
      {chosen.length > 0 && (
        <ul className={mergeClasses(layout.plainList, layout.row)}>
          {chosen.map((key) => (
            <li key={key}>
              <Action
                icon={<Dismiss16Regular />}
                aria-label={words.remove(nameOf(key))}
                disabled={readOnly}
                onClick={() => set(chosen.filter((each) => each !== key))}
              >
                {nameOf(key)}
              </Action>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
