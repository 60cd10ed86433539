import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type Ref } from 'react';
import { half, momentOf, partsOf } from '#columns/fields/date.ts';
import type { FieldColumn } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import type { ControlProps } from './control.ts';
import { fieldsTexts } from './fields-texts.ts';

const useStyles = makeStyles({
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { flex: '3 1 130px', minWidth: 0 },
  clock: { flex: '2 1 92px', minWidth: 0 },
});

/** What a browser's field holds. Half a date is an empty value to the browser, which only its validity tells apart. */
const heldIn = (input: HTMLInputElement): string => (input.validity.badInput ? half : input.value);

/** What the browser is given to show: half a date is in the field already, and nobody else can put it there. */
const shownIn = (part: string): string => (part === half ? '' : part);

export const DayControl = ({ typed, onType, readOnly, first, ties }: ControlProps<FieldColumn<'date'>>) => (
  <Input
    {...ties}
    ref={first as Ref<HTMLInputElement>}
    type="date"
    value={shownIn(String(typed))}
    readOnly={readOnly}
    onChange={(event) => onType(heldIn(event.target))}
    onBlur={(event) => onType(heldIn(event.target))}
  />
);

/** A day and a clock, each in a field of its own, so that it can be said which of them is missing. */
export const MomentControl = (props: ControlProps<FieldColumn<'dateTime'>>) => {
  const { label, typed, onType, readOnly, first, ties } = props;
  const words = useTexts(fieldsTexts);
  const styles = useStyles();
  const { day, clock } = partsOf(String(typed));
  const { id: _, 'aria-labelledby': __, ...described } = ties;
  const fields = useRef<HTMLDivElement>(null);
  // both are read from the page, since one may have been left half in the same moment as the other was filled in
  const typeBoth = () => {
    const [dayHeld = '', clockHeld = ''] = Array.from(fields.current?.querySelectorAll('input') ?? [], heldIn);
    onType(momentOf(dayHeld, clockHeld));
  };
  return (
    <div ref={fields} className={styles.pair} role="group" aria-label={label}>
      <Input
        {...described}
        ref={first as Ref<HTMLInputElement>}
        type="date"
        aria-label={`${label}: ${words.day}`}
        className={styles.day}
        value={shownIn(day)}
        readOnly={readOnly}
        onChange={typeBoth}
        onBlur={typeBoth}
      />
      <Input
        {...described}
        type="time"
        aria-label={`${label}: ${words.clock}`}
        className={styles.clock}
        value={shownIn(clock)}
        readOnly={readOnly}
        onChange={typeBoth}
        onBlur={typeBoth}
      />
    </div>
  );
};
