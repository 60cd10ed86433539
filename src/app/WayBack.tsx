import { mergeClasses } from '@fluentui/react-components';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { useType } from '#ui/type.ts';

/** A page that is not there for the person, with the way to home. */
export const WayBack = ({ title, lead }: { readonly title: string; readonly lead: string }) => {
  const layout = useLayout();
  const type = useType();
  const common = useTexts(commonTexts);
  const heading = useArrival(title);
  useDocumentTitle(title);
  return (
    <>
      <PageBar trail={[{ label: common.overview, path: '/' }]} current={title} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapL)}>
        <h1 ref={heading} tabIndex={-1} className={type.title2}>
          {title}
        </h1>
        <p className={mergeClasses(type.body2, type.secondary, layout.measure)}>{lead}</p>
        <div>
          <Action look="primary" href="#/">
            {common.toOverview}
          </Action>
        </div>
      </div>
    </>
  );
};
