import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { Fragment, type ReactNode } from 'react';
import { useContent } from '#data/DataProvider.tsx';
import type { Reason } from '#domain/help/search/search.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { HitMark } from './Marked.tsx';

const useStyles = makeStyles({
  reason: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
    '& > svg': { flexShrink: 0 },
  },
});

/** Why a topic is among the hits. Nothing is said when its title shows it. */
export const HitReason = ({ reason }: { reason: Reason }) => {
  const styles = useStyles();
  const type = useType();
  const words = useReasonWords(reason);
  if (words === null) return null;
  return (
    <span className={mergeClasses(type.caption1, type.tertiary, styles.reason)}>
      <Info16Regular aria-hidden="true" />
      <span>{words}</span>
    </span>
  );
};

function useReasonWords(reason: Reason): ReactNode {
  const { reason: words } = useTexts(helpTexts);
  const { topics } = useContent();
  switch (reason.kind) {
    case 'title':
      return null;
    case 'searchWord':
      return reason.near ? (
        <>
          »{reason.typed}« {words.near} <HitMark>{reason.word}</HitMark>
        </>
      ) : (
        <>
          <HitMark>{reason.word}</HitMark> {words.searchWord}
        </>
      );
    case 'phrase':
      return `${words.phrase} »${reason.phrase}«`;
    case 'text':
      return reason.words.length === 0 ? null : <FoundWords found={reason.words} and={words.and} stand={words.text} />;
    case 'related':
      return `${words.related} ${topics.find(({ slug }) => slug === reason.to)?.title ?? reason.to}`;
  }
}

const mostWords = 3;

const FoundWords = ({ found, and, stand }: { found: readonly string[]; and: string; stand: string }) => {
  const shown = found.slice(0, mostWords);
  return (
    <>
      {shown.map((word, place) => (
        <Fragment key={word}>
          {place > 0 && (place === shown.length - 1 ? ` ${and} ` : ', ')}
          <HitMark>{word}</HitMark>
        </Fragment>
      ))}{' '}
      {stand}
    </>
  );
};
