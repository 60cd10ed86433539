import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { plainDate } from '#kernel/plain-date.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { moveReasons, type MoveReason } from '#domain/onboarding/plan/terms.ts';
import { useTexts } from '#i18n/texts.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { hrOnboardingTexts } from './hr-onboarding-texts.ts';
import { PersonField } from './PersonField.tsx';
import { RolesField } from './RolesField.tsx';
import { RulingForm } from './RulingForm.tsx';

type OfPlan = { readonly plan: Plan };

type DayFieldProps = { readonly label: string; readonly day: string; readonly onChange: (day: string) => void };

const DayField = ({ label, day, onChange }: DayFieldProps) => (
  <Field label={label}>
    <Input type="date" value={day} onChange={(_, { value }) => onChange(value)} />
  </Field>
);

const useActWords = (act: keyof ReturnType<typeof useHrWords>['acts']) => {
  const { acts, help } = useHrWords();
  return { title: acts[act], help: help[act] };
};
const useHrWords = () => useTexts(hrOnboardingTexts);

export const MoveStart = ({ plan }: OfPlan) => {
  const words = useHrWords();
  const [day, setDay] = useState('');
  const startsOn = plainDate(day);
  return (
    <RulingForm plan={plan} {...useActWords('moveStart')} said={startsOn && { kind: 'moveStart', startsOn }}>
      <DayField label={words.newDay} day={day} onChange={setDay} />
    </RulingForm>
  );
};

export const MoveStep = ({ plan }: OfPlan) => {
  const words = { ...useTexts(onboardingTexts), ...useHrWords() };
  const open = plan.steps.filter(({ status }) => status === 'open');
  const [step, setStep] = useState(open[0]?.key ?? '');
  const [reason, setReason] = useState<MoveReason>('byAgreement');
  const [day, setDay] = useState('');
  const due = plainDate(day);
  const said = due && step !== '' ? ({ kind: 'moveStep', step, reason, due } as const) : undefined;
  return (
    <RulingForm plan={plan} {...useActWords('moveStep')} said={said}>
      <Field label={words.step}>
        <Select value={step} onChange={(_, { value }) => setStep(value)}>
          {open.map(({ key, content }) => (
            <option key={key} value={key}>
              {content?.title ?? key}
            </option>
          ))}
        </Select>
      </Field>
      <DayField label={words.newDay} day={day} onChange={setDay} />
      <Field label={words.reason}>
        <Select value={reason} onChange={(_, { value }) => setReason(value as MoveReason)}>
          {moveReasons.map((each) => (
            <option key={each} value={each}>
              {words.moveReasonNames[each]}
            </option>
          ))}
        </Select>
      </Field>
    </RulingForm>
  );
};

export const PausePlan = ({ plan }: OfPlan) => {
  const words = useHrWords();
  const [[first, last], setDays] = useState<readonly [string, string]>(['', '']);
  const [from, to] = [plainDate(first), plainDate(last)];
  const fault = from && to && to < from ? words.endsBeforeBegins : undefined;
  return (
    <RulingForm plan={plan} {...useActWords('pause')} said={from && to && { kind: 'pause', from, to }} fault={fault}>
      <DayField label={words.firstDay} day={first} onChange={(day) => setDays([day, last])} />
      <DayField label={words.lastDay} day={last} onChange={(day) => setDays([first, day])} />
    </RulingForm>
  );
};

export const EndPause = ({ plan }: OfPlan) => {
  const words = useHrWords();
  const [day, setDay] = useState('');
  const on = plainDate(day);
  return (
    <RulingForm plan={plan} {...useActWords('endPause')} said={on && { kind: 'endPause', on }}>
      <DayField label={words.backOn} day={day} onChange={setDay} />
    </RulingForm>
  );
};

export const SetRoles = ({ plan }: OfPlan) => {
  const [roles, setRoles] = useState(plan.roles);
  return (
    <RulingForm plan={plan} {...useActWords('setRoles')} said={{ kind: 'setRoles', roles }}>
      <RolesField roles={roles} onChange={setRoles} />
    </RulingForm>
  );
};

export const ChangeLeader = ({ plan, title }: OfPlan & { readonly title?: string }) => {
  const words = useHrWords();
  const [person, setPerson] = useState<number | null>(null);
  const act = useActWords('changeLeader');
  const said = person === null ? undefined : ({ kind: 'changeLeader', leadersLeader: person } as const);
  const fault = person === plan.leader ? words.samePerson : undefined;
  return (
    <RulingForm plan={plan} title={title ?? act.title} help={act.help} said={said} fault={fault}>
      <PersonField label={words.whoLeads} person={person} onChange={setPerson} />
    </RulingForm>
  );
};

export const SetDeputy = ({ plan, title }: OfPlan & { readonly title?: string }) => {
  const words = useHrWords();
  const [person, setPerson] = useState<number | null>(null);
  const [day, setDay] = useState('');
  const act = useActWords('setDeputy');
  const lastDay = plainDate(day) ?? null;
  const said = person === null ? undefined : ({ kind: 'setDeputy', deputy: person, lastDay } as const);
  const fault = person === plan.leader ? words.samePerson : undefined;
  return (
    <RulingForm plan={plan} title={title ?? act.title} help={act.help} said={said} fault={fault}>
      <PersonField label={words.deputy} person={person} onChange={setPerson} />
      <DayField label={words.lastDayOptional} day={day} onChange={setDay} />
    </RulingForm>
  );
};

/** What needs no more than a word: taking the deputy away, withdrawing, finishing. */
export const PlainRuling = ({ plan, kind }: OfPlan & { readonly kind: 'endDeputy' | 'withdraw' | 'finish' }) => (
  <RulingForm plan={plan} {...useActWords(kind)} said={{ kind }} />
);
