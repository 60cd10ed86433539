import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nextSession, type CatalogueEntry } from '#domain/courses/catalogue.ts';
import { maySignUp } from '#domain/courses/sign-up-phase.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { sessionWords } from '#features/med/session-words.ts';
import { CourseTile } from './CourseTile.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  course: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalL, flex: '1 1 18em', minWidth: 0 },
  action: { '@media (max-width: 639px)': { width: '100%' } },
});

type CourseRowProps = { readonly entry: CatalogueEntry; readonly committee: string; readonly now: number };

/** The course's page with the committee in its address, so that a sign-up from here names it. */
const courseAddress = (slug: string, committee: string): string =>
  `#/kurser/${encodeURIComponent(slug)}?udvalg=${encodeURIComponent(committee)}`;

/** One course with its next session, and the way to sign up where that can be done now. */
export const CourseRow = ({ entry, committee, now }: CourseRowProps) => {
  const words = useTexts(medTexts);
  const language = useLanguage();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { course } = entry;
  const open = entry.sessions.find(({ session }) => maySignUp(session, now))?.session;
  const session = open ?? nextSession(entry, now);
  const address = courseAddress(course.slug, committee);
  return (
    <div className={styles.row}>
      <div className={styles.course}>
        <CourseTile session={session} />
        <div className={mergeClasses(layout.stack, layout.gapXXS, type.breaking)}>
          <TextLink alone href={address} dir="auto" className={type.body1Strong} {...contentLanguage}>
            {course.title}
          </TextLink>
          <p className={mergeClasses(type.body1, type.secondary)}>
            {session ? sessionWords(session, { now, words, language }) : words.notDated}
          </p>
        </div>
      </div>
      <Action
        href={address}
        look={open ? 'primary' : 'outline'}
        className={styles.action}
        aria-label={open ? words.signUpFor(course.title) : words.seeCourseNamed(course.title)}
      >
        {open ? words.signUp : words.seeCourse}
      </Action>
    </div>
  );
};
