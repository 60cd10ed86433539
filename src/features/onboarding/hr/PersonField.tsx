import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { usePeople } from '#data/people/use-people.ts';
import { useFindByMail } from '#data/onboarding/use-plans.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';

type PersonFieldProps = {
  readonly label: string;
  readonly person: number | null;
  readonly fault?: string | undefined;
  readonly onChange: (person: number | null) => void;
};

const mostShown = 20;

/** Chooses somebody of the site by name or mail; whoever the site has not met yet is found by the whole mail. */
export const PersonField = ({ label, person, fault, onChange }: PersonFieldProps) => {
  const words = useTexts(hrOnboardingTexts);
  const people = [...(usePeople().data?.values() ?? [])];
  const [typed, setTyped] = useState<string>();
  const find = useFindByMail();
  const chosen = people.find(({ id }) => id === String(person));
  const wanted = (typed ?? '').trim().toLowerCase();
  const fitting = people
    .filter(({ name, mail }) => mail !== '' && `${name} ${mail}`.toLowerCase().includes(wanted))
    .slice(0, mostShown);
  const isMail = /^\S+@\S+\.\S+$/.test(wanted) && fitting.length === 0;
  const choose = (id: number | null) => {
    setTyped(undefined);
    onChange(id);
  };
  const said = find.isError ? words.mailUnknown : fault;
  return (
    <Field
      label={label}
      required
      {...(said !== undefined && { validationMessage: said, validationState: 'error' as const })}
    >
      <Combobox
        freeform
        autoComplete="off"
        placeholder={words.searchPerson}
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={person === null ? [] : [String(person)]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(Number(optionValue))}
        onBlur={() => wanted === '' && typed !== undefined && choose(null)}
      >
        {fitting.map(({ id, name, mail }) => (
          <Option key={id} value={id} text={name}>
            {`${name} · ${mail}`}
          </Option>
        ))}
        {fitting.length === 0 && (
          <Option disabled value="" text={words.notFound}>
            {words.notFound}
          </Option>
        )}
      </Combobox>
      {isMail && (
        <Action disabled={find.isPending} onClick={() => find.mutate(wanted, { onSuccess: choose })}>
          {words.findByMail(wanted)}
        </Action>
      )}
    </Field>
  );
};
