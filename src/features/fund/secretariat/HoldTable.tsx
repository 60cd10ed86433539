import { Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { applicationOf } from '#domain/fund/decision.ts';
import type { Hold } from '#domain/fund/terms.ts';
import { locales } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Pill } from '#ui/Pill.tsx';
import { Table, type Row } from '../parts/Table.tsx';
import { ActDialog } from './ActDialog.tsx';
import { possibleActs, type HoldAct } from './hold-acts.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({ acts: { minWidth: '150px' } });

type HoldTableProps = { readonly desk: Year; readonly holds: readonly Hold[]; readonly label: string };

/** Money that is held for something, in its four states, with what can be done about it now. */
export const HoldTable = ({ desk, holds, label }: HoldTableProps) => {
  const words = useTexts(secretariatTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<{ readonly hold: Hold; readonly act: HoldAct }>();
  const figure = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const sum = (key: 'granted' | 'documented' | 'paid') =>
    figure.format(holds.reduce((total, hold) => total + hold[key], 0));
  const isCentral = holds.some(({ half }) => half === 'central');
  const rows = holds.map((hold): Row => {
    const name = desk.holdName(hold.key);
    const one = desk.cases.find(({ application }) => application.id === applicationOf(hold.key));
    const mark = one?.told.notStarting ? words.remarkWords.notStarting : '';
    return {
      key: hold.key,
      cells: [
        name,
        figure.format(hold.granted),
        figure.format(hold.documented),
        figure.format(hold.paid),
        <Mark key="mark" text={mark} />,
        <Acts
          key="acts"
          hold={hold}
          name={name}
          isOwn={one?.isOwn ?? false}
          closed={desk.account.closed}
          onAct={(act) => setOpen({ hold, act })}
        />,
      ],
    };
  });
  return (
    <>
      <Table
        label={label}
        columns={[
          { title: isCentral ? words.topic : words.applicant, kind: 'name' },
          { title: words.grantedColumn, kind: 'amount' },
          { title: isCentral ? words.invoicedColumn : words.documentedColumn, kind: 'amount' },
          { title: words.paidColumn, kind: 'amount' },
          { title: words.remarks },
          { title: words.acts, kind: 'acts' },
        ]}
        rows={rows}
        total={[words.total, sum('granted'), sum('documented'), sum('paid'), '', '']}
      />
      {open && <ActDialog desk={desk} hold={open.hold} act={open.act} onClose={() => setOpen(undefined)} />}
    </>
  );
};

const Mark = ({ text }: { readonly text: string }) => (text === '' ? null : <Pill tone="warning">{text}</Pill>);

type ActsProps = {
  readonly hold: Hold;
  readonly name: string;
  readonly isOwn: boolean;
  readonly closed: boolean;
  readonly onAct: (act: HoldAct) => void;
};

/** What can be done about the money now; in one's own case nothing, since a colleague decides. */
const Acts = ({ hold, name, isOwn, closed, onAct }: ActsProps) => {
  const words = useTexts(secretariatTexts);
  const styles = useStyles();
  const acts = possibleActs(hold, closed);
  if (isOwn) return <Mark text={words.another} />;
  if (acts.length === 0) return null;
  return (
    <Select
      id={`acts-${hold.key}`}
      size="small"
      className={styles.acts}
      aria-label={words.actsFor(name)}
      value=""
      onChange={(_, { value }) => {
        const act = acts.find((each) => each === value);
        if (act) onAct(act);
      }}
    >
      <option value="">{words.acts}</option>
      {acts.map((act) => (
        <option key={act} value={act}>
          {words.act[act]}
        </option>
      ))}
    </Select>
  );
};
