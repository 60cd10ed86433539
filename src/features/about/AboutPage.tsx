import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { useType } from '#ui/type.ts';
import { AboutCard } from './AboutCard.tsx';
import { aboutTexts } from './about-texts.ts';
import { AskUs } from './AskUs.tsx';
import { Versions } from './Versions.tsx';
import { YouAre } from './YouAre.tsx';
import { YourInformation } from './YourInformation.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(440px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 639px)': { gap: tokens.spacingVerticalL },
  },
  uses: { margin: 0, paddingInlineStart: '20px' },
});

/** `#/om`: what Lederhjælp is, who one is in it, and whom to ask. */
export const AboutPage = () => {
  const words = useTexts(aboutTexts);
  const common = useTexts(commonTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <SimplePage title={common.about} lead={words.lead}>
      <div className={styles.cards}>
        <AboutCard title={words.what}>
          <ul className={mergeClasses(type.body1, layout.stack, layout.gapXS, styles.uses)}>
            {words.uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
          <p className={mergeClasses(type.body1, type.secondary)}>{words.guidance}</p>
        </AboutCard>
        <YouAre />
        <AskUs />
        <YourInformation />
        <Versions />
      </div>
    </SimplePage>
  );
};
