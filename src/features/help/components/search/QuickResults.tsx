import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SearchHit } from '#domain/help/search/search.ts';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { searchPath } from '#features/help/search-path.ts';
import { AskAction } from './AskAction.tsx';
import { HitList } from './HitList.tsx';
import { NothingFound } from './NothingFound.tsx';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  caption: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  nothing: { padding: tokens.spacingHorizontalL },
  hints: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    flexGrow: 1,
    [narrow]: { display: 'none' },
    '@media (pointer: coarse)': { display: 'none' },
  },
  key: {
    display: 'inline-grid',
    placeItems: 'center',
    minWidth: '20px',
    height: '20px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
  },
  all: { display: 'inline-flex', alignItems: 'center', '@media (pointer: coarse)': { minHeight: '44px' } },
});

/** As many as one takes in at a glance; the page has the rest. */
const mostShown = 5;

type QuickResultsProps = { readonly query: string; readonly hits: readonly SearchHit[] };

/** The results while one types: the best hits, *Spørg*, and the way to all of them. */
export const QuickResults = ({ query, hits }: QuickResultsProps) => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  const caption = mergeClasses(type.caption1Strong, type.tertiary, styles.caption);
  if (hits.length === 0)
    return (
      <div className={styles.nothing}>
        <NothingFound query={query} compact />
      </div>
    );
  return (
    <>
      <p className={caption}>{words.topicCount(hits.length)}</p>
      <HitList hits={hits.slice(0, mostShown)} />
      <p className={caption}>{words.doSomething}</p>
      <AskAction query={query} />
      <div className={mergeClasses(type.caption1, type.tertiary, styles.hints)}>
        <KeyHints />
        <TextLink href={`#${searchPath(query)}`} className={styles.all}>
          {words.showAll}
        </TextLink>
      </div>
    </>
  );
};

/** For those who look while they type; a screen reader hears links in a list, and knows its own keys. */
const KeyHints = () => {
  const styles = useStyles();
  const words = useTexts(helpTexts);
  const hints = [
    { keys: ['↑', '↓'], means: words.keyChoose },
    { keys: ['↵'], means: words.keyOpen },
    { keys: ['Esc'], means: words.keyClose },
  ];
  return (
    <span className={styles.keys} aria-hidden="true">
      {hints.map(({ keys, means }) => (
        <span key={means}>
          {keys.map((key) => (
            <kbd key={key} className={styles.key}>
              {key}
            </kbd>
          ))}
          {means}
        </span>
      ))}
    </span>
  );
};
