import { useHost } from '#host/HostProvider.tsx';
import { mailLink } from '#host/links.ts';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';

/** A mail that asks for access, to the address in `config.json`; undefined when the municipality has set none. */
export function useAccessMail(): string | undefined {
  const { supportMail } = useAppFrame();
  const words = useTexts(statesTexts);
  const link = useHost().linkTo('/');
  if (supportMail === '') return undefined;
  return mailLink({ to: supportMail, subject: words.accessSubject, body: words.accessBody(link) });
}
