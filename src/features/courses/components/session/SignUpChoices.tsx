import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { timeOf } from '#domain/courses/session-time.ts';
import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { offersCoaching } from '#domain/courses/available-acts.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useCourses } from '#features/courses/use-courses.ts';
import { useOverlaps } from '#features/courses/use-overlaps.ts';

const useStyles = makeStyles({
  coaching: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` }, // its box where the words begin
  label: { color: tokens.colorNeutralForeground1 },
});

export type Choices = {
  readonly coaching: boolean;
  /** The committee one comes from, as one says oneself; empty for none. */
  readonly committee: string;
};

type SignUpChoicesProps = {
  readonly course: Course;
  readonly session: CourseSession;
  readonly now: number;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
};

/** What goes along with a sign-up, and what speaks against it. */
export const SignUpChoices = ({ course, session, now, choices, onChange }: SignUpChoicesProps) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  return (
    <>
      <Overlaps session={session} now={now} />
      {offersCoaching(course, session) && (
        <Checkbox
          className={styles.coaching}
          label={<span className={styles.label}>{words.wantCoaching}</span>}
          checked={choices.coaching}
          onChange={(_, { checked }) => onChange({ ...choices, coaching: checked === true })}
        />
      )}
      {(choices.committee !== '' || course.targetGroups.includes('medCommittees')) && (
        <CommitteeField value={choices.committee} onChange={(committee) => onChange({ ...choices, committee })} />
      )}
    </>
  );
};

const Overlaps = ({ session, now }: { session: CourseSession; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const { courses } = useCourses();
  const overlaps = useOverlaps(session, now);
  return overlaps.map((other) => {
    const title = courses.find(({ slug }) => slug === other.course)?.title ?? other.title;
    return (
      <MessageNote key={other.id} tone="warning">
        {words.overlaps(title, whenOf(timeOf(other), { now, language, words }))}
      </MessageNote>
    );
  });
};

const CommitteeField = ({ value, onChange }: { value: string; onChange: (key: string) => void }) => {
  const words = useTexts(coursesTexts);
  const { committees } = useCourses();
  return (
    <Field label={words.committee} hint={words.committeeHint} style={{ maxWidth: '24em' }}>
      <Select value={value} onChange={(_, { value: key }) => onChange(key)}>
        <option value="">{words.noCommittee}</option>
        {committees
          .filter(({ active }) => active)
          .map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
      </Select>
    </Field>
  );
};
