import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plans } from '#data/onboarding/read-plans.ts';
import { usePlans } from '#data/onboarding/use-plans.ts';
import { isRunning } from '#domain/onboarding/plan/plans.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { Loaded } from '../Loaded.tsx';
import { HrFrame } from './HrFrame.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { planPath } from './hr-path.ts';
import { PersonField } from './PersonField.tsx';
import { ChangeLeader, SetDeputy } from './PlanChanges.tsx';
import { useNames } from './use-names.ts';

/** `#/hr/nye-ledere/overdragelse`: a leader leaves, and each plan they have a part in gets somebody else. */
export const HandOverPage = () => {
  const words = useTexts(hrOnboardingTexts);
  const layout = useLayout();
  const plans = usePlans();
  const [person, setPerson] = useState<number | null>(null);
  return (
    <HrFrame title={words.handOverTitle} lead={words.handOverLead}>
      <Card className={mergeClasses(layout.stack, layout.gapL)}>
        <PersonField label={words.whoLeaves} person={person} onChange={setPerson} />
      </Card>
      {person !== null && <Loaded asked={plans}>{(all) => <Left all={all} person={person} />}</Loaded>}
    </HrFrame>
  );
};

const Left = ({ all, person }: { readonly all: Plans; readonly person: number }) => {
  const words = useTexts(hrOnboardingTexts);
  const nameOf = useNames();
  const [layout, type] = [useLayout(), useType()];
  const running = all.plans.filter(isRunning);
  const own = running.filter(({ leader }) => leader === person);
  const led = running.filter(({ leadersLeader }) => leadersLeader === person);
  const deputyIn = running.filter(({ deputy }) => deputy?.person === person);
  const nothing = own.length + led.length + deputyIn.length === 0;
  return (
    <Card className={mergeClasses(layout.stack, layout.gapM)}>
      <div role="status">{nothing && <p className={type.body1}>{words.hasNothing}</p>}</div>
      {own.map((plan) => (
        <TextLink key={plan.key} href={`#${planPath(plan.key)}`} alone>
          {words.ownPlan}
        </TextLink>
      ))}
      {led.map((plan) => (
        <ChangeLeader key={plan.key} plan={plan} title={words.leadsPlan(nameOf(plan.leader))} />
      ))}
      {deputyIn.map((plan) => (
        <SetDeputy key={plan.key} plan={plan} title={words.deputyIn(nameOf(plan.leader))} />
      ))}
    </Card>
  );
};
