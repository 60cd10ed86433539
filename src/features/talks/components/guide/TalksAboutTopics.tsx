import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { byPlace } from '#domain/shared/by-place.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { materialsAbout } from '#domain/talks/material.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { talkPath } from '#features/talks/talk-path.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { useMaterialsAtHand } from '#features/talks/use-materials.ts';
import { useTalksAtHand } from '#features/talks/use-talks.ts';
import { MaterialLinks } from '../materials/MaterialLinks.tsx';

/** The guides that belong to some help topics, on the pages of those. Nothing when there are none, or none at hand. */
export const TalksAboutTopics = ({ topics }: { readonly topics: readonly string[] }) => {
  const words = useTexts(talksTexts);
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const talks = useTalksAtHand();
  // editors name a guide's own topic first: its page has that guide before those that only touch upon it
  const nearness = (guide: TalkGuide) => linesOf(guide.topics).findIndex((slug) => topics.includes(slug));
  const guides = (talks?.guides ?? [])
    .filter((guide) => nearness(guide) >= 0)
    .sort((one, other) => nearness(one) - nearness(other) || byPlace(one, other));
  const materials = materialsAbout(useMaterialsAtHand(), talks?.guides ?? [], topics);
  if (guides.length + materials.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.aboutTopic}
      </h2>
      {guides.length > 0 && (
        <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)} {...contentLanguage}>
          {guides.map(({ key, heading: name, summary }) => (
            <li key={key} className={type.breaking}>
              <TextLink alone href={`#${talkPath(key)}`} className={type.body1Strong}>
                {name}
              </TextLink>
              <p dir="auto" className={mergeClasses(type.body1, type.secondary)}>
                {unbroken(summary)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {materials.length > 0 && <MaterialLinks materials={materials} />}
    </Card>
  );
};
