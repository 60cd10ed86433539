import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { secretariatTexts } from './secretariat-texts.ts';

/** The way from HR's desk to the year. */
export const FundDesk = () => {
  const words = useTexts(secretariatTexts);
  const layout = useLayout();
  return (
    <TitledCard title={words.deskTitle} lead={words.deskLead} large>
      <div className={layout.row}>
        <Action href="#/hr/pulje">{words.toYear}</Action>
      </div>
    </TitledCard>
  );
};
