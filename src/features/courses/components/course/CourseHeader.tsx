import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Clock20Regular, PeopleTeam20Regular, TargetArrow20Regular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import { courseChoiceTexts } from '#data/courses/course-choices.ts';
import type { Course } from '#domain/courses/course.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  fact: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  },
});

/** What the course is called, what it is for, for whom, in which form, and which decision it comes of. */
export const CourseHeader = ({ course, headingRef }: { course: Course; headingRef: Ref<HTMLHeadingElement> }) => {
  const choices = useTexts(courseChoiceTexts);
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const groups = course.targetGroups.map((group) => choices.targetGroups[group]).join(', ');
  return (
    <header className={mergeClasses(layout.stack, layout.gapS, type.breaking)}>
      <h1 ref={headingRef} tabIndex={-1} dir="auto" className={type.title2} {...contentLanguage}>
        {course.title}
      </h1>
      {course.purpose !== '' && (
        <p dir="auto" className={mergeClasses(type.body2, type.secondary, layout.measure)} {...contentLanguage}>
          {unbroken(course.purpose)}
        </p>
      )}
      <ul className={mergeClasses(layout.plainList, type.body1, styles.facts)}>
        {groups !== '' && <Fact icon={<PeopleTeam20Regular />}>{groups}</Fact>}
        <Fact icon={<Clock20Regular />}>
          {course.formatNote === '' ? (
            choices.formats[course.format]
          ) : (
            <span {...contentLanguage}>{unbroken(course.formatNote)}</span>
          )}
        </Fact>
        <StrategyFact course={course} />
      </ul>
    </header>
  );
};

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => {
  const styles = useStyles();
  return (
    <li className={styles.fact}>
      {icon}
      <span>{children}</span>
    </li>
  );
};

const StrategyFact = ({ course: { strategyTheme, strategyLink } }: { course: Course }) => {
  const outside = useOutsideLink();
  const address = strategyLink ? safeAddress(strategyLink.url) : undefined;
  if (strategyTheme === '' && !address) return null;
  return (
    <Fact icon={<TargetArrow20Regular />}>
      <span {...contentLanguage}>
        {address ? (
          <TextLink inline {...outside(address)}>
            {strategyTheme === '' ? strategyLink?.description : unbroken(strategyTheme)}
          </TextLink>
        ) : (
          unbroken(strategyTheme)
        )}
      </span>
    </Fact>
  );
};
