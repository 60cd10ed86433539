import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { People24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { printPage } from '#host/print.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { hrCoursePath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useSessionCrumb, useSessionName } from '../use-session-name.ts';
import { AuditCard } from './AuditCard.tsx';
import { CapacityCard } from './CapacityCard.tsx';
import { CommitteesCard } from './CommitteesCard.tsx';
import type { Desk } from './desk.ts';
import { FileNote } from './FileNote.tsx';
import { hrSessionTexts } from './hr-session-texts.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { OpenDialog, type OpenedDialog } from './OpenDialog.tsx';
import { Participants } from './Participants.tsx';
import { SessionActs, type SessionAct } from './SessionActs.tsx';
import { ToldCard } from './ToldCard.tsx';
import { useDesk } from './use-desk.ts';
import { WithSession, type FoundSession } from './WithSession.tsx';
import { useExcel } from './use-excel.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(280px, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  /** Who has to be told comes first where there is one column; in the document it does too. */
  side: {
    gridColumnStart: 2,
    '@media (max-width: 1023px)': { gridColumnStart: 1 },
    '@media print': { display: 'none' },
  },
  main: { gridColumnStart: 1, gridRowStart: 1, '@media (max-width: 1023px)': { gridRowStart: 'auto' } },
});

/** `#/hr/kurser/<slug>/<id>`: the participants of a session, and everything HR does about them. */
export const HrSessionPage = () => <WithSession>{(found) => <SessionDesk {...found} />}</WithSession>;

const SessionDesk = ({ found, content }: FoundSession) => {
  const { course, session } = found;
  const desk = useDesk(found, content);
  const name = useSessionName()(session);
  const [dialog, setDialog] = useState<OpenedDialog>();
  const [printFailed, setPrintFailed] = useState(false);
  const excel = useExcel();
  const act = (ready: Desk) => (chosen: SessionAct, returnTo: string) => {
    setPrintFailed(false);
    if (chosen === 'excel') return void excel.make(ready);
    if (chosen === 'print') return setPrintFailed(!printPage());
    setDialog(chosen === 'message' ? { kind: 'message', group: 'all', returnTo } : { kind: chosen, returnTo });
  };
  return (
    <HrPage
      danish
      title={course.title}
      lead={[name, session.place].filter((part) => part !== '').join(' · ')}
      crumb={useSessionCrumb()(session)}
      above={[{ label: course.title, path: hrCoursePath(course.slug) }]}
      actions={desk.data && <SessionActs desk={desk.data} onAct={act(desk.data)} />}
    >
      <Loaded asked={desk}>
        {(ready) => (
          <>
            <FileNote desk={ready} outcome={excel.outcome} printFailed={printFailed} />
            <Session desk={ready} onDialog={setDialog} />
            {dialog && <OpenDialog desk={ready} dialog={dialog} onDialog={setDialog} />}
          </>
        )}
      </Loaded>
    </HrPage>
  );
};

type SessionProps = { readonly desk: Desk; readonly onDialog: (dialog: OpenedDialog) => void };

const Session = ({ desk, onDialog }: SessionProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const layout = useLayout();
  const isEmpty = desk.state.entries.length === 0;
  return (
    <>
      {desk.session.state === 'cancelled' && <MessageNote tone="warning">{desk.session.cancelText}</MessageNote>}
      {desk.session.state === 'planned' && <MessageNote tone="info">{words.plannedSeen}</MessageNote>}
      <KeyFigures desk={desk} />
      <div className={styles.grid}>
        <div className={mergeClasses(layout.stack, layout.gapL, styles.side)}>
          {!isEmpty && (
            <ToldCard desk={desk} onWrite={(group, returnTo) => onDialog({ kind: 'message', group, returnTo })} />
          )}
          {desk.session.state !== 'cancelled' && desk.session.state !== 'held' && <CapacityCard desk={desk} />}
          <CommitteesCard desk={desk} />
          <AuditCard desk={desk} />
        </div>
        <div className={mergeClasses(layout.stack, layout.gapL, styles.main)}>
          {isEmpty ? (
            <EmptyState icon={<People24Regular />} title={words.nobodyYet} lead={words.nobodyYetLead} />
          ) : (
            <Participants desk={desk} onAsk={(asked, returnTo) => onDialog({ ...asked, returnTo })} />
          )}
        </div>
      </div>
    </>
  );
};
