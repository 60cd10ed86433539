import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contentLanguage } from '#i18n/language.tsx';
import { unbroken } from '#i18n/format.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { useType } from '#ui/type.ts';
import { talkPath, talksPath } from '../talk-path.ts';
import { talksTexts } from '../talks-texts.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { flex: '1 1 20em' },
});

type TalksFrameProps = {
  /** Of the guide whose page it is: its key and its name. */
  readonly guide?: { readonly key: string; readonly title: string };
  readonly heading: string;
  readonly lead?: string;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** Bar, heading and lead of a guide's page. Heading and lead are the municipality's own words. */
export const TalksFrame = ({ guide, heading, lead = '', aside, children }: TalksFrameProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const headingRef = useArrival(guide ? talkPath(guide.key) : talksPath);
  useDocumentTitle(heading);
  return (
    <>
      <PageBar trail={[{ label: words.talks, path: talksPath }]} current={guide?.title ?? heading} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <header className={styles.header}>
          <div className={mergeClasses(layout.stack, layout.gapS, type.breaking, styles.words)} {...contentLanguage}>
            <h1 ref={headingRef} tabIndex={-1} dir="auto" className={type.title2}>
              {heading}
            </h1>
            {lead !== '' && (
              <p dir="auto" className={mergeClasses(type.body2, type.secondary, layout.measure)}>
                {unbroken(lead)}
              </p>
            )}
          </div>
          {aside}
        </header>
        {children}
      </div>
    </>
  );
};
