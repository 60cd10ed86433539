import { Radio, RadioGroup } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { mergeClasses } from '@fluentui/react-components';
import { hrSessionTexts } from '../session/hr-session-texts.ts';

type KeepSeatsProps = {
  /** The names of those who would lose a seat. */
  readonly lost: readonly string[];
  readonly keep: boolean;
  readonly onKeep: (keep: boolean) => void;
};

/** What becomes of those who would lose a seat: the kind choice is the one that is chosen. */
export const KeepSeats = ({ lost, keep, onKeep }: KeepSeatsProps) => {
  const words = useTexts(hrSessionTexts);
  const layout = useLayout();
  const type = useType();
  if (lost.length === 0) return null;
  const named = lost.slice(0, 4).join(', ');
  const more = lost.length > 4 ? ` ${words.andOthers(lost.length - 4)}` : '';
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <MessageNote tone="warning">
        <strong>{words.loses(lost.length)}.</strong> {named}
        {more}.
      </MessageNote>
      <RadioGroup
        aria-label={words.keepQuestion}
        value={keep ? 'keep' : 'letGo'}
        onChange={(_, { value }) => onKeep(value === 'keep')}
      >
        {(['keep', 'letGo'] as const).map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <span className={layout.stack}>
                <span>{words[choice]}</span>
                <span className={mergeClasses(type.caption1, type.secondary)}>{words[`${choice}Lead`]}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
};
