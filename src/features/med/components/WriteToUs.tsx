import { Mail20Regular } from '@fluentui/react-icons';
import { mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useAppFrame } from '#ui/app-frame.tsx';
import { medTexts } from '../med-texts.ts';
import { useMedUnit } from '../use-med.ts';

/** The mail that asks for a committee that is missing; undefined when nobody has an address. */
export function useMissingCommitteeMail(): string | undefined {
  const words = useTexts(medTexts);
  const { supportMail } = useAppFrame();
  const to = useMedUnit()?.mail || supportMail;
  return to === '' ? undefined : mailLink({ to, subject: words.missingSubject, body: words.missingBody });
}

/** Whom to ask, wherever the set-up of a tab would otherwise be a dead end. */
export const WriteToUs = () => {
  const words = useTexts(medTexts);
  const outside = useOutsideLink();
  const mail = useMissingCommitteeMail();
  if (mail === undefined) return null;
  return (
    <Action look="primary" {...outside(mail)} icon={<Mail20Regular aria-hidden="true" />}>
      {words.writeToUs}
    </Action>
  );
};
