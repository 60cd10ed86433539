import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  BookOpen20Regular,
  CalendarLtr20Regular,
  ChatMultiple20Regular,
  Document20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useContent } from '#data/DataProvider.tsx';
import type { Step } from '#domain/onboarding/plan/step.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** What a step opens with: its topic, course, talk and material. */
export const StepLinks = ({ step }: { readonly step: Step }) => {
  const words = useTexts(onboardingTexts);
  const layout = useLayout();
  const { topics } = useContent();
  const topic = topics.find(({ slug }) => slug === step.topic);
  return (
    <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
      {topic && (
        <Way
          icon={<BookOpen20Regular aria-hidden="true" />}
          href={`#/hjaelp/${topic.slug}`}
          title={topic.title}
          hint={words.topicHint}
          danish
        />
      )}
      {step.course !== '' && (
        <Way
          icon={<CalendarLtr20Regular aria-hidden="true" />}
          href={`#/kurser/${step.course}`}
          title={words.openCourse}
          hint={words.courseHint}
        />
      )}
      {step.talk !== '' && (
        <Way
          icon={<ChatMultiple20Regular aria-hidden="true" />}
          href={`#/samtaler/${step.talk}`}
          title={words.openTalk}
          hint={words.talkHint}
        />
      )}
      {step.material !== '' && (
        <Way
          icon={<Document20Regular aria-hidden="true" />}
          href="#/samtaler/materialer"
          title={step.material}
          hint={words.materialHint}
          danish
        />
      )}
    </ul>
  );
};

type WayProps = {
  readonly icon: ReactNode;
  readonly href: string;
  readonly title: string;
  readonly hint: string;
  readonly danish?: boolean;
};

const Way = ({ icon, href, title, hint, danish = false }: WayProps) => {
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  return (
    <li className={styles.link}>
      {icon}
      <div className={layout.stack}>
        <TextLink href={href} {...(danish && contentLanguage)}>
          {title}
        </TextLink>
        <span className={mergeClasses(type.caption1, type.secondary)}>{hint}</span>
      </div>
    </li>
  );
};
