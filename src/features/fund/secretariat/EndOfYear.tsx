import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMark, usePublishAccount } from '#data/fund/use-fund.ts';
import { splitByDecider, yearEndProposal, type YearEndShare } from '#domain/fund/proposals.ts';
import { publicAccount } from '#domain/fund/public-account.ts';
import { locales } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { AskDialog } from '#ui/AskDialog.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { NotWritten } from '../parts/Asked.tsx';
import { Table } from '../parts/Table.tsx';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { Announcing } from './Announcing.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

/** A year's end: what is left and who could have it, closing, and the account for everybody. */
export const EndOfYear = ({ desk }: { readonly desk: Year }) => (
  <>
    {!desk.account.closed && <Surplus desk={desk} />}
    {!desk.account.closed && <Closing desk={desk} />}
    <Publishing desk={desk} />
  </>
);

const Surplus = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const [layout, type] = [useLayout(), useType()];
  const deciding = useDeciding(desk);
  const applications = new Map(desk.rows.applications.map((application) => [application.id, application]));
  const { shares, surplus, left } = yearEndProposal(desk.account, applications);
  const { own, others } = splitByDecider(shares, desk.facts.parties, desk.me);
  const given = others.filter(({ share }) => share > 0);
  const approve = () =>
    void deciding.decide([
      {
        kind: 'redistribute',
        reason: 'yearEnd',
        shares: given.map(({ application, share }) => ({ application, amount: share })),
      },
    ]);
  return (
    <TitledCard title={words.yearEndTitle(kroner(surplus))} lead={words.yearEndLead} large>
      {shares.length > 0 && (
        <Shares desk={desk} shares={shares} left={left} label={words.yearEndTitle(kroner(surplus))} />
      )}
      {own.length > 0 && <p className={type.body1}>{words.yearEndOwn}</p>}
      {given.length === 0 && <p className={type.body1}>{words.nobodyToShare}</p>}
      <DecidingNote deciding={deciding} />
      <div className={layout.row}>
        {given.length > 0 && (
          <Action look="primary" disabled={deciding.isPending} onClick={approve}>
            {deciding.isPending ? words.saving : words.approveYearEnd}
          </Action>
        )}
      </div>
      <Announcing desk={desk} cases={desk.cases} />
    </TitledCard>
  );
};

type SharesProps = {
  readonly desk: Year;
  readonly shares: readonly YearEndShare[];
  readonly left: number;
  readonly label: string;
};

/** Who would get what, up to whose price, and that it adds up. */
const Shares = ({ desk, shares, left, label }: SharesProps) => {
  const words = useTexts(secretariatTexts);
  const kroner = useKroner();
  const language = useLanguage();
  const [layout, type] = [useLayout(), useType()];
  const figure = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const granted = sum(shares.map(({ hold }) => hold.granted));
  const extra = sum(shares.map(({ share }) => share));
  return (
    <>
      <Table
        label={label}
        columns={[
          { title: words.applicant, kind: 'name' },
          { title: words.grantedColumn, kind: 'amount' },
          { title: words.room, kind: 'amount' },
          { title: words.extra, kind: 'amount' },
          { title: words.sum, kind: 'amount' },
          { title: words.remarks },
        ]}
        rows={shares.map(({ hold, room, share }) => ({
          key: hold.key,
          cells: [
            desk.holdName(hold.key),
            figure.format(hold.granted),
            figure.format(room),
            figure.format(share),
            figure.format(hold.granted + share),
            room === 0 ? words.fullPrice : share === room ? words.reachesPrice : '',
          ],
        }))}
        total={[words.total, figure.format(granted), '', figure.format(extra), figure.format(granted + extra), '']}
      />
      <p className={mergeClasses(type.body1, layout.row)}>
        <CheckmarkCircle20Regular aria-hidden="true" />
        <span>
          <strong>{words.listRight}</strong>{' '}
          {words.sumsUp(kroner(granted), kroner(extra), kroner(granted + extra), kroner(left))}
        </span>
      </p>
    </>
  );
};

const Closing = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const closing = useMark();
  const [asks, setAsks] = useState(false);
  const [requestId] = useState(() => crypto.randomUUID());
  const close = () => {
    setAsks(false);
    closing.mutate({ kind: 'close', year: desk.year, requestId, decisions: [], stillHolds: () => true });
  };
  return (
    <TitledCard title={words.closeTitle} lead={words.closeLead}>
      <NotWritten error={closing.error} saying={words.notSaved} />
      <div className={layout.row}>
        <Action disabled={closing.isPending} onClick={() => setAsks(true)}>
          {closing.isPending ? words.saving : words.close}
        </Action>
      </div>
      {asks && (
        <AskDialog title={words.closeAsk} lead={words.closeAskLead} onCancel={() => setAsks(false)}>
          <Action onClick={() => setAsks(false)}>{words.cancel}</Action>
          <Action look="primary" onClick={close}>
            {words.close}
          </Action>
        </AskDialog>
      )}
    </TitledCard>
  );
};

const Publishing = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const publishing = usePublishAccount();
  const educationOf = (application: number) => desk.rows.applications.find(({ id }) => id === application)?.education;
  const publish = () => publishing.mutate({ year: desk.year, account: publicAccount(desk.account, educationOf) });
  return (
    <TitledCard title={words.publishTitle} lead={words.publishLead}>
      <div aria-live="polite">
        <NotWritten error={publishing.error} saying={words.notSaved} />
        {publishing.isSuccess && <p>{words.published}</p>}
      </div>
      <div className={layout.row}>
        <Action disabled={publishing.isPending} onClick={publish}>
          {publishing.isPending ? words.saving : words.publish}
        </Action>
      </div>
    </TitledCard>
  );
};
