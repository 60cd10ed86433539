import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '../Action.tsx';
import { MessageNote } from './MessageNote.tsx';
import { statesTexts } from './states-texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

type SectionErrorProps = {
  /** What failed, as it begins a sentence: *Kurserne*. */
  readonly part: string;
  readonly retry: () => void;
};

/** In place of one part of a page that failed while the rest works. */
export const SectionError = ({ part, retry }: SectionErrorProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(statesTexts) };
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <MessageNote tone="error">{words.partFailed(part)}</MessageNote>
      <Action icon={<ArrowClockwise20Regular />} onClick={retry}>
        {words.tryAgain}
      </Action>
    </div>
  );
};
