import { ArrowClockwise20Regular, ErrorCircle24Regular } from '@fluentui/react-icons';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { medTexts } from '../med-texts.ts';
import { MedState } from './MedState.tsx';
import { WriteToUs } from './WriteToUs.tsx';

/** In place of the committees, when SharePoint does not give them: try again, or ask. */
export const CommitteesNotRead = ({ retry }: { retry: () => void }) => {
  const words = { ...useTexts(commonTexts), ...useTexts(medTexts) };
  return (
    <MedState
      icon={<ErrorCircle24Regular />}
      title={words.notRead}
      lead={words.notReadLead}
      actions={
        <>
          <WriteToUs />
          <Action icon={<ArrowClockwise20Regular />} onClick={retry}>
            {words.tryAgain}
          </Action>
        </>
      }
    />
  );
};
