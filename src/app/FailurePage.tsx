import { mergeClasses } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { statesTexts } from '#ui/states/states-texts.ts';
import { FailureState } from './FailureState.tsx';
import { knownTroubleOf } from './known-trouble.ts';
import { pageFailureOf } from './page-failure.ts';
import { troubleTexts } from './trouble-texts.ts';

export type FailurePageProps = {
  readonly error: unknown;
  readonly at: number;
  readonly retry: () => void;
  readonly retryInSeconds?: number;
};

/** A whole page that can't be shown: what happened, and the way on. */
export const FailurePage = (props: FailurePageProps) => {
  const layout = useLayout();
  const failure = pageFailureOf(props.error);
  const trouble = knownTroubleOf(failure);
  const heading = useArrival(trouble ?? failure.kind);
  const [states, troubles] = [useTexts(statesTexts), useTexts(troubleTexts)];
  useDocumentTitle((trouble ? troubles.kinds[trouble] : states.kinds[failure.kind]).title);
  return (
    <div className={mergeClasses(layout.wrap, layout.page)}>
      <FailureState {...props} level={1} headingRef={heading} />
    </div>
  );
};
