import { mergeClasses } from '@fluentui/react-components';
import { addDays, dayOf } from '#kernel/plain-date.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

/** Further away than this, the welcome is said to be so. */
const farDays = 183;

/** The next network meeting and the director's next welcome, said honestly. */
export const MeetOthers = () => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [layout, type] = [useLayout(), useType()];
  const { data } = useCourseContent();
  if (!data) return null;
  const [network, welcome] = [nextOf(data, 'network', today), nextOf(data, 'welcome', today)];
  const welcomeSaid = (day: ReturnType<typeof dayOf> | null): string => {
    if (day === null) return words.welcomeNone;
    const shown = longDate(day, language);
    return day > addDays(today, farDays) ? words.welcomeFar(shown) : words.welcomeNext(shown);
  };
  if (!network && !welcome) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="meet-others">
      <h2 id="meet-others" className={type.subtitle2}>
        {words.welcomeTitle}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM)}>
        {network && (
          <Meeting
            {...network}
            said={network.day ? words.networkNext(longDate(network.day, language)) : words.networkNone}
          />
        )}
        {welcome && <Meeting {...welcome} said={welcomeSaid(welcome.day)} />}
      </ul>
    </Card>
  );
};

const Meeting = ({ slug, title, said }: { readonly slug: string; readonly title: string; readonly said: string }) => {
  const [layout, type] = [useLayout(), useType()];
  return (
    <li className={layout.stack}>
      <TextLink href={`#/kurser/${slug}`} className={type.body1Strong} {...contentLanguage}>
        {title}
      </TextLink>
      <span className={type.body1}>{said}</span>
    </li>
  );
};

/** The course for new leaders (or for all) with that form, and the day of its next session with a date. */
function nextOf({ courses, sessions }: CourseContent, format: 'network' | 'welcome', today: string) {
  const course =
    courses.find((each) => each.format === format && each.targetGroups.includes('newLeaders')) ??
    courses.find((each) => each.format === format && each.targetGroups.includes('leaders'));
  if (!course) return undefined;
  const days = sessions
    .filter(({ course: slug, timing, state }) => slug === course.slug && timing === 'date' && state !== 'cancelled')
    .flatMap(({ starts }) => (starts === null ? [] : [dayOf(starts)]))
    .filter((day) => day >= today)
    .sort();
  return { slug: course.slug, title: course.title, day: days[0] ?? null };
}
