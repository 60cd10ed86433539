import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from './arrival.ts';
import { useDocumentTitle } from './document-title.ts';
import { useLayout } from './layout.ts';
import { PageBar, type Crumb } from './PageBar.tsx';
import { useType } from './type.ts';

type SimplePageProps = {
  readonly title: string;
  /** Title and lead are the municipality's words, so Danish in every language of the app. */
  readonly danish?: boolean;
  readonly lead?: string;
  /** Between the overview and this page. */
  readonly above?: readonly Crumb[];
  readonly children: ReactNode;
};

/** Bar, heading, lead, and what the page is about, one block after the other. */
export const SimplePage = ({ title, danish = false, lead = '', above = [], children }: SimplePageProps) => {
  const words = useTexts(commonTexts);
  const layout = useLayout();
  const type = useType();
  const heading = useArrival(title);
  useDocumentTitle(title);
  const language = danish ? contentLanguage : {};
  return (
    <>
      <PageBar trail={[{ label: words.overview, path: '/' }, ...above]} current={title} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <div className={mergeClasses(layout.stack, layout.gapS, type.breaking)} {...language}>
          <h1 ref={heading} tabIndex={-1} dir="auto" className={type.title2}>
            {title}
          </h1>
          {lead !== '' && (
            <p dir="auto" className={mergeClasses(type.body2, type.secondary, layout.measure)}>
              {lead}
            </p>
          )}
        </div>
        {children}
      </div>
    </>
  );
};
