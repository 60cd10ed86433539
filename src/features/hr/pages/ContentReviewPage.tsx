import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useContent, useDataSource } from '#data/DataProvider.tsx';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useToday } from '#ui/use-today.ts';
import { ReviewSection } from '../components/ReviewSection.tsx';
import { contentToDo } from '../content-to-do.ts';
import { hrTexts } from '../hr-texts.ts';
import { reviewSections } from '../review-sections.ts';

/** `#/hr/indhold`: which topics and contacts wait for HR, and why. */
export const ContentReviewPage = () => {
  const words = useTexts(hrTexts);
  const language = useLanguage();
  const content = useContent();
  const { siteUrl } = useDataSource();
  const today = useToday();
  const toDo = contentToDo(content, today);
  const above = [{ label: words.hr, path: '/hr' }];
  if (toDo.count === 0)
    return (
      <SimplePage title={words.contentTitle} above={above}>
        <EmptyState icon={<CheckmarkCircle24Regular />} title={words.nothingToDo} lead={words.nothingToDoLead} />
      </SimplePage>
    );
  return (
    <SimplePage title={words.contentTitle} lead={words.contentLead} above={above}>
      {toDo.unreadable > 0 && <MessageNote tone="warning">{words.unreadableLead(toDo.unreadable)}</MessageNote>}
      {reviewSections(toDo, { words, language, siteUrl, units: content.units }).map((section) => (
        <ReviewSection key={section.title} {...section} />
      ))}
    </SimplePage>
  );
};
