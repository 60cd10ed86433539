import { PeopleChat24Regular } from '@fluentui/react-icons';
import { inOrder } from '#domain/shared/by-place.ts';
import { useTexts } from '#i18n/texts.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { GuideSection } from '../components/guide/GuideSection.tsx';
import { MaterialsDoor } from '../components/guide/MaterialsDoor.tsx';
import { TalksForHr } from '../components/guide/TalksForHr.tsx';
import { talksTexts } from '../talks-texts.ts';
import { useTalks } from '../use-talks.ts';

/** `#/samtaler`: every kind of talk, and the checklists for when somebody begins, returns or leaves. */
export const TalksPage = () => {
  const words = useTexts(talksTexts);
  const talks = useTalks();
  const guides = inOrder(talks.guides);
  const of = (form: (typeof guides)[number]['form']) => guides.filter((guide) => guide.form === form);
  return (
    <SimplePage title={words.talksTitle} lead={words.talksLead}>
      <TalksForHr talks={talks} />
      {guides.length === 0 && (
        <EmptyState icon={<PeopleChat24Regular />} title={words.noGuides} lead={words.noGuidesLead} />
      )}
      <GuideSection title={words.talksSection} guides={of('talk')} />
      <GuideSection title={words.checklists} lead={words.checklistsLead} guides={of('checklist')} />
      <MaterialsDoor />
      <GuideSection title={words.pointers} guides={of('pointer')} />
    </SimplePage>
  );
};
