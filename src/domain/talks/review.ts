import type { PlainDate } from '#kernel/plain-date.ts';
import { byOrder, type TalkGuide, type TalkPart } from './guide.ts';

type Reviewed = { readonly reviewBy: PlainDate | null };

const isOverdue = ({ reviewBy }: Reviewed, today: PlainDate): boolean => reviewBy !== null && reviewBy < today;

const longestWaitingFirst = (one: Reviewed, other: Reviewed): number =>
  (one.reviewBy ?? '').localeCompare(other.reviewBy ?? '');

/** What of the guides waits for HR: a review that is overdue, or an approval. */
export const talksToReview = (guides: readonly TalkGuide[], parts: readonly TalkPart[], today: PlainDate) => ({
  overdueGuides: guides.filter((guide) => isOverdue(guide, today)).sort(longestWaitingFirst),
  overdueParts: parts.filter((part) => isOverdue(part, today)).sort(longestWaitingFirst),
  drafts: guides.filter(({ status }) => status === 'draft').sort(byOrder),
});
