import { accountOf } from '#domain/fund/account.ts';
import { grantKey } from '#domain/fund/decision.ts';
import { partiesOf } from '#domain/fund/cases.ts';
import type { DataSource } from '#data/data-source.ts';
import { readLedger } from '#data/rows/ledger.ts';
import { applicationLedger, applicationsIn } from './application-rows.ts';
import { decisionLedger, decisionsIn } from './decision-rows.ts';

export type EarlierGrant = { readonly year: number; readonly granted: number };

/** What a person was granted in other years, newest first. It reads all years, so it is asked for only when wanted. */
export async function readEarlierGrants(
  source: DataSource,
  applicant: string,
  year: number,
): Promise<readonly EarlierGrant[]> {
  const { applications } = applicationsIn(await readLedger(source, applicationLedger.all));
  const decisions = decisionsIn((await readLedger(source, decisionLedger.all)).rows);
  const parties = partiesOf(applications);
  const own = applications.filter((application) => application.applicant === applicant && application.year !== year);
  const years = [...new Set(own.map((application) => application.year))].toSorted((one, other) => other - one);
  return years.flatMap((each) => {
    const { holds } = accountOf(each, decisions, { parties });
    const granted = own
      .filter((application) => application.year === each)
      .reduce((sum, { id }) => sum + (holds.get(grantKey(id))?.granted ?? 0), 0);
    return granted > 0 ? [{ year: each, granted }] : [];
  });
}
