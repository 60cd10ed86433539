import { ClipboardTaskListLtr24Regular, PeopleChat24Regular, Warning24Regular } from '@fluentui/react-icons';
import type { TalkGuide } from '#domain/talks/guide.ts';

/** What kind of guide it is, beside words that say so. */
export const GuideIcon = ({ form }: Pick<TalkGuide, 'form'>) => {
  if (form === 'checklist') return <ClipboardTaskListLtr24Regular />;
  return form === 'pointer' ? <Warning24Regular /> : <PeopleChat24Regular />;
};
