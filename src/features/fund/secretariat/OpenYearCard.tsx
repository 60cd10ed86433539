import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { readWholeKroner } from '#domain/fund/application-form.ts';
import { yearsFrame } from '#domain/fund/evaluation.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { AmountField } from './AmountField.tsx';
import { DecidingNote } from './DecidingNote.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import { useDeciding } from './use-deciding.ts';
import type { Year } from './use-year.ts';

/** A new year has two empty halves, and this is what fills them. */
export const OpenYearCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  const deciding = useDeciding(desk);
  const [grants, setGrants] = useState(String(yearsFrame / 2));
  const [central, setCentral] = useState(String(yearsFrame / 2));
  const [tried, setTried] = useState(false);
  const open = () => {
    setTried(true);
    const amounts = [readWholeKroner(grants), readWholeKroner(central)] as const;
    if (typeof amounts[0] !== 'number' || typeof amounts[1] !== 'number') return;
    void deciding.decide([
      { kind: 'frame', half: 'grants', amount: amounts[0], reason: 'newYear' },
      { kind: 'frame', half: 'central', amount: amounts[1], reason: 'newYear' },
    ]);
  };
  return (
    <TitledCard title={words.openYear} lead={words.openLead} large>
      <div className={mergeClasses(layout.stack, layout.gapM)}>
        <AmountField label={words.halves.grants} value={grants} tried={tried} onChange={setGrants} />
        <AmountField label={words.halves.central} value={central} tried={tried} onChange={setCentral} />
        <DecidingNote deciding={deciding} />
        <div className={layout.row}>
          <Action look="primary" disabled={deciding.isPending} onClick={open}>
            {deciding.isPending ? words.saving : words.openSave}
          </Action>
        </div>
      </div>
    </TitledCard>
  );
};
