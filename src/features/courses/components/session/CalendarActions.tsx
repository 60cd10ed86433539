import { makeStyles } from '@fluentui/react-components';
import { CalendarAdd20Regular, CalendarCancel20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { calendarFile, type Appointment } from '#domain/courses/calendar-file.ts';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { copyText } from '#host/clipboard.ts';
import { offerFile } from '#host/downloads.ts';
import { useHost } from '#host/HostProvider.tsx';
import { capitalised } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { spanOf } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { coursesTexts } from '#features/courses/courses-texts.ts';

const useStyles = makeStyles({
  /** Under the buttons of the row it stands in. */
  outcome: { order: 1, flexBasis: '100%', minWidth: 0 },
});

type CalendarActionsProps = {
  readonly appointments: readonly Appointment[];
  readonly fileName: string;
  readonly label: string;
  /** Not in the host's own form, which takes one appointment. */
  readonly fileOnly?: boolean;
};

type Outcome = 'offered' | 'notComposed';

/** Appointments as a file for any calendar, and one of them in the host's own form where it has one. */
export const CalendarActions = ({ appointments, fileName, label, fileOnly = false }: CalendarActionsProps) => {
  const words = useTexts(coursesTexts);
  const { composeAppointment } = useHost();
  const clock = useServerClock();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome>();
  const [only] = appointments;
  if (!only) return null;
  const isOff = appointments.every(({ cancelled }) => cancelled);
  const name = `${fileName}.ics`;
  const offer = () => {
    const text = calendarFile(appointments, new Date(clock()).toISOString());
    offerFile({ name, type: 'text/calendar;charset=utf-8', bytes: new TextEncoder().encode(text) });
    setOutcome('offered');
  };
  const compose = async () => {
    const { title, starts, ends, description, place } = only;
    const text = [place, description].filter((line) => line !== '').join('\n');
    const opened = await composeAppointment?.({ title, starts, ends: ends ?? starts, text });
    if (!opened) setOutcome('notComposed');
  };
  return (
    <>
      {composeAppointment && !fileOnly && !isOff && (
        <Action icon={<CalendarAdd20Regular />} onClick={() => void compose()}>
          {words.createAppointment}
        </Action>
      )}
      <Action icon={isOff ? <CalendarCancel20Regular /> : <CalendarAdd20Regular />} onClick={offer}>
        {label}
      </Action>
      {outcome && (
        <div className={styles.outcome}>
          {outcome === 'notComposed' && <MessageNote tone="warning">{words.appointmentFailed}</MessageNote>}
          {outcome === 'offered' && <FileOffered name={name} appointments={appointments} isOff={isOff} />}
        </div>
      )}
    </>
  );
};

type FileOfferedProps = {
  readonly name: string;
  readonly appointments: readonly Appointment[];
  readonly isOff: boolean;
};

/** A host may swallow a file without a word, so the appointment can be taken along as text too. */
const FileOffered = ({ name, appointments, isOff }: FileOfferedProps) => {
  const words = useTexts(coursesTexts);
  const language = useLanguage();
  const now = useServerClock()();
  const text = appointments
    .map(({ title, starts, ends, place, description }) =>
      [title, capitalised(spanOf(starts, ends, now, language)), place, description]
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n');
  const copy = (
    <CopyAction text={text} copy={copyText} look="subtle">
      {words.copyAppointment}
    </CopyAction>
  );
  if (isOff) return <MessageNote tone="info">{words.fileOfferedOff(name)}</MessageNote>;
  return (
    <MessageNote tone="info" action={copy}>
      {words.fileOffered(name)} {words.fileNotThere}
    </MessageNote>
  );
};
