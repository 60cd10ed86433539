import type { FundRound } from '#domain/fund/round.ts';
import type { ItemOf } from '#lists/define-list.ts';
import { fundAccounts } from '#lists/fund-accounts.list.ts';
import { fundRounds } from '#lists/fund-rounds.list.ts';
import { fundYears } from '#lists/fund-years.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { answerOf, inBatch } from '#data/in-batch.ts';
import { readRows, wholeList } from '#data/list-client.ts';
import { sealedSets, type PublishedAccount } from './published-account.ts';

export type FundYear = ItemOf<typeof fundYears>;

/** What everybody may read of the fund: its years, its rounds and the published accounts. */
export type FundContent = {
  readonly years: readonly FundYear[];
  readonly rounds: readonly (FundRound & { readonly id: number })[];
  readonly accounts: readonly PublishedAccount[];
  readonly unreadable: number;
};

export async function readFundContent({ sp, siteUrl }: DataSource): Promise<FundContent> {
  const [year, round, account] = await inBatch(sp, (batched) => [
    wholeList(batched, siteUrl, fundYears),
    wholeList(batched, siteUrl, fundRounds),
    wholeList(batched, siteUrl, fundAccounts),
  ]);
  const years = readRows(fundYears, answerOf(year));
  const rounds = readRows(fundRounds, answerOf(round));
  const accounts = readRows(fundAccounts, answerOf(account));
  return {
    years: years.items.toSorted((one, other) => other.year - one.year),
    rounds: rounds.items,
    accounts: sealedSets(accounts.items),
    unreadable: years.unreadable + rounds.unreadable + accounts.unreadable,
  };
}
