import { useContentQuery } from '#data/DataProvider.tsx';
import { inOrder, topicsIn } from '#domain/help/category.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { useEffect } from 'react';
import { helpTexts } from '../help-texts.ts';
import { commonTexts } from '#i18n/common.ts';

/** `#/`: ask, see what waits, or choose a group. */
export const HomePage = () => {
  const words = useTexts(helpTexts);
  const layout = useLayout();
  const { data: content } = useContentQuery();
  useDocumentTitle(useTexts(commonTexts).overview);
  useEffect(() => {
    if (content) performance.mark('lh:useful');
  }, [content]);
  return (
    <div className={layout.wrap}>
      <h1>{words.question}</h1>
      <ul {...contentLanguage}>
        {inOrder(content?.categories ?? []).map((category) => (
          <li key={category.key}>
            <a href={`#/hjaelp?gruppe=${category.key}`}>{category.title}</a>{' '}
            {topicsIn(content!.topics, category.key).length}
          </li>
        ))}
      </ul>
    </div>
  );
};
