import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContent } from '#data/DataProvider.tsx';
import { unitThatAnswers } from '#domain/help/contact.ts';
import { searchDocument } from '#domain/help/search/search-document.ts';
import type { SearchHit } from '#domain/help/search/search.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { rowFocus, rowHover } from '#ui/row-states.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { topicPath } from '#ui/topic-path.ts';
import { HitReason } from './HitReason.tsx';
import { Marked } from './Marked.tsx';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  hit: {
    display: 'flex',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    position: 'relative',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ...rowHover(),
    ...rowFocus(),
    ':focus::before': {
      content: '""',
      position: 'absolute',
      insetBlock: tokens.spacingVerticalS,
      insetInlineStart: 0,
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
    [narrow]: { flexDirection: 'column', alignItems: 'stretch' },
    ...insetFocusRing(),
  },
  parted: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  unit: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '184px',
    [narrow]: { flexDirection: 'row', gap: tokens.spacingHorizontalXS, width: 'auto' },
  },
  label: { [narrow]: { '::after': { content: '":"' } } },
});

type HitListProps = { readonly hits: readonly SearchHit[]; readonly parted?: boolean };

/** The hits, best first: an ordered list of links, so that a screen reader counts them and arrows need no mode. */
export const HitList = ({ hits, parted = false }: HitListProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const words = useTexts(helpTexts);
  const { topics } = useContent();
  return (
    <ol aria-label={words.results} className={layout.plainList}>
      {hits.map((hit) => {
        const topic = topics.find(({ slug }) => slug === hit.slug);
        return (
          topic && (
            <li key={hit.slug} className={mergeClasses(parted && styles.parted)}>
              <Hit hit={hit} topic={topic} />
            </li>
          )
        );
      })}
    </ol>
  );
};

const Hit = ({ hit, topic }: { hit: SearchHit; topic: HelpTopic }) => {
  const styles = useStyles();
  const type = useType();
  const { title, summary } = searchDocument(topic); // the marks are places in these texts
  return (
    <a href={`#${topicPath(topic.slug)}`} className={styles.hit}>
      <span className={styles.words}>
        <span className={type.subtitle2} {...contentLanguage}>
          <Marked text={title} marks={hit.titleMarks} />
        </span>{' '}
        <span {...contentLanguage}>
          <Marked text={summary} marks={hit.summaryMarks} />
        </span>{' '}
        <HitReason reason={hit.reason} />
      </span>{' '}
      <HitContact topic={topic} />
    </a>
  );
};

const HitContact = ({ topic }: { topic: HelpTopic }) => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  const { units } = useContent();
  const unit = unitThatAnswers(units, topic.contactUnit);
  if (!unit) return null;
  return (
    <span className={mergeClasses(type.caption1, type.secondary, styles.unit)}>
      <span className={mergeClasses(type.tertiary, styles.label)}>{words.contact}</span>{' '}
      <span {...contentLanguage}>{unit.title}</span>
    </span>
  );
};
