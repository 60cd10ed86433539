import type { FundRound } from '#domain/fund/round.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { fundTexts } from '../fund-texts.ts';
import { TitledCard } from '../parts/TitledCard.tsx';

/** In place of the form while no round is open: when the next one is. */
export const ClosedCard = ({ next }: { readonly next: FundRound | undefined }) => {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const type = useType();
  return (
    <TitledCard title={words.closedTitle} large>
      <p className={type.body1}>
        {next
          ? words.nextRound(next.title, longDate(next.opens, language), longDate(next.deadline, language))
          : words.noRound}
      </p>
    </TitledCard>
  );
};
