import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import type { FundContent } from '#data/fund/fund-content.ts';
import { statusOf, type ApplicantStatus } from '#domain/fund/answer.ts';
import { toldAfterwards, type ApplicationEvent, type Told } from '#domain/fund/application.ts';
import { copyText } from '#host/clipboard.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { Pill } from '#ui/Pill.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { fundTexts } from '../fund-texts.ts';
import { useEducation } from '../use-education.ts';
import { useKroner } from '../use-kroner.ts';
import { ApplicationActs } from './ApplicationActs.tsx';
import { ApplicationSteps } from './ApplicationSteps.tsx';
import { LeaderLetter } from './LeaderLetter.tsx';
import { useAnswerWords, type AnswerWords } from './use-answer-words.ts';

const useStyles = makeStyles({
  well: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const good: ReadonlySet<ApplicantStatus> = new Set(['granted', 'started', 'documented', 'paid']);

type ApplicationCardProps = {
  readonly application: AnsweredApplication;
  readonly events: readonly ApplicationEvent[];
  readonly content: FundContent;
  readonly leaderMail: string;
};

/** One's own application: where it stands, what was answered and why, and what one can do about it. */
export const ApplicationCard = ({ application, events, content, leaderMail }: ApplicationCardProps) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const kroner = useKroner();
  const today = useToday();
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const round = content.rounds.find(({ key }) => key === application.round);
  const year = content.years.find((each) => each.year === application.year);
  const told = toldAfterwards(application, events, round?.deadline);
  const { answer } = application;
  const status = statusOf(told, answer);
  const said = useAnswerWords(application, year);
  const education = useEducation()(application);
  const waits = round?.answersBy ? words.waits(longDate(round.answersBy, language)) : words.waitsUndated;
  return (
    <Card as="article" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h3 id={heading} className={mergeClasses(type.subtitle2, type.breaking)}>
          {education}
        </h3>
        <Pill tone={good.has(status) ? 'good' : 'plain'}>{words.status[status]}</Pill>
      </div>
      <p className={mergeClasses(type.body1, type.secondary)}>
        {words.youAskedFor(kroner(application.applied))} {said.gets || (status === 'sent' && waits)}{' '}
        {words.number(application.id)}.
      </p>
      {status !== 'withdrawn' && status !== 'refused' && (
        <ApplicationSteps application={application} status={status} year={year} />
      )}
      <AnswerWell said={said} />
      <ToldLine told={told} status={status} />
      {status === 'sent' && <LeaderLetter application={application} leaderMail={leaderMail} />}
      <div className={layout.row}>
        {answer && (
          <CopyAction copy={copyText} text={said.letter} icon={<Copy20Regular />}>
            {words.copyDecision}
          </CopyAction>
        )}
        <ApplicationActs
          application={application}
          status={status}
          mayWithdraw={round !== undefined && today <= round.deadline}
          saidNotStarting={told.notStarting}
        />
      </div>
    </Card>
  );
};

const AnswerWell = ({ said }: { readonly said: AnswerWords }) => {
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  if (said.reason === '') return null;
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, styles.well)}>
      <h4 className={mergeClasses(type.body1Strong, layout.heading)}>{said.heading}</h4>
      <p className={mergeClasses(type.body1, type.breaking)}>{said.reason}</p>
      {said.more.map((line) => (
        <p key={line} className={mergeClasses(type.body1, type.secondary)}>
          {line}
        </p>
      ))}
    </div>
  );
};

/** What the applicant has said afterwards, until the secretariat has acted on it. */
const ToldLine = ({ told, status }: { readonly told: Told; readonly status: ApplicantStatus }) => {
  const words = useTexts(fundTexts);
  const type = useType();
  if (told.notStarting && status !== 'released' && status !== 'refused')
    return <p className={type.body1}>{words.saidNotStarting}</p>;
  return status === 'started' ? <p className={type.body1}>{words.saidStarted}</p> : null;
};
