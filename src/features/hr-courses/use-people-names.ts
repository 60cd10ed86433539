import { usePeople } from '#data/people/use-people.ts';
import { useTexts } from '#i18n/texts.ts';
import { hrSessionTexts } from './session/hr-session-texts.ts';

export type Names = {
  readonly nameOf: (person: string) => string;
  /** Empty when the person has none, or has left. */
  readonly mailOf: (person: string) => string;
};

/** Names and mails of those who sign up, for HR only. Who has left the site keeps a number. */
export function usePeopleNames(): Names {
  const words = useTexts(hrSessionTexts);
  const { data } = usePeople();
  return {
    nameOf: (person) => data?.get(person)?.name ?? words.unknownPerson(person),
    mailOf: (person) => data?.get(person)?.mail ?? '',
  };
}
