import { mergeClasses } from '@fluentui/react-components';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { useType } from '#ui/type.ts';
import { appTexts } from './app-texts.ts';

/** An address that no area knows. */
export const NotFoundPage = () => {
  const layout = useLayout();
  const type = useType();
  const common = useTexts(commonTexts);
  const words = useTexts(appTexts);
  const heading = useArrival('not-found');
  useDocumentTitle(words.pageNotFound);
  return (
    <>
      <PageBar trail={[{ label: common.overview, path: '/' }]} current={words.pageNotFound} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapL)}>
        <h1 ref={heading} tabIndex={-1} className={type.title2}>
          {words.pageNotFound}
        </h1>
        <p className={mergeClasses(type.body2, type.secondary, layout.measure)}>{words.pageNotFoundLead}</p>
        <div>
          <Action look="primary" href="#/">
            {common.toOverview}
          </Action>
        </div>
      </div>
    </>
  );
};
