import { boardDecisions } from './board-decisions.list.ts';
import { caseFacts } from './case-facts.list.ts';
import { caseRulings } from './case-rulings.list.ts';
import { contactUnits } from './contact-units.list.ts';
import { courseAttendance } from './course-attendance.list.ts';
import { courseSessions } from './course-sessions.list.ts';
import { courses } from './courses.list.ts';
import type { ListDefinition } from './define-list.ts';
import { fundAccounts } from './fund-accounts.list.ts';
import { fundApplications } from './fund-applications.list.ts';
import { fundConfirmations } from './fund-confirmations.list.ts';
import { fundDecisions } from './fund-decisions.list.ts';
import { fundRounds } from './fund-rounds.list.ts';
import { fundYears } from './fund-years.list.ts';
import { helpCategories } from './help-categories.list.ts';
import { helpTopics } from './help-topics.list.ts';
import { interest } from './interest.list.ts';
import { materials } from './materials.list.ts';
import { medCommittees } from './med-committees.list.ts';
import { onboardingSteps } from './onboarding-steps.list.ts';
import { participantNotices } from './participant-notices.list.ts';
import { seatRulingNotes } from './seat-ruling-notes.list.ts';
import { seatRulings } from './seat-rulings.list.ts';
import { sessionFigures } from './session-figures.list.ts';
import { settings } from './settings.list.ts';
import { signUpLedger } from './sign-up-ledger.list.ts';
import { talkGuides } from './talk-guides.list.ts';
import { talkParts } from './talk-parts.list.ts';
import { topicPriorities } from './topic-priorities.list.ts';
import { topicProposals } from './topic-proposals.list.ts';
import { topicQuestions } from './topic-questions.list.ts';

/** Every list of the site, in the order in which provisioning makes them. The browser imports single lists; what walks them all loads this when it is used. */
export const allLists: readonly ListDefinition[] = [
  helpCategories,
  helpTopics,
  topicQuestions,
  contactUnits,
  settings,
  medCommittees,
  courses,
  courseSessions,
  signUpLedger,
  seatRulings,
  seatRulingNotes,
  participantNotices,
  courseAttendance,
  sessionFigures,
  interest,
  topicPriorities,
  fundYears,
  fundRounds,
  fundApplications,
  fundConfirmations,
  fundDecisions,
  fundAccounts,
  topicProposals,
  boardDecisions,
  talkGuides,
  talkParts,
  materials,
  onboardingSteps,
  caseRulings,
  caseFacts,
];

export { schemaVersion } from './schema-version.ts';
