import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Content } from '#data/start.ts';
import { useTexts } from '#i18n/texts.ts';
import { useArrival, useFirstFocus } from '#ui/arrival.ts';
import { useLayout } from '#ui/layout.ts';
import { useNarrow } from '#ui/use-media.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { HelpSearch } from '../search/HelpSearch.tsx';
import { OftenUsed } from './OftenUsed.tsx';
import { TalkToSomeone } from './TalkToSomeone.tsx';

const narrow = '@media (max-width: 639px)';
const oneColumn = '@media (max-width: 1023px)';

const useStyles = makeStyles({
  hero: {
    paddingBlock: '40px 36px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { paddingBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalXL}` },
  },
  searching: { [narrow]: { paddingBlock: `${tokens.spacingVerticalM} 0`, borderBottom: 'none' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalXXL,
    [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  human: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignSelf: 'stretch',
    paddingInlineStart: tokens.spacingHorizontalXXL,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [oneColumn]: {
      paddingInlineStart: 0,
      paddingTop: tokens.spacingVerticalL,
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  heading: { outlineStyle: 'none' },
});

type HeroProps = {
  readonly content: Content | undefined;
  readonly searching: boolean;
  readonly onSearching: (searching: boolean) => void;
};

/** The question, the field, and the way to a person. On a phone the question gives way while one searches. */
export const Hero = ({ content, searching, onSearching }: HeroProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { hidden } = useVisuallyHidden();
  const words = useTexts(helpTexts);
  const isNarrow = useNarrow();
  const field = useRef<HTMLInputElement>(null);
  const heading = useArrival('home');
  useFirstFocus(field);
  const givesWay = isNarrow && searching;
  return (
    <div className={mergeClasses(styles.hero, searching && styles.searching)}>
      <div className={mergeClasses(layout.wrap, styles.columns)}>
        <div className={mergeClasses(layout.stack, layout.gapL)}>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(type.title1, styles.heading, givesWay && hidden)}>
            {words.question}
          </h1>
          <HelpSearch
            large
            label={words.question}
            placeholder={isNarrow ? words.searchExampleShort : words.searchExample}
            fieldRef={field}
            onSearching={onSearching}
          />
          {!givesWay && <OftenUsed topics={content?.topics} />}
        </div>
        {!isNarrow && (
          <div className={styles.human}>
            <TalkToSomeone units={content?.units} />
          </div>
        )}
      </div>
    </div>
  );
};
