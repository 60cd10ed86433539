import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import type { Trouble } from '#features/courses/use-act.ts';

/** Why an act was not done, or not all of it. What the person has chosen stays as it was. */
export const ActTrouble = ({ trouble }: { trouble: Trouble }) => {
  const words = useTexts(coursesTexts);
  const host = useHost();
  if (trouble.kind === 'changed') return <MessageNote tone="warning">{words.changed[trouble.change]}</MessageNote>;
  const { kind } = trouble.failure;
  const signIn =
    kind === 'signedOut' ? (
      <Action onClick={() => void host.signIn().catch(() => undefined)}>{words.signInAgain}</Action>
    ) : undefined;
  return (
    <MessageNote tone={kind === 'offline' ? 'offline' : 'error'} action={signIn}>
      {words.failed[kind]}
    </MessageNote>
  );
};
