import { PersonAdd24Regular } from '@fluentui/react-icons';
import { usePerson } from '#data/DataProvider.tsx';
import { usePeople } from '#data/people/use-people.ts';
import type { Plans } from '#data/onboarding/read-plans.ts';
import { usePlans } from '#data/onboarding/use-plans.ts';
import { plansOf, planToShow } from '#domain/onboarding/plan/plans.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useToday } from '#ui/use-today.ts';
import { Loaded } from '../Loaded.tsx';
import { onboardingTexts } from '../onboarding-texts.ts';
import { LedPlan } from '../plan/LedPlan.tsx';
import { OwnPlan } from '../plan/OwnPlan.tsx';

/** `#/ny-leder`: the plan of a new leader, and for a leader's leader the own steps for each of them. */
export const NewLeaderPage = () => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const { id } = usePerson();
  const plans = usePlans();
  const own = plans.data && planToShow(plans.data.plans, id);
  const lead = own ? leadOf(own, today > own.startsOn, longDate(own.startsOn, language), words) : '';
  return (
    <SimplePage title={words.title} lead={lead}>
      <Loaded asked={plans}>{(all) => <ForPerson all={all} person={id} own={own} />}</Loaded>
    </SimplePage>
  );
};

const leadOf = (
  plan: Plan,
  hasBegun: boolean,
  day: string,
  words: {
    readonly finishedLead: string;
    readonly began: (day: string) => string;
    readonly begins: (day: string) => string;
  },
): string => (plan.state === 'finished' ? words.finishedLead : hasBegun ? words.began(day) : words.begins(day));

type ForPersonProps = { readonly all: Plans; readonly person: number; readonly own: Plan | undefined };

const ForPerson = ({ all, person, own }: ForPersonProps) => {
  const led = plansOf(all.plans, person, 'leadersLeader').filter(({ leader }) => leader !== person);
  return (
    <>
      {own && <OwnPlan plan={own} />}
      {led.length > 0 && <Led plans={led} />}
      {!own && led.length === 0 && <NoPlan />}
    </>
  );
};

/** The new leaders somebody welcomes, by name and never by progress. */
const Led = ({ plans }: { readonly plans: readonly Plan[] }) => {
  const words = useTexts(onboardingTexts);
  const people = usePeople().data;
  const nameOf = ({ leader }: Plan) => people?.get(String(leader))?.name ?? words.ownerNames.newLeader;
  return plans
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'da'))
    .map((plan) => <LedPlan key={plan.key} plan={plan} name={nameOf(plan)} />);
};

const NoPlan = () => {
  const words = useTexts(onboardingTexts);
  return (
    <EmptyState
      icon={<PersonAdd24Regular />}
      title={words.noPlan}
      lead={words.noPlanLead}
      actions={<Action href="#/hjaelp/onboarding-leder">{words.readTopic}</Action>}
    />
  );
};
