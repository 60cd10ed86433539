import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanStep } from '#domain/onboarding/plan/plan.ts';
import { blocksOf } from '#domain/shared/marked-text.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { NotForMe } from './NotForMe.tsx';
import { StepLinks } from './StepLinks.tsx';
import type { Ticking } from './use-ticking.ts';

const useStyles = makeStyles({ details: { paddingTop: tokens.spacingVerticalM } });

/** An opened step: its text, what it opens with, what it rests on, and what one can say about it. */
export const StepDetails = ({ step, ticking }: { step: PlanStep; ticking: Ticking | null }) => {
  const words = useTexts(onboardingTexts);
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const { content } = step;
  return (
    <div className={mergeClasses(layout.stack, layout.gapM, styles.details)}>
      {content && content.text !== '' && (
        <div className={layout.measure} {...contentLanguage}>
          <MarkedBlocks blocks={blocksOf(content.text)} />
        </div>
      )}
      {content && <StepLinks step={content} />}
      {content && content.source !== '' && (
        <p className={type.caption1} {...contentLanguage}>
          {words.source(words.bases[content.basis], content.source)}
        </p>
      )}
      {ticking && <StepActs step={step} ticking={ticking} />}
    </div>
  );
};

const StepActs = ({ step, ticking }: { step: PlanStep; ticking: Ticking }) => {
  const words = useTexts(onboardingTexts);
  const layout = useLayout();
  const [asks, setAsks] = useState(false);
  const say = (kind: 'done' | 'undone') => ticking.say({ kind, step: step.key });
  const busy = ticking.busy === step.key;
  if (step.status !== 'open')
    return (
      <div className={layout.row}>
        <Action disabled={busy} onClick={() => say('undone')}>
          {step.status === 'done' ? words.undo : words.takeBack}
        </Action>
      </div>
    );
  if (asks)
    return (
      <NotForMe
        onCancel={() => setAsks(false)}
        onSave={(reason) => ticking.say({ kind: 'notForMe', step: step.key, reason })}
      />
    );
  return (
    <div className={layout.row}>
      <Action look="primary" disabled={busy} onClick={() => say('done')}>
        {words.markDone}
      </Action>
      <Action disabled={busy} onClick={() => setAsks(true)}>
        {words.notForMe}
      </Action>
    </div>
  );
};
