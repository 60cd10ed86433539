import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { auditLedger, isClean, type AuditReport } from '#domain/courses/ledger-audit.ts';
import { useLanguage } from '#i18n/language.tsx';
import { shortMoment } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursePath, hrSessionPath } from '../hr-path.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useSessionCrumb, useSessionName } from '../use-session-name.ts';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import { useDesk } from './use-desk.ts';
import { WithSession, type FoundSession } from './WithSession.tsx';

/** `#/hr/kurser/<slug>/<id>/kontrol`: which rows of a session stand out, and how. It accuses nobody. */
export const AuditPage = () => <WithSession>{(found) => <AuditOf {...found} />}</WithSession>;

const AuditOf = ({ found, content }: FoundSession) => {
  const words = useTexts(hrSessionTexts);
  const { course, session } = found;
  const desk = useDesk(found, content);
  const name = useSessionName()(session);
  return (
    <HrPage
      title={words.auditTitle}
      lead={`${course.title} · ${name}. ${words.auditLead}`}
      above={[
        { label: course.title, path: hrCoursePath(course.slug) },
        { label: useSessionCrumb()(session), path: hrSessionPath(course.slug, session.id) },
      ]}
    >
      <Loaded asked={desk}>{(ready) => <Audit desk={ready} />}</Loaded>
    </HrPage>
  );
};

const Audit = ({ desk }: { desk: Desk }) => {
  const words = useTexts(hrSessionTexts);
  const type = useType();
  const { rows, rulings, malformed } = desk.ledger;
  const report = auditLedger(rows, rulings, malformed.length);
  return (
    <>
      <Card>
        <p className={type.body1}>
          {words.rowsOfLedger(rows.length, rulings.length)} {report.repeats > 0 && words.repeats(report.repeats)}
        </p>
      </Card>
      {isClean(report) && (
        <EmptyState icon={<CheckmarkCircle24Regular />} title={words.nothingOdd} lead={words.nothingOddLead} />
      )}
      <Malformed desk={desk} />
      <Floods desk={desk} floods={report.floods} />
      <Findings desk={desk} findings={report.findings} />
    </>
  );
};

const Malformed = ({ desk: { ledger, names } }: { desk: Desk }) => {
  const words = useTexts(hrSessionTexts);
  const language = useLanguage();
  if (ledger.malformed.length === 0) return null;
  return (
    <SectionCard title={words.malformedRows} count={String(ledger.malformed.length)} lead={words.malformedLead}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          columns={[
            { title: words.row, kind: 'name' },
            { title: words.list },
            { title: words.writtenAt },
            { title: words.writtenBy },
          ]}
          rows={ledger.malformed.map(({ list, id, created, author }) => ({
            key: `${list} ${id}`,
            cells: [id, words.lists[list], created === '' ? '' : shortMoment(created, language), names.nameOf(author)],
          }))}
        />
      )}
    </SectionCard>
  );
};

const Floods = ({ desk, floods }: { desk: Desk; floods: AuditReport['floods'] }) => {
  const words = useTexts(hrSessionTexts);
  if (floods.length === 0) return null;
  return (
    <SectionCard title={words.floodRows} count={String(floods.length)}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          columns={[
            { title: words.participant, kind: 'name' },
            { title: words.row, kind: 'bare' },
          ]}
          rows={floods.map(({ person, rows }) => ({
            key: person,
            cells: [desk.names.nameOf(person), words.floodOf(rows)],
          }))}
        />
      )}
    </SectionCard>
  );
};

const Findings = ({ desk, findings }: { desk: Desk; findings: AuditReport['findings'] }) => {
  const words = useTexts(hrSessionTexts);
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <SectionCard title={words.oddRows} count={String(findings.length)}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          columns={[
            { title: words.row, kind: 'name' },
            { title: words.whyColumn },
            { title: words.writtenAt },
            { title: words.writtenBy },
          ]}
          rows={findings.map(({ row, why }) => ({
            key: `${'reason' in row} ${row.id} ${why}`,
            cells: [row.id, words.why[why], shortMoment(row.created, language), desk.names.nameOf(row.author)],
          }))}
        />
      )}
    </SectionCard>
  );
};
