import { mergeClasses } from '@fluentui/react-components';
import { useDataSource } from '#data/DataProvider.tsx';
import { copyText } from '#host/clipboard.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { NoAccess } from '#ui/states/NoAccess.tsx';
import { statesTexts } from '#ui/states/states-texts.ts';
import { useAccessMail } from './use-access-mail.ts';

/** For who is signed in but may not read the lists. */
export const NoAccessPage = () => {
  const layout = useLayout();
  const words = useTexts(statesTexts);
  const { siteUrl } = useDataSource();
  const heading = useArrival('noAccess');
  const accessMail = useAccessMail();
  useDocumentTitle(words.noAccess);
  return (
    <div className={mergeClasses(layout.wrap, layout.page)}>
      <NoAccess headingRef={heading} accessMail={accessMail} siteUrl={siteUrl} copy={copyText} />
    </div>
  );
};
