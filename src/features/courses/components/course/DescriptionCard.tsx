import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Course } from '#domain/courses/course.ts';
import { blocksOf } from '#domain/shared/marked-text.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';

const TitledCard = ({ title, children }: { title: string; children: ReactNode }) => {
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {title}
      </h2>
      {children}
    </Card>
  );
};

/** What HR has written about the course. */
export const DescriptionCard = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  if (course.description === '') return null;
  return (
    <TitledCard title={words.whatYouGet}>
      <MarkedBlocks blocks={blocksOf(course.description)} />
    </TitledCard>
  );
};

/** What fewer can have besides, and what becomes of it when the seat is lost. */
export const CoachingCard = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  if (course.supplement === '') return null;
  return (
    <TitledCard title={words.coachingAfter}>
      <p className={mergeClasses(type.body1, type.breaking)} {...contentLanguage}>
        {unbroken(course.supplement)}
      </p>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.coachingLead}</p>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.coachingPassedOn}</p>
    </TitledCard>
  );
};
