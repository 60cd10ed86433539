import { mergeClasses } from '@fluentui/react-components';
import { Add20Regular, ArrowDownload20Regular, PersonAdd24Regular, PersonSwap20Regular } from '@fluentui/react-icons';
import type { Plans } from '#data/onboarding/read-plans.ts';
import { usePlans } from '#data/onboarding/use-plans.ts';
import { isRunning, waitingIn } from '#domain/onboarding/plan/plans.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { Loaded } from '../Loaded.tsx';
import { HrFrame } from './HrFrame.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { handOverPath, planPath, startPath } from './hr-path.ts';
import { PhaseCounts } from './PhaseCounts.tsx';
import { EndedPlans, PlansTable } from './PlansTable.tsx';
import { useExport } from './use-export.ts';
import { useNames } from './use-names.ts';
import { waitingWords } from './waiting-words.ts';

/** `#/hr/nye-ledere`: every plan by phase, what is missing, and what HR itself must do. */
export const OverviewPage = () => {
  const words = useTexts(hrOnboardingTexts);
  const plans = usePlans();
  const download = useExport(plans.data);
  const running = plans.data?.plans.filter(isRunning).length ?? 0;
  return (
    <HrFrame
      title={words.title}
      lead={plans.data ? words.lead(running) : ''}
      isOverview
      actions={
        <>
          <Action look="primary" href={`#${startPath}`} icon={<Add20Regular />}>
            {words.start}
          </Action>
          <Action href={`#${handOverPath}`} icon={<PersonSwap20Regular />}>
            {words.handOver}
          </Action>
          <Action icon={<ArrowDownload20Regular />} disabled={running === 0} onClick={() => void download()}>
            {words.exportPlans}
          </Action>
        </>
      }
    >
      <Loaded asked={plans}>{(all) => <Overview all={all} />}</Loaded>
    </HrFrame>
  );
};

const Overview = ({ all }: { readonly all: Plans }) => {
  const words = useTexts(hrOnboardingTexts);
  const running = all.plans.filter(isRunning);
  return (
    <>
      {all.unreadable > 0 && <MessageNote tone="warning">{words.unreadable(all.unreadable)}</MessageNote>}
      {running.length === 0 ? (
        <EmptyState icon={<PersonAdd24Regular />} title={words.noPlans} lead={words.noPlansLead} />
      ) : (
        <>
          <PhaseCounts plans={running} />
          <NeedsYou all={all} />
          <PlansTable plans={running} />
        </>
      )}
      <EndedPlans plans={all.plans.filter((plan) => !isRunning(plan))} />
    </>
  );
};

/** What HR itself must do, before the list. */
const NeedsYou = ({ all }: { readonly all: Plans }) => {
  const words = useTexts(hrOnboardingTexts);
  const today = useToday();
  const nameOf = useNames();
  const [layout, type] = [useLayout(), useType()];
  const ours = all.plans.flatMap((plan) =>
    waitingIn(plan, all.plans, today)
      .filter(({ on }) => on === 'hr')
      .map((waiting) => ({ plan, waiting })),
  );
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby="needs-you">
      <h2 id="needs-you" className={type.subtitle1}>
        {words.needsYou}
      </h2>
      {ours.length === 0 && <p className={type.body1}>{words.nothingNeeded}</p>}
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM)}>
        {ours.map(({ plan, waiting }, at) => (
          <li key={`${plan.key} ${at}`} className={mergeClasses(layout.row, layout.between)}>
            <div className={layout.stack}>
              <span className={type.body1Strong}>{nameOf(plan.leader)}</span>
              <span className={type.body1}>{waitingWords(waiting, words)}</span>
            </div>
            <Action href={`#${planPath(plan.key)}`} aria-label={words.openOf(nameOf(plan.leader))}>
              {words.open}
            </Action>
          </li>
        ))}
      </ul>
    </Card>
  );
};
