/** The words of a plan as they are stored; their Danish stands in the catalogues and in the lists. */
export const programmes = ['newLeader', 'movedLeader', 'backFromLeave'] as const;
export type Programme = (typeof programmes)[number];

/** In the order of the year. */
export const phases = ['beforeStart', 'firstDay', 'firstWeek', 'day30', 'day60', 'day100', 'firstYear'] as const;
export type Phase = (typeof phases)[number];

/** Whose step it is, and as whom a plan is read. */
export const owners = ['newLeader', 'leadersLeader', 'hr'] as const;
export type Owner = (typeof owners)[number];

export const bases = ['law', 'agreement', 'advice'] as const;
export type Basis = (typeof bases)[number];

/** What comes with the job; a step may ask for one of them. */
export const jobRoles = ['staff', 'budget', 'safetyGroup', 'medChair', 'acting'] as const;
export type JobRole = (typeof jobRoles)[number];

export const notForMeReasons = ['notMyJob', 'doneBefore', 'someoneElse'] as const;
export type NotForMeReason = (typeof notForMeReasons)[number];

export const moveReasons = ['byAgreement', 'workload', 'dateFixed', 'absence'] as const;
export type MoveReason = (typeof moveReasons)[number];
