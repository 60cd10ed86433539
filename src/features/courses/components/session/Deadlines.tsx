import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CourseSession } from '#domain/courses/session.ts';
import { useLanguage } from '#i18n/language.tsx';
import { momentAt } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  value: { margin: 0 },
});

/** The last moment to sign up and the last one to withdraw in time; the moments themselves still count. */
export const Deadlines = ({ session, now }: { session: CourseSession; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const type = useType();
  const at = (iso: string) => momentAt(iso, now, language);
  const { signUpOpens, signUpCloses, cancelUntil, state } = session;
  // HR opens a planned session by hand: a moment that has passed promises nothing
  const opens = signUpOpens !== null && Date.parse(signUpOpens) > now && (state === 'planned' || state === 'open');
  const closes = signUpCloses === null ? words.noDeadline : words.until(at(signUpCloses));
  const signUp = opens ? words.opensAt(at(signUpOpens)) : state === 'open' && closes;
  const rows = [
    ...(signUp === false ? [] : [[words.signUpLabel, signUp]]),
    ...(cancelUntil === null ? [] : [[words.withdrawalLabel, words.until(at(cancelUntil))]]),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className={styles.list}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className={mergeClasses(type.caption1, type.tertiary)}>{label}</dt>
          <dd className={mergeClasses(type.body1, type.tabular, styles.value)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
