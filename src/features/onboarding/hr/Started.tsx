import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, Mail20Regular } from '@fluentui/react-icons';
import { usePeople } from '#data/people/use-people.ts';
import { useHost } from '#host/HostProvider.tsx';
import { longDate } from '#i18n/format.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import type { StartSaid } from './draft.ts';
import { hrOnboardingDa } from './hr-onboarding.da.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { planPath } from './hr-path.ts';

/** The plan runs: a letter to both is ready, in Danish whatever language the app is in. */
export const Started = ({ said, planKey }: { readonly said: StartSaid; readonly planKey: string }) => {
  const words = useTexts(hrOnboardingTexts);
  const layout = useLayout();
  const host = useHost();
  const people = usePeople().data;
  const [leader, leadersLeader] = [said.leader, said.leadersLeader].map((id) => people?.get(String(id)));
  const to = [leader?.mail, leadersLeader?.mail].filter((mail) => mail).join(';');
  const letter = hrOnboardingDa.letterBody(
    leader?.name ?? '',
    longDate(said.startsOn, 'da'),
    host.linkToShare('/ny-leder', hrOnboardingDa.letterSubject),
  );
  const mail = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(hrOnboardingDa.letterSubject)}&body=${encodeURIComponent(letter)}`;
  return (
    <EmptyState
      icon={<CheckmarkCircle24Regular />}
      title={words.letterReady}
      lead={words.letterLead}
      actions={
        <div className={mergeClasses(layout.row)}>
          <Action look="primary" href={mail} icon={<Mail20Regular />}>
            {words.writeBoth}
          </Action>
          <Action href={`#${planPath(planKey)}`}>{words.open}</Action>
        </div>
      }
    />
  );
};
