import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ContactCard20Regular, Print20Regular } from '@fluentui/react-icons';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { viewOf } from '#domain/onboarding/plan/plan-view.ts';
import { printPage } from '#host/print.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { MeetOthers } from './MeetOthers.tsx';
import { Others } from './Others.tsx';
import { FoldedSteps, StepSection } from './StepSection.tsx';
import { useTicking } from './use-ticking.ts';
import { Where } from './Where.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** The plan as the new leader sees it. */
export const OwnPlan = ({ plan }: { readonly plan: Plan }) => {
  const words = useTexts(onboardingTexts);
  const today = useToday();
  const [styles, layout, type, hidden] = [useStyles(), useLayout(), useType(), useVisuallyHidden()];
  const view = viewOf(plan, 'newLeader', today);
  const saying = useTicking(plan.key);
  const ticking = plan.state === 'running' ? saying : null;
  const open = view.now.length + view.next.length + view.later.length;
  return (
    <>
      <p role="status" className={hidden.hidden}>
        {saying.told}
      </p>
      <Where view={view} title={plan.state === 'finished' ? words.finishedTitle : words.inPhase[view.phase]} />
      <div className={styles.columns}>
        <div className={mergeClasses(layout.stack, layout.gapXXL)}>
          {open === 0 ? (
            <Card>
              <p className={type.body1}>{words.allDone}</p>
            </Card>
          ) : (
            <StepSection title={words.now} empty={words.nothingNow} steps={view.now} ticking={ticking} />
          )}
          {view.next.length > 0 && <StepSection title={words.next} steps={view.next} ticking={ticking} />}
          <Card>
            <FoldedSteps title={words.later} steps={view.later} ticking={ticking} />
            <FoldedSteps title={words.done} steps={view.done} ticking={ticking} />
            <FoldedSteps title={words.notForMeList} steps={view.notForMe} ticking={ticking} />
            <Action look="subtle" icon={<Print20Regular />} onClick={() => void printPage()}>
              {words.print}
            </Action>
          </Card>
        </div>
        <div className={mergeClasses(layout.stack, layout.gapXXL)}>
          <MeetOthers />
          <Others steps={view.others} />
          <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="in-doubt">
            <h2 id="in-doubt" className={type.subtitle2}>
              {words.inDoubt}
            </h2>
            <p className={type.body1}>{words.inDoubtLead}</p>
            <div className={layout.row}>
              <Action icon={<ContactCard20Regular />} href="#/hjaelp/onboarding-leder">
                {words.allContacts}
              </Action>
            </div>
          </Card>
          <p className={mergeClasses(type.caption1, type.secondary)}>
            {words.stored} {words.storedUntil}
          </p>
        </div>
      </div>
    </>
  );
};
