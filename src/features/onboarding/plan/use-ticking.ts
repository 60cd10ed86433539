import { useState } from 'react';
import type { FactSaid } from '#data/onboarding/plan-rows.ts';
import { useSayFact } from '#data/onboarding/use-plans.ts';
import { useTexts } from '#i18n/texts.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

export type Ticking = {
  readonly say: (said: FactSaid) => void;
  /** The step whose word is on its way. */
  readonly busy: string | undefined;
  /** The step whose word was not saved. */
  readonly failed: string | undefined;
  /** What has just happened, for the live region. */
  readonly told: string;
};

/** Says a word on a step. A word that was not saved is sent again under the same request ID. */
export function useTicking(key: string): Ticking {
  const words = useTexts(onboardingTexts);
  const { mutate, isPending, variables, isError } = useSayFact();
  const [told, setTold] = useState('');
  const ofThis = variables?.key === key ? variables : undefined;
  const say = (said: FactSaid): void => {
    const again = isError && ofThis && JSON.stringify(ofThis.said) === JSON.stringify(said);
    const requestId = again ? ofThis.requestId : crypto.randomUUID();
    mutate(
      { key, said, requestId },
      {
        onSuccess: () =>
          setTold(said.kind === 'done' ? words.saidDone : said.kind === 'undone' ? words.saidOpen : words.saidAside),
        onError: () => setTold(words.tickFailed),
      },
    );
  };
  return {
    say,
    busy: isPending ? ofThis?.said.step : undefined,
    failed: isError && !isPending ? ofThis?.said.step : undefined,
    told,
  };
}
