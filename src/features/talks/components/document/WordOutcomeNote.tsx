import { useHost } from '#host/HostProvider.tsx';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { talkPath } from '#features/talks/talk-path.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import type { WordOutcome } from '#features/talks/use-word.ts';

type WordOutcomeNoteProps = {
  readonly outcome: WordOutcome;
  readonly guideKey: string;
  /** Where the document can be copied and printed, when it is not here. */
  readonly documentsAt?: string | undefined;
};

/** How the last file went, with the next step: a host may swallow a file without a word. */
export const WordOutcomeNote = ({ outcome, guideKey, documentsAt }: WordOutcomeNoteProps) => {
  const words = useTexts(talksTexts);
  const others = documentsAt !== undefined && (
    <TextLink inline href={documentsAt}>
      {words.toDocuments}
    </TextLink>
  );
  if (outcome.state === 'none') return null;
  if (outcome.state === 'making') return <MessageNote tone="info">{words.making}</MessageNote>;
  if (outcome.state === 'failed')
    return (
      <MessageNote tone="error">
        {words.wordFailed} {others}
      </MessageNote>
    );
  return (
    <MessageNote tone="info">
      {words.fileMade(outcome.name)} {words.fileNotHere} {others} <InBrowser guideKey={guideKey} />
    </MessageNote>
  );
};

/** The way out of a host that lets neither files nor print-outs through. Only inside one. */
export const InBrowser = ({ guideKey }: { guideKey: string }) => {
  const host = useHost();
  const outside = useOutsideLink();
  const words = useTexts(talksTexts);
  if (host.kind === 'browser') return null;
  return (
    <>
      <TextLink inline {...outside(host.linkTo(talkPath(guideKey)))} target="_blank" rel="noopener">
        {words.openInBrowser}
      </TextLink>{' '}
      {words.wordsStay}
    </>
  );
};
