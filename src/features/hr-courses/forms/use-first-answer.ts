import { useState } from 'react';
import type { Asked } from '../parts/Loaded.tsx';

/**
 * What a form begins with: the first answer that came after it was opened. What another page read may be old, and later
 * answers must not take away what is being typed.
 */
export function useFirstAnswer<Answer>(
  asked: Asked<Answer> & { readonly isFetchedAfterMount: boolean },
): Asked<Answer> {
  const [first, setFirst] = useState<Answer>();
  if (asked.data !== undefined && asked.isFetchedAfterMount && first === undefined) setFirst(asked.data);
  return { data: first, error: asked.error, refetch: asked.refetch };
}
