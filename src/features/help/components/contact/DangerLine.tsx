import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, Warning20Regular } from '@fluentui/react-icons';
import { chosenFor } from '#domain/help/category.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { phoneLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { topicPath } from '#ui/topic-path.ts';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '& > svg': { flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, flex: '1 1 12em', minWidth: 0 },
});

/** Danger first, also where one only came for a number. */
export const DangerLine = ({ topics }: { readonly topics: readonly HelpTopic[] }) => {
  const words = useTexts(helpTexts);
  const styles = useStyles();
  const type = useType();
  const outside = useOutsideLink();
  return (
    <Card as="section" className={styles.line} aria-label={words.urgent}>
      <Warning20Regular aria-hidden="true" />
      <div className={mergeClasses(styles.words, type.breaking)}>
        <p className={type.body1Strong}>{words.inDanger}</p>
        {chosenFor(topics, 'urgent').map(({ slug, title }) => (
          <TextLink key={slug} alone inline href={`#${topicPath(slug)}`} {...contentLanguage}>
            {title}
          </TextLink>
        ))}
      </div>
      <Action {...outside(phoneLink('112'))} icon={<Call20Regular />}>
        {words.call112}
      </Action>
    </Card>
  );
};
