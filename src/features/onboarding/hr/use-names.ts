import { usePeople } from '#data/people/use-people.ts';
import { useTexts } from '#i18n/texts.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';

/** The name of somebody of the site, by user id. */
export function useNames(): (person: number) => string {
  const words = useTexts(hrOnboardingTexts);
  const people = usePeople().data;
  return (person) => people?.get(String(person))?.name ?? words.unknownPerson;
}
