import { timeOf, type Timed } from '#domain/courses/session-time.ts';
import { DayLeaf } from '#ui/DayLeaf.tsx';

/** The day a session begins, or the year of its quarter. */
export const SessionLeaf = ({ session }: { session: Timed | undefined }) => {
  const time = session && timeOf(session);
  if (time?.kind === 'date') return <DayLeaf instant={time.starts} />;
  return time?.kind === 'quarter' ? <DayLeaf year={time.from.year} /> : <DayLeaf />;
};
