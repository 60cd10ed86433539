import { mergeClasses } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import { topicsIn } from '#domain/help/category.ts';
import { inOrder } from '#domain/shared/by-place.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TagLink } from '#ui/TagLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { groupPath } from '#features/help/help-path.ts';

/** The groups as tags, for those whose words gave nothing. */
export const GroupTags = () => {
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const { categories, topics } = useContent();
  return (
    <section className={mergeClasses(layout.stack, layout.gapS)}>
      <h3 className={type.subtitle2}>{words.orLookInTopics}</h3>
      <ul className={mergeClasses(layout.plainList, layout.row)} {...contentLanguage}>
        {inOrder(categories).map(({ key, title }) => (
          <li key={key}>
            <TagLink href={`#${groupPath(key)}`}>
              {title} <span className={type.tertiary}>{topicsIn(topics, key).length}</span>
            </TagLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
