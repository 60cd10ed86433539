import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar, type Crumb } from '#ui/PageBar.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrCoursesPath } from '../hr-path.ts';

const useStyles = makeStyles({
  header: { rowGap: tokens.spacingVerticalL },
  actions: { '@media (max-width: 639px)': { width: '100%', '& > a, & > button': { flexGrow: 1 } } },
});

type HrPageProps = {
  readonly title: string;
  /** The title is the municipality's, so Danish in every language of the app. */
  readonly danish?: boolean;
  readonly lead?: ReactNode;
  /** Between *Kurser og hold* and this page; null on that page itself. */
  readonly above?: readonly Crumb[] | null;
  /** Where it is not the title: the page's short name in the breadcrumb. */
  readonly crumb?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Bar, heading with the page's acts beside it, and what the page is about. */
export const HrPage = ({ title, danish = false, lead, above = [], crumb, actions, children }: HrPageProps) => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useArrival(title);
  useDocumentTitle(title);
  const trail = [
    { label: words.hr, path: '/hr' },
    ...(above ? [{ label: words.coursesCrumb, path: hrCoursesPath }, ...above] : []),
  ];
  return (
    <>
      <PageBar trail={trail} current={crumb ?? title} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <div className={mergeClasses(layout.row, layout.between, styles.header)}>
          <div className={mergeClasses(layout.stack, layout.gapXS, type.breaking)}>
            <h1 ref={heading} tabIndex={-1} dir="auto" className={type.title2} {...(danish && contentLanguage)}>
              {title}
            </h1>
            {lead !== undefined && <p className={mergeClasses(type.body2, type.secondary, layout.measure)}>{lead}</p>}
          </div>
          {actions !== undefined && <div className={mergeClasses(layout.row, styles.actions)}>{actions}</div>}
        </div>
        {children}
      </div>
    </>
  );
};
