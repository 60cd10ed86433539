/** Where a course stands in the board's work; what a single session is doing is its own state. */
export const courseStages = ['idea', 'proposed', 'prioritised', 'planned', 'running', 'closed'] as const;
export type CourseStage = (typeof courseStages)[number];

/** Whom a course is for. */
export const targetGroups = ['leaders', 'newLeaders', 'medCommittees', 'aspiringLeaders', 'allEmployees'] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** How a course is held. */
export const courseFormats = [
  'halfDay',
  'fullDay',
  'morning',
  'afterHours',
  'programme',
  'launch',
  'network',
  'welcome',
  'undecided',
] as const;
export type CourseFormat = (typeof courseFormats)[number];

/** What leaders can sign up for: a course, a network meeting or a welcome event. */
export type Course = {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly description: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly format: CourseFormat;
  readonly formatNote: string;
  readonly stage: CourseStage;
  readonly strategyTheme: string;
  readonly strategyLink: { readonly url: string; readonly description: string } | null;
  /** Slugs of help topics, one a line. */
  readonly topics: string;
  /** What a smaller number of participants can have besides, such as coaching; empty when there is nothing. */
  readonly supplement: string;
  readonly organiser: string;
  readonly sortOrder: number | null;
};

/** A course with no session to sign up for takes expressions of interest instead. */
export const mayShowInterest = (course: Pick<Course, 'stage'>, hasOpenSession: boolean): boolean =>
  course.stage !== 'closed' && !hasOpenSession;
