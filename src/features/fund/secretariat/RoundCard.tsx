import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { costAfterOthers } from '#domain/fund/application.ts';
import { splitByDecider, roundProposal } from '#domain/fund/proposals.ts';
import { undecided } from '#domain/fund/cases.ts';
import { roundFrame, roundPhase, type FundRound } from '#domain/fund/round.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { Bar } from '../parts/Bar.tsx';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner, usePercent } from '../use-kroner.ts';
import { Announcing } from './Announcing.tsx';
import { CaseTable } from './CaseTable.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding, type Draft } from './use-deciding.ts';
import type { Case, Year } from './use-year.ts';

type RoundCardProps = { readonly desk: Year; readonly round: FundRound };

/** What a round may share out, and who asks for how much of it. */
export function roundOf(desk: Year, round: FundRound) {
  const cases = desk.cases.filter(({ application }) => application.round === round.key);
  const eligible = cases.filter(({ eligibility }) => eligibility.hindrances.length === 0);
  const applied = eligible.reduce((sum, { eligibility }) => sum + eligibility.claim, 0);
  const granted = desk.rounds.map(({ key }) => ({
    key,
    granted: desk.cases
      .filter(({ application }) => application.round === key)
      .reduce((sum, { hold }) => sum + (hold ? hold.granted - hold.added : 0), 0),
  }));
  const half = desk.account.halves.grants;
  const shared = desk.cases.reduce((sum, { hold }) => sum + (hold?.added ?? 0), 0);
  const frame = roundFrame(Math.max(0, half.frame - shared), granted, round.key);
  const proposal = roundProposal(
    frame,
    eligible.map(({ application }) => application),
  );
  return { cases, applied, frame, proposal };
}

/** A round: the proposal by the rules, deciding it in one go, and giving everybody their answer together. */
export const RoundCard = ({ desk, round }: RoundCardProps) => {
  const words = useTexts(secretariatTexts);
  const language = useLanguage();
  const kroner = useKroner();
  const percent = usePercent();
  const [layout, type] = [useLayout(), useType()];
  const { cases, applied, frame, proposal } = roundOf(desk, round);
  const isOver = applied > frame;
  const title =
    cases.length === 0 ? words.roundEmpty(round.title) : (isOver ? words.roundOver : words.roundEnough)(round.title);
  const lead = `${words.roundLead(kroner(applied), kroner(frame))}${
    isOver ? ` ${words.roundPart(percent(frame, applied))}` : ''
  }`;
  return (
    <TitledCard title={title} lead={lead} large>
      {applied > 0 && (
        <Bar
          parts={[
            { look: 'paid', amount: Math.min(frame, applied) },
            { look: 'left', amount: Math.max(0, applied - frame) },
          ]}
        />
      )}
      {roundPhase(round, desk.now) !== 'over' && (
        <MessageNote tone="info">{words.roundStillOpen(longDate(round.deadline, language))}</MessageNote>
      )}
      {cases.length > 0 && (
        <>
          <CaseTable desk={desk} cases={cases} proposal={proposal} applied={applied} frame={frame} label={title} />
          <p className={mergeClasses(type.body1, type.secondary, layout.measure)}>{words.firstCounts}</p>
          {!desk.account.closed && (
            <Approving desk={desk} cases={cases} proposal={proposal} applied={applied} frame={frame} />
          )}
          <Announcing desk={desk} cases={cases} />
        </>
      )}
    </TitledCard>
  );
};

type ApprovingProps = {
  readonly desk: Year;
  readonly cases: readonly Case[];
  readonly proposal: ReadonlyMap<number, number>;
  readonly applied: number;
  readonly frame: number;
};

/** All that is not decided yet, as the proposal says; one's own cases are left for a colleague. */
const Approving = ({ desk, cases, proposal, applied, frame }: ApprovingProps) => {
  const words = useTexts(secretariatTexts);
  const [layout, type] = [useLayout(), useType()];
  const deciding = useDeciding(desk);
  const [asked, setAsked] = useState(false);
  const open = undecided(cases).map((one) => ({ ...one, application: one.application.id, full: one.application }));
  const { own, others } = splitByDecider(open, desk.facts.parties, desk.me);
  const drafts = others.map(({ full, eligibility }): Draft => {
    const amount = proposal.get(full.id) ?? 0;
    const [hindrance] = eligibility.hindrances;
    if (hindrance !== undefined) return { kind: 'refuse', application: full.id, reason: hindrance };
    if (amount === 0) return { kind: 'refuse', application: full.id, reason: 'noMoneyLeft' };
    const reason = amount < eligibility.claim ? 'proportional' : full.applied > amount ? 'upToCost' : 'full';
    const sums = { cap: costAfterOthers(full), round: full.round, roundApplied: applied, roundFrame: frame };
    return { kind: 'grant', application: full.id, amount, reason, ...sums };
  });
  if (open.length === 0) return <p className={type.body1}>{words.nothingToDecide}</p>;
  const approve = () => {
    setAsked(true);
    void deciding.decide(drafts);
  };
  return (
    <>
      <p className={type.body1}>{words.approveLead(drafts.length, own.length)}</p>
      {asked && <DecidingNote deciding={deciding} />}
      <div className={layout.row}>
        <Action look="primary" disabled={deciding.isPending || drafts.length === 0} onClick={approve}>
          {deciding.isPending ? words.approving : words.approve}
        </Action>
      </div>
    </>
  );
};
