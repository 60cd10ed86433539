import { contentReview, type ContentReview } from '#domain/help/review.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import type { Content } from '#data/start.ts';

export type ContentToDo = ContentReview & { readonly unreadable: number; readonly count: number };

/** What waits for HR, and how much it is. A topic that waits for two reasons counts twice: it takes two acts. */
export function contentToDo({ topics, units, unreadable }: Content, today: PlainDate): ContentToDo {
  const review = contentReview(topics, units, today);
  const rows = Object.values(review).reduce((sum, found) => sum + found.length, 0);
  return { ...review, unreadable, count: rows + unreadable };
}
