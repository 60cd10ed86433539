import { Badge, makeStyles } from '@fluentui/react-components';
import { Note16Regular } from '@fluentui/react-icons';
import { useRulingNotes } from '#data/courses/use-hr-course-data.ts';
import type { SeatEntry } from '#domain/courses/seats.ts';
import { committeeOf, isPrioritised, signUpTimes, wasDeclined } from '#domain/courses/session-people.ts';
import { shortMoment } from '#i18n/moments.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { MailAddress } from '#ui/MailAddress.tsx';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Desk } from './desk.ts';
import { hrSessionTexts } from './hr-session-texts.ts';
import type { PersonDialog } from './OpenDialog.tsx';
import { PersonMenu } from './PersonMenu.tsx';

const useStyles = makeStyles({ onScreen: { '@media print': { display: 'none' } } });

export type PeopleSectionProps = {
  readonly desk: Desk;
  readonly title: string;
  readonly count?: string;
  readonly lead?: string;
  readonly entries: readonly SeatEntry[];
  /** What the last column says: HR's rulings, or how each one stands. */
  readonly last: 'ruling' | 'status';
  readonly onAsk: (asked: PersonDialog, returnTo: string) => void;
};

/** People who stand alike, in the order that counts. */
export const PeopleSection = ({ desk, title, count, lead, entries, last, onAsk }: PeopleSectionProps) => {
  const words = useTexts(hrSessionTexts);
  const language = useLanguage();
  if (entries.length === 0) return null;
  const withdrawn = entries[0]?.status === 'withdrawn';
  return (
    <SectionCard title={title} count={count ?? String(entries.length)} {...(lead !== undefined && { lead })}>
      {(heading) => (
        <DataTable
          labelledBy={heading}
          atFirst={10}
          columns={[
            { title: words.number, kind: 'wide', width: '48px' },
            { title: words.participant, kind: 'name', width: '144px' },
            { title: words.mail, kind: 'bare' },
            { title: withdrawn ? words.withdrawn : words.signedUp, width: '146px' },
            { title: last === 'ruling' ? words.ruling : words.statusColumn, kind: 'bare', width: '116px' },
            { title: words.choices, kind: 'acts', width: '56px' },
          ]}
          rows={entries.map((entry, place) => {
            const { signedUp, withdrew } = signUpTimes(desk, entry);
            const at = withdrawn ? withdrew : signedUp;
            return {
              key: `${entry.part} ${entry.person}`,
              cells: [
                withdrawn ? '' : place + 1,
                desk.names.nameOf(entry.person),
                <MailAddress key="mail" address={desk.names.mailOf(entry.person)} />,
                at && shortMoment(at, language),
                <Marks key="marks" desk={desk} entry={entry} showsStatus={last === 'status'} onAsk={onAsk} />,
                <PersonMenu key="menu" desk={desk} entry={entry} onAsk={onAsk} />,
              ],
            };
          })}
        />
      )}
    </SectionCard>
  );
};

type MarksProps = Pick<PeopleSectionProps, 'desk' | 'onAsk'> & {
  readonly entry: SeatEntry;
  readonly showsStatus: boolean;
};

/** What HR has ruled on a sign-up, the committee it was made for, and how it stands where that differs in a section. */
const Marks = ({ desk, entry, showsStatus, onAsk }: MarksProps) => {
  const words = useTexts(hrSessionTexts);
  const common = useTexts(sessionsTexts);
  const layout = useLayout();
  const committee = committeeOf(desk, entry);
  const status =
    entry.part === 'coaching' && entry.status === 'seated' ? words.hasCoaching : common.status[entry.status];
  return (
    <span className={layout.row}>
      {showsStatus && (entry.status === 'waiting' && entry.place !== null ? words.waitsAs(entry.place) : status)}
      {entry.guaranteed && <Badge appearance="tint">{words.rulings.guarantee.mark}</Badge>}
      {!entry.guaranteed && isPrioritised(desk, entry) && (
        <Badge appearance="tint">{words.rulings.prioritise.mark}</Badge>
      )}
      {(entry.status === 'seated' || entry.status === 'waiting') && wasDeclined(desk, entry) && (
        <Badge appearance="tint" color="warning">
          {words.declinedBefore}
        </Badge>
      )}
      {entry.withdrawnLate && (
        <Badge appearance="tint" color="warning">
          {words.late}
        </Badge>
      )}
      <NoteMark desk={desk} entry={entry} onAsk={onAsk} />
      {committee !== '' && (
        <Badge appearance="outline" color="informative">
          {words.committee(committee)}
        </Badge>
      )}
    </span>
  );
};

/** That HR has a note on a ruling about the person, and the way to it. */
const NoteMark = ({ desk, entry: { person, part }, onAsk }: Omit<MarksProps, 'showsStatus'>) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const { data: notes = [] } = useRulingNotes(desk.session.id);
  const ruled = desk.ledger.rulings.filter((ruling) => ruling.person === person && ruling.part === part);
  if (!notes.some(({ rulingRequestId }) => ruled.some(({ requestId }) => requestId === rulingRequestId))) return null;
  const button = `note-${part}-${person}`;
  return (
    <Action
      id={button}
      small
      look="subtle"
      className={styles.onScreen}
      icon={<Note16Regular />}
      aria-label={words.noteOn(desk.names.nameOf(person))}
      onClick={() => onAsk({ kind: 'history', person }, button)}
    >
      {words.noteMark}
    </Action>
  );
};
