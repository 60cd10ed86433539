import { Select, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useSearchParams } from 'wouter';
import type { FundYearRows } from '#data/fund/fund-year.ts';
import { useFundYear } from '#data/fund/use-fund.ts';
import { isLawfulNumberOfRounds } from '#domain/fund/round.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useToday } from '#ui/use-today.ts';
import { Asked } from '../parts/Asked.tsx';
import { AnswersCard } from './AnswersCard.tsx';
import { CentralCard } from './CentralCard.tsx';
import { EndOfYear } from './EndOfYear.tsx';
import { EvaluationCard } from './EvaluationCard.tsx';
import { GrantsCard } from './GrantsCard.tsx';
import { MoneyCard } from './MoneyCard.tsx';
import { OpenYearCard } from './OpenYearCard.tsx';
import { RoundCard } from './RoundCard.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { UnheldCard } from './UnheldCard.tsx';
import { useFundSheets } from './use-fund-sheets.ts';
import { useYear, type Year } from './use-year.ts';
import { YearCard } from './YearCard.tsx';

const useStyles = makeStyles({ year: { minWidth: '100px' } });
const yearsBack = 4;

/** `#/hr/pulje`: a year of the fund as one picture, and everything that is decided in it. */
export const YearPage = () => {
  const words = useTexts(secretariatTexts);
  const styles = useStyles();
  const layout = useLayout();
  const thisYear = Number(useToday().slice(0, 4));
  const [search, setSearch] = useSearchParams();
  const years = Array.from({ length: yearsBack + 2 }, (_, at) => thisYear + 1 - at);
  const asked = Number(search.get('aar'));
  const year = asked >= 2021 && asked <= 2100 ? asked : thisYear;
  const rows = useFundYear(year);
  return (
    <SimplePage title={words.title(year)} above={[{ label: words.hr, path: '/hr' }]}>
      <div className={layout.row}>
        <Select
          aria-label={words.years}
          value={String(year)}
          className={styles.year}
          onChange={(_, { value }) => setSearch({ aar: value }, { replace: true })}
        >
          {[...new Set([year, ...years])]
            .toSorted((one, other) => other - one)
            .map((each) => (
              <option key={each}>{each}</option>
            ))}
        </Select>
        <Action href={`#/prioritering?aar=${year}`}>{words.toTopics}</Action>
      </div>
      <Asked asked={rows}>{(read) => <Desk key={year} rows={read} />}</Asked>
    </SimplePage>
  );
};

const Desk = ({ rows }: { readonly rows: FundYearRows }) => {
  const words = useTexts(secretariatTexts);
  const desk = useYear(rows);
  const { halves, closed } = desk.account;
  const isOpened = halves.grants.frame + halves.central.frame > 0 || rows.decisions.length > 0;
  return (
    <>
      {rows.unreadable > 0 && <MessageNote tone="warning">{words.unreadable(rows.unreadable)}</MessageNote>}
      {closed && <MessageNote tone="info">{words.closedYear}</MessageNote>}
      <Export desk={desk} />
      <YearCard desk={desk} />
      {!isOpened && <OpenYearCard desk={desk} />}
      <UnheldCard desk={desk} />
      <AnswersCard desk={desk} />
      {desk.rounds.length === 0 && <MessageNote tone="warning">{words.noRounds}</MessageNote>}
      {desk.rounds.length > 0 && !isLawfulNumberOfRounds(desk.rounds.length) && (
        <MessageNote tone="warning">{words.wrongRounds}</MessageNote>
      )}
      {isOpened && desk.rounds.map((round) => <RoundCard key={round.key} desk={desk} round={round} />)}
      <GrantsCard desk={desk} />
      <EvaluationCard desk={desk} />
      <CentralCard desk={desk} />
      {isOpened && !closed && <MoneyCard desk={desk} />}
      {isOpened && <EndOfYear desk={desk} />}
    </>
  );
};

const Export = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const { make, hasFailed } = useFundSheets(desk);
  return (
    <div className={layout.row}>
      <Action icon={<ArrowDownload20Regular />} onClick={() => void make()}>
        {words.excel}
      </Action>
      <span role="status">{hasFailed && words.excelFailed}</span>
    </div>
  );
};
