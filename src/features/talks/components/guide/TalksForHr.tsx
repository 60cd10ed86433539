import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular, Open20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { editFormOf, listPageOf } from '#data/edit-forms.ts';
import type { Talks } from '#data/talks/talks-query.ts';
import { talksToReview } from '#domain/talks/review.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { margin: 0, paddingInlineStart: '20px' },
});

const newWindow = { target: '_blank', rel: 'noopener' } as const;

/** What of the guides waits for HR, and the way to SharePoint's own forms. Display only; leaders are not shown it. */
export const TalksForHr = ({ talks }: { talks: Talks }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const language = useLanguage();
  const heading = useId();
  const { siteUrl } = useDataSource();
  const { overdueGuides, overdueParts, drafts } = talksToReview(talks.guides, talks.parts, useToday());
  if (!usePerson().roles.hr) return null;
  const overdue = [
    ...overdueGuides.map((guide) => ({ ...guide, list: 'talkGuides' as const })),
    ...overdueParts.map((part) => ({ ...part, list: 'talkParts' as const })),
  ];
  return (
    <section className={styles.notes} aria-labelledby={heading}>
      <Tile plain>
        <ClipboardTask24Regular />
      </Tile>
      <div className={mergeClasses(styles.text, type.breaking)}>
        <h2 id={heading} className={type.subtitle2}>
          {words.forHr}
        </h2>
        <ul className={mergeClasses(type.body1, layout.stack, layout.gapXS, styles.list)}>
          {overdue.map(({ key, title, list, id, reviewBy }) => (
            <li key={key}>
              <TextLink href={editFormOf(siteUrl, list, id)} {...newWindow}>
                <bdi {...contentLanguage}>{words.overdue(title, reviewBy ? longDate(reviewBy, language) : '')}</bdi>
              </TextLink>
            </li>
          ))}
          <li>{words.drafts(drafts.length)}</li>
          {talks.unreadable > 0 && <li>{words.unreadable(talks.unreadable)}</li>}
        </ul>
        <div className={layout.row}>
          <Action href={listPageOf(siteUrl, 'talkGuides')} {...newWindow} icon={<Open20Regular />}>
            {words.openGuides}
          </Action>
          <Action href={listPageOf(siteUrl, 'talkParts')} {...newWindow} icon={<Open20Regular />}>
            {words.openParts}
          </Action>
        </div>
      </div>
    </section>
  );
};
