import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { costAfterOthers } from '#domain/fund/application.ts';
import { copyText } from '#host/clipboard.ts';
import { locales } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { Pill } from '#ui/Pill.tsx';
import { Table, type Row } from '../parts/Table.tsx';
import { CaseDialog } from './CaseDialog.tsx';
import { letterOf } from './letter-of.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Case, Year } from './use-year.ts';

type CaseTableProps = {
  readonly desk: Year;
  readonly label: string;
  readonly cases: readonly Case[];
  readonly proposal: ReadonlyMap<number, number>;
  readonly applied: number;
  readonly frame: number;
};

/** The applications of a round: what is asked for, what the rules propose or somebody decided, and what to know. */
export const CaseTable = ({ desk, label, cases, proposal, applied, frame }: CaseTableProps) => {
  const words = useTexts(secretariatTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<number>();
  const figure = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const opened = cases.find(({ application }) => application.id === open);
  const rows = cases.map((one): Row => {
    const { application, eligibility, hold, decision } = one;
    const name = desk.nameOf(application.applicant);
    const decided = hold ? figure.format(hold.granted) : decision ? words.refusal : '';
    const proposed =
      eligibility.hindrances.length > 0 ? words.refusal : figure.format(proposal.get(application.id) ?? 0);
    return {
      key: application.id,
      cells: [
        name,
        <span key="education" {...contentLanguage}>
          {desk.educationOf(application)}
        </span>,
        figure.format(application.applied),
        one.told.withdrawn ? '' : decision ? decided : proposed,
        <CaseMarks key="marks" one={one} />,
        <CaseActs key="acts" desk={desk} one={one} name={name} onOpen={() => setOpen(application.id)} />,
      ],
    };
  });
  const decidedOrProposed = cases.reduce(
    (sum, { application, hold, decision }) =>
      sum + (hold?.granted ?? (decision ? 0 : (proposal.get(application.id) ?? 0))),
    0,
  );
  return (
    <>
      <Table
        label={label}
        columns={[
          { title: words.applicant, kind: 'name' },
          { title: words.education },
          { title: words.applied, kind: 'amount' },
          { title: words.proposal, kind: 'amount' },
          { title: words.remarks },
          { title: words.acts, kind: 'acts' },
        ]}
        rows={rows}
        total={[words.total, '', figure.format(applied), figure.format(decidedOrProposed), '', '']}
      />
      {opened && (
        <CaseDialog
          desk={desk}
          one={opened}
          proposed={Math.min(proposal.get(opened.application.id) ?? 0, costAfterOthers(opened.application))}
          applied={applied}
          frame={frame}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};

/** Who may not decide is told in the row, as is every rule that says no. */
const CaseMarks = ({ one }: { readonly one: Case }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const { eligibility, decision, isAnnounced, isOwn, confirmation, told } = one;
  const marks = [
    ...(isOwn ? [{ tone: 'warning' as const, text: words.another }] : []),
    ...eligibility.hindrances.map((key) => ({ tone: 'plain' as const, text: words.hindrances[key] })),
    ...(told.withdrawn
      ? []
      : eligibility.remarks.map((key) => ({ tone: 'warning' as const, text: words.remarkWords[key] }))),
    ...(confirmation?.answer === 'yes' ? [{ tone: 'good' as const, text: words.leaderYes }] : []),
    ...(decision ? [{ tone: 'plain' as const, text: isAnnounced ? words.announcedMark : words.decidedMark }] : []),
    ...(one.application.filledIn ? [{ tone: 'warning' as const, text: words.filledIn }] : []),
  ];
  return (
    <div className={layout.row}>
      {marks.map(({ tone, text }) => (
        <Pill key={text} tone={tone}>
          {text}
        </Pill>
      ))}
    </div>
  );
};

type CaseActsProps = {
  readonly desk: Year;
  readonly one: Case;
  readonly name: string;
  readonly onOpen: () => void;
};

const CaseActs = ({ desk, one, name, onOpen }: CaseActsProps) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const { application, hold, decision, told, isOwn } = one;
  const isOpen = !desk.account.closed && !isOwn && !told.withdrawn && !hold?.granted;
  return (
    <div className={layout.row}>
      {isOpen && (
        <Action small id={`case-${application.id}`} aria-label={`${words.decideOther}: ${name}`} onClick={onOpen}>
          {words.decideOther}
        </Action>
      )}
      {decision && (
        <CopyAction copy={copyText} text={letterOf(one, desk)} icon={<Copy20Regular />} look="subtle">
          {words.copyLetter}
        </CopyAction>
      )}
    </div>
  );
};
