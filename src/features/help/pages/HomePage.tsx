import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useContentQuery } from '#data/DataProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { useNarrow } from '#ui/use-media.ts';
import { Hero } from '../components/home/Hero.tsx';

/**
 * Asked for as soon as the app's code runs, so that it comes beside the content and not after it: less has to be
 * read before the question can be drawn.
 */
const fetched = import(/* webpackChunkName: "home" */ '../components/home/HomeSections.tsx');
fetched.catch(() => undefined); // told where it is drawn

const HomeSections = lazy(async () => ({ default: (await fetched).HomeSections }));

const useStyles = makeStyles({
  /** Keeps the footer out of sight, so that nothing seen moves when the sections come. */
  waiting: { minHeight: '100vh' },
});

/** `#/`: ask, see what waits, or choose a group. It stands before its content does. */
export const HomePage = () => {
  const { data: content } = useContentQuery();
  const styles = useStyles();
  const layout = useLayout();
  const narrow = useNarrow();
  const [searching, setSearching] = useState(false);
  useDocumentTitle(useTexts(commonTexts).overview);
  return (
    <>
      <Hero content={content} searching={searching} onSearching={setSearching} />
      <div hidden={narrow && searching}>
        <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapSections)}>
          <Suspense fallback={<div className={styles.waiting} />}>
            {/* the skeleton is replaced as a whole: nothing that has been drawn moves */}
            <HomeSections key={content ? 'here' : 'waiting'} content={content} narrow={narrow} />
          </Suspense>
        </div>
      </div>
    </>
  );
};
