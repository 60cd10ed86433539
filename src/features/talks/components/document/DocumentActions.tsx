import { ArrowDownload20Regular, Print20Regular } from '@fluentui/react-icons';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

type DocumentActionsProps = {
  readonly title: string;
  readonly text: string;
  readonly onWord: () => void;
  readonly onPrint: () => void;
};

/** A document as a Word file, on paper, or as text: three ways, since a host may block any of them. */
export const DocumentActions = ({ title, text, onWord, onPrint }: DocumentActionsProps) => {
  const words = useTexts(talksTexts);
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <Action icon={<ArrowDownload20Regular />} aria-label={words.wordOf(title)} onClick={onWord}>
        {words.word}
      </Action>
      <Action icon={<Print20Regular />} aria-label={words.printOf(title)} onClick={onPrint}>
        {words.print}
      </Action>
      <CopyAction text={text} label={words.copyOf(title)} copy={copyText} look="subtle">
        {words.copy}
      </CopyAction>
    </div>
  );
};
