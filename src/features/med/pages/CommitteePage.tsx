import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { useParams } from 'wouter';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { committeePath, type MedCommittee } from '#domain/med/committee.ts';
import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { AskAboutMed } from '../components/committee/AskAboutMed.tsx';
import { CommitteeHeader } from '../components/committee/CommitteeHeader.tsx';
import { MedCourses } from '../components/committee/MedCourses.tsx';
import { MedMaterials } from '../components/committee/MedMaterials.tsx';
import { MedTopics } from '../components/committee/MedTopics.tsx';
import { CommitteesNotRead } from '../components/CommitteesNotRead.tsx';
import { MedSkeleton } from '../components/MedSkeleton.tsx';
import { MedState } from '../components/MedState.tsx';
import { WriteToUs } from '../components/WriteToUs.tsx';
import { medTexts } from '../med-texts.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** `#/med/<key>`: what a committee needs, in its channel. The address alone says which committee it is. */
export const CommitteePage = () => {
  const { key } = useParams<{ key: string }>();
  const { data, isError, refetch } = useCourseContent();
  const words = useTexts(medTexts);
  if (!data) return isError ? <CommitteesNotRead retry={() => void refetch()} /> : <MedSkeleton />;
  const committee = data.committees.find((candidate) => candidate.key === key);
  if (committee) return <Committee key={key} committee={committee} />;
  return (
    <MedState icon={<DocumentSearch24Regular />} title={words.gone} lead={words.goneLead} actions={<WriteToUs />} />
  );
};

const Committee = ({ committee }: { committee: MedCommittee }) => {
  const words = useTexts(medTexts);
  const layout = useLayout();
  const type = useType();
  const styles = useStyles();
  const link = useHost().linkTo(committeePath(committee.key));
  useDocumentTitle(committee.title);
  return (
    <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
      <CommitteeHeader committee={committee} />
      {!committee.active && <MessageNote tone="info">{words.retired}</MessageNote>}
      <div className={styles.grid}>
        <div className={mergeClasses(layout.stack, layout.gapXXL)}>
          <MedTopics />
          <MedCourses committee={committee.key} />
        </div>
        <div className={mergeClasses(layout.stack, layout.gapL)}>
          <MedMaterials />
          <AskAboutMed committee={committee.title} link={link} />
          <p className={mergeClasses(type.body1, type.secondary)}>{words.noPersonalCases}</p>
        </div>
      </div>
    </div>
  );
};
