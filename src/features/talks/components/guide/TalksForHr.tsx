import { Open20Regular } from '@fluentui/react-icons';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { editFormOf, listPageOf } from '#data/edit-forms.ts';
import type { Talks } from '#data/talks/talks-query.ts';
import { talksToReview } from '#domain/talks/review.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { ForHr } from '#ui/ForHr.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#ui/use-today.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const newWindow = { target: '_blank', rel: 'noopener' } as const;

/** What of the guides waits for HR, and the way to SharePoint's own forms. Display only; leaders are not shown it. */
export const TalksForHr = ({ talks }: { talks: Talks }) => {
  const words = useTexts(talksTexts);
  const layout = useLayout();
  const language = useLanguage();
  const { siteUrl } = useDataSource();
  const { overdueGuides, overdueParts, drafts } = talksToReview(talks.guides, talks.parts, useToday());
  if (!usePerson().roles.hr) return null;
  const overdue = [
    ...overdueGuides.map((guide) => ({ ...guide, list: 'talkGuides' as const })),
    ...overdueParts.map((part) => ({ ...part, list: 'talkParts' as const })),
  ];
  const tasks = (
    <>
      {overdue.map(({ key, title, list, id, reviewBy }) => (
        <li key={key}>
          <TextLink href={editFormOf(siteUrl, list, id)} {...newWindow}>
            <bdi {...contentLanguage}>{words.overdue(title, reviewBy ? longDate(reviewBy, language) : '')}</bdi>
          </TextLink>
        </li>
      ))}
      <li>{words.drafts(drafts.length)}</li>
      {talks.unreadable > 0 && <li>{words.unreadable(talks.unreadable)}</li>}
    </>
  );
  return (
    <ForHr title={words.forHr} tasks={tasks}>
      <div className={layout.row}>
        <Action href={listPageOf(siteUrl, 'talkGuides')} {...newWindow} icon={<Open20Regular />}>
          {words.openGuides}
        </Action>
        <Action href={listPageOf(siteUrl, 'talkParts')} {...newWindow} icon={<Open20Regular />}>
          {words.openParts}
        </Action>
      </div>
    </ForHr>
  );
};
