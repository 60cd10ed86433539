import { useState } from 'react';
import { useLocation } from 'wouter';

/**
 * Saves, and goes on to the place that is given when it is saved. Without one, or when it failed, one stays: what went
 * wrong stands under the form.
 */
export function useSaving() {
  const [, go] = useLocation();
  const [saving, setSaving] = useState(false);
  const save = async (work: () => Promise<string | undefined>): Promise<void> => {
    setSaving(true);
    const next = await work().catch(() => undefined);
    if (next === undefined) setSaving(false);
    else go(next);
  };
  return { saving, save };
}
