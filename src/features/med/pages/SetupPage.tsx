import { Delete24Regular, PeopleTeam24Regular } from '@fluentui/react-icons';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { byLevel } from '#domain/med/committee.ts';
import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { CommitteesNotRead } from '../components/CommitteesNotRead.tsx';
import { MedSkeleton } from '../components/MedSkeleton.tsx';
import { MedState } from '../components/MedState.tsx';
import { ChooseCommittee } from '../components/setup/ChooseCommittee.tsx';
import { WriteToUs } from '../components/WriteToUs.tsx';
import { medTexts } from '../med-texts.ts';

/** `#/konfigurer`: the host's dialog in which a channel tab is set up or removed. Elsewhere it says where that is done. */
export const SetupPage = () => {
  const { frame, tabSetup } = useHost();
  const words = useTexts(medTexts);
  if (frame === 'remove')
    return <MedState icon={<Delete24Regular />} title={words.removing} lead={words.removingLead} />;
  if (!tabSetup)
    return <MedState icon={<PeopleTeam24Regular />} title={words.onlyInTeams} lead={words.onlyInTeamsLead} />;
  return <SetUp />;
};

const SetUp = () => {
  const { data, isError, refetch } = useCourseContent();
  const words = useTexts(medTexts);
  if (!data) return isError ? <CommitteesNotRead retry={() => void refetch()} /> : <MedSkeleton />;
  const groups = byLevel(data.committees);
  if (groups.length > 0) return <ChooseCommittee groups={groups} />;
  return (
    <MedState icon={<PeopleTeam24Regular />} title={words.noneYet} lead={words.noneYetLead} actions={<WriteToUs />} />
  );
};
