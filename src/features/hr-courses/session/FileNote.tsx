import { useHost } from '#host/HostProvider.tsx';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { hrSessionPath } from '../hr-path.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import type { ExcelOutcome } from './use-excel.ts';

type FileNoteProps = { readonly desk: Desk; readonly outcome: ExcelOutcome; readonly printFailed: boolean };

/** How the last file or print-out went. A host may swallow either without a word, so the way out stands beside it. */
export const FileNote = ({ desk, outcome, printFailed }: FileNoteProps) => {
  const words = useTexts(hrSessionTexts);
  const host = useHost();
  const outside = useOutsideLink();
  const address = host.linkTo(hrSessionPath(desk.course.slug, desk.session.id));
  const way =
    host.kind === 'browser' ? null : (
      <TextLink inline {...outside(address)}>
        {words.openInBrowser}
      </TextLink>
    );
  if (printFailed)
    return (
      <MessageNote tone="warning">
        {words.printNotHere} {way}
      </MessageNote>
    );
  if (outcome.state === 'failed') return <MessageNote tone="error">{words.excelFailed}</MessageNote>;
  if (outcome.state !== 'made') return null;
  return (
    <MessageNote tone="info">
      {words.excelMade(outcome.name)} {way && words.excelNotHere} {way}
    </MessageNote>
  );
};
