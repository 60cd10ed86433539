import { byPlace } from '#domain/shared/by-place.ts';
import { overdueOf } from '#domain/shared/overdue.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import type { TalkGuide, TalkPart } from './guide.ts';

/** What of the guides waits for HR: a review that is overdue, or an approval. */
export const talksToReview = (guides: readonly TalkGuide[], parts: readonly TalkPart[], today: PlainDate) => ({
  overdueGuides: overdueOf(guides, today),
  overdueParts: overdueOf(parts, today),
  drafts: guides.filter(({ status }) => status === 'draft').sort(byPlace),
});
