/** Why the secretariat decided as it did. The words and the rule of each are in the catalogue of the area. */
export const reasons = {
  refuse: [
    'startsTooEarly',
    'sentTooLate',
    'sentTooEarly',
    'unknownRound',
    'othersPayAll',
    'leaderSaysNo',
    'notLeadershipEducation',
    'noMoneyLeft',
  ],
  grant: ['full', 'proportional', 'upToCost', 'partly'],
  reduce: ['lowerPrice', 'otherGrant', 'corrected'],
  release: ['notStarting', 'notAdmitted', 'stopped', 'changedJob', 'cheaper'],
  repay: ['notAdmitted', 'stopped', 'paidTooMuch'],
  transfer: ['moreApplied', 'boardDecided', 'yearEnd'],
  frame: ['newYear', 'budgetChanged'],
  redistribute: ['yearEnd'],
} as const;

export type ReasonedKind = keyof typeof reasons;
export type Reason = (typeof reasons)[ReasonedKind][number];

export const reasonsFor = (kind: ReasonedKind): readonly Reason[] => reasons[kind];
