import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { AnswerWay } from '#domain/help/answer.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TagLink } from '#ui/TagLink.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { topicPath } from '#ui/topic-path.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { wayAddress } from './way-address.ts';
import { WayIcon } from './WayIcon.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '@media print': { display: 'none' } },
  way: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
    '& > svg': { flexShrink: 0 },
  },
});

type GoOnCardProps = {
  /** The ways after the first, which is the page's button. */
  readonly ways: readonly AnswerWay[];
  readonly related: readonly Pick<HelpTopic, 'slug' | 'title'>[];
};

/** *Gå videre*: where else this leads, and the topics beside it. */
export const GoOnCard = ({ ways, related }: GoOnCardProps) => {
  const words = useTexts(answerTexts);
  const topicWords = useTexts(topicTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const outside = useOutsideLink();
  if (ways.length + related.length === 0) return null;
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.goOn}
      </h2>
      {ways.length > 0 && (
        <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapM)}>
          {ways.map((way) => (
            <li key={`${way.kind}:${way.key}:${way.label}`} className={styles.way}>
              <WayIcon kind={way.kind} />
              <span className={mergeClasses(layout.stack, type.breaking)}>
                <TextLink
                  alone
                  className={type.body1Strong}
                  {...contentLanguage}
                  {...(way.kind === 'external' ? outside(wayAddress(way)) : { href: wayAddress(way) })}
                >
                  {way.label}
                </TextLink>
                <span className={mergeClasses(type.caption1, type.secondary)}>{words.wayKind[way.kind]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {related.length > 0 && (
        <div className={mergeClasses(layout.stack, layout.gapS)}>
          <h3 className={mergeClasses(type.caption1Strong, type.secondary)}>{topicWords.related}</h3>
          <ul className={mergeClasses(layout.plainList, layout.row)} {...contentLanguage}>
            {related.map(({ slug, title }) => (
              <li key={slug}>
                <TagLink href={`#${topicPath(slug)}`}>{title}</TagLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
};
