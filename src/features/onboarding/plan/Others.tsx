import { mergeClasses } from '@fluentui/react-components';
import { dayOf } from '#kernel/plain-date.ts';
import type { PlanStep } from '#domain/onboarding/plan/plan.ts';
import { longDate, nearDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const mostOpen = 4;
const mostDone = 2;

/** What the leader's leader and HR do for the new leader: what comes next, and what has lately been done. */
export const Others = ({ steps }: { readonly steps: readonly PlanStep[] }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [layout, type] = [useLayout(), useType()];
  const open = steps.filter(({ status }) => status === 'open').slice(0, mostOpen);
  const done = steps.filter(({ status }) => status === 'done').slice(-mostDone);
  if (open.length + done.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="others">
      <h2 id="others" className={type.subtitle2}>
        {words.others}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM)}>
        {[...open, ...done].map((step) => (
          <li key={step.key} className={layout.stack}>
            <span className={type.body1} {...contentLanguage}>
              {step.content?.title ?? words.removedStep}
            </span>
            <span className={mergeClasses(type.caption1, type.secondary)}>
              {step.said
                ? words.doneBy(words.owners[step.owner], longDate(dayOf(step.said.at), language))
                : words.waitsFor(words.owners[step.owner], nearDate(step.due.day, today, language))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
