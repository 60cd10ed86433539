import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { Card } from '#ui/Card.tsx';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { rowHover } from '#ui/row-states.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { talkPath } from '#features/talks/talk-path.ts';
import { DraftBadge } from './DraftBadge.tsx';
import { GuideIcon } from './GuideIcon.tsx';

const narrow = '@media (max-width: 639px)';

const useLinkClass = makeResetStyles({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalM,
  height: '100%',
  boxSizing: 'border-box',
  padding: tokens.spacingHorizontalXL,
  borderRadius: tokens.borderRadiusLarge,
  color: tokens.colorNeutralForeground1,
  textDecorationLine: 'none',
  ...rowHover(),
  [narrow]: { padding: tokens.spacingHorizontalL },
  ...insetFocusRing(),
});

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingVerticalL,
    '@media (max-width: 1023px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, flexGrow: 1 },
  badge: { marginTop: tokens.spacingVerticalXS },
});

type GuideSectionProps = { readonly title: string; readonly lead?: string; readonly guides: readonly TalkGuide[] };

/** Guides of one form, each a card that is one link. */
export const GuideSection = ({ title, lead = '', guides }: GuideSectionProps) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  if (guides.length === 0) return null;
  return (
    <section className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <div className={mergeClasses(layout.stack, layout.gapXXS)}>
        <h2 id={heading} className={type.subtitle1}>
          {title}
        </h2>
        {lead !== '' && <p className={mergeClasses(type.body1, type.secondary)}>{lead}</p>}
      </div>
      <ul className={mergeClasses(layout.plainList, styles.grid)}>
        {guides.map((guide) => (
          <li key={guide.key}>
            <GuideCard guide={guide} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const GuideCard = ({ guide }: { guide: TalkGuide }) => {
  const linkClass = useLinkClass();
  const styles = useStyles();
  const type = useType();
  return (
    <Card flush style={{ height: '100%' }}>
      <a href={`#${talkPath(guide.key)}`} className={linkClass}>
        <Tile plain={guide.form === 'pointer'}>
          <GuideIcon form={guide.form} />
        </Tile>
        <span className={mergeClasses(styles.words, type.breaking)}>
          <span dir="auto" className={type.subtitle2} {...contentLanguage}>
            {guide.title}
          </span>
          <span dir="auto" className={mergeClasses(type.body1, type.secondary)} {...contentLanguage}>
            {unbroken(guide.summary)}
          </span>
          {guide.status === 'draft' && (
            <span className={styles.badge}>
              <DraftBadge status={guide.status} />
            </span>
          )}
        </span>
      </a>
    </Card>
  );
};
