import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { blocksOf } from '#domain/shared/marked-text.ts';
import type { TalkGuide } from '#domain/talks/guide.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { Points } from './Points.tsx';
import { SicknessCalculator } from './SicknessCalculator.tsx';
import { StepHeading } from './StepHeading.tsx';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
});

/** Why the talk is held, how, and what to say first. */
export const ReadStep = ({ guide }: { guide: TalkGuide }) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <>
      <Card as="section" className={mergeClasses(layout.stack, layout.gapXXL)}>
        <StepHeading title={words.purpose} lead={guide.duration} />
        <MarkedBlocks blocks={blocksOf(guide.purpose)} className={type.body2} />
        {guide.opening !== '' && (
          <div className={mergeClasses(layout.stack, layout.gapS)}>
            <h3 className={type.subtitle2}>{words.sayFirst}</h3>
            <blockquote
              dir="auto"
              className={mergeClasses(type.body1, type.breaking, layout.measure, styles.quote)}
              {...contentLanguage}
            >
              {unbroken(`»${guide.opening}«`)}
            </blockquote>
          </div>
        )}
        <Points title={words.howItGoes} text={guide.steps} numbered />
        <div className={styles.pair}>
          <Points title={words.dos} text={guide.dos} />
          <Points title={words.donts} text={guide.donts} />
        </div>
        {guide.afterwards !== '' && (
          <div className={mergeClasses(layout.stack, layout.gapS)}>
            <h3 className={type.subtitle2}>{words.afterwards}</h3>
            <MarkedBlocks blocks={blocksOf(guide.afterwards)} />
          </div>
        )}
      </Card>
      {guide.calculator === 'sicknessTalk' && <SicknessCalculator />}
    </>
  );
};
