import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { evaluationPrice, isEvaluationYear } from '#domain/fund/evaluation.ts';
import { evaluationTopic } from '#domain/fund/year-book.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { AmountField } from './AmountField.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

/** In an evaluation year, until its price is set aside. */
export const EvaluationCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const deciding = useDeciding(desk);
  const [price, setPrice] = useState(String(evaluationPrice));
  const [tried, setTried] = useState(false);
  const isSetAside = [...desk.account.holds.values()].some(
    ({ topic, granted }) => topic === evaluationTopic && granted > 0,
  );
  if (!isEvaluationYear(desk.year) || isSetAside || desk.account.closed || desk.account.halves.central.frame === 0)
    return null;
  const save = () => {
    setTried(true);
    const amount = readWholeKroner(price);
    if (typeof amount === 'number') void deciding.decide([{ kind: 'evaluation', amount }]);
  };
  return (
    <TitledCard title={words.evaluationTitle} lead={words.evaluationLead}>
      <div className={mergeClasses(layout.stack, layout.gapM)}>
        <AmountField value={price} tried={tried} onChange={setPrice} />
        <DecidingNote deciding={deciding} />
        <div className={layout.row}>
          <Action disabled={deciding.isPending} onClick={save}>
            {deciding.isPending ? words.saving : words.evaluationSave}
          </Action>
        </div>
      </div>
    </TitledCard>
  );
};
