import { CheckmarkCircle16Regular, Clock16Regular, DocumentEdit16Regular } from '@fluentui/react-icons';
import type { MaterialStanding } from '#domain/talks/material.ts';
import { useTexts } from '#i18n/texts.ts';
import { Pill } from '#ui/Pill.tsx';
import { materialsTexts } from '#features/talks/materials-texts.ts';

/** How far a file has come. Only HR has a use for it: leaders are given nothing but approved ones. */
export const StandingBadge = ({ standing }: { standing: MaterialStanding }) => (
  <Pill tone={standing === 'approved' ? 'good' : 'warning'} icon={<StandingIcon standing={standing} />}>
    {useTexts(materialsTexts).standings[standing]}
  </Pill>
);

const StandingIcon = ({ standing }: { standing: MaterialStanding }) => {
  if (standing === 'approved') return <CheckmarkCircle16Regular aria-hidden="true" />;
  return standing === 'waiting' ? <Clock16Regular aria-hidden="true" /> : <DocumentEdit16Regular aria-hidden="true" />;
};
