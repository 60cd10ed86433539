import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Content } from '#data/start.ts';
import { topicsIn, type HelpCategory } from '#domain/help/category.ts';
import { inOrder } from '#domain/shared/by-place.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { rowHover } from '#ui/row-states.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { allTopicsPath, groupPath } from '#features/help/help-path.ts';
import { GroupIcon } from './GroupIcon.tsx';
import { HomeSection } from './HomeSection.tsx';
import { useHomeList } from './use-home-list.ts';

const narrow = '@media (max-width: 639px)';

const useGroupClass = makeResetStyles({
  display: 'grid',
  gridTemplateAreas: '"tile count" "words words"',
  gridTemplateColumns: '1fr auto',
  alignItems: 'center',
  alignContent: 'start',
  gap: tokens.spacingVerticalM,
  height: '100%',
  minHeight: '158px', // a title and two lines of examples, also while they are on their way
  boxSizing: 'border-box',
  padding: tokens.spacingHorizontalXL,
  color: tokens.colorNeutralForeground1,
  textDecorationLine: 'none',
  ...rowHover(),
  [narrow]: {
    gridTemplateAreas: '"tile words count"',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignContent: 'center',
    minHeight: '88px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  ...insetFocusRing(),
});

const useWordsClass = makeResetStyles({
  gridArea: 'words',
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalXXS,
  alignSelf: 'start',
  minWidth: 0,
  overflowWrap: 'anywhere',
  [narrow]: { alignSelf: 'center' },
});

const useGridClass = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  gap: tokens.spacingVerticalL,
  '@media (max-width: 1023px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
});

const useStyles = makeStyles({
  tile: { gridArea: 'tile', display: 'flex' },
  count: { gridArea: 'count', whiteSpace: 'nowrap' },
  noun: { [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
});

const usualNumber = 8;

/** The groups of topics, for those who would rather look than search. */
export const TopicGroups = ({ content }: { content: Content | undefined }) => {
  const gridClass = useGridClass();
  const layout = useLayout();
  const list = useHomeList();
  const words = useTexts(helpTexts);
  const all = content && (
    <TextLink alone href={`#${allTopicsPath}`}>
      {words.allTopics(content.topics.length)}
    </TextLink>
  );
  return (
    <HomeSection title={words.topics} aside={all}>
      <ul className={mergeClasses(layout.plainList, list.list, gridClass)} aria-busy={!content}>
        {content
          ? inOrder(content.categories).map((category) => (
              <li key={category.key} className={list.item}>
                <Group category={category} count={topicsIn(content.topics, category.key).length} />
              </li>
            ))
          : Array.from({ length: usualNumber }, (_, place) => (
              <li key={place} className={list.item}>
                <WaitingGroup />
              </li>
            ))}
      </ul>
    </HomeSection>
  );
};

const Group = ({ category, count }: { category: HelpCategory; count: number }) => {
  const groupClass = useGroupClass();
  const wordsClass = useWordsClass();
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  return (
    <a href={`#${groupPath(category.key)}`} className={groupClass}>
      <span className={wordsClass} {...contentLanguage}>
        <span className={type.subtitle2}>{category.title}</span>{' '}
        <span className={type.tertiary}>{unbroken(category.examples)}</span>
      </span>{' '}
      <span className={styles.tile}>
        <Tile>
          <GroupIcon icon={category.icon} />
        </Tile>
      </span>
      <span className={mergeClasses(type.caption1, type.tertiary, styles.count)}>
        {count} <span className={styles.noun}>{words.topicNoun(count)}</span>
      </span>
    </a>
  );
};

const WaitingGroup = () => {
  const groupClass = useGroupClass();
  const wordsClass = useWordsClass();
  const styles = useStyles();
  return (
    <div className={groupClass}>
      <span className={styles.tile}>
        <Skeleton width="40px" height="40px" />
      </span>
      <span className={wordsClass}>
        <Skeleton width="70%" />
        <Skeleton width="90%" />
      </span>
    </div>
  );
};
