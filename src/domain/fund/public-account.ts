import { applicationOf } from './decision.ts';
import type { FundAccount, HalfAccount } from './terms.ts';
import { evaluationTopic } from './year-book.ts';

export type PublicHalf = HalfAccount;

export type PublicEducation = { readonly name: string; readonly count: number; readonly granted: number };

/** The account that everybody may read: totals of the municipality. */
export type PublicAccount = {
  readonly grants: PublicHalf;
  readonly central: PublicHalf;
  readonly evaluation: number;
  readonly educations: readonly PublicEducation[];
  readonly closed: boolean;
};

/** A kind of education with fewer grants than this is one of *the others*. */
export const fewestGrants = 5;

/**
 * What is published of a year (docs/laws/fund.md, rule 16). Kinds of education are shown where at least five grants were
 * given, and only when the others together are none or at least five too: else what is missing from the total would be a
 * few people's. They wait until the year is closed, since two accounts of one year would tell of the grant between them.
 */
export function publicAccount(
  { halves, holds, closed }: Pick<FundAccount, 'halves' | 'holds' | 'closed'>,
  educationOf: (application: number) => string | undefined,
): PublicAccount {
  const kinds = new Map<string, PublicEducation>();
  let evaluation = 0;
  for (const { key, granted, topic } of holds.values()) {
    const application = applicationOf(key);
    if (topic === evaluationTopic) evaluation += granted;
    if (application === undefined || granted === 0) continue;
    const name = educationOf(application) ?? '';
    const before = kinds.get(name) ?? { name, count: 0, granted: 0 };
    kinds.set(name, { name, count: before.count + 1, granted: before.granted + granted });
  }
  const isLarge = ({ name, count }: PublicEducation): boolean => name !== '' && count >= fewestGrants;
  const others = [...kinds.values()].filter((kind) => !isLarge(kind)).reduce((sum, { count }) => sum + count, 0);
  const mayShow = closed && (others === 0 || others >= fewestGrants);
  const educations = mayShow ? [...kinds.values()].filter(isLarge).toSorted(largestFirst) : [];
  return { grants: halves.grants, central: halves.central, evaluation, educations, closed };
}

const largestFirst = (one: PublicEducation, other: PublicEducation): number =>
  other.granted - one.granted || (one.name < other.name ? -1 : 1);
