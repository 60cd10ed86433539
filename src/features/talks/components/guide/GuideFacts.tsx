import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useContent } from '#data/DataProvider.tsx';
import { safeAddress } from '#domain/shared/marked-text.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { chosenMaterials } from '#domain/talks/material.ts';
import { longDate, unbroken } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { AboutTopics } from '#ui/AboutTopics.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { TopicLinks } from '#ui/TopicLinks.tsx';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { useMaterialsAtHand } from '#features/talks/use-materials.ts';
import { MaterialLinks } from '../materials/MaterialLinks.tsx';
import { DraftBadge } from './DraftBadge.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  value: { margin: 0 },
});

/** Where a guide comes from and how far it can be trusted, and what belongs to it elsewhere in the app. */
export const GuideFacts = ({ guide }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  const { topics } = useContent();
  const slugs = linesOf(guide.topics);
  const related = slugs
    .map((slug) => topics.find((topic) => topic.slug === slug))
    .filter((topic) => topic !== undefined);
  return (
    <>
      <GuideMaterials guide={guide} />
      <AboutTopics topics={slugs} besides="talks" />
      <TopicLinks title={words.relatedTopics} topics={related} />
      <dl className={mergeClasses(type.body1, type.breaking, styles.facts)}>
        <Trust guide={guide} />
      </dl>
    </>
  );
};

const GuideMaterials = ({ guide }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const materials = chosenMaterials(useMaterialsAtHand(), { guide: guide.key });
  if (materials.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.materials}
      </h2>
      <MaterialLinks materials={materials} />
    </Card>
  );
};

const Trust = ({ guide }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const language = useLanguage();
  const { approvedOn, approvedBy, reviewBy, status } = guide;
  return (
    <>
      <Fact name={words.source}>
        <Source guide={guide} />
      </Fact>
      <Fact name={words.status}>
        {status === 'approved' ? (
          <>
            {words.approved}:{' '}
            <bdi>{words.approvedByOn(approvedBy, approvedOn ? longDate(approvedOn, language) : '')}</bdi>
          </>
        ) : (
          <DraftBadge status={status} />
        )}
      </Fact>
      {reviewBy && <Fact name={words.reviewBy}>{longDate(reviewBy, language)}</Fact>}
    </>
  );
};

const Source = ({ guide: { source, sourceLink } }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const address = safeAddress(sourceLink?.url ?? '');
  if (source === '') return words.noSource;
  const name = <bdi {...contentLanguage}>{unbroken(source)}</bdi>;
  return address === undefined ? (
    name
  ) : (
    <TextLink inline href={address} target="_blank" rel="noopener noreferrer">
      {name}
    </TextLink>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <div>
      <dt className={mergeClasses(type.caption1, type.tertiary)}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
};
