import { Field, Input, Radio, RadioGroup, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { useConfirm, useOwnConfirmations } from '#data/fund/use-fund.ts';
import { useTexts } from '#i18n/texts.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { NotWritten } from '../parts/Asked.tsx';

const useStyles = makeStyles({ date: { maxWidth: '240px' } });

/** `#/pulje/bekraeft/<number>`: a leader says yes or no to the time, by number and start date alone. */
export const ConfirmPage = () => {
  const words = useTexts(fundTexts);
  const { number } = useParams<{ number: string }>();
  const application = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined;
  return (
    <SimplePage title={words.confirmTitle} lead={words.confirmLead} above={[{ label: words.title, path: '/pulje' }]}>
      {application === undefined ? (
        <MessageNote tone="warning">{words.confirmUnknown}</MessageNote>
      ) : (
        <ConfirmCard key={application} application={application} />
      )}
    </SimplePage>
  );
};

/** The answer while it is given, and what was answered before. */
function useConfirming(application: number) {
  const [search] = useSearchParams();
  const [starts, setStarts] = useState<string>(() => plainDate(search.get('begynder') ?? '') ?? '');
  const [answer, setAnswer] = useState<'yes' | 'no' | ''>('');
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const own = useOwnConfirmations();
  const sending = useConfirm();
  const day = plainDate(starts);
  const newest = own.data
    ?.filter((said) => said.application === application)
    .toSorted((one, other) => one.id - other.id)
    .at(-1);
  const submit = () => {
    setTried(true);
    if (day === undefined || answer === '') return;
    const onSuccess = () => {
      setRequestId(crypto.randomUUID());
      setTried(false);
    };
    sending.mutate({ application, starts: day, answer, requestId }, { onSuccess });
  };
  return { starts, setStarts, answer, setAnswer, tried, day, newest, submit, sending };
}

const ConfirmCard = ({ application }: { readonly application: number }) => {
  const words = useTexts(fundTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const { starts, setStarts, answer, setAnswer, tried, day, newest, submit, sending } = useConfirming(application);
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)} aria-labelledby="confirm-number">
      <h2 id="confirm-number" className={type.subtitle2}>
        {words.confirmNumber(application)}
      </h2>
      <div aria-live="polite">
        {newest && (
          <p className={type.body1Strong}>
            {words.confirmed(newest.answer)} <span className={type.body1}>{words.confirmAgain}</span>
          </p>
        )}
      </div>
      <Field
        label={words.confirmStarts}
        hint={words.confirmStartsHint}
        required
        className={styles.date}
        {...(tried && day === undefined && { validationMessage: words.problems.notADate })}
      >
        <Input type="date" value={starts} onChange={(_, { value }) => setStarts(value)} />
      </Field>
      <Field
        label={words.confirmAnswer}
        required
        {...(tried && answer === '' && { validationMessage: words.problems.missing })}
      >
        <RadioGroup value={answer} onChange={(_, { value }) => setAnswer(value === 'yes' ? 'yes' : 'no')}>
          <Radio value="yes" label={`${words.confirmYes}. ${words.confirmYesLead}`} />
          <Radio value="no" label={`${words.confirmNo}. ${words.confirmNoLead}`} />
        </RadioGroup>
      </Field>
      <p className={mergeClasses(type.caption1, type.secondary)}>{words.confirmTruth}</p>
      <NotWritten error={sending.error} saying={words.notSaved} />
      <div className={layout.row}>
        <Action look="primary" disabled={sending.isPending} onClick={submit}>
          {words.confirmSend}
        </Action>
      </div>
    </Card>
  );
};
