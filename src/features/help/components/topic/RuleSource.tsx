import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { AnswerSource } from '#domain/help/answer.ts';
import { ruleTrust, type HelpTopic } from '#domain/help/topic.ts';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { isOverdue } from '#domain/shared/overdue.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { longDate, unbroken } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

const useStyles = makeStyles({
  checked: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0 },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

type RuleSourceProps = { readonly topic: HelpTopic; readonly sources: readonly AnswerSource[] };

/** Where the rule comes from, and when somebody last looked at it. */
export const RuleSource = ({ topic, sources }: RuleSourceProps) => {
  const words = useTexts(answerTexts);
  const layout = useLayout();
  const type = useType();
  const outside = useOutsideLink();
  const own = safeAddress(topic.ruleSourceLink?.url ?? '');
  const name = topic.ruleSource || topic.ruleSourceLink?.description || own || '';
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, type.breaking)}>
      {name !== '' && (
        <p className={mergeClasses(type.body1, type.secondary)}>
          {words.sourceLead}{' '}
          {own === undefined ? (
            <bdi {...contentLanguage}>{unbroken(name)}</bdi>
          ) : (
            <TextLink inline {...outside(own)} {...contentLanguage}>
              <bdi>{unbroken(name)}</bdi>
            </TextLink>
          )}
        </p>
      )}
      {sources.length > 0 && (
        <ul
          className={mergeClasses(layout.plainList, layout.stack)}
          aria-label={words.sourcesLead}
          {...contentLanguage}
        >
          {sources.map(({ title, address }) => (
            <li key={address} dir="auto" className={type.caption1}>
              <TextLink alone {...outside(address)}>
                {unbroken(title)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      <Checked topic={topic} />
    </div>
  );
};

/** A review that is overdue takes the tick away: the date stays, and says what it is worth. */
const Checked = ({ topic }: { readonly topic: HelpTopic }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  const language = useLanguage();
  const today = useToday();
  if (ruleTrust(topic) !== 'checked' || topic.lastChecked === null) return null;
  const date = longDate(topic.lastChecked, language);
  if (isOverdue(topic, today))
    return (
      <p className={mergeClasses(type.caption1, type.secondary, styles.checked)}>
        <ArrowSync16Regular aria-hidden="true" />
        {words.reviewAgain(date)}
      </p>
    );
  return (
    <p className={mergeClasses(type.caption1, styles.checked)}>
      <CheckmarkCircle16Filled aria-hidden="true" className={styles.good} />
      <span {...contentLanguage}>{words.checkedBy(date, topic.responsible)}</span>
    </p>
  );
};
