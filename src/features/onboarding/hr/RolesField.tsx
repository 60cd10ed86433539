import { Checkbox, Field } from '@fluentui/react-components';
import { jobRoles, type JobRole } from '#domain/onboarding/plan/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';

type RolesFieldProps = { readonly roles: readonly JobRole[]; readonly onChange: (roles: readonly JobRole[]) => void };

/** What comes with the job; it decides which steps there are. */
export const RolesField = ({ roles, onChange }: RolesFieldProps) => {
  const words = useTexts(hrOnboardingTexts);
  const layout = useLayout();
  return (
    <Field label={words.belongs}>
      <div role="group" aria-label={words.belongs} className={layout.stack}>
        {jobRoles.map((role) => (
          <Checkbox
            key={role}
            label={words.roles[role]}
            checked={roles.includes(role)}
            onChange={(_, { checked }) =>
              onChange(jobRoles.filter((each) => (each === role ? checked === true : roles.includes(each))))
            }
          />
        ))}
      </div>
    </Field>
  );
};
