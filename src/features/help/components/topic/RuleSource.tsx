import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { safeAddress } from '#domain/shared/marked-text.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { longDate, unbroken } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fact: { minWidth: 0 },
  value: { margin: 0 },
});

/** Where the rule comes from, when it was last looked at, and who answers for it. */
export const RuleSource = ({ topic }: { topic: HelpTopic }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const language = useLanguage();
  return (
    <dl className={styles.facts}>
      <Fact name={words.source}>
        <Source topic={topic} />
      </Fact>
      <Fact name={words.lastChecked}>
        {topic.lastChecked === null ? words.notChecked : longDate(topic.lastChecked, language)}
      </Fact>
      {topic.responsible !== '' && (
        <Fact name={words.responsible}>
          <bdi {...contentLanguage}>{topic.responsible}</bdi>
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(styles.fact, type.breaking)}>
      <dt className={mergeClasses(type.caption1, type.tertiary)}>{name}</dt>
      <dd className={mergeClasses(type.body1, type.tabular, styles.value)}>{children}</dd>
    </div>
  );
};

/** The source, as a link when the editor has given an address that may be one. */
const Source = ({ topic: { ruleSource, ruleSourceLink } }: { topic: HelpTopic }) => {
  const words = useTexts(topicTexts);
  const address = safeAddress(ruleSourceLink?.url ?? '');
  const name = ruleSource || ruleSourceLink?.description || address || '';
  if (name === '') return words.noSource;
  if (address === undefined) return <bdi {...contentLanguage}>{unbroken(name)}</bdi>;
  return (
    <TextLink inline href={address} target="_blank" rel="noopener noreferrer" {...contentLanguage}>
      <bdi>{unbroken(name)}</bdi>
    </TextLink>
  );
};
