import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentQuery } from '#data/DataProvider.tsx';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { useNarrow } from '#ui/use-media.ts';
import { Hero } from '../components/home/Hero.tsx';
import { HomeSections } from '../components/home/HomeSections.tsx';

/** `#/`: ask, see what waits, or choose a group. It stands before its content does. */
export const HomePage = () => {
  const { data: content } = useContentQuery();
  const layout = useLayout();
  const narrow = useNarrow();
  const [searching, setSearching] = useState(false);
  useDocumentTitle(useTexts(commonTexts).overview);
  return (
    <>
      <Hero content={content} searching={searching} onSearching={setSearching} />
      <div hidden={narrow && searching}>
        <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapSections)}>
          {/* the skeleton is replaced as a whole: nothing that has been drawn moves */}
          <HomeSections key={content ? 'here' : 'waiting'} content={content} narrow={narrow} />
        </div>
      </div>
    </>
  );
};
