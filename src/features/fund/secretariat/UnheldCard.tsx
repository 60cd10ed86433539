import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { applicationsIn } from '#domain/fund/decision.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { secretariatTexts } from './secretariat-texts.ts';
import type { Year } from './use-year.ts';

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Decisions that were made and count for nothing, with the rule that says so; and answers that applicants filled in. */
export const UnheldCard = ({ desk }: { readonly desk: Year }) => {
  const words = useTexts(secretariatTexts);
  const language = useLanguage();
  const kroner = useKroner();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const { outcomes } = desk.account;
  const unheld = desk.rows.decisions
    .flatMap((decision) => {
      const outcome = outcomes.get(decision.id);
      return outcome === undefined || outcome === 'holds' || outcome === 'repeat' ? [] : [{ decision, outcome }];
    })
    .toReversed();
  const filledIn = desk.rows.applications.filter((application) => application.filledIn);
  if (unheld.length + filledIn.length === 0) return null;
  return (
    <TitledCard title={words.holdsNot(unheld.length)} lead={words.holdsNotLead}>
      <ul className={layout.plainList}>
        {unheld.map(({ decision, outcome }) => (
          <li key={decision.id} className={mergeClasses(type.body1, styles.row)}>
            <strong>
              {words.kinds[decision.kind]}
              {'amount' in decision && ` ${kroner(decision.amount)}`}
              {applicationsIn(decision)
                .slice(0, 1)
                .map((id) => ` ${words.aboutNumber(id)}`)}
            </strong>{' '}
            {words.outcomes[outcome]} {desk.nameOf(decision.author)}, {longDate(dayOf(decision.created), language)}.
          </li>
        ))}
        {filledIn.map((application) => (
          <li key={`filled-${application.id}`} className={mergeClasses(type.body1, styles.row)}>
            <strong>{desk.nameOf(application.applicant)}</strong> {words.aboutNumber(application.id)}. {words.filledIn}
          </li>
        ))}
      </ul>
    </TitledCard>
  );
};
