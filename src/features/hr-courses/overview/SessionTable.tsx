import { Badge } from '@fluentui/react-components';
import { Call16Regular } from '@fluentui/react-icons';
import { signUpPhase } from '#domain/courses/sign-up-phase.ts';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrSessionPath } from '../hr-path.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useSessionName } from '../use-session-name.ts';
import { ToDoWords } from './ToDoWords.tsx';
import type { SessionLine } from './use-session-lines.ts';

type SessionTableProps = { readonly labelledBy: string; readonly lines: readonly SessionLine[]; readonly now: number };

/** The coming sessions of a course. */
export const SessionTable = ({ labelledBy, lines, now }: SessionTableProps) => {
  const words = useTexts(hrCoursesTexts);
  const common = useTexts(sessionsTexts);
  const name = useSessionName();
  return (
    <DataTable
      labelledBy={labelledBy}
      selfExplained
      atFirst={8}
      columns={[
        { title: words.session, kind: 'name', width: '38%' },
        { title: words.state, kind: 'bare', width: '18%' },
        { title: words.seats, kind: 'bare', width: '15%' },
        { title: words.waiting, kind: 'bare', width: '10%' },
        { title: words.attention, kind: 'bare' },
      ]}
      rows={lines.map(({ session, state, toDo }) => ({
        key: session.id,
        cells: [
          <TextLink key="name" alone href={`#${hrSessionPath(session.course, session.id)}`}>
            {name(session)}
          </TextLink>,
          common.phase[signUpPhase(session, now)],
          state && words.seatsOf(state.seated, session.capacity),
          state && state.waiting > 0 ? words.waits(state.waiting) : '',
          <Attention key="attention" toDo={toDo} />,
        ],
      }))}
    />
  );
};

const Attention = ({ toDo }: Pick<SessionLine, 'toDo'>) => {
  const words = useTexts(hrCoursesTexts);
  if (toDo.call > 0)
    return (
      <Badge appearance="tint" color="danger" icon={<Call16Regular />}>
        {words.ring}
      </Badge>
    );
  return <ToDoWords toDo={toDo} />;
};
