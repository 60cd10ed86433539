import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { HoldTable } from './HoldTable.tsx';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Year } from './use-year.ts';

/** The grants of the year, from granted to paid. */
export const GrantsCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const type = useType();
  const holds = [...desk.account.holds.values()].filter(({ half }) => half === 'grants');
  return (
    <TitledCard title={words.grantsTitle} lead={words.grantsLead} large>
      {holds.length === 0 ? (
        <p className={type.body1}>{words.noGrants}</p>
      ) : (
        <HoldTable desk={desk} holds={holds} label={words.grantsTitle} />
      )}
    </TitledCard>
  );
};
