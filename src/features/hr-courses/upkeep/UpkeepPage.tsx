import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { monthsKept } from '#data/courses/use-hr-course-data.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { Action } from '#ui/Action.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { auditPath } from '../hr-path.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useSessionName } from '../use-session-name.ts';
import type { DueSession } from './due-now.ts';
import { DueRows } from './DueRows.tsx';
import { RecycleDialog } from './RecycleDialog.tsx';
import { useUpkeep, type OddSession } from './use-upkeep.ts';

const useStyles = makeStyles({ done: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalXXL})` } } });

/** `#/hr/oprydning`: sign-ups that are to be deleted, and rows that stand out. */
export const UpkeepPage = () => {
  const words = useTexts(hrCoursesTexts);
  const content = useCourseContent();
  return (
    <HrPage title={words.upkeep} lead={words.upkeepLead(monthsKept)}>
      <Loaded asked={content}>{(courses) => <Upkeep content={courses} />}</Loaded>
    </HrPage>
  );
};

const Upkeep = ({ content }: { content: CourseContent }) => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const asked = useUpkeep(content);
  const [chosen, setChosen] = useState<DueSession>();
  const [done, setDone] = useState<string>();
  const titleOf = (slug: string) => content.courses.find((course) => course.slug === slug)?.title ?? slug;
  return (
    <Loaded asked={asked}>
      {({ due, odd }) => (
        <>
          <div role="status" className={styles.done}>
            {done !== undefined && <MessageNote tone="info">{done}</MessageNote>}
          </div>
          {due.sessions.length + due.others.length === 0 && (
            <EmptyState icon={<CheckmarkCircle24Regular />} title={words.nothingDue} lead={words.nothingDueLead} />
          )}
          {due.sessions.length > 0 && <DueSessions due={due.sessions} titleOf={titleOf} onChoose={setChosen} />}
          {due.others.length > 0 && <DueRows due={due.others} onDone={(rows) => setDone(words.recycledRows(rows))} />}
          <OddSessions odd={odd} titleOf={titleOf} />
          {chosen && (
            <RecycleDialog
              due={chosen}
              title={titleOf(chosen.session.course)}
              onClose={() => setChosen(undefined)}
              onDone={(name) => {
                setChosen(undefined);
                setDone(words.recycled(name));
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
};

type DueSessionsProps = {
  readonly due: readonly DueSession[];
  readonly titleOf: (slug: string) => string;
  readonly onChoose: (due: DueSession) => void;
};

const DueSessions = ({ due, titleOf, onChoose }: DueSessionsProps) => {
  const words = useTexts(hrCoursesTexts);
  const language = useLanguage();
  const nameOf = useSessionName();
  return (
    <SectionCard title={words.dueSessions} count={String(due.length)} lead={words.recycleBin}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          columns={[
            { title: words.session, kind: 'name' },
            { title: words.heldAt },
            { title: words.rows },
            { title: words.attention, kind: 'bare' },
          ]}
          rows={due.map((each) => ({
            key: each.session.id,
            cells: [
              titleOf(each.session.course),
              each.session.timing === 'date' && each.session.starts !== null
                ? longDate(dayOf(each.session.starts), language)
                : nameOf(each.session),
              each.rows,
              <Action
                key="recycle"
                id={`recycle-${each.session.id}`}
                aria-label={words.recycleOf(titleOf(each.session.course))}
                onClick={() => onChoose(each)}
              >
                {words.recycle}
              </Action>,
            ],
          }))}
        />
      )}
    </SectionCard>
  );
};

type OddSessionsProps = { readonly odd: readonly OddSession[]; readonly titleOf: (slug: string) => string };

const OddSessions = ({ odd, titleOf }: OddSessionsProps) => {
  const words = useTexts(hrCoursesTexts);
  const said = ({ report: { malformed, floods, findings } }: OddSession): string =>
    [
      malformed > 0 && words.malformed(malformed),
      floods.length > 0 && words.floods(floods.length),
      findings.length > 0 && words.findings(findings.length),
    ]
      .filter((each) => each !== false)
      .join(' · ');
  if (odd.length === 0) return <MessageNote tone="info">{words.nothingOdd}</MessageNote>;
  return (
    <SectionCard title={words.report} count={String(odd.length)} lead={words.reportLead}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          columns={[
            { title: words.session, kind: 'name' },
            { title: words.attention, kind: 'bare' },
          ]}
          rows={odd.map((each) => ({
            key: each.session.id,
            cells: [
              <TextLink key="audit" alone href={`#${auditPath(each.session.course, each.session.id)}`}>
                {titleOf(each.session.course)}
              </TextLink>,
              said(each),
            ],
          }))}
        />
      )}
    </SectionCard>
  );
};
