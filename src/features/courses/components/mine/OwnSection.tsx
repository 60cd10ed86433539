import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import type { Own } from '#features/courses/use-own-standings.ts';
import { SessionCard } from '../session/SessionCard.tsx';

/** Sessions on which one stands alike. Nothing when there are none. */
export const OwnSection = ({ title, own }: { title: string; own: readonly Own[] }) => {
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapM)}>
      <h2 id={heading} className={type.subtitle1}>
        {title}
      </h2>
      {own.map(({ course, session }) => (
        <SessionCard key={session.id} course={course} session={session} committee="" namesCourse />
      ))}
    </section>
  );
};
